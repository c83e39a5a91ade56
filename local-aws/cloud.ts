import { globalArnOf } from './arn.ts';
import { Clock } from './clock.ts';
import { type DockerConnection, DockerDriver } from './docker/driver.ts';
import { LoadBalancers } from './docker/load-balancers.ts';
import { createGate, type GateOptions } from './ecr/gate.ts';
import { createEcrPublic } from './ecr/public.ts';
import { Registry } from './ecr/registry.ts';
import { Repositories } from './ecr/repository.ts';
import { Tokens } from './ecr/tokens.ts';
import type { TimingName } from './ecs/timing.ts';
import { type Fault, Faults } from './faults.ts';
import { Access } from './iam/access.ts';
import { createIam } from './iam/iam.ts';
import type { PolicyDocument } from './iam/policy.ts';
import { Roles } from './iam/roles.ts';
import { Keys } from './identity.ts';
import type { UnknownMember } from './model.ts';
import { createRandom, randomText } from './random.ts';
import { Regions } from './regions.ts';
import { Requests } from './requests.ts';
import type { RegionContext, Service } from './service.ts';

import { Oidc } from './sts/oidc.ts';
import { createSts } from './sts/sts.ts';

export interface CloudOptions {
  /** `127.0.0.1:PORT`. */
  readonly host: string;
  /** Simulated seconds per real second, 0 for a clock that stands still. Defaults to 1. */
  readonly speed?: number;
  /** The start of the simulated time, in ms since the epoch. Defaults to now. */
  readonly start?: number;
  /** The seed of all random values. Defaults to 1. */
  readonly seed?: number;
  /** Defaults to `eu-central-1`. */
  readonly region?: string;
  /** ECS's timing: `aws` as in AWS, or `fast` (default) for tests that wait. */
  readonly timing?: TimingName;
  /** How long CodeDeploy waits until new tasks are healthy, in minutes. Defaults to 60, as in AWS. */
  readonly codeDeployWaitMinutes?: number;
  /** Refuses members that are not in the service model, instead of keeping them. */
  readonly strict?: boolean;
  /** Enforced from the start. */
  readonly policy?: PolicyDocument;
  readonly faults?: readonly (Fault | string)[];
  /** The plans of the scripted tasks. */
  readonly plans?: unknown;
  /** The engine that runs tasks as containers. */
  readonly docker?: DockerConnection;
}

/** The local AWS behind its endpoint. */
export interface Cloud {
  readonly clock: Clock;
  readonly context: RegionContext;
  readonly keys: Keys;
  readonly access: Access;
  readonly faults: Faults;
  readonly requests: Requests;
  readonly unknownMembers: UnknownMember[];
  readonly strict: boolean;
  readonly regions: Regions;
  /** The global services. */
  readonly global: readonly Service[];
  readonly registry: Registry;
  readonly oidc: Oidc;
  readonly tokens: Tokens;
  requestId(): string;
  /** Throws an Error for a speed at which containers cannot run. */
  setSpeed(speed: number): void;
  /** The load balancers of the services; undefined if tasks are scripted. */
  readonly loadBalancers: LoadBalancers | undefined;
  /** Stops everything that runs independently of the clock: containers and load balancers. */
  end(): Promise<void>;
}

const ACCOUNT = '123456789012';

/**
 * ECS's waits can be faster than real time, but containers cannot: at a higher speed, the two would no longer match.
 */
const FASTEST_WITH_CONTAINERS = 10;

/** Throws an Error for a speed at which containers cannot run. */
export function checkSpeed(speed = 1): void {
  if (speed <= FASTEST_WITH_CONTAINERS) return;
  throw new Error(
    `With --tasks docker the speed is at most ${FASTEST_WITH_CONTAINERS}, not ${speed}: containers run in real time.`,
  );
}

/** Creates the services. Throws an Error for an option that is refused. */
export function createCloud(options: CloudOptions): Cloud {
  const { region = 'eu-central-1', seed = 1 } = options;
  const clock = new Clock({
    ...(options.speed !== undefined && { speed: options.speed }),
    ...(options.start !== undefined && { start: options.start }),
  });
  const random = (stream: string) => createRandom(seed, stream);
  const access = new Access(globalArnOf('iam', { region, account: ACCOUNT }, 'user/administrator'));
  access.enforce(options.policy);
  const faults = new Faults(clock, random('faults'), { stale: !options.docker });
  faults.set(options.faults ?? []);
  const ids = random('request-ids');
  const gateOptions = { clock, access, faults, requests: new Requests(), requestId: () => uuid(ids) };
  const keys = new Keys({ clock, random: random('keys'), account: ACCOUNT, region });
  const { driver, ...services } = createServices({
    clock,
    keys,
    random,
    region,
    timing: options.timing ?? 'fast',
    codeDeployWaitMinutes: options.codeDeployWaitMinutes ?? 60,
    host: options.host,
    gateOptions,
    docker: options.docker,
  });
  if (options.plans !== undefined) services.regions.setPlans(options.plans);
  return {
    ...gateOptions,
    ...services,
    keys,
    unknownMembers: [],
    strict: options.strict ?? false,
    setSpeed(speed) {
      if (options.docker) checkSpeed(speed);
      clock.setSpeed(speed);
    },
    async end() {
      await driver?.close();
      await services.loadBalancers?.close();
    },
  };
}

interface Parts {
  readonly clock: Clock;
  readonly keys: Keys;
  readonly random: (stream: string) => () => number;
  readonly region: string;
  readonly timing: TimingName;
  readonly codeDeployWaitMinutes: number;
  readonly host: string;
  readonly gateOptions: GateOptions;
  readonly docker: DockerConnection | undefined;
}

/** The Regions with their services, their shared state, and the registry. */
function createServices({ keys, region, gateOptions, docker, ...parts }: Parts) {
  const { clock, host } = parts;
  const home = { region, account: ACCOUNT };
  const tokens = new Tokens(clock);
  const publicRepositories = new Repositories(ACCOUNT, clock);
  const loadBalancers = docker && new LoadBalancers(home);
  // No policy applies to the pulls of tasks, because the policies of roles are not enforced.
  const puller = { arn: gateOptions.access.unbound, account: ACCOUNT };
  const token = () => tokens.issue(puller).authorizationToken;
  let driver: DockerDriver | undefined;
  const regions = new Regions({
    ...parts,
    home,
    tokens,
    publicRepositories,
    loadBalancers,
    driver:
      docker && loadBalancers
        ? (context) => {
            driver = new DockerDriver(docker, { context, loadBalancers, token });
            return driver;
          }
        : undefined,
  });
  const { context } = regions.home;
  const roles = new Roles();
  const oidc = new Oidc(clock);
  const global: Service[] = [
    createEcrPublic(context, { repositories: publicRepositories, tokens, host }),
    createSts(context, { roles, keys, oidc }),
    createIam(context, roles),
  ];
  const registry = new Registry({
    registries: () => [
      ...regions.all().map(({ stores }) => ({ service: 'ecr' as const, repositories: stores.repositories })),
      { service: 'ecr-public', repositories: publicRepositories },
    ],
    home,
    tokens,
    host,
    gate: createGate(gateOptions),
  });
  return { context, regions, oidc, tokens, global, registry, driver, loadBalancers };
}

function uuid(random: () => number): string {
  const hex = randomText(random, 32, '0123456789abcdef');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5');
}
