import { primaryOf } from '../ecs/model.ts';
import type { DeployRequest } from './deploy.ts';
import type { Tools } from './follow.ts';
import type { Refusals } from './refusal.ts';
import { standing } from './stage.ts';
import { findTargets, isDeploying, type Target } from './target.ts';

const DEPLOYING_POLL_MS = 4_000;
const HEARTBEAT_MS = 60_000;
/** The SDK has retried each of them: what still cannot be read is not waited for. */
const UNREAD_POLLS = 3;

/** Waits out, refuses or passes over deployments in progress, as asked; answers the services as they then stand. */
export async function settle(
  { ecs, clock, log, cancelled }: Tools,
  { cluster, ifDeploying, policy }: Pick<DeployRequest, 'cluster' | 'ifDeploying' | 'policy'>,
  targets: readonly Target[],
): Promise<{ targets: readonly Target[] } | { refused: Refusals }> {
  const until = clock.now() + policy.waitMs;
  let current = targets;
  const said = new Set<string>();
  let spokeAt = clock.now();
  let unread = 0;
  for (;;) {
    const busy = current.filter(({ service }) => isDeploying(service));
    if (busy.length === 0 || ifDeploying === 'supersede') return { targets: current };
    const stands = await standingOf(ecs, busy);
    const words = new Map(
      busy.map(({ name, service }) => {
        const { id = '', taskDefinition = '' } = primaryOf(service) ?? {};
        const where = stands.get(service.currentServiceDeployment ?? '');
        return [name, `The deployment ${id} of ${taskDefinition} is in progress${where ? `, ${where}` : ''}`] as const;
      }),
    );
    if (ifDeploying === 'fail')
      return { refused: withFix(words, "wait for it, or set 'if-deploying' to 'wait' or 'supersede'") };
    if (clock.now() >= until)
      return {
        refused: withFix(
          words,
          "and did not end in time: raise 'wait-for-minutes', or set 'if-deploying' to 'supersede'",
        ),
      };
    if (cancelled.aborted) return { refused: withFix(words, 'and the job was cancelled while waiting for it') };
    const isSilent = clock.now() - spokeAt >= HEARTBEAT_MS;
    for (const [name, text] of words) {
      if (said.has(text) && !isSilent) continue;
      log.info(`${name}: ${text.charAt(0).toLowerCase()}${text.slice(1)}; waiting for it to end`);
      said.add(text);
      spokeAt = clock.now();
    }
    await clock.sleep(DEPLOYING_POLL_MS, cancelled);
    const again = await findTargets(
      ecs,
      cluster,
      targets.map(({ name }) => name),
    );
    unread = again.refused.size === 0 ? 0 : unread + 1;
    if (unread >= UNREAD_POLLS) return { refused: again.refused };
    if (unread === 0) current = again.found;
  }
}

/** Where service deployments stand that take their time for a reason, by ARN. What may not be read is left out. */
async function standingOf(ecs: Tools['ecs'], targets: readonly Target[]): Promise<ReadonlyMap<string, string>> {
  const arns = targets.flatMap(({ service }) => service.currentServiceDeployment ?? []);
  const read = arns.length > 0 ? await ecs.describeServiceDeployments(arns).catch(() => []) : [];
  return new Map(read.map((deployment) => [deployment.serviceDeploymentArn, standing(deployment)]));
}

function withFix(words: ReadonlyMap<string, string>, fix: string): Refusals {
  const reasons = [...words].map(([name, text]) => [name, `${text}: ${fix}.`.replace(': and', ' and')] as const);
  return new Map(reasons.map(([name, reason]) => [name, { by: 'deployment-in-progress', reason }]));
}
