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

it("the report's schema lists each finding", () => {
  const { finding } = reportSchema.$defs as { finding: { properties: { id: { enum: string[] } } } };
  expect(finding.properties.id.enum).toEqual([...FINDING_IDS]);
});

it("the action's README lists each finding", () => {
  const readme = readFileSync(resolve(import.meta.dirname, '../../../actions/deploy-service/README.md'), 'utf8');
  expect(FINDING_IDS.filter((id) => !readme.includes(`\`${id}\``))).toEqual([]);
});

it('preflight has no findings for a service without problems', () => {
  expect(found({})).toEqual([]);
});

it('preflight leaves values of an unknown form to ECS', () => {
  const containerDefinitions = { web: { image: 'web' } } as unknown as [];
  expect(ids({ taskDefinition: { containerDefinitions } })).toEqual([]);
});

it('preflight has no findings about facts that were not read', () => {
  expect(check(subjectOf({ service: WATCHED }), NO_FACTS)).toEqual([]);
});

it('preflight reports all findings together, each with its fix', () => {
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

it('preflight reports the same finding of two containers once', () => {
  const twice = [...(GOOD.containerDefinitions ?? []), ...(GOOD.containerDefinitions ?? [])];
  const facts = images({ state: 'no-image', region: 'eu-central-1' });
  expect(ids({ taskDefinition: { containerDefinitions: twice }, facts })).toEqual(['image-missing']);
});
