import type { PauseAction } from '../../src/controller/index.ts';
import type { Inputs } from '../../step/inputs.ts';

/** The inputs that describe a new deployment. A paused deployment already has these settings. */
const OF_A_DEPLOYMENT = [
  'task-definition',
  'task-definition-arn',
  'service-definition',
  'codedeploy-appspec',
  'codedeploy-deployment-description',
  'codedeploy-deployment-config',
  'desired-count',
  'minimum-healthy-percent',
  'maximum-percent',
  'circuit-breaker',
  'circuit-breaker-threshold',
  'early-success-percent',
  'old-tasks',
  'enable-ecs-managed-tags',
  'propagate-tags',
  'service-managed-ebs-volume-name',
  'service-managed-ebs-volume',
];
/** The inputs that describe a new deployment when they are `true`. */
const SWITCHES = ['force-new-deployment', 'create-service', 'run-task'];

/** Whether `continue` is set to any value. */
export function isContinued(inputs: Inputs): boolean {
  return !['', 'false'].includes(inputs.text('continue'));
}

/**
 * Reads `continue`, and refuses inputs that only a new deployment can have; `undefined` if a new deployment is started.
 */
export function readContinue(inputs: Inputs): PauseAction | undefined {
  const requested = inputs.choice('continue', ['false', 'true', 'rollback']);
  if (requested === 'false') return undefined;
  const services = inputs.list('service', { comma: true });
  if (services.length === 0) {
    inputs.refuse('continue', `input 'continue' is '${requested}' without a service: name the service in 'service'`);
  }
  const set = [
    ...OF_A_DEPLOYMENT.filter((name) => inputs.text(name) !== ''),
    ...SWITCHES.filter((name) => inputs.boolean(name)),
  ];
  for (const name of set) {
    inputs.refuse(
      name,
      `input '${name}' is set together with 'continue: ${requested}', which continues the deployment unchanged: remove '${name}'`,
    );
  }
  for (const line of services.filter((one) => one.includes('='))) {
    inputs.refuse(
      'service',
      `input 'service' has '${line}' together with 'continue: ${requested}', which needs no task definition: remove the path`,
    );
  }
  return requested === 'true' ? 'CONTINUE' : 'ROLLBACK';
}
