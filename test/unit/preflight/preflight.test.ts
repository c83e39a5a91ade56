import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from '@jest/globals';
import type { Facts } from '../../../src/preflight/facts.ts';
import { check } from '../../../src/preflight/rules.ts';
import { FINDING_IDS } from '../../../src/preflight/subject.ts';
import { reportSchema } from '../report/schema.ts';
import { breaker, cluster, found, GOOD, ids, images, subjectOf } from './cases.ts';

const NO_FACTS: Facts = {
  clusters: new Map(),
  images: new Map(),
  roles: new Map(),
  logGroups: new Map(),
  secrets: new Map(),
  alarms: new Map(),
  expiries: new Map(),
  service: { targetGroups: new Map(), listeners: new Map(), subnets: undefined, securityGroups: undefined },
};
const WATCHED = {
  deploymentConfiguration: { ...breaker, alarms: { enable: true, rollback: true, alarmNames: ['5xx'] } },
};

it("has each finding in the report's schema", () => {
  const { finding } = reportSchema.$defs as { finding: { properties: { id: { enum: string[] } } } };
  expect(finding.properties.id.enum).toEqual([...FINDING_IDS]);
});

it("names each finding in the action's README", () => {
  const readme = readFileSync(resolve(import.meta.dirname, '../../../actions/deploy-service/README.md'), 'utf8');
  expect(FINDING_IDS.filter((id) => !readme.includes(`\`${id}\``))).toEqual([]);
});

it('finds nothing where all is well', () => {
  expect(found({})).toEqual([]);
});

it('leaves it to ECS to refuse what is not of its form', () => {
  const containerDefinitions = { web: { image: 'web' } } as unknown as [];
  expect(ids({ taskDefinition: { containerDefinitions } })).toEqual([]);
});

it('concludes nothing from what was not read', () => {
  expect(check(subjectOf({ service: WATCHED }), NO_FACTS)).toEqual([]);
});

it('tells all findings together, each with what to do', () => {
  const findings = found({
    facts: {
      ...cluster('ACTIVE', 0),
      ...images({ state: 'no-image', region: 'eu-central-1' }),
      logGroups: new Map([['eu-central-1 /web', false]]),
    },
  });
  expect(findings.map(({ id }) => id)).toEqual(['container-instances', 'image-missing', 'log-group']);
  for (const { text } of findings) expect(text).toMatch(/^[A-Z].*: .*\.$/);
});

it('says the same thing of two containers once', () => {
  const twice = [...(GOOD.containerDefinitions ?? []), ...(GOOD.containerDefinitions ?? [])];
  const facts = images({ state: 'no-image', region: 'eu-central-1' });
  expect(ids({ taskDefinition: { containerDefinitions: twice }, facts })).toEqual(['image-missing']);
});
