import { setTimeout as sleep } from 'node:timers/promises';
import type { StartFailure, TaskReport } from '../ecs/driver.ts';
import { imageToPull, pinned } from '../ecs/image.ts';
import { type Container, hasLoadBalancer, type Task } from '../ecs/state.ts';
import type { Json, RegionContext } from '../service.ts';
import { type Dependency, dependenciesOf, words } from './dependency.ts';
import type { Engine } from './engine.ts';
import { type Image, pullImage } from './image.ts';
import { Member } from './member.ts';
import type { OwnResources } from './own-resources.ts';
import { portBindings, specification } from './specification.ts';

/** The parts of the driver that a task needs. */
export interface Host {
  readonly engine: Engine;
  readonly ownResources: OwnResources;
  readonly context: RegionContext;
  /** Base64 of `AWS:PASSWORD` for the local ECR. */
  token(): string;
  /** The image of a container that holds a network. */
  pauseImage(): Promise<string>;
  /** Notifies ECS at one point in time of its clock, unless the driver is closed. */
  post(what: () => void): void;
  /** All containers run: the ports for the service's load balancer. */
  running(run: DockerTask): void;
}

/** A failed start, in ECS's words. */
class StartFailed extends Error {
  readonly failure: StartFailure;

  constructor(failure: StartFailure) {
    super(failure.containerReason ?? failure.stoppedReason);
    this.failure = failure;
  }
}

/** A task that runs as Docker containers, from the pull of the images to the removal of the containers. */
export class DockerTask {
  readonly task: Task;
  readonly report: TaskReport;
  readonly #host: Host;
  readonly #members = new Map<string, Member>();
  readonly #images = new Map<string, Image>();
  readonly #stopping = new AbortController();
  readonly #work: Promise<unknown>[] = [];
  #pause: Member | undefined;

  constructor(host: Host, task: Task, report: TaskReport) {
    this.#host = host;
    this.task = task;
    this.report = report;
    for (const container of task.containers) this.#members.set(container.name, new Member(host.engine, container));
  }

  /** Pulls the images, and creates and starts the containers. Failures are reported as events; this never rejects. */
  async begin(): Promise<void> {
    const launching = this.#launch();
    this.#work.push(launching);
    try {
      await launching;
    } catch (error) {
      if (this.#stopping.signal.aborted) return;
      const { message } = error as Error;
      const failure = error instanceof StartFailed ? error.failure : { stoppedReason: `InternalError: ${message}` };
      this.#host.post(() => this.report.failedToStart(failure));
    }
  }

  /** Stops the running containers, dependent ones first, and removes all containers. Never rejects. */
  async end(): Promise<void> {
    this.#stopping.abort();
    await Promise.allSettled(this.#work);
    const members = [...this.#members.values()];
    await Promise.allSettled(members.map((member) => this.#stop(member)));
    await Promise.all([...members, ...(this.#pause ? [this.#pause] : [])].map((member) => member.remove()));
    const volumes: Json[] = this.task.taskDefinition.description.volumes ?? [];
    const remove = ({ name }: Json) => this.#host.engine.call('DELETE', `/volumes/${this.#nameOf(`volume-${name}`)}`);
    await Promise.allSettled(volumes.map(remove));
  }

  /** The engine's report about a container's health; false if the container does not belong to this task. */
  health(id: string, status: 'HEALTHY' | 'UNHEALTHY'): boolean {
    const member = [...this.#members.values()].find((one) => one.id === id);
    if (!member) return false;
    if (status === 'HEALTHY') member.becameHealthy();
    this.#host.post(() => this.report.containerHealth(member.name, status));
    return true;
  }

  /** The port on the loopback for a container's port, once it runs. */
  hostPort(containerName: string, containerPort: number): number | undefined {
    const bindings: readonly Json[] = this.#members.get(containerName)?.container.networkBindings ?? [];
    return bindings.find((binding) => binding.containerPort === containerPort)?.hostPort;
  }

  async #launch(): Promise<void> {
    const { report, task } = this;
    this.#host.post(() => report.pulling());
    await Promise.all(task.containers.map((container) => this.#pull(container)));
    this.#stopping.signal.throwIfAborted();
    this.#host.post(() => {
      report.pulled(new Map([...this.#images].map(([name, { digest }]) => [name, digest])));
      for (const [name, { hasHealthCheck }] of this.#images) if (hasHealthCheck) report.imageHealthCheck(name);
    });
    const network = await this.#network();
    const starting = [...this.#members.values()].map((member) => this.#start(member, network));
    this.#work.push(...starting);
    await Promise.all(starting);
    this.#stopping.signal.throwIfAborted();
    if (task.service && hasLoadBalancer(task)) this.#host.post(() => report.activating());
    this.#host.post(() => report.running());
    this.#host.running(this);
  }

  async #pull(container: Container): Promise<void> {
    const { context, engine, ownResources, token } = this.#host;
    const wanted = imageToPull(container, this.task.deployment?.images);
    if (container.definition.environmentFiles?.length) {
      const stoppedReason = 'ResourceInitializationError: failed to download env files: the local AWS has no S3';
      throw new StartFailed({ stoppedReason });
    }
    const isLocal = context.isLocalImage(wanted);
    const digest = isLocal ? context.imageDigest(wanted) : undefined;
    try {
      const image = await pullImage(engine, ownResources, {
        reference: digest === undefined ? wanted : pinned(wanted, digest),
        token: isLocal ? token() : undefined,
        architecture: this.task.taskDefinition.description.runtimePlatform?.cpuArchitecture,
        signal: this.#stopping.signal,
      });
      this.#images.set(container.name, image);
    } catch (error) {
      const { message } = error as Error;
      throw new StartFailed({ stoppedReason: message, containerReason: message, container: container.name });
    }
  }

  /** The network of the containers. Those of an awsvpc task share one, as if on their own machine. */
  async #network(): Promise<string> {
    const { description } = this.task.taskDefinition;
    if (description.networkMode !== 'awsvpc') return description.networkMode ?? 'bridge';
    if (this.task.containers.length === 1) return 'bridge';
    const mappings = this.task.containers.flatMap(({ definition }) => definition.portMappings ?? []);
    const owner = this.task.containers.find(({ definition }) => definition.portMappings?.length);
    const pause = new Member(this.#host.engine, (owner ?? this.task.containers[0]) as Container);
    this.#pause = pause;
    const bindings = portBindings(this.task, mappings);
    const body = {
      Image: await this.#host.pauseImage(),
      Labels: this.#host.ownResources.labels,
      ExposedPorts: Object.fromEntries(Object.keys(bindings).map((port) => [port, {}])),
      HostConfig: { NetworkMode: 'bridge', PortBindings: bindings },
    };
    await this.#attempt('CannotCreateContainerError', pause.name, () =>
      pause.create(this.#nameOf('internalecspause'), body, () => {}),
    );
    await this.#attempt('CannotStartContainerError', pause.name, () => pause.start());
    return `container:${pause.id}`;
  }

  async #start(member: Member, network: string): Promise<void> {
    const { container, name } = member;
    await Promise.all(dependenciesOf(container).map((dependency) => this.#wait(name, dependency)));
    const { signal } = this.#stopping;
    signal.throwIfAborted();
    const body = specification(this.task, container, {
      image: this.#images.get(name)?.reference ?? container.image,
      secrets: this.#secrets(container),
      networkMode: network,
      publishes: network === 'bridge',
      labels: this.#host.ownResources.labels,
      region: this.#host.context.region,
      volume: (volume) => this.#nameOf(`volume-${volume}`),
      container: (other) => this.#nameOf(other),
    });
    const onLine = (line: string) => this.#host.post(() => this.report.log(name, line));
    await this.#attempt('CannotCreateContainerError', name, () => member.create(this.#nameOf(name), body, onLine));
    signal.throwIfAborted();
    await this.#attempt('CannotStartContainerError', name, () => member.start());
    const bindings = await this.#bindings(member).catch(() => []);
    this.#host.post(() => this.report.containerRunning(name, bindings));
    void this.#follow(member);
  }

  async #follow(member: Member): Promise<void> {
    const exit = await member.follow();
    this.#host.post(() => {
      if (exit) this.report.exited(member.name, exit.code, exit.reason);
      else this.report.interrupted('InfrastructureHealth', 'The Docker engine no longer responds.');
    });
  }

  /** Throws StartFailed if a dependency of a container cannot be fulfilled. */
  async #wait(target: string, { on, condition }: Dependency): Promise<void> {
    const member = this.#members.get(on);
    if (!member) return;
    const fail = (text: string): never => {
      throw new StartFailed({ stoppedReason: 'Task failed to start', containerReason: text, container: target });
    };
    const done = async () => {
      if (condition === 'START') return member.started;
      const exit = await (condition === 'HEALTHY' ? Promise.race([member.healthy, member.exited]) : member.exited);
      if (condition === 'HEALTHY' && exit) fail(words.neverHealthy(on, target));
      if (condition === 'SUCCESS' && exit?.code !== 0) fail(words.unsuccessful(on, target));
    };
    const { signal } = this.#stopping;
    const over = new AbortController();
    const limit: number | undefined = condition === 'START' ? undefined : member.container.definition.startTimeout;
    const timer = sleep(limit === undefined ? 2 ** 31 - 1 : limit * 1000, undefined, {
      signal: AbortSignal.any([signal, over.signal]),
      ref: false,
    }).then(() => fail(words.timedOut(on, target)));
    try {
      await Promise.race([done(), timer]);
    } finally {
      over.abort();
      timer.catch(() => {}); // The wait has already ended.
    }
  }

  #secrets({ definition }: Container): Record<string, string> {
    const found: Record<string, string> = {};
    for (const { name, valueFrom } of definition.secrets ?? []) {
      const secret = this.#host.context.secretValue(valueFrom);
      if ('value' in secret) found[name] = secret.value;
    }
    return found;
  }

  /** The ports in the form of DescribeTasks. */
  async #bindings(member: Member): Promise<Json[]> {
    const mappings: readonly Json[] = member.container.definition.portMappings ?? [];
    if (this.task.taskDefinition.description.networkMode === 'host') {
      return mappings.map(({ containerPort, protocol = 'tcp' }) => ({
        bindIP: '0.0.0.0',
        containerPort,
        hostPort: containerPort,
        protocol,
      }));
    }
    const { NetworkSettings } = await (this.#pause ?? member).inspect();
    return mappings.flatMap(({ containerPort, protocol = 'tcp' }) => {
      const [published] = NetworkSettings.Ports[`${containerPort}/${protocol}`] ?? [];
      if (!published) return [];
      return [{ bindIP: published.HostIp, containerPort, hostPort: Number(published.HostPort), protocol }];
    });
  }

  #stop(member: Member): Promise<void> {
    const dependents = [...this.#members.values()].filter(({ container }) =>
      dependenciesOf(container).some(({ on }) => on === member.name),
    );
    return member.stop(() => Promise.all(dependents.map((other) => this.#stop(other))));
  }

  async #attempt(error: string, container: string, act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (cause) {
      const containerReason = `${error}: Error response from daemon: ${(cause as Error).message}`;
      throw new StartFailed({ stoppedReason: 'Task failed to start', containerReason, container });
    }
  }

  /** The name in the engine, where another local AWS may have a task with the same ID. */
  #nameOf(what: string): string {
    const { family, revision } = this.task.taskDefinition;
    return `ecs-${family}-${revision}-${what}-${this.task.id.slice(0, 12)}-${this.#host.ownResources.instance}`;
  }
}
