import { ListTasksCommand } from '@aws-sdk/client-ecs';
import { expect } from '@jest/globals';
import type { ActionRun } from '../runner/runner.ts';
import { open, PASSWORD, type Scene } from './cancel-scenes.ts';
import type { Deployer } from './deployers.ts';
import { Gate, type Place } from './gate.ts';
import type { World } from './world.ts';

/** A cancellation of a scene's step. */
export interface Cancel {
  readonly scene: string;
  readonly onCancel: 'leave' | 'rollback';
  /** The number of a request of the phase, counted from 1, or simulated ms after the start of the phase. */
  readonly when: { readonly number: number; readonly place: Place; readonly hold: number | 'never' } | number;
  /** A second click on "Cancel", or an immediate kill of the process before a handler can run. */
  readonly how: 'once' | 'twice' | 'killed';
  readonly speed: number;
}

/** Modules that are preloaded into the step's processes. */
export interface Preloads {
  readonly twice: string;
  readonly killed: string;
}

/** @param write writes a file to a place where it can be loaded from, and returns its path */
export function preloadsOf(write: (name: string, content: string) => string): Preloads {
  const signals = "for (const name of ['SIGINT', 'SIGTERM']) process.once(name, () => ";
  return {
    twice: write('twice.mjs', `${signals}setTimeout(() => process.kill(process.pid, name), 20));\n`),
    killed: write('killed.mjs', `${signals}process.kill(process.pid, 'SIGKILL'));\n`),
  };
}

/**
 * Four minutes from the cancellation, and the time to start a process and make the last calls at ten times real speed.
 */
const POST_LIMIT_MS = 4 * 60_000 + 30_000;

/**
 * At ten times real speed, a step on a busy machine may not end within the cancel ladder, and then counts as killed.
 * cancel-ladder.test.ts checks the ladder at real speed.
 */
export const LATE = 'late';
/** On a busy machine there are fewer polls, so the step may have ended before the request. */
export const ENDED_BEFORE = 'missed';

/** A request takes less than a poll's four seconds. */
const SKIP_MS = 1500;

/** Cancels the scene's step, runs its post step, and checks their effects and reports. @returns the result */
export async function check(scene: Scene, one: Cancel, preloads: Preloads): Promise<string> {
  const world = await open(scene, one.speed);
  const cancelled = new AbortController();
  const stop = {
    number: Number.POSITIVE_INFINITY,
    place: typeof one.when === 'number' ? ('before' as const) : one.when.place,
    run: () => {
      cancelled.abort();
      const hold = typeof one.when === 'number' ? 0 : one.when.hold;
      return new Promise<void>((resolve) => {
        if (hold !== 'never') setTimeout(resolve, hold);
      });
    },
  };
  const gate = await Gate.open(world.aws, stop);
  let begun = false;
  const begin = () => {
    begun = true;
    const { skip = 0 } = scene;
    if (typeof one.when === 'number') setTimeout(() => cancelled.abort(), (one.when + skip * SKIP_MS) / one.speed);
    else stop.number = gate.operations.length + skip + one.when.number;
  };
  if (!scene.phase) begin();
  try {
    const isTask = scene.action === 'run-task';
    const result = await world.run(
      scene.action,
      {
        ...(scene.services && { service: scene.services.join(',') }),
        ...scene.inputs,
        ...(!isTask && { 'on-cancel': one.onCancel }),
      },
      {
        aws: gate.aws,
        signal: cancelled.signal,
        secrets: [PASSWORD],
        ...(one.how !== 'once' && { env: { NODE_OPTIONS: `--import=${preloads[one.how]}` } }),
        onLine: ({ text }) => {
          if (!begun && scene.phase?.test(text)) begin();
        },
      },
    );
    expect(begun).toBe(true);
    if (!cancelled.signal.aborted) return `${ENDED_BEFORE}, ${one.onCancel}: ${result.outputs.verdict}`;
    await gate.drained();
    const calls = gate.operations.length;
    const verdicts = await checkServices(world, scene, one, result);
    // The step makes no call after its end.
    expect(gate.operations.length).toBe(calls);
    await checkTasks(world, one, result);
    checkWords(world, scene.by, one.how, result, verdicts);
    const late = one.how !== 'killed' && result.signal === 'SIGKILL';
    return `${late ? LATE : one.how}, ${one.onCancel}: ${verdicts.join(' ')}`;
  } finally {
    await gate.close();
    await world.end();
  }
}

/** The part of a summary about one service. */
interface Part {
  readonly service: string;
  readonly verdict: string;
  readonly asked: string;
  readonly before: string;
  readonly serves: string;
  readonly text: string;
}

function partsOf(summary: string): Part[] {
  return summary.split(/^### /m).flatMap((text): Part[] => {
    const [, service, verdict] = /^\S+ (?:Deploy|Roll back) `(\S+)`: ([a-z-]+)/.exec(text) ?? [];
    const row = (name: string) => new RegExp(`\\| ${name} \\| \`(\\S+)\``).exec(text)?.[1] ?? '';
    if (!service || !verdict) return [];
    return [{ service, verdict, asked: row('requested'), before: row('previous'), serves: row('active now'), text }];
  });
}

/**
 * Everything that was reported about each service is true, now or after ECS or CodeDeploy has finished, and each
 * service is complete in the end.
 */
async function checkServices(world: World, scene: Scene, one: Cancel, result: ActionRun): Promise<string[]> {
  const { services: names = ['web'], by } = scene;
  const parts = partsOf(`${result.summary}\n${result.post?.summary ?? ''}`);
  const writes = by.stops(world) + names.flatMap((name) => by.deployed(world, name)).length;
  const completed = new Map(
    await Promise.all(names.map(async (name) => [name, await by.hasCompleted(world, name)] as const)),
  );
  world.aws.step(90 * 60_000);
  for (const name of names) {
    const active = await by.active(world, name);
    expect(active).toMatchObject({ isComplete: true });
    // At most one update and one restore.
    const sent = by.deployed(world, name);
    expect(new Set(sent).size).toBe(sent.length);
    expect(sent.length).toBeLessThanOrEqual(2);
    const part = parts.filter(({ service }) => service === name).at(-1);
    // A process that ended before a write may report nothing; after a write, each service is reported, and the post
    // step of a killed process reports each one that was updated.
    if (!part) {
      expect([name, one.how === 'killed' ? sent.length : writes]).toEqual([name, 0]);
      continue;
    }
    if (part.verdict === 'deployed') expect(active.taskDefinition).toBe(part.asked);
    if (part.verdict === 'rolled-back') {
      expect([active.taskDefinition, completed.get(name)]).toEqual([part.serves, true]);
    }
    if (/still rolling back/.test(part.text)) expect(active.taskDefinition).toBe(part.before);
    expect(['deployed', 'rolled-back', 'cancelled', 'refused', 'unchanged']).toContain(part.verdict);
    if (scene.ends) expect(part.verdict).toMatch(scene.ends[one.onCancel]);
    if (part.verdict === 'cancelled' && one.onCancel === 'rollback' && sent.length > 0)
      expect(part.text).toMatch(/still rolling back/);
  }
  return parts.map(({ verdict }) => verdict);
}

/** At most one task of our own was started, it no longer runs, and its end is reported once, with its log. */
async function checkTasks({ admin }: World, { how }: Cancel, result: ActionRun): Promise<void> {
  const { summary, log, post, signal } = result;
  const tasks = async (desiredStatus: 'RUNNING' | 'STOPPED') => {
    const ours = { cluster: 'demo', startedBy: 'GitHub-Actions', desiredStatus };
    return (await admin.send(new ListTasksCommand(ours))).taskArns ?? [];
  };
  expect(await tasks('RUNNING')).toEqual([]);
  const started = await tasks('STOPPED');
  expect(started.length).toBeLessThanOrEqual(1);
  if (started.length > 0) expect(`${summary}${post?.summary ?? ''}`).toMatch(/was stopped/);
  // A killed process cannot record for its post step which lines it has shown.
  const shown = [...(log + (post?.log ?? '')).matchAll(/\| migrating/g)].length;
  expect(shown).toBeLessThanOrEqual(how === 'killed' || signal === 'SIGKILL' ? 2 : 1);
}

/**
 * Exactly one error in at most three lines, the verdict, and matching exit codes. @param verdicts the verdicts of the
 * services in the summaries
 */
export function checkWords(
  { aws }: World,
  { writes }: Deployer,
  how: Cancel['how'],
  result: ActionRun,
  verdicts: readonly string[],
): void {
  const { exitCode, outputs, post } = result;
  const wrote = [...writes, ['ecs', 'RunTask'] as const].some(
    ([service, operation]) => aws.requests({ service, operation }).length > 0,
  );
  const errors = [...result.annotations, ...(post?.annotations ?? [])].filter(({ kind }) => kind === 'error');
  for (const { message } of errors) expect(message.split('\n').length).toBeLessThanOrEqual(3);
  const green = verdicts.length > 0 && verdicts.every((verdict) => verdict === 'deployed' || verdict === 'unchanged');
  if (green) expect(errors).toEqual([]);
  else if (wrote || verdicts.length > 0 || exitCode !== null)
    expect(errors.map(({ message }) => message)).toHaveLength(1);
  else expect(errors.length).toBeLessThanOrEqual(1);
  expect(post?.exitCode).toBe(post?.annotations.some(({ kind }) => kind === 'error') ? 1 : 0);
  expect(post?.durationMs ?? 0).toBeLessThan(POST_LIMIT_MS);
  if (how === 'killed' || result.signal === 'SIGKILL') return;
  // The main step ends by itself once it has started: with its verdict, and a red exit unless everything succeeded.
  // Node handles a signal that arrives after everything is reported.
  if (exitCode === null) expect([wrote && !outputs.verdict, result.signal]).toEqual([false, 'SIGINT']);
  else expect([outputs.verdict, exitCode]).toEqual([expect.any(String), outputs.verdict === 'deployed' ? 0 : 1]);
}

export function wordsOf({ scene, onCancel, when, how, speed }: Cancel): string {
  const moment =
    typeof when === 'number'
      ? `${when} ms after it began`
      : `${when.place} its request ${when.number}, held ${when.hold}`;
  return `${scene}, on-cancel ${onCancel}, cancelled (${how}) ${moment}, speed ${speed}`;
}
