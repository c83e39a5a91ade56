import { emptyResult, type ServiceResult } from '../../../src/deploy/result.ts';
import { diagnose } from '../../../src/diagnosis/failure.ts';
import { arnOf, idOf, stopped, T0 } from '../shapes.ts';

export const deployed: ServiceResult = {
  ...emptyResult('demo', 'web'),
  verdict: 'deployed',
  taskDefinition: arnOf(2),
  previousTaskDefinition: arnOf(1),
  serving: arnOf(2),
  servingCounts: { running: 2, desired: 2 },
  deploymentId: idOf(2),
  durationSeconds: 95,
  startedAt: T0,
  events: [
    { at: T0 + 2, text: 'has started 1 tasks: (task 0123456789abcdef0123456789abcdef).' },
    { at: T0 + 90, text: '(deployment ecs-svc/2) deployment completed.' },
  ],
  changes: ['containerDefinitions.web.image: web:1 → web:2'],
};

/** A task of ours whose container `web` exited with 3 and printed `log`. */
export function crashed(log: readonly string[], reason?: string) {
  const container = { name: 'web', exitCode: 3, ...(reason && { reason }) };
  const task = stopped({ stopCode: 'EssentialContainerExited', containers: [container] });
  return diagnose([task], idOf(2)).map((failure) => ({
    ...failure,
    containers: failure.containers.map((one) => ({ ...one, log })),
  }));
}

export const rolledBack: ServiceResult = {
  ...deployed,
  verdict: 'rolled-back',
  reason: "An essential container exited: container 'web', exit code 3. The circuit breaker was triggered.",
  serving: arnOf(1),
  rolledBack: true,
  failures: crashed(['listening on 8080', 'panic: no database']),
  events: [
    ...deployed.events.slice(0, 1),
    { at: T0 + 60, text: '(deployment ecs-svc/2) deployment failed: tasks failed to start.', endsRollout: true },
    { at: T0 + 60, text: 'rolling back to deployment ecs-svc/1.', endsRollout: true },
    { at: T0 + 120, text: '(deployment ecs-svc/1) deployment completed.' },
  ],
};
