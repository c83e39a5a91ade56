import { dirname, isAbsolute, relative, sep } from 'node:path';
import type { AwsSettings } from '../src/aws/index.ts';
import type { StepTemplate } from '../src/report/index.ts';
import { AUDIENCE } from './aws-inputs.ts';

/**
 * The `uses:` value of another Slipway action for the caller of this one: the same repository and ref, or a folder of
 * the workspace if this action was called by its path; `undefined` if neither is known.
 * @param program the path of the running launcher in `dist`
 */
export function usesOf(action: string, env = process.env, program = process.argv[1] ?? ''): string | undefined {
  const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref, GITHUB_WORKSPACE: workspace } = env;
  const root = dirname(dirname(program)).split(sep).join('/');
  if (repository && ref) {
    const place = `/_actions/${repository}/${ref}/`;
    const at = root.indexOf(place);
    const folder = at < 0 ? '' : `${root.slice(at + place.length)}/`;
    return `${repository}/${folder}actions/${action}@${ref}`;
  }
  const path = workspace ? relative(workspace, root).split(sep).join('/') : '..';
  if (isAbsolute(path) || path === '..' || path.startsWith('../')) return undefined;
  return ['.', path, 'actions', action].filter(Boolean).join('/');
}

/** The properties of a step with rollback-service in the caller's workflow. */
export function rollbackStepOf({ region, roles, externalId, audience }: AwsSettings): StepTemplate {
  const uses = usesOf('rollback-service');
  return { ...(uses && { uses }), region, roles, externalId, ...(audience !== AUDIENCE && { audience }) };
}
