import { Clock } from '../../../local-aws/clock.ts';
import { createEcs } from '../../../local-aws/ecs/ecs.ts';
import { TIMINGS, type TimingName } from '../../../local-aws/ecs/timing.ts';
import { checkInput, operationSchema } from '../../../local-aws/model.ts';
import { createRandom } from '../../../local-aws/random.ts';
import { AwsError, type Call, type Json, type RegionContext } from '../../../local-aws/service.ts';

/** The parts of a local AWS outside ECS, which a test may change. */
export interface Surroundings {
  images: Map<string, string>;
  missingSecrets: Map<string, string>;
  logGroups: Set<string>;
  /** Alarms by name: their states, and how many seconds they look back. */
  alarms: Map<string, { state: 'OK' | 'ALARM' | 'INSUFFICIENT_DATA'; evaluates: number }>;
  /** The target groups of listener rules that were created, with their weights. */
  rules: Map<string, { targetGroup: string; weight: number }[]>;
  logs: { group: string; stream: string; message: string }[];
  /** The permissions that the call checked. */
  asked: string[];
  denied: Set<string>;
}

export const account = '123456789012';
export const region = 'eu-west-1';

/** A simulated ECS whose clock stands still until it is stepped. */
export function simulate({
  seed = 1,
  timing = 'fast',
  deregistrationDelay,
}: {
  seed?: number;
  timing?: TimingName;
  deregistrationDelay?: number;
} = {}) {
  const clock = new Clock({ speed: 0, start: Date.parse('2026-10-01T12:00:00Z') });
  const surroundings: Surroundings = {
    images: new Map(),
    missingSecrets: new Map(),
    logGroups: new Set(['/ecs/web']),
    alarms: new Map(),
    rules: new Map(),
    logs: [],
    asked: [],
    denied: new Set(),
  };
  const ecs = createEcs(createWorld(clock, seed, surroundings), {
    timing: { ...TIMINGS[timing], ...(deregistrationDelay !== undefined && { deregistrationDelay }) },
  });
  const call = createCall(surroundings);
  const run = async (operation: string, input: Json = {}): Promise<Json> => {
    const found = ecs.operations[operation];
    if (!found) throw new Error(`There is no operation ${operation}.`);
    // As over the network, nothing is shared with the caller.
    const answer = await found(JSON.parse(JSON.stringify(input)), call);
    const sent = JSON.parse(JSON.stringify(answer ?? {}));
    expectModelled(await ecs.schemas(), operation, sent);
    return sent;
  };
  return {
    clock,
    ecs,
    surroundings,
    run,
    /** The error that an operation returns, in the form `Code: message`. */
    refusal: (operation: string, input: Json = {}) =>
      run(operation, input).then(
        () => 'answered',
        (error: unknown) =>
          error instanceof AwsError ? `${error.code}: ${error.message}` : `not an AwsError: ${error}`,
      ),
    /** Sets the state of an alarm, as CloudWatch does. */
    setAlarm(name: string, state: 'OK' | 'ALARM', evaluates = 120) {
      surroundings.alarms.set(name, { state, evaluates });
      if (state === 'ALARM') ecs.onAlarm(name);
    },
    step: (seconds: number) => clock.step(Math.round(seconds * 1000)),
    service: async (name = 'web'): Promise<Json> =>
      (await run('DescribeServices', { cluster: 'demo', services: [name] })).services[0],
    serviceDeployment: async (arn: string): Promise<Json> =>
      (await run('DescribeServiceDeployments', { serviceDeploymentArns: [arn] })).serviceDeployments[0],
    /** The newest service deployment, even if it is PENDING. */
    newestServiceDeployment: async (): Promise<Json> => {
      const { serviceDeployments } = await run('ListServiceDeployments', { cluster: 'demo', service: 'web' });
      const serviceDeploymentArns = [serviceDeployments[0].serviceDeploymentArn];
      return (await run('DescribeServiceDeployments', { serviceDeploymentArns })).serviceDeployments[0];
    },
    tasks: async (filter: Json = {}): Promise<Json[]> => {
      const { taskArns } = await run('ListTasks', { cluster: 'demo', ...filter });
      return taskArns.length === 0 ? [] : (await run('DescribeTasks', { cluster: 'demo', tasks: taskArns })).tasks;
    },
  };
}

/** Every response has the types of the SDK's model, and no unknown member except those of tests: `future…`. */
function expectModelled(schemas: object, operation: string, answer: Json): void {
  const schema = operationSchema(schemas, operation, 'output');
  if (!schema) throw new Error(`The SDK has no operation ${operation}.`);
  const unknown = checkInput(schema, answer).unknown.filter((path) => !/future/.test(path));
  if (unknown.length > 0) throw new Error(`${operation} answers members that the SDK does not know: ${unknown}.`);
}

export type Simulation = ReturnType<typeof simulate>;

function createWorld(clock: Clock, seed: number, surroundings: Surroundings): RegionContext {
  return {
    clock,
    account,
    region,
    random: createRandom(seed, 'ecs'),
    isLocalImage: (reference) => reference.startsWith('local/'),
    imagePull: () => undefined,
    imageDigest: (reference) => surroundings.images.get(reference),
    secretValue: (valueFrom) => {
      const missing = surroundings.missingSecrets.get(valueFrom);
      return missing === undefined ? { value: 'hidden' } : { missing };
    },
    alarm: (name) => surroundings.alarms.get(name),
    targetGroup: () => undefined,
    isTargetGroup: () => 'used',
    listenerRule: (arn) => surroundings.rules.get(arn) ?? (surroundings.rules.size > 0 ? 'missing' : 'unknown'),
    writeLog: (group, stream, message) => {
      if (!surroundings.logGroups.has(group)) return false;
      if (message !== '') surroundings.logs.push({ group, stream, message });
      return true;
    },
  };
}

function createCall({ asked, denied }: Surroundings): Call {
  return {
    identity: { arn: `arn:aws:sts::${account}:assumed-role/deploy/session`, account },
    region,
    authorize: (action, resource, context = {}) => {
      asked.push([action, resource, ...Object.values(context)].join(' '));
      if (denied.has(action)) throw new AwsError('AccessDeniedException', `not authorized to perform: ${action}`);
    },
  };
}

/** A task definition of the family `web` as in a file; `container` changes its only container. */
export function webTaskDefinition(container: Json = {}, rest: Json = {}): Json {
  return {
    family: 'web',
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    cpu: '256',
    memory: '512',
    executionRoleArn: `arn:aws:iam::${account}:role/execution`,
    containerDefinitions: [
      {
        name: 'web',
        image: 'example.com/web:1',
        portMappings: [{ containerPort: 8080 }],
        logConfiguration: {
          logDriver: 'awslogs',
          options: { 'awslogs-group': '/ecs/web', 'awslogs-region': region, 'awslogs-stream-prefix': 'ecs' },
        },
        ...container,
      },
    ],
    ...rest,
  };
}

export const network = { awsvpcConfiguration: { subnets: ['subnet-1'] } };
export const targetGroup = `arn:aws:elasticloadbalancing:${region}:${account}:targetgroup/web/0123456789abcdef`;
export const behindLoadBalancer = {
  loadBalancers: [{ targetGroupArn: targetGroup, containerName: 'web', containerPort: 8080 }],
};
const elb = `arn:aws:elasticloadbalancing:${region}:${account}`;
export const listenerRules = {
  productionListenerRule: `${elb}:listener-rule/app/web/50dc6c495c0c9188/f2f7dc8efc522ab2/9683b2d02a6cabee`,
  testListenerRule: `${elb}:listener-rule/app/web/50dc6c495c0c9188/f2f7dc8efc522ab2/1234b2d02a6cabee`,
};
/** A load balancer whose listener rules ECS may change, as a native strategy requires. */
export const behindListenerRules = {
  loadBalancers: [
    {
      ...behindLoadBalancer.loadBalancers[0],
      advancedConfiguration: {
        alternateTargetGroupArn: `${elb}:targetgroup/web-green/fedcba9876543210`,
        roleArn: `arn:aws:iam::${account}:role/ecs-infrastructure`,
        ...listenerRules,
      },
    },
  ],
};
export const healthCheck = { command: ['CMD-SHELL', 'wget -q -O- localhost:8080'], interval: 10, retries: 2 };

/** A cluster `demo` with a service `web` whose first deployment has completed; circuit breaker and rollback are on. */
export async function runningService(simulation: Simulation, service: Json = {}, taskDefinition = webTaskDefinition()) {
  await simulation.run('CreateCluster', { clusterName: 'demo' });
  await simulation.run('RegisterTaskDefinition', taskDefinition);
  const { deploymentConfiguration, ...rest } = service;
  await simulation.run('CreateService', {
    cluster: 'demo',
    serviceName: 'web',
    taskDefinition: 'web:1',
    desiredCount: 1,
    launchType: 'FARGATE',
    networkConfiguration: network,
    deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true }, ...deploymentConfiguration },
    ...rest,
  });
  simulation.step(300);
  return simulation.service();
}

/**
 * Registers the next revision of `web` and updates the service to it; returns UpdateService's service, with the ARN of
 * the service deployment, which ECS returns only once it is no longer PENDING.
 */
export async function deploy(simulation: Simulation, container: Json = {}, more: Json = {}): Promise<Json> {
  const { taskDefinition } = await simulation.run('RegisterTaskDefinition', webTaskDefinition(container));
  const update = { cluster: 'demo', service: 'web', taskDefinition: taskDefinition.taskDefinitionArn, ...more };
  const { service } = await simulation.run('UpdateService', update);
  const { serviceDeploymentArn } = await simulation.newestServiceDeployment();
  return { ...service, currentServiceDeployment: serviceDeploymentArn };
}

/** Events since a time (s), oldest first, without the service and with short IDs for tasks and deployments. */
export function eventsSince(service: Json, since: number): string[] {
  const names = new Map<string, string>();
  const short = (kind: string) => (found: string) => {
    if (!names.has(found))
      names.set(found, `${kind}${[...names.values()].filter((name) => name.startsWith(kind)).length + 1}`);
    return names.get(found) ?? '';
  };
  return service.events
    .filter((event: Json) => event.createdAt >= since)
    .toReversed()
    .map(({ message }: Json) =>
      message
        .replace('(service web) ', '')
        .replaceAll(targetGroup, 'TG')
        .replace(/ecs-svc\/\d+/g, short('D'))
        .replace(/\b[0-9a-f]{32}\b/g, short('T')),
    );
}
