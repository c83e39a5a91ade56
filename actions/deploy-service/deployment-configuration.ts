import type { Json } from '../../src/ecs/index.ts';
import type { Inputs } from '../../step/inputs.ts';

const BREAKER = {
  rollback: { enable: true, rollback: true },
  stop: { enable: true, rollback: false },
  off: { enable: false, rollback: false },
} as const;
const CLEANUP = { wait: 'BLOCKING', deferred: 'DEFERRED' } as const;
const THRESHOLD = /^(\d{1,9})\s*(%?)$/;

/**
 * The changes to the service's deployment configuration, which are part of the same call; `undefined` if there are
 * none.
 */
export function readDeploymentConfiguration(inputs: Inputs): Json | undefined {
  const minimumHealthyPercent = inputs.integer('minimum-healthy-percent', 0, 100);
  const maximumPercent = inputs.integer('maximum-percent', 100, 1000);
  const deploymentCircuitBreaker = readBreaker(inputs);
  const earlySuccessCriteria = readEarlySuccess(inputs, minimumHealthyPercent);
  const requested = {
    ...(minimumHealthyPercent !== undefined && { minimumHealthyPercent }),
    ...(maximumPercent !== undefined && { maximumPercent }),
    ...(deploymentCircuitBreaker && { deploymentCircuitBreaker }),
    ...(earlySuccessCriteria && { earlySuccessCriteria }),
  };
  return Object.keys(requested).length > 0 ? requested : undefined;
}

function readBreaker(inputs: Inputs): Json | undefined {
  const breaker = inputs.text('circuit-breaker')
    ? inputs.choice('circuit-breaker', ['rollback', 'stop', 'off'])
    : undefined;
  const thresholdConfiguration = readThreshold(inputs);
  if (breaker === 'off' && thresholdConfiguration)
    inputs.refuse(
      'circuit-breaker-threshold',
      "input 'circuit-breaker-threshold' is set, but 'circuit-breaker' is 'off', which disables the circuit breaker: remove one",
    );
  if (!breaker && !thresholdConfiguration) return undefined;
  return { ...(breaker && BREAKER[breaker]), ...(thresholdConfiguration && { thresholdConfiguration }) };
}

/** A number of failed tasks, or a percentage of the desired count, which ECS limits to 3 to 200 failed tasks. */
function readThreshold(inputs: Inputs): Json | undefined {
  const given = inputs.text('circuit-breaker-threshold');
  if (!given) return undefined;
  const [, digits = '', sign] = THRESHOLD.exec(given) ?? [];
  const value = Number(digits);
  const most = sign ? 100 : Number.MAX_SAFE_INTEGER;
  if (digits === '' || value < 1 || value > most) {
    inputs.refuse(
      'circuit-breaker-threshold',
      `input 'circuit-breaker-threshold' is '${given}', which is not a valid threshold; expected a number of failed tasks such as '10', or 1 to 100 percent of the desired count such as '50%'`,
    );
    return undefined;
  }
  return { type: sign ? 'BOUNDED_PERCENT' : 'COUNT', value };
}

function readEarlySuccess(inputs: Inputs, minimumHealthyPercent: number | undefined): Json | undefined {
  const healthyPercent = inputs.integer('early-success-percent', 0, 100);
  const cleanup = inputs.text('old-tasks') ? inputs.choice('old-tasks', ['wait', 'deferred']) : undefined;
  if (healthyPercent === undefined) {
    if (cleanup && !inputs.text('early-success-percent')) {
      inputs.refuse(
        'old-tasks',
        `input 'old-tasks' is '${cleanup}' without 'early-success-percent', which it requires: also set 'early-success-percent', or remove 'old-tasks'`,
      );
    }
    return undefined;
  }
  if (minimumHealthyPercent !== undefined && healthyPercent < minimumHealthyPercent) {
    inputs.refuse(
      'early-success-percent',
      `input 'early-success-percent' is '${healthyPercent}' and 'minimum-healthy-percent' is '${minimumHealthyPercent}', but ECS does not accept a percentage below the minimum`,
    );
  }
  return { enable: true, healthyPercent, ...(cleanup && { sourceServiceRevisionCleanup: CLEANUP[cleanup] }) };
}
