import type { Json } from '../service.ts';
import type { Ecs } from './simulator.ts';
import type { AlarmMonitoring, ServiceDeployment } from './state.ts';

/** Checks the alarms when a deployment begins. */
export function beginMonitoring(ecs: Ecs, configuration: Json): AlarmMonitoring {
  const ignored = alarmNames(configuration).some((name) => ecs.context.alarm(name)?.state === 'ALARM');
  return { ignored, triggered: [] };
}

/** The alarms that the configuration enables. */
export function alarmNames({ alarms }: Json): string[] {
  return alarms?.enable ? alarms.alarmNames : [];
}

/** Whether a service deployment may still become SUCCESSFUL. */
export function isInProgress({ status }: ServiceDeployment): boolean {
  return status === 'PENDING' || status === 'IN_PROGRESS' || status === 'ROLLBACK_REQUESTED';
}

/** Whether an alarm that goes into ALARM now ends the deployment. */
export function isMonitored(deployment: ServiceDeployment, name: string): boolean {
  return (
    isInProgress(deployment) &&
    !deployment.alarmMonitoring.ignored &&
    alarmNames(deployment.configuration).includes(name)
  );
}

/**
 * How long a deployment bakes after all tasks are healthy, in ms: `bakeTimeInMinutes`, or if that is 0, the time that
 * its alarms need to go into ALARM.
 */
export function bakeTime(ecs: Ecs, configuration: Json, alarmMonitoring: AlarmMonitoring): number {
  const { bakeTimeInMinutes = 0 } = configuration;
  if (bakeTimeInMinutes > 0) return bakeTimeInMinutes * 60_000;
  const names = alarmMonitoring.ignored ? [] : alarmNames(configuration);
  return Math.max(0, ...names.map((name) => (ecs.context.alarm(name)?.evaluates ?? 0) * 1000));
}

/** The `alarms` of a service deployment, as returned by DescribeServiceDeployments. */
export function alarmsView({ configuration, alarmMonitoring, finishedAt }: ServiceDeployment): Json {
  const names = alarmNames(configuration);
  const over = finishedAt === undefined ? 'MONITORING' : 'MONITORING_COMPLETE';
  const monitored = alarmMonitoring.triggered.length > 0 ? 'TRIGGERED' : over;
  const status = names.length === 0 || alarmMonitoring.ignored ? 'DISABLED' : monitored;
  return { status, alarmNames: names, triggeredAlarmNames: alarmMonitoring.triggered };
}
