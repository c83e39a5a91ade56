import type { CodeDeployRequest, PauseAction } from '../controller/index.ts';
import type { SpeedSubject } from '../diagnosis/index.ts';
import type { Json, Service, ServiceTarget, Tag } from '../ecs/index.ts';
import type { Refusals } from '../refusal.ts';
import type { Policy, RolloutContext } from '../rollout/index.ts';
import type { ServiceDefinition, SettingsPlan } from '../service-definition/index.ts';
import type { ServiceResult } from './result.ts';

/** A task that runs with the new revision before the first update, such as a migration. */
export interface BeforeUpdate {
  /** Whether the task also runs if nothing will be updated. */
  readonly always: boolean;
  /** Called before anything is registered. @returns why the task cannot be run */
  check(definition: Json, service: Service | undefined): string | undefined;
  /** @returns why the services must not be updated */
  run(taskDefinition: string, service: Service | undefined): Promise<string | undefined>;
}

/** The changes to each service's scaling, one per line, by the service's name. */
export type ScalingLines = ReadonlyMap<string, readonly string[]>;

/** Changes the scaling of services before the first update, and restores it at the end where that is necessary. */
export interface ScalingHook {
  /** Whether the changes also apply to services that are not updated. */
  readonly isAlways: boolean;
  /**
   * Plans the changes. Writes nothing.
   * @returns the lines of each service by name, or why nothing may be updated
   */
  plan(
    services: readonly Pick<ServiceTarget, 'name' | 'service'>[],
  ): Promise<ScalingLines | { readonly refused: Refusals }>;
  /** Makes the planned changes. @returns why nothing may be updated */
  begin(): Promise<Refusals | undefined>;
  /** The services whose scaling was changed. */
  changed(): ReadonlySet<string>;
  end(results: readonly Pick<ServiceResult, 'service' | 'verdict'>[]): Promise<void>;
}

/** The dependencies of a deployment. */
export interface DeployContext extends RolloutContext {
  readonly beforeUpdate?: BeforeUpdate | undefined;
  readonly scaling?: ScalingHook | undefined;
  /**
   * Saves each successful deployment, so that its time can be analyzed after the verdict is written.
   */
  saveCompletedDeployment?(finished: SpeedSubject): void;
}

/** The source of a service's new revision. */
export type RevisionSource =
  | { readonly kind: 'file'; readonly path: string; readonly definition: Json; readonly tags: readonly Tag[] }
  | { readonly kind: 'arn'; readonly arn: string }
  /** The current revision, for a restart, such as after rotating a secret. */
  | { readonly kind: 'current' };

/** What a step is to deploy, and how; every value has been checked. */
export interface DeployRequest extends RollOptions {
  readonly cluster: string;
  /** The services to deploy. If there are none, the task definition is only registered. */
  readonly services: readonly {
    readonly name: string;
    readonly source: RevisionSource;
    /** The file with the service's definition. */
    readonly definition?: ServiceDefinition;
  }[];
  /** The source of the revision, if `services` is empty. */
  readonly source: RevisionSource;
  /** The requested members of UpdateService other than `cluster`, `service` and `taskDefinition`. */
  readonly members: Readonly<Record<string, unknown>>;
  /** The request for services with the deployment controller CODE_DEPLOY. */
  readonly codeDeploy?: Omit<CodeDeployRequest, 'members'>;
  readonly ifUnchanged: 'skip' | 'force';
  readonly ifDeploying: 'wait' | 'supersede' | 'fail';
  /** Whether to continue or roll back deployments that are waiting at a pause hook instead of starting new ones. */
  readonly continue?: PauseAction;
  /** Whether a service that does not exist is created from its definition. */
  readonly createService?: boolean;
  /** The name under which the images of the active and previous revisions are kept, such as the cluster. */
  readonly keep?: string;
  readonly dryRun: boolean;
  /** Whether to run the preflight checks before any write. */
  readonly preflight: boolean;
}

/** One service to update. */
export interface Assignment {
  readonly target: ServiceTarget;
  /** The revision to deploy; the current one for a restart. */
  readonly taskDefinition: string;
  /** Other requested members of UpdateService. */
  readonly members: Readonly<Record<string, unknown>>;
  /** Other changes from the service's definition. */
  readonly settings?: SettingsPlan;
  /** Whether only tags differ. Tags require no update. */
  readonly isTagsOnly?: boolean;
  readonly changes: readonly string[];
  /** The contents of the revision, if known. */
  readonly definition?: Json;
}

/** How a rollout is followed, diagnosed and ended. */
export interface RollOptions {
  readonly policy: Policy;
  /** Whether the update is followed; with `false`, it is only sent. */
  readonly wait: boolean;
  /** The number of log lines of each failed container; 0 reads none. */
  readonly logLines: number;
  /**
   * How long a service is monitored after completion; defaults to a minute if nothing else would detect a crash loop.
   */
  readonly monitorSeconds: number | undefined;
  readonly region: string;
}
