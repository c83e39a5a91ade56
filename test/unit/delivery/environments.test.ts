import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MOST_ENVIRONMENTS, parseEnvironments } from '../../../src/delivery/environments.ts';

const ROLE = 'arn:aws:iam::123456789012:role/deploy';

describe('a list of environments', () => {
  it('is YAML', () => {
    const { environments, problems } = parseEnvironments(`
- staging
- name: production
  role: ${ROLE}
  region: eu-central-1
  services: |
    web=deploy/web.json
    worker
  task-definition: [base.json, production.json]
  url: https://example.com
  container:
`);
    expect(problems).toEqual([]);
    expect(environments).toEqual([
      { name: 'staging' },
      {
        name: 'production',
        role: ROLE,
        region: 'eu-central-1',
        services: ['web=deploy/web.json', 'worker'],
        'task-definition': ['base.json', 'production.json'],
        url: 'https://example.com',
      },
    ]);
  });

  it('is JSON, whatever is in it', () => {
    const name = fc.stringMatching(/^[A-Za-z][\w -]{0,20}[A-Za-z]$/);
    const entry = fc.record(
      { name, role: fc.constant(ROLE), services: fc.array(fc.stringMatching(/^[\w-]{1,20}$/), { minLength: 1 }) },
      { requiredKeys: ['name'] },
    );
    const list = fc.uniqueArray(entry, {
      minLength: 1,
      maxLength: MOST_ENVIRONMENTS,
      selector: (each) => each.name.toLowerCase(),
    });
    fc.assert(
      fc.property(list, (environments) => {
        expect(parseEnvironments(JSON.stringify(environments))).toEqual({ environments, problems: [] });
      }),
    );
  });

  it.each([
    ['', /'environments' is required and is empty/],
    ['production', /must be a list of one to five environments/],
    ['{ name: production }', /must be a list of one to five environments/],
    ['[]', /must be a list of one to five environments/],
    ['[a', /is no valid YAML or JSON/],
    ['[a, b, c, d, e, f]', /lists 6 environments, and one delivery takes 5: give those after 'e' to a second call/],
    ['[a, A]', /lists 'a' twice/],
    [`[{ role: '${ROLE}' }]`, /Key 'name' is missing in entry 1/],
    ['[[a]]', /Entry 1 of input 'environments' must be a mapping/],
    [
      '[{ name: a, taskdefinition: x }]',
      /no key 'taskdefinition' for entry 1 \('a'\).*did you mean 'task-definition'\?/,
    ],
    ['[{ name: a, colour: x }]', /no key 'colour' for entry 1 \('a'\).*the keys are 'name', 'role'/],
    ['[{ name: a, role: deploy }]', /Key 'role' is 'deploy' in entry 1 \('a'\).*it must be a role's ARN/],
    ['[{ name: a, region: Frankfurt }]', /Key 'region' is 'Frankfurt'/],
    ['[{ name: a, services: [web, "a b"] }]', /Key 'services' is 'a b'/],
    ['[{ name: a, cluster: [x] }]', /Key 'cluster' is '\["x"\]'/],
    ['[{ name: a, url: example.com }]', /Key 'url' is 'example.com'.*begins with 'https:\/\/'/],
    ['[{ name: "a,b" }]', /Key 'name' is 'a,b'/],
  ])('is refused: %j', (input, sentence) => {
    expect(parseEnvironments(input).problems.join('\n')).toMatch(sentence);
    expect(parseEnvironments(input).problems).toHaveLength(1);
  });

  it('never throws, and says of what it refuses why', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (input) => {
        const { environments, problems } = parseEnvironments(input);
        if (environments.length === 0) expect(problems).not.toEqual([]);
        for (const problem of problems) expect(problem).toMatch(/^[A-Z].*[.?]$/s);
      }),
    );
  });
});
