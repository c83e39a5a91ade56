import { describe, expect, it } from '@jest/globals';
import { usesOf } from '../../../step/caller.ts';

const WORKSPACE = '/runner/_work/hello/hello';

describe('the `uses:` line of another action', () => {
  it.each([
    [
      'names the same repository and tag',
      { GITHUB_ACTION_REPOSITORY: 'acme/slipway', GITHUB_ACTION_REF: 'v1' },
      '/runner/_work/_actions/acme/slipway/v1/dist/deploy-service.js',
      'acme/slipway/actions/rollback-service@v1',
    ],
    [
      'names the same commit',
      { GITHUB_ACTION_REPOSITORY: 'acme/slipway', GITHUB_ACTION_REF: '8f2c1d3b5a7e9f0112233445566778899aabbccd' },
      '/elsewhere/dist/deploy-service.js',
      'acme/slipway/actions/rollback-service@8f2c1d3b5a7e9f0112233445566778899aabbccd',
    ],
    [
      'names a folder of the repository, with a branch that contains a slash',
      { GITHUB_ACTION_REPOSITORY: 'acme/tools', GITHUB_ACTION_REF: 'releases/v1' },
      '/runner/_work/_actions/acme/tools/releases/v1/vendor/slipway/dist/deploy-service.js',
      'acme/tools/vendor/slipway/actions/rollback-service@releases/v1',
    ],
    [
      'names the workspace if the action was called by its path',
      { GITHUB_ACTION_REPOSITORY: '', GITHUB_ACTION_REF: '' },
      `${WORKSPACE}/dist/deploy-service.js`,
      './actions/rollback-service',
    ],
    [
      'names a folder of the workspace',
      {},
      `${WORKSPACE}/.slipway/dist/deploy-service.js`,
      './.slipway/actions/rollback-service',
    ],
    ['is omitted if the action is outside of the workspace', {}, '/opt/slipway/dist/deploy-service.js', undefined],
  ])('%s', (_, env, program, uses) => {
    expect(usesOf('rollback-service', { GITHUB_WORKSPACE: WORKSPACE, ...env }, program)).toBe(uses);
  });
});
