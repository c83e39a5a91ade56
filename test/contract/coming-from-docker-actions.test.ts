import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { loadAction } from '../runner/action.ts';

const page = readFileSync(resolve(import.meta.dirname, '../../docs/coming-from-docker-actions.md'), 'utf8');

/** The inputs and outputs in the action.yml of each action, in the version that the page names. */
const ACTIONS: Readonly<Record<string, readonly string[]>> = {
  'amazon-ecr-login': ['http-proxy', 'mask-password', 'registries', 'registry-type', 'skip-logout', 'registry'],
  'login-action': ['registry', 'username', 'password', 'ecr', 'scope', 'logout', 'registry-auth'],
  'metadata-action': [
    ...['context', 'images', 'tags', 'flavor', 'labels', 'annotations', 'sep-tags', 'sep-labels', 'sep-annotations'],
    ...['bake-target', 'github-token', 'version', 'tag-names', 'json', 'bake-file-tags', 'bake-file-labels'],
    ...['bake-file-annotations', 'bake-file'],
  ],
  'build-push-action': [
    ...['add-hosts', 'allow', 'annotations', 'attests', 'build-args', 'build-contexts', 'builder', 'cache-from'],
    ...['cache-to', 'call', 'cgroup-parent', 'context', 'file', 'github-token', 'labels', 'load', 'network'],
    ...['no-cache', 'no-cache-filters', 'outputs', 'platforms', 'provenance', 'pull', 'push', 'sbom', 'secret-envs'],
    ...['secret-files', 'secrets', 'shm-size', 'ssh', 'tags', 'target', 'ulimit', 'imageid', 'digest', 'metadata'],
  ],
};

/** The section of an action, up to the next one. */
function sectionOf(action: string): string {
  return page.split(/^## /m).find((section) => section.startsWith(`${action}\n`)) ?? '';
}

describe.each(Object.keys(ACTIONS))('the section on %s in coming-from-docker-actions.md', (action) => {
  it('names each input and output of that action', () => {
    const section = sectionOf(action);
    expect(ACTIONS[action]?.filter((name) => !section.includes(`\`${name}\``))).toEqual([]);
  });
});

it('the guide marks an input of build-push-action as the same only if build-push supports that input', () => {
  const { inputs = {} } = loadAction('build-push').file;
  const unsupported = Object.keys(inputs).filter((name) => /not supported/i.test(inputs[name]?.description ?? ''));
  const rows = sectionOf('build-push-action')
    .split('\n')
    .filter((line) => /^\| `/.test(line));
  const same = rows.filter((row) => row.split(' | ')[1] === 'the same').map((row) => /`([\w-]+)`/.exec(row)?.[1] ?? '');
  expect(same.filter((name) => unsupported.includes(name) || !(name in inputs))).toEqual([]);
});
