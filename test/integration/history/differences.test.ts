import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type LocalAws, startLocalAws } from '../../../local-aws/server.ts';
import { createClients } from '../../../src/aws/clients.ts';
import { Ecs } from '../../../src/ecs/ecs.ts';
import type { Json, Service } from '../../../src/ecs/model.ts';
import { isActiveIn } from '../../../src/ecs/service-target.ts';
import { taskDefinitionDifferences } from '../../../src/history/differences.ts';
import { arnOf, deployment, service } from '../../unit/shapes.ts';

let aws: LocalAws;
let ecs: Ecs;
const { env } = process;
beforeAll(async () => {
  aws = await startLocalAws({ speed: 0 });
  process.env = { ...env, ...aws.env };
  const settings = {
    region: aws.region,
    maxRetries: 0,
    roles: [],
    roleSessionName: '',
    roleDurationSeconds: 0,
    audience: '',
  };
  ecs = new Ecs(createClients(settings, () => Promise.reject(new Error('no token is needed'))));
});
afterAll(async () => {
  process.env = env;
  await aws.close();
});

/** The task definition as DescribeTaskDefinition returns it after its registration. */
async function described(definition: Json): Promise<Json> {
  const { taskDefinition, tags } = await ecs.describeTaskDefinition(await ecs.registerTaskDefinition(definition));
  return { ...taskDefinition, tags };
}

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,7}$/);
const text = fc.string({ maxLength: 12 });
const port = fc.integer({ min: 1, max: 65535 });
const seconds = fc.integer({ min: 5, max: 300 });
const sometimes = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const variables = fc.uniqueArray(fc.record({ name, value: text }), { selector: (one) => one.name, maxLength: 5 });

/** Containers as users write them: with any of the usual members, or none. */
const container = (samePorts: boolean) =>
  fc.record({
    image: fc.stringMatching(/^[a-z]{1,8}\/[a-z]{1,8}@sha256:[0-9a-f]{64}$/),
    memory: fc.integer({ min: 6, max: 128 }),
    cpu: sometimes(fc.constantFrom(0, 64)),
    command: sometimes(fc.array(text, { maxLength: 3 })),
    entryPoint: sometimes(fc.array(text, { maxLength: 2 })),
    environment: sometimes(variables),
    secrets: sometimes(fc.constant([{ name: '1SECRET', valueFrom: '/prod/secret' }])),
    dockerLabels: sometimes(fc.dictionary(name, text, { maxKeys: 3 })),
    portMappings: sometimes(
      fc.uniqueArray(
        port.chain((containerPort) =>
          fc.record(
            {
              containerPort: fc.constant(containerPort),
              hostPort: fc.constant(samePorts ? containerPort : 0),
              protocol: fc.constantFrom('tcp', 'udp'),
              name,
            },
            { requiredKeys: ['containerPort'] },
          ),
        ),
        { selector: (one) => one.containerPort, maxLength: 3 },
      ),
    ),
    healthCheck: sometimes(
      fc.record(
        {
          command: fc.constant(['CMD-SHELL', 'true']),
          interval: seconds,
          timeout: fc.integer({ min: 2, max: 60 }),
          retries: fc.integer({ min: 1, max: 10 }),
          startPeriod: seconds,
        },
        { requiredKeys: ['command'] },
      ),
    ),
    mountPoints: sometimes(fc.constant([{ sourceVolume: 'data', containerPath: '/data' }])),
    logConfiguration: sometimes(
      fc.constant({ logDriver: 'awslogs', options: { 'awslogs-group': '/web', 'awslogs-region': 'eu-central-1' } }),
    ),
    linuxParameters: sometimes(fc.constant({ initProcessEnabled: true, capabilities: { drop: [] } })),
    stopTimeout: sometimes(seconds),
    readonlyRootFilesystem: sometimes(fc.boolean()),
    aFieldOfNextYear: sometimes(fc.constant({ mode: 'new' })),
  });

const definition: fc.Arbitrary<Json> = fc.constantFrom('awsvpc', 'bridge', 'host', undefined).chain((networkMode) =>
  fc
    .record({
      containers: fc.array(container(networkMode === 'awsvpc' || networkMode === 'host'), {
        minLength: 1,
        maxLength: 3,
      }),
      size: fc.constantFrom<Json>(
        {},
        { cpu: '256', memory: '512' },
        { cpu: '.25 vCPU', memory: '0.5 GB' },
        { cpu: '1 vcpu', memory: '2GB' },
      ),
      volumes: sometimes(fc.constant([{ name: 'data' }, { name: 'scratch', host: { sourcePath: '/tmp' } }])),
      tags: sometimes(
        fc.constant([
          { key: 'team', value: 'web' },
          { key: 'cost', value: '' },
        ]),
      ),
      taskRoleArn: sometimes(fc.constant('app')),
    })
    .map(({ containers, size, ...rest }) => ({
      family: 'web',
      ...(networkMode && { networkMode }),
      ...size,
      ...rest,
      // ECS requires a role for secrets, and a volume for a mount point.
      ...(containers.some(({ secrets }) => secrets) && { executionRoleArn: 'execution' }),
      containerDefinitions: containers.map(({ mountPoints, portMappings, ...one }, index) => ({
        name: `c${index}`,
        ...one,
        // ECS refuses a name that two ports have.
        portMappings: portMappings?.map((mapping, at) => ({
          ...mapping,
          ...(mapping.name && { name: `${mapping.name}_${index}_${at}` }),
        })),
        ...(rest.volumes && { mountPoints }),
      })),
    })),
);
/** As in a file: without the members that are not set. */
const file = definition.map((one) => JSON.parse(JSON.stringify(one)) as Json);

/** Equivalent notations: what ECS fills in, what its console writes, and lists in another order. */
function inOtherNotation(one: Json, fill: readonly boolean[]): Json {
  let next = 0;
  const chosen = <T extends object>(defaults: T): Partial<T> =>
    Object.fromEntries(Object.entries(defaults).filter(() => fill[next++ % fill.length])) as Partial<T>;
  const containers = one.containerDefinitions as Json[];
  return {
    ...chosen({
      volumes: [],
      placementConstraints: [],
      inferenceAccelerators: [],
      enableFaultInjection: false,
      ipcMode: null,
    }),
    ...one,
    ...(one.volumes
      ? { volumes: [{ ...chosen({ host: {}, configuredAtLaunch: false }), name: 'data' }, (one.volumes as Json[])[1]] }
      : {}),
    ...(Array.isArray(one.tags) && { tags: one.tags.toReversed() }),
    containerDefinitions: containers.map((container) => ({
      ...chosen({
        essential: true,
        cpu: 0,
        dnsServers: [],
        ulimits: [],
        dependsOn: [],
        links: [],
        volumesFrom: [],
        systemControls: [],
      }),
      ...chosen({
        mountPoints: [],
        environment: [],
        secrets: [],
        environmentFiles: [],
        versionConsistency: 'enabled',
        user: null,
      }),
      ...container,
      ...(Array.isArray(container.environment) && { environment: container.environment.toReversed() }),
      ...(container.healthCheck
        ? {
            healthCheck: {
              ...chosen({ interval: 30, timeout: 5, retries: 3, startPeriod: 0 }),
              ...container.healthCheck,
            },
          }
        : {}),
      ...(container.logConfiguration
        ? { logConfiguration: { ...chosen({ secretOptions: [] }), ...container.logConfiguration } }
        : {}),
      ...(Array.isArray(container.mountPoints) && {
        mountPoints: container.mountPoints.map((point: Json) => ({ ...chosen({ readOnly: false }), ...point })),
      }),
    })),
  };
}

describe(`a registered and described task definition (SEED=${seed})`, () => {
  it('is equal to the file from which it was registered, whatever the file contains', async () => {
    await fc.assert(
      fc.asyncProperty(file, async (one) => {
        expect(taskDefinitionDifferences(await described(one), one)).toEqual([]);
      }),
      { seed, numRuns: 80 },
    );
  });

  it('is equal to other notations of the same file', async () => {
    const filled = fc.array(fc.boolean(), { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(file, filled, async (one, fill) => {
        expect(taskDefinitionDifferences(await described(inOtherNotation(one, fill)), one)).toEqual([]);
        expect(taskDefinitionDifferences(await described(one), inOtherNotation(one, fill))).toEqual([]);
      }),
      { seed, numRuns: 60 },
    );
  });

  it('differs if anything in the file differs', async () => {
    const places = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    await fc.assert(
      fc.asyncProperty(file, places, async (one, place) => {
        const leaves = leavesOf(one);
        const path = leaves[Math.floor(place * leaves.length)] as readonly string[];
        const changed = changedAt(one, path);
        expect([path, taskDefinitionDifferences(await described(one), changed).length > 0]).toEqual([path, true]);
      }),
      { seed, numRuns: 150 },
    );
  });
});

function leavesOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, member]) => leavesOf(member, [...path, key]));
}

function changedAt(value: Json, [key = '', ...rest]: readonly string[]): Json {
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
  copy[key] = rest.length > 0 ? changedAt(copy[key] as Json, rest) : another(copy[key]);
  return copy as Json;
}

function another(value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  return typeof value === 'number' ? value + 1 : `${value}x`;
}

describe('isActiveIn', () => {
  const running = (more: object) => service([{ ...deployment(1), ...more }], {} as Partial<Service>);
  it.each([
    [true, 'completed at the desired count', running({})],
    [true, 'behind a Classic Load Balancer, without rolloutState', running({ rolloutState: undefined })],
    [false, 'in progress', running({ rolloutState: 'IN_PROGRESS' })],
    [false, 'failed', running({ rolloutState: 'FAILED' })],
    [false, 'short of one task', running({ runningCount: 0 })],
    [false, 'not PRIMARY', running({ status: 'ACTIVE' })],
    [false, 'of another revision', running({ taskDefinition: arnOf(2) })],
  ])('returns %s for a deployment that is %s', (expected, _, one) => {
    expect(isActiveIn(one, arnOf(1))).toBe(expected);
  });
});
