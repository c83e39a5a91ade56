import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { deploy } from '../../../src/deploy/deploy.ts';
import type { DeployRequest } from '../../../src/deploy/request.ts';
import { type LocalService, MINUTE, plainDefinition, policy, startService } from '../local-service.ts';
import { requestOf } from '../request.ts';

/** The service's ARN, as a user may give it; the report has the name. */
const SERVICE = 'arn:aws:ecs:eu-central-1:123456789012:service/demo/web';
let local: LocalService;
beforeEach(async () => {
  local = await startService({ byTag: true });
});
afterEach(() => local.aws.close());

/** The findings of preflight before `web` gets its second revision in a dry run. */
async function found(request: Partial<DeployRequest>): Promise<string[]> {
  const source = { kind: 'file', path: 'web.json', definition: plainDefinition(2), tags: [] } as const;
  const { services } = await deploy(
    local.tools(),
    requestOf(source, { services: [{ name: SERVICE, source }], dryRun: true, preflight: true, ...request }),
  );
  return services.flatMap(({ preflight }) => preflight?.findings.map(({ id, text }) => `${id}: ${text}`) ?? ['none']);
}

const members = { deploymentConfiguration: { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 45 } };

it('preflight warns if wait-for-minutes is less than the bake time and the step waits', async () => {
  expect(await found({ members })).toEqual([expect.stringMatching(/^wait-too-short: .*'wait-for-minutes' is 30: set/)]);
  expect(await found({ members, policy: { ...policy, waitMs: 45 * MINUTE } })).toEqual([]);
  expect(await found({ members, wait: false })).toEqual([]);
});

it('the report has no preflight result if preflight is off', async () => {
  expect(await found({ members, preflight: false })).toEqual(['none']);
});
