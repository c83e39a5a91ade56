import { basename } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { actionNames } from '../../scripts/readme.ts';
import { type ActionFile, loadAction } from '../runner/action.ts';

/*
 * GitHub reads each action.yml by itself, so an input that several actions have in common is declared in each of them.
 * These tests keep the declarations equal.
 */

interface Shared {
  readonly actions: readonly string[];
  readonly names: readonly string[];
}

const ROLLOUT = ['deploy-express', 'deploy-service', 'rollback-service'];
const DEPLOY = ['deploy-express', 'deploy-service'];
const SERVICE = ['deploy-service', 'rollback-service'];
const PUBLIC = ['build-push', 'deploy-express', 'deploy-service', 'ecr-login', 'render-taskdef', 'rollback-service'];
const PLAN = ['plan-delivery', 'plan-environments'];
const BUILD = [...PLAN, 'resolve-build', 'resolve-environment'];
const ENVIRONMENT = [...PLAN, 'resolve-environment'];
const CREDENTIALS = ['audience', 'external-id', 'role-duration-seconds', 'role-session-name', 'role-to-assume'];

/** The inputs with the same description and default in several actions. */
const INPUTS: readonly Shared[] = [
  { actions: [...PUBLIC, 'run-task'], names: CREDENTIALS },
  { actions: ['build-push', 'ecr-login', 'render-taskdef'], names: ['max-retries'] },
  { actions: [...ROLLOUT, 'run-task'], names: ['aws-region', 'inputs'] },
  { actions: [...SERVICE, 'run-task'], names: ['cluster'] },
  {
    actions: ROLLOUT,
    names: ['log-lines', 'on-cancel', 'on-timeout', 'wait-for-minutes', 'wait-for-service-stability'],
  },
  { actions: DEPLOY, names: ['dry-run', 'if-deploying', 'on-failure', 'rollback-minutes'] },
  { actions: SERVICE, names: ['monitor-for-seconds', 'rollback-together'] },
];

const INTERNAL_INPUTS: readonly Shared[] = [
  { actions: ['prepare-services', 'roll-back-environment'], names: [...CREDENTIALS, 'aws-region', 'max-retries'] },
  {
    actions: BUILD,
    names: ['build', 'build-args', 'build-region', 'cache', 'context', 'file', 'images', 'platforms', 'target'],
  },
  { actions: ENVIRONMENT, names: ['if-deploying', 'on-failure', 'rollback-together', 'wait-for-minutes'] },
  { actions: ['plan-environments', 'resolve-build', 'resolve-environment'], names: ['tags'] },
  { actions: ['plan-delivery', 'resolve-build', 'resolve-environment'], names: ['build-role'] },
  { actions: ['plan-delivery', 'resolve-environment'], names: ['has-keys', 'override-freeze'] },
  { actions: PLAN, names: ['environments', 'image', 'repository'] },
  { actions: ['resolve-build', 'resolve-environment'], names: ['repository'] },
  { actions: ['plan-delivery', 'prepare-services'], names: ['if-older'] },
  { actions: ['plan-delivery', 'report-delivery', 'resolve-build', 'resolve-environment'], names: ['hook-secrets'] },
  { actions: ['conclude-environment', 'report-delivery', ...BUILD], names: ['settings'] },
];

/** The outputs with the same description in several actions. */
const OUTPUTS: readonly Shared[] = [
  {
    actions: ROLLOUT,
    names: ['console-url', 'duration-seconds', 'report', 'service-deployment-arn', 'serving-task-definition-arn'],
  },
  { actions: DEPLOY, names: ['rolled-back'] },
  { actions: SERVICE, names: ['deployment-id', 'previous-task-definition-arn', 'reason', 'results'] },
  { actions: ['deploy-express', 'rollback-service'], names: ['refused-by'] },
  { actions: ['deploy-express', 'run-task'], names: ['verdict'] },
];

const INTERNAL_OUTPUTS: readonly Shared[] = [
  { actions: ['prepare-services', 'report-delivery'], names: ['digest'] },
  { actions: ['resolve-build', 'resolve-environment'], names: ['role'] },
  { actions: ['conclude-environment', 'resolve-environment'], names: ['url'] },
];

const isInternal = (action: string) => action.startsWith('internal/');
const all = actionNames();

describe.each([
  ['inputs of the actions', 'inputs', all.filter((action) => !isInternal(action)), INPUTS],
  ['inputs of the internal actions', 'inputs', all.filter(isInternal), INTERNAL_INPUTS],
  ['outputs of the actions', 'outputs', all.filter((action) => !isInternal(action)), OUTPUTS],
  ['outputs of the internal actions', 'outputs', all.filter(isInternal), INTERNAL_OUTPUTS],
] as const)('the shared %s', (_title, member, actions, shared) => {
  it('have the same descriptions and defaults in exactly the actions that this file lists', () => {
    const listed = shared.flatMap(({ actions: some, names }) => names.map((name) => `${name}: ${list(some)}`));
    expect(alike(actions, member).sort()).toEqual(listed.sort());
  });
});

const list = (actions: readonly string[]) => [...actions].sort().join(', ');

/** The inputs or outputs that two or more actions declare with the same words and default: `name: actions`. */
function alike(actions: readonly string[], member: 'inputs' | 'outputs'): string[] {
  const declarations = actions.flatMap((action) =>
    Object.entries<Declaration | null>(loadAction(action).file[member] ?? {}).map(([name, one]) => ({
      key: JSON.stringify([name, one?.description?.replace(/\s+/g, ' ').trim(), one?.default]),
      name,
      action: basename(action),
    })),
  );
  return [...Map.groupBy(declarations, ({ key }) => key).values()]
    .filter((group) => group.length > 1)
    .map((group) => `${group[0]?.name}: ${list(group.map(({ action }) => action))}`);
}

type Declaration = NonNullable<NonNullable<ActionFile['inputs']>[string]>;
