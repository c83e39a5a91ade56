import { ClientException, ServerException } from '@aws-sdk/client-ecs';
import { afterEach, describe, expect, it } from '@jest/globals';
import { rollOutServices } from '../../../src/deploy/roll-out.ts';
import { Ecs } from '../../../src/ecs/ecs.ts';
import type { Json } from '../../../src/ecs/model.ts';
import { findTargets } from '../../../src/ecs/service-target.ts';
import { CRASHES, type LocalService, policy, startService } from '../local-service.ts';

let local: LocalService;
afterEach(() => local.aws.close());

const $metadata = { httpStatusCode: 400 };
const concurrent = () =>
  new ClientException({
    message: 'Too many concurrent attempts to create a new revision of the specified family.',
    $metadata,
  });
const unseen = () => new ClientException({ message: 'Unable to describe task definition.', $metadata });
const broken = () => new ServerException({ message: 'Service unavailable', $metadata: { httpStatusCode: 503 } });

/** An ECS that answers the first calls of an operation after the start of the rollback with these errors. */
class RefusingEcs extends Ecs {
  registers: Error[] = [];
  updates: Error[] = [];
  #forward = true;

  override within() {
    return this;
  }

  override async registerTaskDefinition(definition: Json) {
    const error = this.registers.shift();
    if (error) throw error;
    return super.registerTaskDefinition(definition);
  }

  override async updateService(input: Parameters<Ecs['updateService']>[0]) {
    const error = this.#forward ? undefined : this.updates.shift();
    this.#forward = false;
    if (error) throw error;
    return super.updateService(input);
  }
}

/** A version that does not work, after one whose images are tags: the rollback needs a copy of it. */
async function rollBack({ registers = [], updates = [] }: { registers?: Error[]; updates?: Error[] }) {
  local = await startService({ tasks: [CRASHES], breaker: { enable: true, rollback: false }, byTag: true });
  const tools = local.tools();
  const ecs = Object.assign(new RefusingEcs(tools.clients), { registers, updates });
  const assignment = { target: await local.target(), taskDefinition: local.arn(2), members: {}, changes: [] };
  const options = { policy, wait: true, logLines: 0, monitorSeconds: 0, region: 'eu-central-1' };
  const [result] = await rollOutServices({ ...tools, ecs }, [assignment], options);
  return result;
}

/** Revision 4 is the copy: revisions 1 to 3 existed. */
const copyArn = () => local.arn(1).replace(/1$/, '4');

describe('the copy for a rollback', () => {
  it('is registered once other jobs have finished registering revisions of the family', async () => {
    const result = await rollBack({ registers: [concurrent(), concurrent(), concurrent()] });
    expect(result).toMatchObject({ verdict: 'rolled-back', serving: copyArn() });
    expect(local.sent('RegisterTaskDefinition')).toHaveLength(1);
  });

  it('is abandoned after two minutes of conflicts, and the previous revision itself is restored', async () => {
    const result = await rollBack({ registers: Array.from({ length: 50 }, concurrent) });
    expect(result).toMatchObject({ verdict: 'rolled-back', serving: local.arn(1) });
    expect(local.lines).toContainEqual(expect.stringMatching(/restoring web:1 unchanged.*Too many concurrent/));
  });

  it('is not registered again after an error other than a conflict', async () => {
    const result = await rollBack({ registers: [broken()] });
    expect(result).toMatchObject({ verdict: 'rolled-back', serving: local.arn(1) });
    expect(local.sent('RegisterTaskDefinition')).toHaveLength(0);
  });

  it('is deployed even if ECS does not find the new revision at first', async () => {
    const result = await rollBack({ updates: [unseen(), unseen()] });
    expect(result).toMatchObject({ verdict: 'rolled-back', serving: copyArn() });
    expect(local.sent('RegisterTaskDefinition')).toHaveLength(1);
    expect(local.sent('UpdateService')).toHaveLength(2);
  });
});

it('services that roll back to the same version share a copy', async () => {
  local = await startService({ tasks: [CRASHES], breaker: { enable: true, rollback: false }, byTag: true });
  const names = ['web-1', 'web-2', 'web-3', 'web-4'];
  await local.addEcsServices(names, {
    deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: false } },
  });
  local.aws.step(300_000);
  local.aws.clearRequests();
  const { found } = await findTargets(local.tools(), 'demo', names);
  const assignments = found.map((target) => ({ target, taskDefinition: local.arn(2), members: {}, changes: [] }));
  const options = { policy, wait: true, logLines: 0, monitorSeconds: 0, region: 'eu-central-1' };
  const results = await rollOutServices(local.tools(), assignments, options);
  expect(results.map(({ verdict, serving }) => [verdict, serving])).toEqual(
    names.map(() => ['rolled-back', copyArn()]),
  );
  expect(local.sent('RegisterTaskDefinition')).toHaveLength(1);
  // The revision that failed and the one to restore.
  expect(
    local.sent('DescribeTaskDefinition').filter(({ taskDefinition }) => taskDefinition === local.arn(2)),
  ).toHaveLength(1);
});
