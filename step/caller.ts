import { dirname, isAbsolute, relative, sep } from 'node:path';
import type { AwsSettings } from '../src/aws/settings.ts';
import type { StepTemplate } from '../src/report/rollback-step.ts';

/**
 * What `uses:` of another action of Slipway is for whoever called this one: the same repository and ref, or a folder of the
 * workspace where it was called by its path; `undefined` where neither can be known.
 * @param program the launcher in `dist` that runs
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

/** What a step of rollback-service needs in the workflow of whoever called this one. */
export function rollbackStepOf({ region, roles }: Pick<AwsSettings, 'region' | 'roles'>): StepTemplate {
  const uses = usesOf('rollback-service');
  return { ...(uses && { uses }), region, roles };
}
