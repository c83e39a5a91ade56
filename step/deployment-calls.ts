import { randomUUID } from 'node:crypto';
import { isObject, parseJson } from '../src/objects.ts';
import { cutText } from '../src/text.ts';
import type { CreateCall } from './create-once.ts';
import type { DeploymentState } from './deployment-state.ts';
import type { Octokit } from './github.ts';

interface Place {
  readonly owner: string;
  readonly repo: string;
}

/** GitHub's limit for the description of a status. */
const MAX_CHARACTERS = 140;
/** The newest elements of a list; the one that was just created is among them. */
const LIST = { per_page: 100 };

/**
 * Creates a GitHub Deployment. Its payload contains an ID of this call, by which it is recognized among the deployments
 * of the same commit in the same environment.
 */
export function deploymentCreation(
  { rest }: Octokit,
  place: Place,
  given: { readonly ref: string; readonly environment: string; readonly payload: Readonly<Record<string, unknown>> },
): CreateCall {
  const { ref, environment } = given;
  const id = randomUUID();
  const payload = { ...given.payload, id };
  const body = { ref, task: 'deploy', auto_merge: false, required_contexts: [], environment, description: 'Slipway' };
  return {
    create: () => rest.repos.createDeployment({ ...place, ...body, payload }),
    list: () => rest.repos.listDeployments({ ...place, sha: ref, task: 'deploy', environment, ...LIST }),
    isCreated: (deployment) => idIn(deployment.payload) === id,
  };
}

/** GitHub may return a payload as text. */
function idIn(payload: unknown): unknown {
  const value = typeof payload === 'string' ? parseJson(payload) : payload;
  return isObject(value) ? value.id : undefined;
}

/** The body of GitHub's call that creates a deployment status. */
export interface GithubStatus {
  readonly state: DeploymentState;
  readonly environment: string;
  readonly description: string;
  readonly log_url: string;
  readonly environment_url?: string;
}

/** Sets the status of a GitHub Deployment, whose description is truncated. */
export function statusCreation({ rest }: Octokit, place: Place, id: number, status: GithubStatus): CreateCall {
  const body = { ...status, description: cutText(status.description, MAX_CHARACTERS) };
  return {
    create: () => rest.repos.createDeploymentStatus({ ...place, ...body, deployment_id: id }),
    list: () => rest.repos.listDeploymentStatuses({ ...place, deployment_id: id, ...LIST }),
    isCreated: ({ state, description, log_url }) =>
      state === body.state && description === body.description && log_url === body.log_url,
  };
}
