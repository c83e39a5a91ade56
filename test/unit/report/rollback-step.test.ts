import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { rollbackStep, type StepTemplate } from '../../../src/report/rollback-step.ts';
import { rollbackStepOf } from '../../../step/caller.ts';

const ROLE = 'arn:aws:iam::123456789012:role/deploy';
const template = { uses: 'acme/slipway/actions/rollback-service@v1', region: 'eu-central-1', roles: [ROLE] };
const SERVICE = { cluster: 'demo', service: 'web', to: 'web:1' };
const inputsOf = (given: StepTemplate, service = SERVICE) => {
  const [step] = parse(rollbackStep(given, service).join('\n')) as [{ uses: string; with: Record<string, unknown> }];
  return step.with;
};
const settings = {
  ...{ region: 'eu-central-1', maxRetries: 3, roles: [ROLE], roleSessionName: 'slipway', roleDurationSeconds: 3600 },
  audience: 'sts.amazonaws.com',
};

describe('the rollback step to copy', () => {
  it('has the external ID and an audience other than the default, without which the role cannot be assumed', () => {
    expect(inputsOf(rollbackStepOf({ ...settings, externalId: 'acme', audience: 'sts.amazonaws.com.cn' }))).toEqual({
      ...SERVICE,
      'aws-region': 'eu-central-1',
      'role-to-assume': ROLE,
      'external-id': 'acme',
      audience: 'sts.amazonaws.com.cn',
    });
  });

  it('has neither of them with the defaults, and none without a role', () => {
    const rest = { ...SERVICE, 'aws-region': 'eu-central-1' };
    expect(inputsOf(rollbackStepOf(settings))).toEqual({ ...rest, 'role-to-assume': ROLE });
    expect(inputsOf(rollbackStepOf({ ...settings, roles: [], audience: 'x', externalId: 'y' }))).toEqual(rest);
  });

  it.each(['0123', '1e5', '0x10', 'true', 'Null', 'no', '12', '-', '_1', 'a-1', '1web', '~', "o'k", 'a: b', 'a #b'])(
    'names the service %s so that YAML reads its exact name',
    (service) => {
      expect(inputsOf(template, { ...SERVICE, service })).toMatchObject({ service });
    },
  );

  it('is valid YAML with the exact names, whatever they are', () => {
    const name = fc.stringMatching(/^[\w-]{1,12}$/);
    fc.assert(
      fc.property(name, name, name, fc.nat(), (cluster, service, family, revision) => {
        const given = { cluster, service, to: `${family}:${revision}` };
        expect(inputsOf(template, given)).toMatchObject(given);
      }),
    );
  });
});
