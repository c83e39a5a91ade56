import type { IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Container } from '../ecs/state.ts';
import type { Json } from '../service.ts';
import type { Engine } from './engine.ts';
import { readOutput } from './output.ts';

/** The exit of a container. */
export interface Exit {
  readonly code: number;
  readonly reason?: string;
}

/** The stop timeout in seconds if the container definition sets none, which is the ECS agent's default. */
const STOP_TIMEOUT = 30;
/**
 * The last output of a container arrives when it ends; if an engine keeps the stream open, this is how long we wait for
 * it.
 */
const OUTPUT_TIMEOUT_MS = 2000;

/** One container of a task in the engine. */
export class Member {
  readonly container: Container;
  readonly #engine: Engine;
  readonly #started = Promise.withResolvers<void>();
  readonly #healthy = Promise.withResolvers<void>();
  readonly #exited = Promise.withResolvers<Exit | undefined>();
  #isRunning = false;
  #stopped: Promise<void> | undefined;
  #output: Promise<void> = Promise.resolve();
  #stream: IncomingMessage | undefined;
  /** The engine's ID, once the container is created. */
  id: string | undefined;

  constructor(engine: Engine, container: Container) {
    this.#engine = engine;
    this.container = container;
  }

  get name(): string {
    return this.container.name;
  }

  get isRunning(): boolean {
    return this.#isRunning;
  }

  get started(): Promise<void> {
    return this.#started.promise;
  }

  get healthy(): Promise<void> {
    return this.#healthy.promise;
  }

  /** `undefined` if the engine stopped before it could report the exit. */
  get exited(): Promise<Exit | undefined> {
    return this.#exited.promise;
  }

  /** Creates the container. Throws the engine's error. */
  async create(name: string, specification: Json, onLine: (line: string) => void): Promise<void> {
    const { Id } = await this.#engine.call('POST', '/containers/create', { query: { name }, body: specification });
    this.id = Id;
    // Attached before it starts, so that no output is lost.
    this.#stream = await this.#path('POST', 'attach', { stream: '1', stdout: '1', stderr: '1' });
    this.#output = readOutput(this.#stream, { tty: specification.Tty, onLine });
  }

  /** Starts the container. Throws the engine's error. */
  async start(): Promise<void> {
    (await this.#path('POST', 'start')).resume();
    this.#isRunning = true;
  }

  /** Follows the container to its end, after its start was reported. */
  async follow(): Promise<Exit | undefined> {
    this.#started.resolve();
    let exit: Exit | undefined;
    try {
      const { StatusCode } = await this.#engine.call('POST', `/containers/${this.id}/wait`);
      await Promise.race([this.#output, sleep(OUTPUT_TIMEOUT_MS, undefined, { ref: false })]);
      const { State } = await this.inspect();
      const reason = State.OOMKilled ? 'OutOfMemoryError: Container killed due to memory usage' : undefined;
      exit = { code: StatusCode, ...(reason && { reason }) };
    } catch {
      // The engine stopped, and the container with it.
    }
    this.#isRunning = false;
    this.#exited.resolve(exit);
    return exit;
  }

  becameHealthy(): void {
    this.#healthy.resolve();
  }

  inspect(): Promise<Json> {
    return this.#engine.call('GET', `/containers/${this.id}/json`);
  }

  /**
   * Stops the container with the image's STOPSIGNAL or SIGTERM, and with SIGKILL after its stop timeout. `first` is
   * awaited before.
   */
  stop(first: () => Promise<unknown>): Promise<void> {
    this.#stopped ??= this.#isRunning ? this.#stop(first) : Promise.resolve();
    return this.#stopped;
  }

  async #stop(first: () => Promise<unknown>): Promise<void> {
    await first();
    const t = `${this.container.definition.stopTimeout ?? STOP_TIMEOUT}`;
    await this.#engine.call('POST', `/containers/${this.id}/stop`, { query: { t } }).catch(() => undefined);
    await this.exited;
  }

  async remove(): Promise<void> {
    this.#stream?.destroy(); // An engine may keep the stream of a container that never started open.
    if (!this.id) return;
    const query = { force: '1', v: '1' };
    await this.#engine.call('DELETE', `/containers/${this.id}`, { query }).catch(() => undefined);
  }

  #path(method: string, what: string, query: Record<string, string> = {}): Promise<IncomingMessage> {
    return this.#engine.stream(method, `/containers/${this.id}/${what}`, { query });
  }
}
