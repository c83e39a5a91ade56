import { CLUSTER, SERVICE } from '../src/aws/index.ts';
import type { RollOptions } from '../src/deploy/index.ts';
import { clusterOf, STAGES } from '../src/ecs/index.ts';
import type { SmokeTest, WaitUntil } from '../src/rollout/index.ts';
import { isWebUrl, secretPartsOf, shownUrl } from '../src/url.ts';
import { setSecret } from './commands.ts';
import type { Inputs } from './inputs.ts';

const MINUTE_MS = 60_000;
/** The maximum time in minutes: a job on a hosted runner is limited to six hours. */
const MAX_MINUTES = 360;

/**
 * Reads `cluster`, or derives it from the services' ARNs. The default of every action, `default`, is also ECS's name
 * for the default cluster. Rejects invalid names and ARNs, repeated services, and services of different clusters or
 * another Region.
 * @param services the value of the `input` input
 * @param region the Region of the step
 */
export function readCluster(inputs: Inputs, services: readonly string[], region: string, input = 'service'): string {
  const accepted = "a cluster's name (letters, digits, '-' and '_') or its ARN";
  const given = inputs.matching('cluster', CLUSTER, accepted) ?? '';
  for (const name of services.filter((candidate) => !SERVICE.test(candidate))) {
    inputs.refuse(
      input,
      `input '${input}' has '${name}', which is not valid; expected a service's name (letters, digits, '-' and '_') or its ARN`,
    );
  }
  const { cluster, problems } = clusterOf(services, given, region, input);
  for (const problem of problems) inputs.refuse(input, problem);
  return cluster;
}

/**
 * Reads how long to wait, and what to do if the deployment fails, times out or is cancelled.
 * @param action deploy-express deploys one service, whose stages have no pause hooks
 */
export function readRollOptions(inputs: Inputs, region: string, action?: 'deploy-express'): RollOptions {
  const wait = inputs.boolean('wait-for-service-stability') ?? true;
  const isExpress = action === 'deploy-express';
  const waitUntil = isExpress ? undefined : readWaitUntil(inputs, wait);
  return {
    region,
    wait,
    monitorSeconds: inputs.integer('monitor-for-seconds', 0, 3600),
    logLines: inputs.integer('log-lines', 0, 1000) ?? 50,
    policy: {
      waitMs: (inputs.integer('wait-for-minutes', 1, MAX_MINUTES) ?? 30) * MINUTE_MS,
      rollbackMs: (inputs.integer('rollback-minutes', 1, MAX_MINUTES) ?? 15) * MINUTE_MS,
      onFailure: inputs.choice('on-failure', ['rollback', 'leave']),
      onTimeout: inputs.choice('on-timeout', ['auto', 'rollback', 'leave']),
      onCancel: inputs.choice('on-cancel', ['leave', 'rollback']),
      failFast: inputs.boolean('fail-fast') ?? true,
      together: !isExpress && (inputs.boolean('rollback-together') ?? false),
      smoke: false,
      ...(waitUntil && { waitUntil }),
    },
  };
}

/** Reads how far the deployment is followed; `undefined` to follow it to its end. */
function readWaitUntil(inputs: Inputs, wait: boolean): WaitUntil | undefined {
  const until = inputs.choice('wait-until', ['completed', 'paused', ...STAGES]);
  if (until === 'completed') return undefined;
  if (!wait) {
    inputs.refuse(
      'wait-until',
      `input 'wait-until' is '${until}', but 'wait-for-service-stability' is 'false': remove one`,
    );
  }
  return until;
}

/** Reads the smoke test after the deployment; `undefined` if there is none. */
export function readSmokeTest(inputs: Inputs): SmokeTest | undefined {
  const url = inputs.text('smoke-url');
  const expect = inputs.text('smoke-expect') || undefined;
  const timeoutMs = (inputs.integer('smoke-timeout', 1, 3600) ?? 60) * 1000;
  if (!url) {
    if (expect)
      inputs.refuse(
        'smoke-expect',
        "input 'smoke-expect' is set without 'smoke-url': set 'smoke-url' to the URL to request",
      );
    return undefined;
  }
  if (!isWebUrl(url)) {
    inputs.refuse(
      'smoke-url',
      `input 'smoke-url' is '${shownUrl(url)}', which is not valid; expected a URL such as 'https://example.com/health'`,
    );
  }
  for (const secret of secretPartsOf(url)) setSecret(secret);
  return { url, expect, timeoutMs };
}
