import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { cases, RUNS } from '../../fixtures/metadata/cases.ts';
import { type Made, ours } from '../../fixtures/metadata/ours.ts';

/* The results of docker/metadata-action for each case, written by `npm run judge -- metadata FOLDER`. */
const fixtures = join(import.meta.dirname, '..', '..', 'fixtures', 'metadata');
const expected = JSON.parse(readFileSync(join(fixtures, 'expected.json'), 'utf8')) as Record<string, Made>;

/** A tag that no registry accepts, such as `-v1`, is trimmed here: docs/coming-from-docker-actions.md. */
function valid(tag: string): string {
  return tag.replace(/^[.-]+/, '').slice(0, 128);
}

function validOnly({ version, tags, labels }: Made): Made {
  const name = 'org.opencontainers.image.version';
  return {
    version: valid(version),
    tags: [...new Set(tags.map(valid))],
    labels: { ...labels, ...(labels[name] && { [name]: valid(labels[name]) }) },
  };
}

/** The cases in which our result differs on purpose; docs/coming-from-docker-actions.md gives the reason for each. */
const DIFFERENT: Readonly<Record<string, (theirs: Made) => Made>> = {
  // docker/metadata-action treats every run of the event 'create' as a run for the default branch.
  'create v1.2.3 | latest on main': ({ tags, labels }) => {
    const [version = '', ...rest] = tags.filter((tag) => tag !== 'latest');
    return { version, tags: [version, ...rest], labels: { ...labels, 'org.opencontainers.image.version': version } };
  },
};

/** The rules that we refuse, with the sentence; docs/tags-and-labels.md gives the reason. */
const REFUSED: Readonly<Record<string, string>> = {
  'block of Handlebars':
    "input 'tags' has 'type=semver,pattern={{#if true}}x{{/if}}{{major}},value=v3.2.1': '{{#if true}}' is not a supported expression",
};
const refusal = (key: string) => REFUSED[key.split(' | ')[1] ?? ''];

it('the tags are compared with docker/metadata-action in at least 40 recorded runs', () => {
  expect(RUNS.length).toBeGreaterThanOrEqual(40);
  expect(cases().map(({ key }) => key)).toEqual(Object.keys(expected));
});

it.each(
  cases()
    .filter(({ key }) => refusal(key))
    .map((one) => [one.key, one] as const),
)('a tag rule that only docker/metadata-action accepts is refused by name for the run and settings %s', (key, one) => {
  expect(Object.keys(expected)).toContain(key);
  expect(() => ours(one)).toThrow(refusal(key));
});

it.each(
  cases()
    .filter(({ key }) => !refusal(key))
    .map((one) => [one.key, one] as const),
)('version, tags and labels are the same as from docker/metadata-action for the run and settings %s', (key, one) => {
  expect(ours(one)).toEqual((DIFFERENT[key] ?? ((made) => made))(validOnly(expected[key] as Made)));
});
