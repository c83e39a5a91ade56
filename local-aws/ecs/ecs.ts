import { sdkClient } from '../sdk.ts';
import type { Operation, RegionContext, Service } from '../service.ts';
import { accountSettingOperations } from './account-settings.ts';
import { onAlarm } from './alarms.ts';
import { withArnRules } from './arn-rules.ts';
import { capacityProviderOperations } from './capacity-providers.ts';
import { clusterOperations } from './clusters.ts';
import { type Controller, createController } from './controller.ts';
import { expressOperations } from './express.ts';
import { parseHooks } from './hook-plan.ts';
import { withRequestRules } from './request-rules.ts';
import { resourcesOf } from './resources.ts';
import { taskOperations } from './run-task.ts';
import { ScriptedDriver } from './scripted.ts';
import { serviceDeploymentOperations } from './service-deployments.ts';
import { serviceOperations } from './services.ts';
import type { Ecs, EcsOptions } from './simulator.ts';
import { tagOperations } from './tags.ts';
import { taskDefinitionOperations } from './task-definitions.ts';
import { taskSetOperations } from './task-set-operations.ts';
import { TIMINGS } from './timing.ts';

/** The simulated ECS, as a service of the local endpoint. */
export interface EcsService extends Service {
  /** Replaces the plans of the scripted tasks (README.md). Throws an Error that describes the problem. */
  setPlans(plans: unknown): void;
  /**
   * Replaces the results of the functions of lifecycle hooks (README.md). Throws an Error that describes the problem.
   */
  setHooks(plans: unknown): void;
  /** A CloudWatch alarm has gone into ALARM. */
  onAlarm(name: string): void;
  /** CodeDeploy's access to its services. */
  readonly controller: Controller;
  /** The complete state, for tests that compare views. */
  readonly state: Ecs;
}

function operationsOf(ecs: Ecs): Record<string, Operation> {
  return {
    ...clusterOperations(ecs),
    ...capacityProviderOperations(ecs),
    ...accountSettingOperations(ecs),
    ...taskDefinitionOperations(ecs),
    ...serviceOperations(ecs),
    ...serviceDeploymentOperations(ecs),
    ...expressOperations(ecs),
    ...taskSetOperations(ecs),
    ...taskOperations(ecs),
    ...tagOperations(ecs),
  };
}

/** An ECS with ECS's timing. Every event happens at its own time on `context.clock`; reads change nothing. */
export function createEcs(context: RegionContext, { timing = TIMINGS.fast, driver }: EcsOptions = {}): EcsService {
  const scripted = new ScriptedDriver(context, timing);
  const ecs: Ecs = {
    context,
    driver: driver ?? scripted,
    timing,
    clusters: new Map(),
    capacityProviders: new Map(),
    accountSettings: new Map(),
    families: new Map(),
    services: new Map(),
    tasks: new Map(),
    hooks: [],
    registering: new Map(),
  };
  return {
    prefix: 'ecs',
    protocol: 'json',
    target: 'AmazonEC2ContainerServiceV20141113',
    schemas: () => sdkClient('ecs'),
    operations: withRequestRules(withArnRules(context, operationsOf(ecs))),
    resources: (operation, input) => resourcesOf(context, operation, input),
    setPlans(plans) {
      if (driver) throw new Error('Plans control scripted tasks, but these tasks are containers.');
      scripted.setPlans(plans);
    },
    setHooks(plans) {
      ecs.hooks = parseHooks(plans);
    },
    onAlarm: (name) => onAlarm(ecs, name),
    controller: createController(ecs),
    state: ecs,
  };
}
