import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEPLOYERS, type Deployer } from './deployers.ts';
import { definition, type World } from './world.ts';

/** A running step whose job is cancelled in one of its phases. */
export interface Scene {
  /** How its services are deployed. */
  readonly by: Deployer;
  readonly action: 'deploy-service' | 'rollback-service' | 'run-task';
  /** The log line with which the phase starts; the start of the step if it is not set. */
  readonly phase?: RegExp;
  /** The number of requests that still belong to the time before the phase. */
  readonly skip?: number;
  /** The number of relevant requests from then on; later requests repeat the earlier ones. */
  readonly requests: number;
  readonly inputs: Readonly<Record<string, string | boolean>>;
  readonly services?: readonly string[];
  readonly plans?: unknown;
  prepare?(world: World): Promise<void>;
  /**
   * The required result of the cancelled step if it carries out the cancellation in this phase; any true result is
   * accepted if the phase starts with the step, which may be cancelled before it has done anything.
   */
  readonly ends?: Readonly<Record<'leave' | 'rollback', RegExp>>;
}

/** A scene of a service, with the number of its requests by controller. */
type ServiceScene = Omit<Scene, 'by' | 'requests'> & { readonly requests: Readonly<Record<Deployer['name'], number>> };

/** Text that no state, log or summary may contain. */
export const PASSWORD = 'hunter2-hunter2-hunter2';

/** Files and servers that the scenes need. */
export class Stage {
  readonly #folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async set(): Promise<Stage> {
    let asked = 0;
    // The URL of a smoke test. The server returns an error or does not respond.
    const server = createServer((_, answer) => void (asked++ % 2 === 0 && answer.writeHead(503).end()));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new Stage(server);
  }

  async strike(): Promise<void> {
    rmSync(this.#folder, { recursive: true });
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  write(name: string, content: string): string {
    const path = join(this.#folder, name);
    writeFileSync(path, content);
    return path;
  }

  /** The path of a task definition of image `letter`. */
  definition({ name, container }: Deployer, letter: string, more: object = {}): string {
    return this.write(`${name}-${letter}.json`, JSON.stringify({ ...definition(letter, container), ...more }));
  }

  /** A scene of the services of one deployment controller. */
  sceneOf(by: Deployer, name: string): Scene {
    const { requests, ...scene } = this.#scenesOf(by)[name] as ServiceScene;
    return { by, requests: requests[by.name], ...scene };
  }

  /** The scenes of services of each deployment controller, by name. */
  get scenes(): Readonly<Record<string, Scene>> {
    const all = DEPLOYERS.flatMap((by) =>
      Object.keys(this.#scenesOf(by)).map((name): [string, Scene] => [
        by.name === 'ECS' ? name : `${name} by ${by.name}`,
        this.sceneOf(by, name),
      ]),
    );
    return { ...Object.fromEntries(all), ...this.#taskScenes() };
  }

  #scenesOf(by: Deployer): Readonly<Record<string, ServiceScene>> {
    const good = this.definition(by, 'b');
    const bad = this.definition(by, 'd');
    const unchecked = this.definition(by, 'f', { containerDefinitions: [uncheckedOf(by)] });
    const url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    const together = { service: 'web, api', 'rollback-together': true };
    return {
      'while the smoke test runs': {
        action: 'deploy-service',
        phase: by.succeeds,
        // The step makes no calls to ECS during this time.
        skip: 1,
        requests: { ECS: 0, CodeDeploy: 0 },
        inputs: { 'task-definition': good, 'smoke-url': url, 'smoke-timeout': '3600' },
        ends: { leave: /^deployed$/, rollback: /^(rolled-back|cancelled)$/ },
      },
      'while the service is monitored': {
        action: 'deploy-service',
        phase: /it is active; monitoring it/,
        requests: { ECS: 6, CodeDeploy: 6 },
        inputs: { 'task-definition': good, 'monitor-for-seconds': '300' },
        ends: { leave: /^deployed$/, rollback: /^(rolled-back|cancelled)$/ },
      },
      'while the first of two is updated': {
        action: 'deploy-service',
        phase: by.deploys,
        requests: { ECS: 3, CodeDeploy: 3 },
        inputs: { 'task-definition': good },
        services: ['web', 'api'],
      },
      'while one of two has completed and waits for the other': {
        action: 'deploy-service',
        phase: by.succeeds,
        skip: 3,
        requests: { ECS: 6, CodeDeploy: 6 },
        inputs: { 'task-definition': good, ...together },
        services: ['web', 'api'],
        plans: [{ match: { image: 'b'.repeat(64), service: 'api' }, tasks: [{ start: 600 }] }],
        ends: { leave: /^(deployed|cancelled)$/, rollback: /^(rolled-back|cancelled)$/ },
      },
      'while one of two has failed and the other rolls back': {
        action: 'deploy-service',
        phase: /api: rolling back to \S+:\d+:/,
        requests: { ECS: 8, CodeDeploy: 8 },
        inputs: { ...together, service: `web=${good}\napi=${bad}` },
        services: ['web', 'api'],
        plans: [FAILING],
        ends: { leave: /^(rolled-back|cancelled)$/, rollback: /^(rolled-back|cancelled)$/ },
      },
      'while a version that crashes after it has completed rolls back to a copy': {
        action: 'deploy-service',
        phase: /web: rolling back to \S+:\d+:/,
        requests: { ECS: 7, CodeDeploy: 7 },
        inputs: {
          'task-definition': unchecked,
          'monitor-for-seconds': '300',
        },
        plans: [{ match: { image: 'f'.repeat(64) }, tasks: [{ start: 3, exit: { after: 90, code: 1 } }] }],
        prepare: (world) => deployedByTag(world, by),
        ends: { leave: /^(rolled-back|cancelled)$/, rollback: /^(rolled-back|cancelled)$/ },
      },
      'while a service is rolled back manually': {
        action: 'rollback-service',
        requests: { ECS: 19, CodeDeploy: 19 },
        inputs: {},
        prepare: async (world) => {
          await deployed(world, by, 'b', 'c');
          world.aws.setPlans(SLOW);
        },
      },
      'while a copy is registered for a rollback': {
        action: 'rollback-service',
        requests: { ECS: 20, CodeDeploy: 20 },
        inputs: {},
        prepare: async (world) => {
          await deployedByTag(world, by);
          await deployed(world, by, 'c');
          world.aws.setPlans(SLOW);
        },
      },
      'while a deployment in progress is stopped manually': {
        action: 'rollback-service',
        requests: { ECS: 18, CodeDeploy: 18 },
        inputs: {},
        plans: [{ match: { image: 'c'.repeat(64) }, tasks: [{ start: 600 }] }],
        prepare: async (world) => {
          await deployed(world, by, 'b');
          await by.deploy(world, 'web', await world.register('c', by.container));
          world.aws.step(20_000);
        },
      },
      'while a task runs before the update': {
        action: 'deploy-service',
        phase: /^\S+ starting a task of/,
        requests: { ECS: 7, CodeDeploy: 7 },
        inputs: {
          'task-definition': good,
          'run-task': true,
          'run-task-container-overrides': `[{"name":"web","environment":[{"name":"PASSWORD","value":"${PASSWORD}"}]}]`,
        },
        plans: [
          { match: { service: 'web' }, tasks: [{ start: 3, healthy: 2 }] },
          { match: {}, tasks: [HOUR] },
        ],
        ends: { leave: /^(refused|cancelled)$/, rollback: /^(refused|cancelled)$/ },
      },
    };
  }

  #taskScenes(): Readonly<Record<string, Scene>> {
    const [by] = DEPLOYERS;
    const migration = this.definition(by, 'e', { family: 'migrate' });
    const overrides = `web: { environment: { PASSWORD: ${PASSWORD} } }`;
    return {
      'while a task runs': {
        by,
        action: 'run-task',
        requests: 9,
        inputs: { service: '', 'task-definition': migration, 'launch-type': 'EC2', overrides },
        plans: [{ match: { taskDefinition: 'migrate' }, tasks: [HOUR] }],
        services: [],
      },
    };
  }
}

function uncheckedOf({ container }: Deployer) {
  const [checked] = definition('f', container).containerDefinitions ?? [];
  const { healthCheck: _, ...unchecked } = checked as NonNullable<typeof checked>;
  return unchecked;
}

const FAILING = {
  match: { image: 'd'.repeat(64) },
  tasks: [
    { failToStart: { after: 3, stoppedReason: 'CannotPullContainerError: failed to resolve ref web: not found' } },
  ],
};
/** Slow enough that the relevant requests are made before it has completed. */
const SLOW = [{ match: {}, tasks: [{ start: 60 }] }];
const HOUR = { start: 3, log: [{ after: 1, line: 'migrating' }], exit: { after: 3600, code: 0 } };

/** Deploys revision after revision, as earlier pipelines did. */
async function deployed(world: World, by: Deployer, ...letters: string[]): Promise<void> {
  for (const letter of letters) {
    await by.deploy(world, 'web', await world.register(letter, by.container));
    world.aws.step(180_000);
  }
}

async function deployedByTag(world: World, by: Deployer): Promise<void> {
  const image = 'public.example/web:stable';
  await by.deploy(world, 'web', await world.register('b', { ...by.container, image }));
  world.aws.step(180_000);
}

/** A world in which the scene is about to start. */
export async function open(scene: Scene, speed: number): Promise<World> {
  const world = await scene.by.start(...(scene.services ?? []).filter((name) => name !== 'web'));
  const quick = { match: { service: 'web' }, tasks: [{ start: 3, healthy: 2 }] };
  world.aws.setPlans([...((scene.plans as object[]) ?? []), quick, { ...quick, match: { service: 'api' } }]);
  await scene.prepare?.(world);
  world.aws.clearRequests();
  world.aws.setSpeed(speed);
  return world;
}
