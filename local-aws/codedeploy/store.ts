import { arnOf, type Place } from '../arn.ts';
import { randomText } from '../random.ts';
import { AwsError, type Json } from '../service.ts';
import type { AppSpec } from './appspec.ts';
import { builtInConfigurations, type Configuration } from './configurations.ts';

export interface Application {
  readonly name: string;
  readonly id: string;
  readonly computePlatform: 'ECS' | 'Lambda' | 'Server';
  /** In ms since the epoch, like all times here. */
  readonly created: number;
  tags: Json[];
}

export interface Group {
  readonly application: Application;
  name: string;
  readonly id: string;
  /** CreateDeploymentGroup's members, with CodeDeploy's defaults. */
  settings: Json;
  tags: Json[];
  attempted?: Deployment;
  succeeded?: Deployment;
}

export type EventName =
  | 'BeforeInstall'
  | 'Install'
  | 'AfterInstall'
  | 'AllowTestTraffic'
  | 'AfterAllowTestTraffic'
  | 'BeforeAllowTraffic'
  | 'AllowTraffic'
  | 'AfterAllowTraffic';

export interface LifecycleEvent {
  readonly name: EventName;
  status: 'Pending' | 'InProgress' | 'Succeeded' | 'Failed' | 'Skipped';
  started?: number;
  ended?: number;
  /** The cause of the deployment's failure. */
  message?: string;
  /** The ID of a function's invocation, while CodeDeploy waits for it. */
  executionId?: string;
}

export type DeploymentStatus = 'Created' | 'InProgress' | 'Ready' | 'Succeeded' | 'Failed' | 'Stopped';

/** A task set, by its ID (`ecs-svc/…`), with the ARN of its target group. */
export interface Side {
  readonly taskSet: string;
  readonly targetGroup: string;
}

export interface Deployment {
  readonly id: string;
  readonly group: Group;
  readonly configuration: Configuration;
  readonly revision: Json;
  readonly previousRevision: Json | undefined;
  readonly appSpec: AppSpec;
  readonly description: string | undefined;
  readonly creator: 'user' | 'codeDeployRollback';
  readonly created: number;
  /** The alarms of the deployment, or of the group if it has none. */
  readonly autoRollback: Json;
  readonly alarms: Json;
  readonly overrides: Json;
  readonly events: LifecycleEvent[];
  started?: number;
  completed?: number;
  updated: number;
  status: DeploymentStatus;
  error?: { readonly code: string; readonly message: string };
  rollbackInfo: Json;
  /** The ARN of the ECS service. */
  service?: string;
  blue?: Side;
  green?: Side;
  /** Percent of production traffic that the green task set receives. */
  weight: number;
  /** The deployment waits for ContinueDeployment, or for its timeout. */
  waitsFor?: 'READY_WAIT' | 'TERMINATION_WAIT';
  terminationStarted: boolean;
  /** Called by ContinueDeployment and by a function's result. */
  resume?: () => void;
}

/** The applications, groups and deployments of a Region. */
export class Deployments {
  readonly applications = new Map<string, Application>();
  readonly groups = new Map<string, Group>();
  readonly configurations = new Map<string, Configuration>(builtInConfigurations);
  readonly all = new Map<string, Deployment>();
  readonly #place: Place;
  readonly #random: () => number;

  constructor(place: Place, random: () => number) {
    this.#place = place;
    this.#random = random;
  }

  arn(resource: string): string {
    return arnOf('codedeploy', this.#place, resource);
  }

  newDeploymentId(): string {
    return `d-${randomText(this.#random, 9, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789')}`;
  }

  newId(): string {
    const hex = randomText(this.#random, 32, '0123456789abcdef');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
  }

  /** Throws ApplicationDoesNotExistException. */
  application(name: string): Application {
    const found = this.applications.get(name);
    if (found) return found;
    throw new AwsError('ApplicationDoesNotExistException', `No application found for name: ${name}`);
  }

  /** Throws ApplicationDoesNotExistException or DeploymentGroupDoesNotExistException. */
  group(applicationName: string, name: string): Group {
    this.application(applicationName);
    const found = this.groups.get(groupKey(applicationName, name));
    if (found) return found;
    throw new AwsError('DeploymentGroupDoesNotExistException', `No Deployment Group found for name: ${name}`);
  }

  groupsOf(application: string): Group[] {
    return [...this.groups.values()].filter((group) => group.application.name === application);
  }

  /** Throws DeploymentConfigDoesNotExistException. */
  configuration(name: string): Configuration {
    const found = this.configurations.get(name);
    if (found) return found;
    throw new AwsError('DeploymentConfigDoesNotExistException', `No Deployment Configuration found for name: ${name}`);
  }

  /** Throws DeploymentDoesNotExistException. */
  deployment(id: string): Deployment {
    if (!/^d-[A-Z0-9]{9}$/.test(id)) {
      throw new AwsError('InvalidDeploymentIdException', `Invalid deployment id: ${id}`);
    }
    const found = this.all.get(id);
    if (found) return found;
    throw new AwsError('DeploymentDoesNotExistException', `The deployment ${id} could not be found`);
  }

  /** The deployment of a group that has not ended. */
  activeOf(group: Group): Deployment | undefined {
    return [...this.all.values()].find((one) => one.group === group && !isOver(one));
  }
}

/** A key for maps: a deployment group's name is unique only within its application. */
export function groupKey(application: string, name: string): string {
  return `${application}/${name}`;
}

/** Whether a deployment has ended. */
export function isOver({ status }: Deployment): boolean {
  return ['Succeeded', 'Failed', 'Stopped'].includes(status);
}
