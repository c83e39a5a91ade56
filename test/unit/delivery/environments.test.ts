import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MAX_ENVIRONMENTS, parseEnvironments } from '../../../src/delivery/environments.ts';
import { pattern } from '../../sentences/pattern.ts';
import { NOT_A_REGION, UNIQUE_KEYS } from '../../sentences/refusals.ts';

const ROLE = 'arn:aws:iam::123456789012:role/deploy';

/** A list in which each anchor holds the previous one nine times. */
function multiplying(levels: number): string {
  const lines = Array.from({ length: levels }, (_, index) =>
    index === 0
      ? '- &a0 [x, x, x, x, x, x, x, x, x]'
      : `- &a${index} [${Array(9)
          .fill(`*a${index - 1}`)
          .join(', ')}]`,
  );
  return lines.join('\n');
}

describe('a list of environments', () => {
  it('can be YAML', () => {
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

  it('can be JSON, whatever the JSON contains', () => {
    const name = fc.stringMatching(/^[A-Za-z][\w -]{0,20}[A-Za-z]$/);
    const entry = fc.record(
      { name, role: fc.constant(ROLE), services: fc.array(fc.stringMatching(/^[\w-]{1,20}$/), { minLength: 1 }) },
      { requiredKeys: ['name'] },
    );
    const list = fc.uniqueArray(entry, {
      minLength: 1,
      maxLength: MAX_ENVIRONMENTS,
      selector: (each) => each.name.toLowerCase(),
    });
    fc.assert(
      fc.property(list, (environments) => {
        expect(parseEnvironments(JSON.stringify(environments))).toEqual({ environments, problems: [] });
      }),
    );
  });

  it.each([
    ['', /'environments' is required but is empty/],
    ['production', /is not a valid list; expected one to five environments/],
    ['{ name: production }', /is not a valid list; expected one to five environments/],
    ['[]', /is not a valid list; expected one to five environments/],
    ['[a', /^Input 'environments' is not valid YAML or JSON \(line 1, column 3\): Flow sequence must end with a \]\.$/],
    ['- name: a\n  url: "x\n', /is not valid YAML or JSON \(line 3, column 1\): Missing closing "quote\.$/],
    [
      '- name: a\n  role: 1\n  role: 2',
      pattern`\(line 3, column 3\): the 'role' key is repeated in lines 2 and 3: ${UNIQUE_KEYS}\.$`,
    ],
    ['- a\n---\n- b', /\(line 2, column 1\): Source contains multiple documents\.$/],
    ['- *a', /\(line 1, column 3\): an alias refers to/],
    ['[{ name: a, toString: x }]', /^Key 'toString' is unknown in entry 1 \('a'\).*the keys are 'name', 'role'/],
    ['[{ name: a, constructor: x }]', /^Key 'constructor' is unknown in entry 1/],
    ['[{ name: a, hasOwnProperty: x }]', /^Key 'hasOwnProperty' is unknown in entry 1/],
    ['[{ "name": "a", "__proto__": { "role": "x" } }]', /^Key '__proto__' is unknown in entry 1/],
    ['[&a { name: a, cluster: *a }]', /\(line 1, column \d+\): the alias '\*a' contains itself\.$/],
    ['&a [*a]', /\(line 1, column \d+\): the alias '\*a' contains itself\.$/],
    [
      '[{ name: a, AWS_ACCESS_KEY_ID: AKIAIOSFODNN7EXAMPLE }]',
      /^Key 'AWS_ACCESS_KEY_ID' is not supported in entry 1 .* set 'role' to the role that the job assumes with OIDC, or pass access keys as the 'aws-access-key-id'/,
    ],
    [
      '[{ name: a, role: secrets.DEPLOY_ROLE }]',
      /^Key 'role' in entry 1 .* is 'secrets.DEPLOY_ROLE', which is not valid: .* the 'secrets' context is not available .* variable SLIPWAY_ROLE\.$/,
    ],
    ['[{ name: a, migration: "${{ secrets.COMMAND }}" }]', /^Key 'migration' in .* variable SLIPWAY_MIGRATION\.$/],
    [
      `[{ name: a, migration: "bin/migrate --name 'x" }]`,
      /^Key 'migration' in entry 1 \('a'\) of input 'environments' is 'bin\/migrate --name 'x', which is not valid: the quote ' is never closed\.$/,
    ],
    [`[{ name: a, migration: "''" }]`, /it does not name a program\.$/],
    [
      '[a, b, c, d, e, f]',
      /lists 6 environments, but one call supports 5: pass the environments after 'e' to a second call/,
    ],
    ['[a, A]', /lists 'a' twice/],
    [`[{ role: '${ROLE}' }]`, /Key 'name' is missing from entry 1/],
    ['[[a]]', /Entry 1 of input 'environments' is not a valid environment/],
    [
      '[{ name: a, taskdefinition: x }]',
      /Key 'taskdefinition' is unknown in entry 1 \('a'\).*did you mean 'task-definition'\?/,
    ],
    ['[{ name: a, colour: x }]', /Key 'colour' is unknown in entry 1 \('a'\).*the keys are 'name', 'role'/],
    [
      '[{ name: a, role: deploy }]',
      /Key 'role' in entry 1 \('a'\).* is 'deploy', which is not valid; expected a role's ARN/,
    ],
    ['[{ name: a, region: Frankfurt }]', /Key 'region' in entry 1 .* is 'Frankfurt'/],
    [
      '[{ name: a, region: eu-centrall-1 }]',
      pattern`^Key 'region' in entry 1 \('a'\).* is 'eu-centrall-1', which is not valid: it ${NOT_A_REGION}, and the nearest is 'eu-central-1'\.$`,
    ],
    ['[{ name: a, services: [web, "a b"] }]', /Key 'services' in entry 1 .* is 'a b'/],
    ['[{ name: a, cluster: [x] }]', /Key 'cluster' in entry 1 .* is '\["x"\]'/],
    [
      "[{ name: a, smoke-url: 'https://example.com:99999/' }]",
      /Key 'smoke-url' in entry 1 .* is 'https:.*: it cannot be parsed as a URL/,
    ],
    ['[{ name: a, url: example.com }]', /Key 'url' in entry 1 .* is 'example.com'.*starts with 'https:\/\/'/],
    ['[{ name: "a,b" }]', /Key 'name' in entry 1 .* is 'a,b'/],
    ['[{ name: "a\\u202Eb" }]', /Key 'name' in entry 1 .* is 'a.*b'/],
    ['[{ name: "a\\eb" }]', /Key 'name' in entry 1 .* is 'a.*b'/],
  ])('is refused: %j', (input, sentence) => {
    const { problems } = parseEnvironments(input);
    expect(problems).toEqual([expect.stringMatching(sentence)]);
  });

  it.each([
    ['5,000 nested lists', '['.repeat(5000) + ']'.repeat(5000), /nested more than 100 levels/],
    ['5,000 lists that are never closed', '['.repeat(5000), /nested more than 100 levels/],
    ['20,000 nested mappings', '{a: '.repeat(20_000), /nested more than 100 levels/],
    ['20,000 items on one line', '- '.repeat(20_000), /nested more than 100 levels/],
    ['20,000 explicit keys', '? '.repeat(20_000), /nested more than 100 levels/],
    ['10 MB', `[${'a'.repeat(10_000_000)}]`, /has 10000002 bytes; expected at most 131072/],
    ['aliases that expand exponentially', multiplying(9), /its aliases expand to more than 100000 values/],
  ])('with %s is refused with one short sentence', (_name, input, sentence) => {
    const start = performance.now();
    const { environments, problems } = parseEnvironments(input);
    expect(environments).toEqual([]);
    expect(problems).toEqual([expect.stringMatching(sentence)]);
    expect(problems.join('').length).toBeLessThan(400);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('is refused with the first twenty invalid keys and the number of the others if there are thousands', () => {
    const keys = Array.from({ length: 3000 }, (_, index) => `key-${index}: x`);
    const { problems } = parseEnvironments(`[{ name: a, ${keys.join(', ')} }]`);
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toBe("Input 'environments' has 2980 more problems of this kind.");
  });

  it('is refused if a key is the name of an inherited property', () => {
    expect(parseEnvironments('[{ "__proto__": { "name": "a" } }]').problems).toEqual([
      expect.stringMatching(/^Key '__proto__' is unknown in entry 1 of/),
      expect.stringMatching(/^Key 'name' is missing from entry 1/),
    ]);
  });

  it('shares settings through an anchor and a merge key', () => {
    const { environments, problems } = parseEnvironments(
      '- &base { name: staging, region: eu-central-1, services: web }\n- { <<: *base, name: production }',
    );
    expect(problems).toEqual([]);
    expect(environments[1]).toEqual({ name: 'production', region: 'eu-central-1', services: ['web'] });
  });

  it('may contain a file name that begins like the name of a context', () => {
    const { environments, problems } = parseEnvironments('[{ name: a, task-definition: env.json }]');
    expect({ problems, paths: environments[0]?.['task-definition'] }).toEqual({ problems: [], paths: ['env.json'] });
  });

  it('is read without throwing, whatever it contains, and each refusal has a reason', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (input) => {
        const { environments, problems } = parseEnvironments(input);
        if (environments.length === 0) expect(problems).not.toEqual([]);
        for (const problem of problems) expect(problem).toMatch(/^[A-Z].*[.?]$/s);
      }),
    );
  });
});
