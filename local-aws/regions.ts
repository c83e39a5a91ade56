import type { Place } from './arn.ts';
import { createAutoScaling } from './autoscaling/autoscaling.ts';
import { ScalableTargets } from './autoscaling/targets.ts';
import type { Clock } from './clock.ts';
import { createCloudMap } from './cloudmap/cloudmap.ts';
import { Alarms } from './cloudwatch/alarms.ts';
import { createCloudWatch } from './cloudwatch/cloudwatch.ts';
import { type CodeDeployService, createCodeDeploy } from './codedeploy/codedeploy.ts';
import { Deployments } from './codedeploy/store.ts';
import type { LoadBalancers } from './docker/load-balancers.ts';
import { createEc2 } from './ec2/ec2.ts';
import { createEcr } from './ecr/ecr.ts';
import { Repositories } from './ecr/repository.ts';
import type { Tokens } from './ecr/tokens.ts';
import type { TaskDriver } from './ecs/driver.ts';
import { createEcs } from './ecs/ecs.ts';
import { TIMINGS, type TimingName } from './ecs/timing.ts';
import { Balancing } from './elb/balancing.ts';
import { createElb } from './elb/elb.ts';
import { createEventBridge } from './events/eventbridge.ts';
import { createLambda } from './lambda/lambda.ts';
import { createLogs } from './logs/logs.ts';
import { LogGroups } from './logs/streams.ts';
import { RecordedEcs } from './recorded-ecs.ts';
import { createRegionContext, type Stores } from './region-context.ts';
import { Secrets } from './secretsmanager/secrets.ts';
import { createSecretsManager } from './secretsmanager/secretsmanager.ts';
import type { RegionContext, Service } from './service.ts';
import { Parameters } from './ssm/parameters.ts';
import { createSsm } from './ssm/ssm.ts';

/** The services of one Region. */
export interface Region {
  readonly context: RegionContext;
  readonly stores: Stores;
  /** Its ECS. */
  readonly recordedEcs: RecordedEcs;
  readonly codedeploy: CodeDeployService;
  readonly services: readonly Service[];
}

interface Parts {
  /** The Region that is available from the start. */
  readonly home: Place;
  readonly timing: TimingName;
  readonly codeDeployWaitMinutes: number;
  readonly clock: Clock;
  /** The random numbers of the seed, by stream. */
  readonly random: (stream: string) => () => number;
  /** The registry's host, the same in all Regions. */
  readonly host: string;
  readonly tokens: Tokens;
  readonly publicRepositories: Repositories;
  /** Runs the tasks of the home Region; those of other Regions, and all tasks without a driver, are scripted. */
  readonly driver: ((context: RegionContext) => TaskDriver) | undefined;
  /** The load balancers of the home Region, if its tasks are containers. */
  readonly loadBalancers: LoadBalancers | undefined;
}

/** The maximum number of Regions that may be used; a Region is created on its first use. */
const MAX_REGIONS = 100;

/** The Regions of the account, each created on its first use. */
export class Regions {
  readonly #parts: Parts;
  readonly #regions = new Map<string, Region>();
  #plans: unknown = [];
  #hooks: unknown = [];
  readonly home: Region;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.home = this.#make(parts.home.region);
    this.#regions.set(parts.home.region, this.home);
  }

  /** `undefined` if the name is not a Region's. */
  of(region: string): Region | undefined {
    const known = this.#regions.get(region);
    if (known) return known;
    if (!/^[a-z]{2,4}(-[a-z]{1,12}){1,3}-\d{1,2}$/.test(region) || this.#regions.size >= MAX_REGIONS) return undefined;
    const made = this.#make(region);
    this.#regions.set(region, made);
    if (Array.isArray(this.#plans) && this.#plans.length > 0) made.recordedEcs.setPlans(this.#plans);
    if (Array.isArray(this.#hooks) && this.#hooks.length > 0) made.recordedEcs.setHooks(this.#hooks);
    return made;
  }

  /** The home Region first. */
  all(): readonly Region[] {
    return [...this.#regions.values()];
  }

  get plans(): unknown {
    return this.#plans;
  }

  /** For the scripted tasks of all Regions. Throws an Error for invalid ones. */
  setPlans(plans: unknown): void {
    for (const { recordedEcs } of this.all()) recordedEcs.setPlans(plans);
    this.#plans = plans;
  }

  get hooks(): unknown {
    return this.#hooks;
  }

  /** The results of the functions of lifecycle hooks, in all Regions. Throws an Error for invalid ones. */
  setHooks(hooks: unknown): void {
    for (const { recordedEcs } of this.all()) recordedEcs.setHooks(hooks);
    this.#hooks = hooks;
  }

  #make(region: string): Region {
    const { home, clock, host, tokens, publicRepositories } = this.#parts;
    const isHome = region === home.region;
    const place = { region, account: home.account };
    const loadBalancers = isHome ? this.#parts.loadBalancers : undefined;
    // The home Region's random numbers depend only on the seed, whichever Region it is.
    const random = (stream: string) => this.#parts.random(isHome ? stream : `${stream} ${region}`);
    const stores: Stores = {
      repositories: new Repositories(home.account, clock),
      parameters: new Parameters(place),
      secrets: new Secrets(place, random('secrets')),
      groups: new LogGroups(place),
      alarms: new Alarms(place),
      balancing: new Balancing(place, random('elb')),
    };
    const context = createRegionContext(
      { ...place, clock, random: random('world'), host },
      {
        own: stores,
        publicRepositories,
        isDefined: (arn) => loadBalancers?.has(arn) ?? false,
        of: (other) => this.#regions.get(other)?.stores,
        all: () => this.#allStores(stores),
      },
    );
    const driver = isHome ? this.#parts.driver?.(context) : undefined;
    const recordedEcs = new RecordedEcs({
      context,
      create: (of) => createEcs(of, { timing: TIMINGS[this.#parts.timing], ...(driver && { driver }) }),
      newRandom: () => random('ecs'),
      repeatable: !driver,
    });
    const { alarms, balancing } = stores;
    const deployments = new Deployments(place, random('codedeploy'));
    const codedeploy = createCodeDeploy(context, {
      ...{ deployments, balancing, recordedEcs },
      waitMinutes: this.#parts.codeDeployWaitMinutes,
    });
    alarms.watch(({ name, state }) => {
      if (state !== 'ALARM') return;
      recordedEcs.onAlarm(name);
      codedeploy.onAlarm(name);
    });
    const services: Service[] = [
      recordedEcs.ecs,
      createEcr(context, { repositories: stores.repositories, tokens, host }),
      createSsm(context, stores.parameters),
      createSecretsManager(context, stores.secrets),
      createLogs(context, stores.groups),
      createCloudWatch(context, stores.alarms),
      codedeploy,
      createEventBridge(context),
      createEc2(context, { ecs: recordedEcs.ecs.state, balancing }),
      createCloudMap(context, recordedEcs.ecs.state),
      createLambda(context),
      createScaling(context, { alarms, recordedEcs, place }),
      createElb(context, { balancing, ecs: recordedEcs.ecs.state, loadBalancers }),
    ];
    return { context, stores, recordedEcs, codedeploy, services };
  }

  #allStores(own: Stores): Stores[] {
    return [own, ...this.all().flatMap(({ stores }) => (stores === own ? [] : stores))];
  }
}

/** Application Auto Scaling, which changes the desired count of ECS services. */
function createScaling(
  context: RegionContext,
  { alarms, recordedEcs, place }: { alarms: Alarms; recordedEcs: RecordedEcs; place: Place },
): Service {
  const find = (resource: string) => {
    const [, cluster, name] = resource.split('/');
    const all = [...recordedEcs.ecs.state.services.values()];
    return all.find((one) => one.name === name && one.cluster.name === cluster && one.status === 'ACTIVE');
  };
  return createAutoScaling(context, {
    targets: new ScalableTargets(place),
    alarms,
    service: find,
    scale(resource, desiredCount) {
      const service = find(resource);
      if (service) recordedEcs.change((ecs) => ecs.controller.scale(service.arn, desiredCount));
    },
  });
}
