import { codeDeployEvents } from '../ecs/hook-plan.ts';
import { sdkClient } from '../sdk.ts';
import type { Json, RegionContext, Service } from '../service.ts';
import { deploymentOperations, type Parts, Runs } from './deployments.ts';
import { groupOperations } from './groups.ts';
import type { Deployment, Deployments } from './store.ts';

/** CodeDeploy, for ECS. */
export interface CodeDeployService extends Service {
  /** A CloudWatch alarm has gone into ALARM. */
  onAlarm(name: string): void;
  /** The invocations of functions for which CodeDeploy waits, by the ID that the functions receive. */
  hookExecutions(): Json[];
}

/** Creates the CodeDeploy of a Region. */
export function createCodeDeploy(context: RegionContext, parts: Omit<Parts, 'clock' | 'alarm'>): CodeDeployService {
  const { clock } = context;
  const all: Parts = { ...parts, clock, alarm: (name) => context.alarm(name) };
  const runs = new Runs(all);
  return {
    prefix: 'codedeploy',
    protocol: 'json',
    target: 'CodeDeploy_20141006',
    schemas: () => sdkClient('codedeploy'),
    operations: { ...groupOperations({ ...parts, now: () => clock.now() }), ...deploymentOperations(all, runs) },
    resources: (operation, input) => resourcesOf(parts.deployments, operation, input),
    onAlarm: (name) => runs.onAlarm(name),
    hookExecutions: () => [...parts.deployments.all.values()].flatMap(executionsOf),
  };
}

function executionsOf({ id, events, appSpec }: Deployment): Json[] {
  return events.flatMap(({ name, executionId }) => {
    const stage = codeDeployEvents.find((event) => event === name);
    if (!executionId || !stage) return [];
    return [
      {
        deploymentId: id,
        lifecycleEventHookExecutionId: executionId,
        lifecycleEventName: name,
        function: appSpec.hooks[stage],
      },
    ];
  });
}

/** The resources that IAM checks, from the Service Authorization Reference. */
function resourcesOf(deployments: Deployments, operation: string, input: Json): string[] {
  const { applicationName = '*', deploymentGroupName, deploymentConfigName } = input;
  if (operation.includes('DeploymentConfig') && deploymentConfigName) {
    return [deployments.arn(`deploymentconfig:${deploymentConfigName}`)];
  }
  const ids: string[] = input.deploymentIds ?? (operation === 'GetDeployment' ? [input.deploymentId] : []);
  if (ids.length > 0) {
    return ids.map((id) => {
      const group = deployments.all.get(id)?.group;
      return deployments.arn(group ? `deploymentgroup:${group.application.name}/${group.name}` : 'deploymentgroup:*/*');
    });
  }
  if (
    /^(StopDeployment|ContinueDeployment|PutLifecycle|.*DeploymentTargets?$|ListApplications|ListDeploymentConfigs)/.test(
      operation,
    )
  ) {
    return ['*'];
  }
  const group = deploymentGroupName ?? input.currentDeploymentGroupName;
  if (/DeploymentGroup$|^CreateDeployment$|^ListDeployments$/.test(operation)) {
    return [deployments.arn(`deploymentgroup:${applicationName}/${group ?? '*'}`)];
  }
  return [deployments.arn(`application:${applicationName}`)];
}
