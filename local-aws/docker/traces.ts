import { randomBytes } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { type Engine, EngineError } from './engine.ts';

const INSTANCE = 'slipway.local-aws';
const OWNER = 'slipway.local-aws.owner';
/** An image cannot be labelled after it was built elsewhere, so an empty volume notes each one that we pulled. */
const PULLED = 'slipway.local-aws.pulled';

/** The process behind a local AWS; a process id alone is used again, and says nothing on another machine. */
interface Owner {
  readonly machine: string;
  readonly pid: number;
  readonly began: string;
}

/** All that one local AWS leaves in an engine, marked as its own. */
export class Traces {
  readonly instance = randomBytes(4).toString('hex');
  readonly labels: Readonly<Record<string, string>> = {
    [INSTANCE]: this.instance,
    [OWNER]: JSON.stringify({ machine: machine(), pid: process.pid, began: beginOf(process.pid) } satisfies Owner),
  };
  readonly #engine: Engine;
  readonly #noted = new Map<string, Promise<unknown>>();

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** The filter of the engine's lists and events for what is ours. */
  get filter(): string {
    return JSON.stringify({ label: [`${INSTANCE}=${this.instance}`] });
  }

  /** Notes an image that is about to be pulled, so that it goes with us; not one that was there before. */
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

  /** Removes our containers at once. What they are made of stays until `remove`: a pull may still be going on. */
  async removeContainers(): Promise<void> {
    await removeContainers(this.#engine, this.#areOurs);
  }

  /** Removes everything of ours: containers, images, volumes. */
  async remove(): Promise<void> {
    await removeMarked(this.#engine, this.#areOurs);
  }

  readonly #areOurs = ({ [INSTANCE]: instance }: Labels): boolean => instance === this.instance;
}

/** Removes what a local AWS of this machine left that died without cleaning up. */
export function sweep(engine: Engine): Promise<void> {
  return removeMarked(engine, ({ [OWNER]: owner }) => owner !== undefined && isDead(owner));
}

type Labels = Readonly<Record<string, string | undefined>>;

type Meant = (labels: Labels) => boolean;

async function list(engine: Engine, isMeant: Meant, path: string, member?: string) {
  const query = { all: '1', filters: JSON.stringify({ label: [INSTANCE] }) };
  const answer = await engine.call('GET', path, { query });
  const found = (member === undefined ? answer : answer[member]) as { Id: string; Name: string; Labels: Labels }[];
  return (found ?? []).filter(({ Labels }) => isMeant(Labels));
}

async function removeContainers(engine: Engine, isMeant: Meant): Promise<void> {
  const containers = await list(engine, isMeant, '/containers/json');
  const query = { force: '1', v: '1' };
  await Promise.all(
    containers.map(({ Id }) => engine.call('DELETE', `/containers/${Id}`, { query }).catch(unlessGone)),
  );
}

async function removeMarked(engine: Engine, isMeant: Meant): Promise<void> {
  await removeContainers(engine, isMeant);
  const remove = (path: string) => engine.call('DELETE', path).catch(unlessGone);
  const volumes = await list(engine, isMeant, '/volumes', 'Volumes');
  const pulled = volumes.flatMap(({ Labels: { [PULLED]: reference } }) => reference ?? []);
  // One after the other: two names of one image are removed together otherwise, and the engine refuses the second.
  for (const reference of [...pulled, ...(await list(engine, isMeant, '/images/json')).map(({ Id }) => Id)]) {
    await remove(`/images/${reference}`);
  }
  await Promise.all(volumes.map(({ Name }) => remove(`/volumes/${Name}`)));
}

/** Gone already, or going: by somebody else's hand, or because another container still uses the image. */
function unlessGone(error: unknown): void {
  if (!(error instanceof EngineError && [404, 409].includes(error.status))) throw error;
}

/** Whether the engine has an image under exactly this reference. */
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
  return where === machine() && (!isAlive(pid) || beginOf(pid) !== began);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Two containers that share an engine's socket have different process ids for the same process, or the same for two. */
function machine(): string {
  return `${hostname()} ${attempt(() => readlinkSync('/proc/self/ns/pid'))}`;
}

/** When a process began, as Linux tells it: boot and ticks since then. Empty elsewhere. */
function beginOf(pid: number): string {
  return attempt(() => {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return `${boot} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
  });
}

function attempt(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}
