import { expect, it } from '@jest/globals';
import type { Json } from '../../../local-aws/service.ts';
import type { Service } from '../../../src/ecs/model.ts';
import { creationProblems, planSettings, settingsToCreate } from '../../../src/service-definition/plan.ts';
import { loadServiceShape, readServiceDefinitions } from '../../../src/service-definition/read.ts';
import { load } from '../../../src/taskdef/load.ts';
import { Bench } from '../../local-aws/scenario/bench.ts';
import { type Mutation, mutate, mutationsOf, pickerOf, vocabularyOf } from './mutations.ts';
import { BASES, MORE, TASK_DEFINITIONS } from './services.ts';

/*
 * The rules about service definitions agree with CreateService and UpdateService of the local AWS on definitions with
 * one or two members changed, apart from the differences that the tables explain. SEED chooses other changes; DEEP
 * makes many more.
 */

const seed = Number(process.env.SEED ?? 1);
const COUNT = process.env.DEEP ? 15_000 : 500;
/** The members that the step's inputs determine. */
const OF_STEP = ['serviceName', 'cluster', 'taskDefinition', 'clientToken'];
/** The members that UpdateService does not have. The tags are changed by other calls. */
const ONLY_AT_CREATION = ['launchType', 'schedulingStrategy', 'role', 'tags'];
const SETTLED_MS = 300_000;
const MOST_SERVICES = 200;

type Operation = 'CreateService' | 'UpdateService';
interface Verdict {
  readonly problems: readonly string[];
  readonly refusal: string | undefined;
}

const shape = await loadServiceShape();
const source = { file: 'service.json', input: 'service-definition' };
const vocabulary = vocabularyOf(Object.values(BASES), MORE);

let bench = new Bench();
let services = MOST_SERVICES;

/** The name of a service that does not exist, in a local AWS that is not too full. */
async function freshName(): Promise<string> {
  if (++services > MOST_SERVICES) {
    bench = new Bench();
    services = 0;
    await bench.call('ecs', 'CreateCluster', { clusterName: 'demo', capacityProviders: ['fleet'] });
    for (const definition of TASK_DEFINITIONS) await accepted('RegisterTaskDefinition', definition);
  }
  return `web-${services}`;
}

async function accepted(operation: string, input: Json): Promise<Json> {
  const { output, refused } = await bench.call('ecs', operation, input);
  if (refused) throw new Error(`${operation}: ${refused.message}`);
  return JSON.parse(JSON.stringify(output));
}

const refusalOf = async (operation: string, input: Json) =>
  (await bench.call('ecs', operation, input)).refused?.message;

function read(content: Json) {
  const { definitions, findings } = readServiceDefinitions(
    load(JSON.stringify(content), source),
    source.file,
    source.input,
    shape,
  );
  const errors = findings.filter(({ severity }) => severity === 'error');
  return { definition: definitions[0], problems: errors.map(({ rule, message }) => `${rule}: ${message}`) };
}

const without = (content: Json, names: readonly string[]): Json =>
  Object.fromEntries(Object.entries(content).filter(([name]) => !names.includes(name)));

/** How both judge a new service. What the rules refuse, the local AWS gets as it is written. */
async function judgeCreation({ taskDefinition }: Json, content: Json): Promise<Verdict> {
  const identity = { cluster: 'demo', serviceName: await freshName(), taskDefinition };
  const { definition, problems } = read(content);
  const settings = definition && problems.length === 0 ? settingsToCreate(definition, {}) : undefined;
  const all = definition && settings ? creationProblems(settings, definition, shape) : problems;
  const sent = settings && all.length === 0 ? settings : without(content, OF_STEP);
  return { problems: all, refusal: await refusalOf('CreateService', { ...sent, ...identity }) };
}

/** How both judge an update of the service that the unchanged definition created. */
async function judgeUpdate(base: Json, content: Json): Promise<Verdict> {
  const serviceName = await freshName();
  await accepted('CreateService', { ...base, cluster: 'demo', serviceName });
  bench.cloud.clock.step(SETTLED_MS);
  const described = await accepted('DescribeServices', { cluster: 'demo', services: [serviceName] });
  const { definition, problems } = read(content);
  const current = { service: described.services[0] as Service };
  const plan = definition && problems.length === 0 ? planSettings(current, definition, {}, shape) : undefined;
  const all = plan && 'refused' in plan ? plan.refused : problems;
  const written = { ...without(content, [...OF_STEP, ...ONLY_AT_CREATION]), forceNewDeployment: true };
  const sent = plan && 'members' in plan ? plan.members : written;
  return {
    problems: all,
    refusal: await refusalOf('UpdateService', { ...sent, cluster: 'demo', service: serviceName }),
  };
}

const judge = (operation: Operation, base: Json, changes: readonly Mutation[]): Promise<Verdict> =>
  (operation === 'CreateService' ? judgeCreation : judgeUpdate)(base, mutate(base, changes));

/** A known difference: what one of the two says, why it may, and a change that shows it. */
interface Difference {
  readonly says: RegExp;
  readonly why: string;
  readonly operation: Operation;
  readonly name: string;
  readonly mutation: Mutation;
}

const at = (name: string, ...path: [...(string | number)[], unknown]) => ({
  name,
  mutation: { path: path.slice(0, -1) as (string | number)[], value: path.at(-1) },
});
const LEAST = 'the least on Fargate';
const ROLLING = 'everything about a rolling deployment';
const SHIFTED = 'a blue/green deployment with hooks';
const MIXED = 'capacity providers, Service Connect and a volume';
const PLACED = 'placement on container instances';
const creates = 'CreateService' as const;
const updates = 'UpdateService' as const;

/** What only the local AWS refuses. ECS refuses it in the call, so that nothing is deployed. */
const ONLY_LOCAL_AWS: readonly Difference[] = [
  {
    says: /failed to satisfy constraint: Member must satisfy enum value set|^Invalid targetType\./,
    why: 'a value that is not in an enum is a warning, because a newer ECS may have it',
    ...{ operation: creates, ...at(LEAST, 'propagateTags', 'ü') },
  },
  {
    says: /^The container .* (does not exist in the task definition|did not have a container port -?\d+ defined)\.$/,
    why: 'preflight compares the load balancers with the task definition',
    ...{ operation: creates, ...at(ROLLING, 'loadBalancers', 0, 'containerPort', 1) },
  },
  {
    says: /^Network Configuration (must be provided|is not valid for the given networkMode)|^Task definition does not support/,
    why: 'preflight compares the network configuration and the launch type with the task definition',
    ...{ operation: creates, ...at(LEAST, 'networkConfiguration', undefined) },
  },
  {
    says: /^A service cannot have more than 1 service registry\.$/,
    why: 'several service registries are a warning',
    ...{ operation: updates, ...at(LEAST, 'serviceRegistries', [{}, {}]) },
  },
  {
    says: /^The service registry ARN '.*' is not valid\.$/s,
    why: 'the ARN of a registry may be of a service that is newer',
    ...{ operation: updates, ...at(PLACED, 'serviceRegistries', 0, 'registryArn', 'web') },
  },
  {
    says: /^A load balancer must have either a targetGroupArn or a loadBalancerName, and a containerName /,
    why: 'an empty container name is sent as it is written',
    ...{ operation: updates, ...at(ROLLING, 'loadBalancers', 0, 'containerName', '') },
  },
  {
    says: /^load balancers can have at most 5 items\.$/,
    why: 'more target groups than the quota are a warning',
    name: 'CodeDeploy',
    operation: creates,
    mutation: {
      path: ['loadBalancers'],
      value: Array.from({ length: 6 }, () => (BASES.CodeDeploy as Json).loadBalancers[0]),
    },
  },
  {
    says: /^For Application LoadBalancer, testListenerRule is required when/,
    why: 'a rule for test traffic is needed only if the production rule does not have both target groups',
    operation: updates,
    ...at('a canary deployment', 'loadBalancers', 0, 'advancedConfiguration', 'testListenerRule', null),
  },
  {
    says: /^testListenerRule has an invalid ARN format\./,
    why: 'an empty ARN, which the console writes, is sent as it is written',
    operation: creates,
    ...at(SHIFTED, 'loadBalancers', 0, 'advancedConfiguration', 'testListenerRule', ''),
  },
  {
    says: /^The platform version must be null when specifying an EC2 launch type\.$/,
    why: 'without a launch type, the default strategy of the cluster decides where tasks run',
    ...{ operation: creates, ...at(ROLLING, 'launchType', undefined) },
  },
];

/** What only the rules refuse. */
const ONLY_RULES: readonly Difference[] = [
  {
    says: /^(Role|launchType|schedulingStrategy) of the service '.*UpdateService cannot change it; /is,
    why: 'UpdateService ignores the members that only CreateService has, and the file would not take effect',
    ...{ operation: updates, ...at('one task on each instance', 'schedulingStrategy', 'REPLICA') },
  },
  {
    says: /^deploymentController of the service /,
    why: 'a change of the deployment controller cannot be rolled back',
    ...{ operation: updates, ...at(LEAST, 'deploymentController', { type: 'CODE_DEPLOY' }) },
  },
  {
    says: /^type: '(launchType|schedulingStrategy|role)' is |^(launch-type|daemon|placement|platform-version): |^enum: (launchType|schedulingStrategy) is /,
    why: 'the file is not a valid request of CreateService, although UpdateService does not have the member',
    ...{ operation: updates, ...at(MIXED, 'launchType', 'FARGATE') },
  },
  {
    says: /^type: .* is '[\d.]+', which is not valid; expected a whole number$/,
    why: 'the model of the SDK has no whole numbers',
    ...{ operation: creates, ...at(MIXED, 'volumeConfigurations', 0, 'managedEBSVolume', 'throughput', 0.5) },
  },
];

/** The explanations of a disagreement; `undefined` is one that has none. */
function explanations({ problems, refusal }: Verdict): (string | undefined)[] {
  if (problems.length > 0 === (refusal !== undefined)) return [];
  const table = refusal === undefined ? ONLY_RULES : ONLY_LOCAL_AWS;
  return (refusal === undefined ? problems : [refusal]).map((said) => table.find(({ says }) => says.test(said))?.why);
}

it.each(Object.entries(BASES))('the rules and the local AWS accept a service with %s', async (_, base) => {
  expect(await judge('CreateService', base, [])).toEqual({ problems: [], refusal: undefined });
  expect(await judge('UpdateService', base, [])).toEqual({ problems: [], refusal: undefined });
});

it(`the rules about services refuse what the local AWS refuses, apart from known differences (SEED=${seed})`, async () => {
  const pick = pickerOf(seed);
  const all = Object.entries(BASES).map(([name, base]) => ({
    ...{ name, base },
    mutations: mutationsOf(base, shape, vocabulary).filter(({ path }) => !OF_STEP.includes(`${path[0]}`)),
  }));
  const unexplained: string[] = [];
  let [both, neither] = [0, 0];
  for (let count = 0; count < COUNT; count++) {
    const operation = count % 2 === 0 ? 'CreateService' : 'UpdateService';
    const { name, base, mutations } = pick(all);
    const usable = operation === 'CreateService' ? mutations : mutations.filter(({ path }) => path[0] !== 'tags');
    const changes = count % 3 === 0 ? [pick(usable), pick(usable)] : [pick(usable)];
    const verdict = await judge(operation, base, changes);
    if (explanations(verdict).includes(undefined))
      unexplained.push(JSON.stringify({ operation, name, ...verdict, changes }));
    if (verdict.refusal !== undefined && verdict.problems.length > 0) both++;
    if (verdict.refusal === undefined && verdict.problems.length === 0) neither++;
  }
  expect(unexplained.slice(0, 5)).toEqual([]);
  expect(Math.min(both, neither)).toBeGreaterThan(COUNT / 8);
});

it.each([...ONLY_LOCAL_AWS, ...ONLY_RULES])(
  'the rules and $operation of the local AWS judge a change of $name differently: $why',
  async ({ operation, name, mutation, why }) => {
    expect(explanations(await judge(operation, BASES[name] as Json, [mutation]))).toContain(why);
  },
);
