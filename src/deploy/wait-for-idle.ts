import type { Clock } from '../clock.ts';
import {
  isDeploying,
  primaryOf,
  progressInWords,
  type ServiceTarget,
  type ServiceTargets,
  shortName,
} from '../ecs/index.ts';
import type { Log } from '../log.ts';
import type { Refusals } from '../refusal.ts';
import { inTime, OpenCall } from '../time-limit.ts';
import { StuckDetector } from './cannot-succeed.ts';
import { type TargetsRequest as Of, readTargets } from './read-targets.ts';
import type { DeployContext, DeployRequest } from './request.ts';

const DEPLOYING_POLL_MS = 4_000;
const HEARTBEAT_MS = 60_000;
/** The number of consecutive failed polls after which the step stops waiting. The SDK has already retried each read. */
const UNREAD_POLLS = 3;
/** The interval, in polls, at which the stopped tasks are read after the first poll. */
const TASKS_EVERY_POLLS = 5;

type IdleRequest = Of & Pick<DeployRequest, 'ifDeploying' | 'policy' | 'wait'>;

/**
 * Waits for deployments in progress, supersedes them, or refuses to update their services, as requested, and returns
 * the services as they are afterwards. Does not wait for a deployment that cannot succeed, or in a step that does not
 * wait for its own deployment.
 */
export async function waitForIdle(
  context: DeployContext,
  asked: IdleRequest,
  targets: readonly ServiceTarget[],
): Promise<{ targets: readonly ServiceTarget[] } | { refused: Refusals }> {
  const { ecs, clock, log } = context;
  const { ifDeploying, policy, wait } = asked;
  const busy = targets.filter(({ service }) => isDeploying(service));
  if (busy.length === 0 || ifDeploying === 'supersede') return { targets };
  if (ifDeploying === 'wait' && wait) return waitUntilIdle(context, asked, targets);
  const words = (await inTime(clock, policy.waitMs, describeBusy(ecs, busy))) ?? briefOf(busy);
  if (ifDeploying === 'fail') return { refused: withFix(words, WAIT_FOR_IT) };
  logSuperseding(log, words);
  return { targets };
}

async function waitUntilIdle(
  context: DeployContext,
  asked: IdleRequest,
  targets: readonly ServiceTarget[],
): Promise<{ targets: readonly ServiceTarget[] } | { refused: Refusals }> {
  const { ecs, clock, log, cancelled } = context;
  const until = clock.now() + asked.policy.waitMs;
  const remainingMs = () => Math.max(0, until - clock.now());
  const names = targets.map(({ name }) => name);
  const calls = new OpenCall<ServiceTargets>(clock);
  const watch = new StuckDetector(ecs);
  let current = targets;
  let stuck: ReadonlyMap<string, string> = new Map();
  const waits = new WaitLines(log, clock);
  let unread = 0;
  for (let poll = 0; ; poll++) {
    const busy = current.filter(({ service }) => isDeploying(service));
    if (busy.length === 0) return { targets: current };
    const words = (await inTime(clock, remainingMs(), describeBusy(ecs, busy))) ?? briefOf(busy);
    if (poll % TASKS_EVERY_POLLS === 0) stuck = (await inTime(clock, remainingMs(), reasonsOf(watch, busy))) ?? stuck;
    const waiting = busy.filter(({ service }) => !stuck.has(keyOf(service)));
    if (waiting.length === 0) return { targets: superseding(current, busy, words, stuck, log) };
    const open = new Map(waiting.map(({ name }) => [name, words.get(name) ?? '']));
    const end = endOfWait(clock.now() >= until, cancelled.aborted);
    if (end) return { refused: withFix(open, end) };
    waits.print(open);
    await clock.sleep(Math.min(DEPLOYING_POLL_MS, remainingMs()), cancelled);
    const again = await calls.within(remainingMs(), () => readTargets(context, asked, names));
    if (!again) continue;
    const { refused, found } = again.result;
    unread = refused.size === 0 ? 0 : unread + 1;
    if (unread >= UNREAD_POLLS) return { refused };
    if (unread === 0) current = found;
  }
}

const WAIT_FOR_IT = "wait for it, or set 'if-deploying' to 'wait' or 'supersede'";
const TIMED_OUT = "and did not end in time: raise 'wait-for-minutes', or set 'if-deploying' to 'supersede'";
const CANCELLED = 'and the job was cancelled while waiting for it';

/** Why the step stops waiting; `undefined` if it continues to wait. */
function endOfWait(isOver: boolean, isCancelled: boolean): string | undefined {
  if (isOver) return TIMED_OUT;
  return isCancelled ? CANCELLED : undefined;
}

function logSuperseding(log: Log, words: ReadonlyMap<string, string>): void {
  for (const [name, text] of words)
    log.info(`${name}: ${lower(text)}; superseding it, because 'wait-for-service-stability' is 'false'`);
}

/** Logs the deployments that the step waits for: each change once, and a heartbeat. */
class WaitLines {
  readonly #log: Log;
  readonly #clock: Pick<Clock, 'now'>;
  readonly #printed = new Set<string>();
  #printedAt: number;

  constructor(log: Log, clock: Pick<Clock, 'now'>) {
    this.#log = log;
    this.#clock = clock;
    this.#printedAt = clock.now();
  }

  print(open: ReadonlyMap<string, string>): void {
    const isDue = this.#clock.now() - this.#printedAt >= HEARTBEAT_MS;
    for (const [name, text] of open) {
      if (this.#printed.has(text) && !isDue) continue;
      this.#log.info(`${name}: ${lower(text)}; waiting for it to end`);
      this.#printed.add(text);
      this.#printedAt = this.#clock.now();
    }
  }
}

/** The targets whose deployment in progress cannot succeed and is superseded. */
function superseding(
  targets: readonly ServiceTarget[],
  busy: readonly ServiceTarget[],
  words: ReadonlyMap<string, string>,
  stuck: ReadonlyMap<string, string>,
  log: Log,
): ServiceTarget[] {
  for (const { name, service } of busy) {
    const state = lower(words.get(name) ?? '');
    log.info(`${name}: ${state} but cannot succeed; superseding it: ${stuck.get(keyOf(service))}`);
  }
  return targets.map((one) => (busy.includes(one) ? { ...one, isStuck: true } : one));
}

/** The reasons why deployments in progress cannot succeed, by deployment ID. */
async function reasonsOf(watch: StuckDetector, busy: readonly ServiceTarget[]): Promise<ReadonlyMap<string, string>> {
  return new Map([...(await watch.reasons(busy))].map(([{ service }, reason]) => [keyOf(service), reason]));
}

function keyOf(service: ServiceTarget['service']): string {
  return `${service.serviceArn} ${primaryOf(service)?.id}`;
}

/** The deployments in progress with their stages, by the names that the user gave. */
async function describeBusy(
  ecs: DeployContext['ecs'],
  busy: readonly ServiceTarget[],
): Promise<ReadonlyMap<string, string>> {
  return briefOf(busy, await stagesOf(ecs, busy));
}

function briefOf(busy: readonly ServiceTarget[], stages: ReadonlyMap<string, string> = new Map()): Map<string, string> {
  return new Map(
    busy.map(({ name, service }) => {
      const { id: primary = '', taskDefinition = '' } = primaryOf(service) ?? {};
      const id = service.codeDeployment?.id ?? primary;
      const where = service.codeDeployment?.where ?? stages.get(service.currentServiceDeployment ?? '');
      return [
        name,
        `The deployment ${id} of ${shortName(taskDefinition)} is in progress${where ? `, ${where}` : ''}`,
      ] as const;
    }),
  );
}

function lower(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

/** The stages of service deployments that explain a long wait, by ARN. Stages that cannot be read are omitted. */
async function stagesOf(
  ecs: DeployContext['ecs'],
  targets: readonly ServiceTarget[],
): Promise<ReadonlyMap<string, string>> {
  const arns = targets.flatMap(({ service }) => service.currentServiceDeployment ?? []);
  const read = arns.length > 0 ? await ecs.describeServiceDeployments(arns).catch(() => []) : [];
  return new Map(read.map((deployment) => [deployment.serviceDeploymentArn, progressInWords(deployment)]));
}

function withFix(words: ReadonlyMap<string, string>, fix: string): Refusals {
  const reasons = [...words].map(([name, text]) => [name, `${text}: ${fix}.`.replace(': and', ' and')] as const);
  return new Map(reasons.map(([name, reason]) => [name, { by: 'deployment-in-progress', reason }]));
}
