import { isDeepStrictEqual } from 'node:util';
import {
  CreateServiceRequest$,
  Deployment$,
  Service$,
  ServiceRevision$,
  UpdateServiceRequest$,
} from '@aws-sdk/client-ecs';
import { describe, expect, it } from '@jest/globals';
import { OF_REVISION, OF_REVISION_ALONE } from '../../../src/ecs/members.ts';
import type { Json, Service, ServiceRevision } from '../../../src/ecs/model.ts';
import type { ServiceDefinition } from '../../../src/service-definition/definition.ts';
import { planSettings, type SettingsPlan, settingsToCreate } from '../../../src/service-definition/plan.ts';
import { readServiceDefinitions } from '../../../src/service-definition/read.ts';
import { namesOf } from '../../../src/taskdef/lists.ts';
import { load } from '../../../src/taskdef/load.ts';
import { type Shape, toShape } from '../../../src/taskdef/shape.ts';
import { deployment, service } from '../shapes.ts';

/*
 * Walks the SDK's model of CreateService and UpdateService. Every case is generated from the model, so a member that a
 * newer SDK adds is tested as soon as the SDK is updated.
 */

const membersOf = (schema: unknown): ReadonlyMap<string, () => Shape> => {
  const shape = toShape(schema);
  return shape.kind === 'struct' ? shape.members : new Map();
};
const namesIn = (schema: unknown): string[] => [...membersOf(schema).keys()];
const shape = toShape(CreateServiceRequest$);
const created = namesIn(CreateServiceRequest$);
const updated = namesIn(UpdateServiceRequest$);

/** The members that identify the service, the call or its revision, which a step names by its own inputs. */
const OF_STEP = ['serviceName', 'service', 'cluster', 'taskDefinition', 'clientToken', 'forceNewDeployment'];
/** The member that TagResource and UntagResource change. */
const OF_TAGS = ['tags'];
/** The member that UpdateService accepts but that a deployment does not change, because it cannot be rolled back. */
const NOT_ROLLED_BACK = ['deploymentController'];
const without = (names: readonly string[], ...others: readonly (readonly string[])[]) =>
  names.filter((name) => !others.flat().includes(name));
const settable = without(updated, OF_STEP, NOT_ROLLED_BACK);
const fixed = without(created, updated, OF_STEP, OF_TAGS).concat(NOT_ROLLED_BACK);

const RULE = 'arn:aws:elasticloadbalancing:eu-central-1:123456789012:listener-rule/app/web/1/2';
const GROUP = 'arn:aws:elasticloadbalancing:eu-central-1:123456789012:targetgroup';
/** Valid values, a first and a second one, for the members whose generated values ECS would refuse. */
const VALUES: Readonly<Record<string, readonly [unknown, unknown]>> = {
  maximumPercent: [200, 150],
  minimumHealthyPercent: [50, 60],
  // A disabled Service Connect has no other settings.
  enabled: [true, true],
  stepPercent: [10, 20],
  targetType: ['PAUSE', 'AWS_LAMBDA'],
  lifecycleStages: [['POST_SCALE_UP', 'PRE_SCALE_UP'], ['POST_SCALE_UP']],
  assignPublicIp: ['ENABLED', 'DISABLED'],
  propagateTags: ['SERVICE', 'TASK_DEFINITION'],
  availabilityZoneRebalancing: ['DISABLED', 'ENABLED'],
  targetGroupArn: [`${GROUP}/a/1`, `${GROUP}/b/1`],
  productionListenerRule: [`${RULE}/1`, `${RULE}/2`],
  testListenerRule: [`${RULE}/3`, `${RULE}/4`],
  sizeInGiB: [10, 20],
  healthyPercent: [70, 80],
  launchType: ['FARGATE', 'EC2'],
  schedulingStrategy: ['REPLICA', 'DAEMON'],
  type: ['ECS', 'CODE_DEPLOY'],
};
/** The lists that a file replaces as a whole: their entries have no names, or no other members than their names. */
const WHOLE = ['placementConstraints', 'placementStrategy', 'metricConfigurations', 'containerConfigurations'];

type Variant = 0 | 1;

/** A value with every member of a shape. */
function sample(of: Shape, name: string, variant: Variant): unknown {
  const known = VALUES[name];
  if (known && of.kind !== 'struct') return known[variant];
  switch (of.kind) {
    case 'struct':
      return Object.fromEntries([...of.members].map(([key, member]) => [key, sample(member(), key, variant)]));
    case 'list':
      return [sample(of.item(), name, variant)];
    case 'map':
      return { one: sample(of.value(), name, variant) };
    case 'string':
      return `${name}-${variant}`;
    case 'number':
      return variant + 1;
    case 'boolean':
      return variant === 1;
    default:
      return { one: variant };
  }
}

/** A value without the members that contradict others: the settings of other strategies, and a Classic Load Balancer. */
function valid(name: string, value: unknown, strategy = 'ROLLING'): unknown {
  if (name === 'loadBalancers') return (value as Json[]).map(({ loadBalancerName: _, ...one }) => one);
  if (name !== 'deploymentConfiguration') return value;
  const { linearConfiguration, canaryConfiguration, earlySuccessCriteria, ...rest } = value as Json;
  const own = { ROLLING: { earlySuccessCriteria }, LINEAR: { linearConfiguration }, CANARY: { canaryConfiguration } };
  return { ...rest, strategy, ...own[strategy as keyof typeof own] };
}

const memberShape = (name: string): Shape => membersOf(CreateServiceRequest$).get(name)?.() ?? { kind: 'any' };
const whole = (name: string, variant: Variant, strategy?: string) =>
  valid(name, sample(memberShape(name), name, variant), strategy);

/** A service with everything that a strategy needs, and with one member in each place in which ECS shows it. */
function shownBy(place: 'service' | 'deployment' | 'revision', name: string, value: unknown) {
  const more = { [name]: value };
  const primary = deployment(1, place === 'deployment' ? more : {});
  return {
    service: service([primary], (place === 'service' ? more : {}) as Partial<Service>),
    revision: { serviceRevisionArn: 'r', ...(place === 'revision' && more) } as unknown as ServiceRevision,
  };
}
const places = (name: string) =>
  [
    namesIn(Service$).includes(name) && ('service' as const),
    // The desired count of a deployment is not that of its service.
    name !== 'desiredCount' && namesIn(Deployment$).includes(name) && ('deployment' as const),
    namesIn(ServiceRevision$).includes(name) && ('revision' as const),
  ].filter((place) => place !== false);

function fileWith(members: Json): ServiceDefinition {
  const source = { file: 'web.json', input: 'service-definition' };
  const { definitions, findings } = readServiceDefinitions(
    load(JSON.stringify(members), source),
    source.file,
    source.input,
    shape,
  );
  expect(findings.filter(({ rule }) => ['unknown-key', 'type', 'syntax'].includes(rule))).toEqual([]);
  return definitions[0] as ServiceDefinition;
}

function planned(now: ReturnType<typeof shownBy>, members: Json): SettingsPlan {
  const plan = planSettings(now, fileWith(members), {}, shape);
  if ('refused' in plan) throw new Error(plan.refused.join(' '));
  return plan;
}

interface Leaf {
  readonly path: string;
  readonly strategy: string;
  /** The value of the whole member before and after the change, and the part that a file names. */
  readonly before: unknown;
  readonly after: unknown;
  readonly named: unknown;
}

/** For each value below a member, the change of this one value. */
function* leavesOf(name: string): Generator<Leaf> {
  const strategies = name === 'deploymentConfiguration' ? ['ROLLING', 'LINEAR', 'CANARY'] : ['ROLLING'];
  // Another strategy drops the settings of the first one.
  for (const strategy of strategies)
    for (const one of changesIn(memberShape(name), name, name, whole(name, 0, strategy)))
      if (!isDeepStrictEqual(one.before, one.after) && !one.path.endsWith('.strategy'))
        yield { ...one, strategy, path: strategy === 'ROLLING' ? one.path : `${one.path} (${strategy})` };
}

function* changesIn(of: Shape, name: string, path: string, now: unknown): Generator<Omit<Leaf, 'strategy'>> {
  const isWhole = WHOLE.includes(name) || VALUES[name] !== undefined;
  if (of.kind === 'struct') {
    const all = now as Json;
    for (const [key, member] of of.members) {
      if (all[key] === undefined) continue;
      for (const { before, after, named, path: inner } of changesIn(member(), key, `${path}.${key}`, all[key]))
        yield {
          path: inner,
          before: { ...all, [key]: before },
          after: { ...all, [key]: after },
          named: { [key]: named },
        };
    }
    return;
  }
  const item = of.kind === 'list' ? of.item() : undefined;
  if (item?.kind === 'struct' && !isWhole) {
    const [entry] = now as Json[];
    const names = namesOf(name) ?? [];
    const identity = Object.fromEntries(Object.entries(entry ?? {}).filter(([key]) => names.includes(key)));
    for (const { before, after, named, path: inner } of changesIn(item, name, path, entry)) {
      if (names.some((key) => Object.hasOwn(named as Json, key))) continue;
      yield { path: inner, before: [before], after: [after], named: [{ ...identity, ...(named as Json) }] };
    }
    return;
  }
  const next = sample(of, name, 1);
  yield { path, before: now, after: next, named: next };
}

describe('the model of CreateService and UpdateService', () => {
  it('has only members that a service definition can set or that are refused by name', () => {
    expect([...new Set([...created, ...updated])].sort()).toEqual(
      [...new Set([...settable, ...fixed, ...OF_STEP, ...OF_TAGS])].sort(),
    );
    // A setting that only UpdateService had could not be in a file in the form of CreateService.
    expect(without(updated, created, OF_STEP)).toEqual([]);
  });

  it('lists every member that a rollback to a service revision restores', () => {
    // Capacity providers are restored as a setting, because ECS takes them only with a forced deployment.
    const ofRevision = without(settable, ['capacityProviderStrategy']).filter((name) =>
      namesIn(ServiceRevision$).includes(name),
    );
    expect([...ofRevision].sort()).toEqual([...OF_REVISION].sort());
    expect([...OF_REVISION_ALONE].sort()).toEqual(
      ofRevision.filter((name) => places(name).every((place) => place === 'revision')).sort(),
    );
  });

  it('has only settings that ECS shows', () => {
    expect(settable.filter((name) => places(name).length === 0)).toEqual([]);
  });

  it('is covered by a file that is the output of DescribeServices', () => {
    const shown = Object.fromEntries(
      [...membersOf(Service$)].map(([name, member]) => [
        name,
        created.includes(name) ? whole(name, 0) : sample(member(), name, 0),
      ]),
    );
    const { members, isDescribed } = fileWith({ services: [shown], failures: [] });
    expect(isDescribed).toBe(true);
    expect(without(Object.keys(members), created)).toEqual([]);
  });
});

describe.each(settable)('the member %s of UpdateService', (name) => {
  const value = whole(name, 1);

  it('is set by a file, with a line for each difference', () => {
    const { members, changes } = planned(shownBy('service', name, undefined), { [name]: value });
    expect(members).toMatchObject({ [name]: value });
    expect(changes.filter((line) => line.includes(`service.${name}`))).not.toEqual([]);
  });

  it('is set by a file for a new service', () => {
    expect(settingsToCreate(fileWith({ [name]: value }), {})).toMatchObject({ [name]: value });
  });

  it.each(places(name))('is not sent if it is already set in the %s', (place) => {
    expect(planned(shownBy(place, name, value), { [name]: value })).toMatchObject({ members: {}, changes: [] });
  });

  it.each([...leavesOf(name)].map((leaf) => [leaf.path, leaf] as const))(
    'keeps the other settings if a file names only %s',
    (_, { before, after, named }) => {
      const [place = 'service'] = places(name);
      const { members, changes } = planned(shownBy(place, name, before), { [name]: named });
      expect(members[name]).toEqual(after);
      expect(changes).not.toEqual([]);
    },
  );
});

it.each(fixed)(
  'a different %s, which a deployment cannot change, is refused by name before anything is written',
  (name) => {
    const now = whole(name, 0);
    const place = name === 'role' ? 'roleArn' : name;
    const plan = planSettings(shownBy('service', place, now), fileWith({ [name]: whole(name, 1) }), {}, shape);
    expect(plan).toEqual({ refused: [expect.stringMatching(new RegExp(`^${name} of the service 'web'`, 'i'))] });
  },
);

it.each(fixed)('an unchanged %s is not sent', (name) => {
  const value = whole(name, 0);
  const place = name === 'role' ? 'roleArn' : name;
  expect(planned(shownBy('service', place, value), { [name]: value }).members).toEqual({});
});
