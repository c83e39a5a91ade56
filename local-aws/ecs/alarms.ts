import { isInProgress, isMonitored } from './alarm-monitoring.ts';
import { reconcile } from './reconcile.ts';
import { currentServiceDeployment, failByAlarm } from './rollout.ts';
import type { Ecs } from './simulator.ts';

/** Observed between ALARM and the rollback, in ms. */
const alarmDelayMs = 21_000;

/** An alarm goes into ALARM: deployments that it monitors make no more progress, and end a little later. */
export function onAlarm(ecs: Ecs, name: string): void {
  for (const service of ecs.services.values()) {
    const current = currentServiceDeployment(service);
    if (service.status !== 'ACTIVE' || !current || !isMonitored(current, name)) continue;
    const { triggered } = current.alarmMonitoring;
    if (!triggered.includes(name)) triggered.push(name);
    current.updatedAt = ecs.context.clock.now();
    ecs.context.clock.after(alarmDelayMs, () => {
      const isCurrent = service.status === 'ACTIVE' && currentServiceDeployment(service) === current;
      if (!isCurrent || !isInProgress(current)) return;
      failByAlarm(ecs, current);
      reconcile(ecs, service);
    });
  }
}
