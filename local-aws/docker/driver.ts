import type { TaskDriver, TaskReport } from '../ecs/driver.ts';
import { type Task, targetGroupsOf } from '../ecs/state.ts';
import type { RegionContext } from '../service.ts';
import { type Engine, findEngine, jsonLines } from './engine.ts';
import { registryAuth } from './image.ts';
import type { LoadBalancers } from './load-balancers.ts';
import { OwnResources, sweep } from './own-resources.ts';
import { pauseImage } from './pause.ts';
import { DockerTask, type Host } from './task.ts';

/** The parts of the local AWS that the driver needs. */
export interface DriverOptions {
  readonly context: RegionContext;
  readonly loadBalancers: LoadBalancers;
  /** Base64 of `AWS:PASSWORD` for the local ECR. */
  token(): string;
}

/** An engine that is ready to run tasks. */
export interface DockerConnection {
  readonly engine: Engine;
  readonly ownResources: OwnResources;
}

/**
 * Finds the engine and removes what a crashed local AWS left in it. Throws an Error if there is no engine that can run
 * tasks.
 */
export async function connectDocker(): Promise<DockerConnection> {
  const engine = await findEngine();
  await sweep(engine);
  return { engine, ownResources: new OwnResources(engine) };
}

/**
 * Throws an Error if the engine cannot pull from `registry` (`HOST:PORT`); an engine in a virtual machine cannot reach
 * a port of the host's loopback. Any response of the registry is enough.
 */
export async function checkReach({ engine }: DockerConnection, registry: string): Promise<void> {
  const reference = `${registry}/slipway/probe:none`;
  const headers = { 'X-Registry-Auth': registryAuth(reference, Buffer.from('AWS:none').toString('base64')) };
  try {
    const answer = await engine.stream('POST', '/images/create', { query: { fromImage: reference }, headers });
    for await (const { error } of jsonLines(answer)) if (error) throw new Error(error);
  } catch (error) {
    const { message } = error as Error;
    if (/no basic auth|authoriz|denied|not found|unknown|does not exist|forbidden/i.test(message)) return;
    throw new Error(
      `The Docker engine at ${engine.host} cannot reach the registry at ${registry}, for example because it is in a virtual machine or on another host (${message}).`,
    );
  }
}

/** Tasks as containers of the image that was pushed. Events are reported when they really happen. */
export class DockerDriver implements TaskDriver {
  readonly realTime = true;
  readonly #docker: DockerConnection;
  readonly #context: RegionContext;
  readonly #loadBalancers: LoadBalancers;
  readonly #host: Host;
  readonly #runs = new Map<string, DockerTask>();
  readonly #draining = new Map<string, number>();
  readonly #listening = new AbortController();
  #pause: Promise<string> | undefined;
  #closed = false;

  constructor(docker: DockerConnection, { context, loadBalancers, token }: DriverOptions) {
    this.#docker = docker;
    this.#context = context;
    this.#loadBalancers = loadBalancers;
    this.#host = {
      ...docker,
      context,
      token,
      pauseImage: () => {
        this.#pause ??= pauseImage(docker.engine, docker.ownResources);
        return this.#pause;
      },
      post: (what) => this.#post(what),
      running: (run) => this.#register(run),
    };
    void this.#listen();
  }

  start(task: Task, report: TaskReport): void {
    const run = new DockerTask(this.#host, task, report);
    this.#runs.set(task.id, run);
    for (const key of this.#groupsOf(task)) this.#loadBalancers.of(key).serves(task.service?.name ?? '');
    setImmediate(() => void run.begin());
  }

  stop(task: Task, stopped: () => void): void {
    void this.#stop(task).then(() => this.#post(stopped));
  }

  drain(task: Task): void {
    this.#draining.set(task.id, performance.now());
    for (const key of this.#groupsOf(task)) this.#loadBalancers.of(key).deregister(task.id);
  }

  deregistrationDelay(task: Task): number | undefined {
    const delays = this.#groupsOf(task).flatMap((key) => this.#loadBalancers.of(key).deregistrationDelay ?? []);
    return delays.length > 0 ? Math.max(...delays) * 1000 : undefined;
  }

  /** Stops every container at once and removes everything that was created. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#listening.abort();
    const { ownResources, engine } = this.#docker;
    await ownResources.removeContainers(); // Otherwise this would wait for the ones that are being stopped.
    await Promise.all([...this.#runs.values()].map((run) => run.end()));
    await ownResources.remove(); // Including resources that were just being created.
    engine.close();
  }

  async #stop(task: Task): Promise<void> {
    const groups = this.#groupsOf(task).map((key) => this.#loadBalancers.of(key));
    const since = this.#draining.get(task.id);
    this.#draining.delete(task.id);
    // ECS has already waited for the delay on its clock; requests take real time, and must end within the same delay in
    // real time.
    const remainingMs = (delay = 30) => (since === undefined ? 0 : since + delay * 1000 - performance.now());
    await Promise.all(groups.map((group) => group.remove(task.id, remainingMs(group.deregistrationDelay))));
    await this.#runs.get(task.id)?.end();
    this.#runs.delete(task.id);
  }

  #register(run: DockerTask): void {
    const { task, report } = run;
    if (!task.service) return;
    const found = new Map<string, boolean>();
    const keys = this.#groupsOf(task);
    for (const [index, { containerName, containerPort }] of (task.settings.loadBalancers ?? []).entries()) {
      const key = keys[index] ?? '';
      found.set(key, false);
      this.#loadBalancers.of(key).register(task.id, run.hostPort(containerName, containerPort), (health, reason) => {
        if (health === 'failing') {
          this.#post(() => report.targetFailing(reason));
          return;
        }
        const healthy = health === 'healthy';
        found.set(key, healthy);
        if (healthy && [...found.values()].includes(false)) return;
        this.#post(() => report.targetHealth(healthy, reason));
      });
    }
  }

  /**
   * The target group of each load balancer. With a native strategy, this is the alternate target group if that was
   * created and a listener forwards to it.
   */
  #groupsOf(task: Task): string[] {
    const balancers: { targetGroupArn?: string; loadBalancerName?: string }[] = task.settings.loadBalancers ?? [];
    const actual = targetGroupsOf(task);
    return balancers.map(({ targetGroupArn, loadBalancerName }, index) => {
      const alternate = actual[index] ?? '';
      return this.#context.targetGroup(alternate) ? alternate : (targetGroupArn ?? loadBalancerName ?? '');
    });
  }

  /** The engine reports a container's health as an event. */
  async #listen(): Promise<void> {
    const { engine, ownResources } = this.#docker;
    const { signal } = this.#listening;
    try {
      const events = await engine.stream('GET', '/events', { query: { filters: ownResources.filter }, signal });
      for await (const { Action = '', Actor } of jsonLines(events)) {
        const status = /^health_status: (healthy|unhealthy)$/.exec(Action)?.[1]?.toUpperCase();
        if (!status) continue;
        for (const run of this.#runs.values()) if (run.health(Actor.ID, status as 'HEALTHY' | 'UNHEALTHY')) break;
      }
    } catch {
      // The driver was closed, or the engine stopped, which every container reports itself.
    }
  }

  #post(what: () => void): void {
    if (this.#closed) return;
    this.#context.clock.catchUp();
    this.#context.clock.hold(what);
  }
}
