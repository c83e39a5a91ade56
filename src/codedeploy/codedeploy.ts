import { type Clients, callJson, type JsonResponse } from '../aws/index.ts';
import { aList, anObject, type Json, Pace, UnusableResponse } from '../ecs/index.ts';
import { cleanSentence } from '../text.ts';
import { earlier, endedAt, type Limit } from '../time-limit.ts';
import { type AppSpec, appSpecOf } from './appspec.ts';
import type { AppSpecRevision, DeploymentGroupInfo, DeploymentGroupName, DeploymentInfo, EcsTarget } from './model.ts';

/** The members of CreateDeployment's input that Slipway sets. */
export interface CreateDeploymentInput {
  readonly applicationName: string;
  readonly deploymentGroupName: string;
  readonly revision: {
    readonly revisionType: 'AppSpecContent';
    readonly appSpecContent: { readonly content: string; readonly sha256: string };
  };
  readonly description?: string;
  readonly deploymentConfigName?: string;
  readonly overrideAlarmConfiguration?: { enabled: boolean };
}

type Revised = Pick<DeploymentInfo, 'applicationName' | 'revision'>;

/** The CodeDeploy calls that Slipway makes. Each throws the SDK's error. */
export class CodeDeploy {
  /** The pace of the step's calls that create deployments. */
  readonly pace: Pace;
  readonly #clients: Clients;
  readonly #limit: Limit | undefined;

  /** @param limit aborts each call, including its retries */
  constructor(clients: Clients, limit?: Limit, pace = new Pace()) {
    this.#clients = clients;
    this.#limit = limit;
    this.pace = pace;
  }

  /** The same calls, each aborted at `limit`. */
  within(limit: Limit): CodeDeploy {
    return new CodeDeploy(this.#clients, earlier(this.#limit, limit), this.pace);
  }

  /**
   * Sends the request once. If there is no response, the caller must find out whether the call took effect. `date` is
   * the time on the server's clock in ms.
   */
  async createDeployment(input: CreateDeploymentInput): Promise<{ id: string; date: number }> {
    const { CreateDeploymentCommand } = await import('@aws-sdk/client-codedeploy');
    const { output, date } = await this.#call<{ deploymentId?: string }>(
      new CreateDeploymentCommand(input),
      input,
      true,
    );
    const { deploymentId: id } = output;
    if (typeof id !== 'string' || id === '') throw new UnusableResponse('CreateDeployment', "'deploymentId'");
    return { id, date };
  }

  async deployment(deploymentId: string): Promise<DeploymentInfo> {
    const { GetDeploymentCommand } = await import('@aws-sdk/client-codedeploy');
    const input = { deploymentId };
    const { output, date } = await this.#call<{ deploymentInfo?: DeploymentInfo }>(
      new GetDeploymentCommand(input),
      input,
    );
    const info = anObject(output.deploymentInfo, 'GetDeployment', 'deploymentInfo');
    if (typeof info.status !== 'string') throw new UnusableResponse('GetDeployment', "'status'");
    return cleaned({ ...info, deploymentId, ...(date > 0 && { readAt: date / 1000 }) });
  }

  /** Reads a deployment group. `date` is the time on the server's clock in ms. */
  async group({ application, group }: DeploymentGroupName): Promise<{ info: DeploymentGroupInfo; date: number }> {
    const { GetDeploymentGroupCommand } = await import('@aws-sdk/client-codedeploy');
    const input = { applicationName: application, deploymentGroupName: group };
    const { output, date } = await this.#call<{ deploymentGroupInfo?: DeploymentGroupInfo }>(
      new GetDeploymentGroupCommand(input),
      input,
    );
    const info = anObject(output.deploymentGroupInfo, 'GetDeploymentGroup', 'deploymentGroupInfo');
    checkGroup(info);
    return { info, date };
  }

  /** The AppSpec file of a deployment, which contains only the file's hash. */
  appSpec({ applicationName = '', revision }: Revised): Promise<AppSpec | undefined> {
    return appSpecOf(revision, (sha256) => this.#appSpecText(applicationName, sha256));
  }

  async #appSpecText(applicationName: string, sha256: string): Promise<string | undefined> {
    const { GetApplicationRevisionCommand } = await import('@aws-sdk/client-codedeploy');
    const input = {
      applicationName,
      revision: { revisionType: 'AppSpecContent' as const, appSpecContent: { sha256 } },
    };
    const { output } = await this.#call<{ revision?: AppSpecRevision }>(
      new GetApplicationRevisionCommand(input),
      input,
    );
    return output.revision?.appSpecContent?.content ?? undefined;
  }

  /** The compute platform of a deployment configuration. */
  async configurationPlatform(deploymentConfigName: string): Promise<string | undefined> {
    const { GetDeploymentConfigCommand } = await import('@aws-sdk/client-codedeploy');
    const input = { deploymentConfigName };
    const { output } = await this.#call<{ deploymentConfigInfo?: { computePlatform?: string } }>(
      new GetDeploymentConfigCommand(input),
      input,
    );
    return output.deploymentConfigInfo?.computePlatform;
  }

  /** Ends the wait before the traffic is shifted. */
  async continueDeployment(deploymentId: string): Promise<void> {
    const { ContinueDeploymentCommand } = await import('@aws-sdk/client-codedeploy');
    const input = { deploymentId, deploymentWaitType: 'READY_WAIT' as const };
    await this.#call(new ContinueDeploymentCommand(input), input);
  }

  async stopDeployment(deploymentId: string, autoRollbackEnabled: boolean): Promise<void> {
    const { StopDeploymentCommand } = await import('@aws-sdk/client-codedeploy');
    const input = { deploymentId, autoRollbackEnabled };
    const { output } = await this.#call<{ status?: string }>(new StopDeploymentCommand(input), input);
    if (typeof output.status !== 'string') throw new UnusableResponse('StopDeployment', "'status'");
  }

  /** The IDs of a deployment's targets; a deployment to ECS has one. */
  async targetIds(deploymentId: string): Promise<string[]> {
    const { ListDeploymentTargetsCommand } = await import('@aws-sdk/client-codedeploy');
    const input = { deploymentId };
    const { output } = await this.#call<{ targetIds?: string[] }>(new ListDeploymentTargetsCommand(input), input);
    return aList(output.targetIds ?? [], 'ListDeploymentTargets', 'targetIds');
  }

  async target(deploymentId: string, targetIds: string[]): Promise<EcsTarget | undefined> {
    const { BatchGetDeploymentTargetsCommand } = await import('@aws-sdk/client-codedeploy');
    const input = { deploymentId, targetIds };
    const { output } = await this.#call<{ deploymentTargets?: { ecsTarget?: EcsTarget }[] }>(
      new BatchGetDeploymentTargetsCommand(input),
      input,
    );
    const targets = aList(output.deploymentTargets ?? [], 'BatchGetDeploymentTargets', 'deploymentTargets');
    return targets.find(({ ecsTarget }) => ecsTarget)?.ecsTarget;
  }

  async #call<Output>(
    command: { middlewareStack: object },
    input: object,
    isOnce = false,
  ): Promise<JsonResponse<Output>> {
    const client = await (isOnce ? this.#clients.codeDeployOnce() : this.#clients.codeDeploy());
    const send = (signal?: AbortSignal) => callJson<Output>(client, command, input, signal);
    return this.#limit ? endedAt(this.#limit, send) : send();
  }
}

/** Text from CodeDeploy is sanitized here. */
function cleaned(info: DeploymentInfo): DeploymentInfo {
  const { errorInformation: error } = info;
  if (!error?.message) return info;
  return { ...info, errorInformation: { ...error, message: cleanSentence(error.message) } };
}

/** @throws {UnusableResponse} if a member that a decision depends on is missing or has another type */
function checkGroup({ computePlatform = '', deploymentConfigName = '', ...group }: DeploymentGroupInfo): void {
  const operation = 'GetDeploymentGroup';
  const isText = (value: unknown) => typeof value === 'string';
  for (const [name, value] of Object.entries({ computePlatform, deploymentConfigName }))
    if (!isText(value)) throw new UnusableResponse(operation, `'${name}'`);
  const services = aList((group.ecsServices ?? []) as Json[], operation, 'ecsServices');
  for (const { clusterName, serviceName } of services)
    if (!isText(clusterName) || !isText(serviceName)) throw new UnusableResponse(operation, "'ecsServices'");
}
