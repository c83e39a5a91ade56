import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { definition, World } from './world.ts';

/** A running step whose job is canceled in one of its phases. */
export interface Scene {
  readonly action: 'deploy-service' | 'rollback-service' | 'run-task';
  /** The log line with which the phase starts; the start of the step if it is not set. */
  readonly phase?: RegExp;
  /** The number of requests that still belong to what was before the phase. */
  readonly skip?: number;
  /** The number of relevant requests from then on: later ones are like those before. */
  readonly requests: number;
  readonly inputs: Readonly<Record<string, string | boolean>>;
  readonly services?: readonly string[];
  readonly plans?: unknown;
  prepare?(world: World): Promise<void>;
  /**
   * The required result of the canceled step if it carries out the cancellation in this phase; any true result is
   * accepted if the phase starts with the step, which may be canceled before it has done anything.
   */
  readonly ends?: Readonly<Record<'leave' | 'rollback', RegExp>>;
}

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
    // The URL of a smoke test: it returns an error, or does not answer.
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
  definition(letter: string, more: object = {}): string {
    return this.write(`${letter}.json`, JSON.stringify({ ...definition(letter), ...more }));
  }

  get scenes(): Readonly<Record<string, Scene>> {
    const good = this.definition('b');
    const bad = this.definition('d');
    const migration = this.definition('e', { family: 'migrate' });
    const url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    const together = { service: 'web, api', 'rollback-together': true };
    const overrides = `web: { environment: { PASSWORD: ${PASSWORD} } }`;
    return {
      'while the smoke test runs': {
        action: 'deploy-service',
        phase: /web: ECS deployment .* completed|web: .*SUCCESSFUL/,
        // The step makes no calls to ECS during this time.
        skip: 1,
        requests: 0,
        inputs: { 'task-definition': good, 'smoke-url': url, 'smoke-timeout': '3600' },
        ends: { leave: /^deployed$/, rollback: /^(rolled-back|cancelled)$/ },
      },
      'while the service is monitored': {
        action: 'deploy-service',
        phase: /it is active; monitoring it/,
        requests: 6,
        inputs: { 'task-definition': good, 'monitor-for-seconds': '300' },
        ends: { leave: /^deployed$/, rollback: /^(rolled-back|cancelled)$/ },
      },
      'while the first of two is updated': {
        action: 'deploy-service',
        phase: /web: UpdateService to/,
        requests: 3,
        inputs: { 'task-definition': good },
        services: ['web', 'api'],
      },
      'while one of two has completed and waits for the other': {
        action: 'deploy-service',
        phase: /web: .*SUCCESSFUL/,
        skip: 3,
        requests: 6,
        inputs: { 'task-definition': good, ...together },
        services: ['web', 'api'],
        plans: [{ match: { image: 'b'.repeat(64), service: 'api' }, tasks: [{ start: 600 }] }],
        ends: { leave: /^(deployed|cancelled)$/, rollback: /^(rolled-back|cancelled)$/ },
      },
      'while one of two has failed and the other rolls back': {
        action: 'deploy-service',
        phase: /api: rolling back to \S+:\d+:/,
        requests: 8,
        inputs: { ...together, service: `web=${good}\napi=${bad}` },
        services: ['web', 'api'],
        plans: [FAILING],
        ends: { leave: /^(rolled-back|cancelled)$/, rollback: /^(rolled-back|cancelled)$/ },
      },
      'while a version that crashes after it has completed rolls back to a copy': {
        action: 'deploy-service',
        phase: /web: rolling back to \S+:\d+:/,
        requests: 7,
        inputs: {
          'task-definition': this.definition('f', { containerDefinitions: [unchecked] }),
          'monitor-for-seconds': '300',
        },
        plans: [{ match: { image: 'f'.repeat(64) }, tasks: [{ start: 3, exit: { after: 90, code: 1 } }] }],
        prepare: deployedByTag,
        ends: { leave: /^(rolled-back|cancelled)$/, rollback: /^(rolled-back|cancelled)$/ },
      },
      'while a service is rolled back manually': {
        action: 'rollback-service',
        requests: 19,
        inputs: {},
        prepare: async (world) => {
          await deployed(world, 'b', 'c');
          world.aws.setPlans(SLOW);
        },
      },
      'while a copy is registered for a rollback': {
        action: 'rollback-service',
        requests: 20,
        inputs: {},
        prepare: async (world) => {
          await deployedByTag(world);
          await deployed(world, 'c');
          world.aws.setPlans(SLOW);
        },
      },
      'while a deployment in progress is stopped manually': {
        action: 'rollback-service',
        requests: 18,
        inputs: {},
        plans: [{ match: { image: 'c'.repeat(64) }, tasks: [{ start: 600 }] }],
        prepare: async (world) => {
          await deployed(world, 'b');
          await world.update({ taskDefinition: await world.register('c') });
          world.aws.step(20_000);
        },
      },
      'while a task runs before the update': {
        action: 'deploy-service',
        phase: /^\S+ starting a task of/,
        requests: 7,
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
      'while a task runs': {
        action: 'run-task',
        requests: 9,
        inputs: { service: '', 'task-definition': migration, 'launch-type': 'EC2', overrides },
        plans: [{ match: { taskDefinition: 'migrate' }, tasks: [HOUR] }],
        services: [],
      },
    };
  }
}

const [checked] = definition('f').containerDefinitions ?? [];
const { healthCheck: _, ...unchecked } = checked as NonNullable<typeof checked>;
const FAILING = {
  match: { image: 'd'.repeat(64) },
  tasks: [
    { failToStart: { after: 3, stoppedReason: 'CannotPullContainerError: failed to resolve ref web: not found' } },
  ],
};
/** Slow enough that the relevant requests come before it has completed. */
const SLOW = [{ match: {}, tasks: [{ start: 60 }] }];
const HOUR = { start: 3, log: [{ after: 1, line: 'migrating' }], exit: { after: 3600, code: 0 } };

/** Deploys revision after revision, as earlier pipelines did. */
async function deployed(world: World, ...letters: string[]): Promise<void> {
  for (const letter of letters) {
    await world.update({ taskDefinition: await world.register(letter) });
    world.aws.step(180_000);
  }
}

async function deployedByTag(world: World): Promise<void> {
  await world.update({ taskDefinition: await world.register('b', { image: 'public.example/web:stable' }) });
  world.aws.step(180_000);
}

/** A world in which the scene is about to start. */
export async function open(scene: Scene, speed: number): Promise<World> {
  const world = await World.start();
  for (const name of scene.services ?? []) if (name !== 'web') await world.createService(name);
  const quick = { match: { service: 'web' }, tasks: [{ start: 3, healthy: 2 }] };
  world.aws.setPlans([...((scene.plans as object[]) ?? []), quick, { ...quick, match: { service: 'api' } }]);
  await scene.prepare?.(world);
  world.aws.clearRequests();
  world.aws.setSpeed(speed);
  return world;
}
