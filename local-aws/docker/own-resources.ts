import { randomBytes } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { type Engine, EngineError } from './engine.ts';

const INSTANCE = 'slipway.local-aws';
const OWNER = 'slipway.local-aws.owner';
/** A pulled image cannot be labeled, so an empty volume marks each image that we pulled. */
const PULLED = 'slipway.local-aws.pulled';

/** The process of a local AWS. A process ID alone may be reused, and has no meaning on another machine. */
interface Owner {
  readonly machine: string;
  readonly pid: number;
  readonly began: string;
}

/** All resources of one local AWS in an engine, marked as its own. */
export class OwnResources {
  readonly instance = randomBytes(4).toString('hex');
  readonly labels: Readonly<Record<string, string>> = {
    [INSTANCE]: this.instance,
    [OWNER]: JSON.stringify({ machine: machine(), pid: process.pid, began: startTimeOf(process.pid) } satisfies Owner),
  };
  readonly #engine: Engine;
  readonly #noted = new Map<string, Promise<unknown>>();

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** The filter of the engine's lists and events for our own resources. */
  get filter(): string {
    return JSON.stringify({ label: [`${INSTANCE}=${this.instance}`] });
  }

  /** Marks an image before it is pulled, so that it is removed with our resources, unless it already existed. */
  async notePull(reference: string): Promise<void> {
    const noting = this.#noted.get(reference) ?? this.#note(reference);
    this.#noted.set(reference, noting);
    noting.catch(() => this.#noted.delete(reference));
    await noting;
  }

  async #note(reference: string): Promise<void> {
    if (await hasImage(this.#engine, reference)) return;
    await this.#engine.call('POST', '/volumes/create', { body: { Labels: { ...this.labels, [PULLED]: reference } } });
  }

  /** Removes our containers at once. Their images and volumes stay until `remove`: a pull may still be in progress. */
  async removeContainers(): Promise<void> {
    await removeContainers(this.#engine, this.#areOurs);
  }

  /** Removes all of our containers, images and volumes. */
  async remove(): Promise<void> {
    await removeMarked(this.#engine, this.#areOurs);
  }

  readonly #areOurs = ({ [INSTANCE]: instance }: Labels): boolean => instance === this.instance;
}

/** Removes what a crashed local AWS of this machine left. */
export function sweep(engine: Engine): Promise<void> {
  return removeMarked(engine, ({ [OWNER]: owner }) => owner !== undefined && isDead(owner));
}

type Labels = Readonly<Record<string, string | undefined>>;

type LabelFilter = (labels: Labels) => boolean;

async function list(engine: Engine, matches: LabelFilter, path: string, member?: string) {
  const query = { all: '1', filters: JSON.stringify({ label: [INSTANCE] }) };
  const answer = await engine.call('GET', path, { query });
  const found = (member === undefined ? answer : answer[member]) as { Id: string; Name: string; Labels: Labels }[];
  return (found ?? []).filter(({ Labels }) => matches(Labels));
}

async function removeContainers(engine: Engine, matches: LabelFilter): Promise<void> {
  const containers = await list(engine, matches, '/containers/json');
  const query = { force: '1', v: '1' };
  await Promise.all(
    containers.map(({ Id }) => engine.call('DELETE', `/containers/${Id}`, { query }).catch(ignoreNotFound)),
  );
}

async function removeMarked(engine: Engine, matches: LabelFilter): Promise<void> {
  await removeContainers(engine, matches);
  const remove = (path: string) => engine.call('DELETE', path).catch(ignoreNotFound);
  const volumes = await list(engine, matches, '/volumes', 'Volumes');
  const pulled = volumes.flatMap(({ Labels: { [PULLED]: reference } }) => reference ?? []);
  // One after the other, because the engine refuses to remove two names of one image at the same time.
  for (const reference of [...pulled, ...(await list(engine, matches, '/images/json')).map(({ Id }) => Id)]) {
    await remove(`/images/${reference}`);
  }
  await Promise.all(volumes.map(({ Name }) => remove(`/volumes/${Name}`)));
}

/** Ignored if it was removed or is being removed, or if another container still uses the image. */
function ignoreNotFound(error: unknown): void {
  if (!(error instanceof EngineError && [404, 409].includes(error.status))) throw error;
}

/** Whether the engine has an image with exactly this reference. */
async function hasImage(engine: Engine, reference: string): Promise<boolean> {
  try {
    const { RepoTags, RepoDigests } = await engine.call('GET', `/images/${reference}/json`);
    return [...(RepoTags ?? []), ...(RepoDigests ?? [])].includes(reference);
  } catch (error) {
    if (error instanceof EngineError && error.status === 404) return false;
    throw error;
  }
}

function isDead(owner: string): boolean {
  const { machine: where, pid, began }: Owner = JSON.parse(owner);
  return where === machine() && (!isAlive(pid) || startTimeOf(pid) !== began);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Two containers that share an engine's socket may have different process IDs for the same process, or the same for
 * two.
 */
function machine(): string {
  return `${hostname()} ${attempt(() => readlinkSync('/proc/self/ns/pid'))}`;
}

/** The start time of a process on Linux, as the boot ID and the ticks since the boot. Empty on other systems. */
function startTimeOf(pid: number): string {
  return attempt(() => {
    const bootId = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return `${bootId} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
  });
}

function attempt(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}
