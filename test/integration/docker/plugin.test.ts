import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { standalonePlugin } from '../../../src/docker/plugin.ts';
import { createPrograms } from '../../../src/docker/process.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-plugin-'));
  for (const name of ['bin', 'config', 'config/cli-plugins']) mkdirSync(join(folder, name));
});
afterEach(() => rmSync(folder, { recursive: true }));

const docker = () => join(folder, 'bin', 'docker');
const plugin = () => join(folder, 'config', 'cli-plugins', 'docker-buildx');
const script = (path: string, says: string, mode = 0o755) =>
  writeFileSync(path, `#!/bin/sh\necho ${says} "$@"\n`, { mode });
const env = () => ({ PATH: join(folder, 'bin'), DOCKER_CONFIG: join(folder, 'config') });

it("buildx is started directly if docker is a program and buildx is among the user's plugins", () => {
  copyFileSync('/bin/sh', docker());
  script(plugin(), 'plugin');
  expect(standalonePlugin('buildx', env())).toBe(plugin());
});

it.each<[string, () => unknown]>([
  ['another command is run', () => undefined],
  ['docker is a script', () => script(docker(), 'docker')],
  ['there is no docker', () => rmSync(docker())],
  [
    'the configuration names further folders of plugins',
    () => writeFileSync(join(folder, 'config', 'config.json'), '{"cliPluginsExtraDirs":["/opt/plugins"]}'),
  ],
  ['the configuration cannot be read', () => writeFileSync(join(folder, 'config', 'config.json'), '{')],
])('docker starts buildx itself if %s', (what, change) => {
  copyFileSync('/bin/sh', docker());
  script(plugin(), 'plugin');
  change();
  expect(standalonePlugin(what === 'another command is run' ? 'push' : 'buildx', env())).toBeUndefined();
});

it.each([
  ['not set', undefined],
  ['empty', ''],
  ['a relative path', 'config'],
])(
  'docker starts buildx itself if DOCKER_CONFIG is %s, because the repository may have a file there',
  (_what, value) => {
    copyFileSync('/bin/sh', docker());
    expect(standalonePlugin('buildx', { ...env(), DOCKER_CONFIG: value })).toBeUndefined();
  },
);

it.each(['DOCKER_TLS', 'DOCKER_TLS_VERIFY', 'DOCKER_CERT_PATH'])(
  'docker starts buildx itself for an engine that is configured with %s',
  (variable) => {
    copyFileSync('/bin/sh', docker());
    script(plugin(), 'plugin');
    expect(standalonePlugin('buildx', { ...env(), [variable]: '1' })).toBeUndefined();
  },
);

it('a plugin that is a folder or not executable is not started', () => {
  copyFileSync('/bin/sh', docker());
  script(plugin(), 'plugin', 0o644);
  expect(standalonePlugin('buildx', env())).not.toBe(plugin());
  rmSync(plugin());
  mkdirSync(plugin());
  expect(standalonePlugin('buildx', env())).not.toBe(plugin());
});

it('a step starts buildx itself with the arguments after the plugin name, and docker for everything else', async () => {
  const { run } = createPrograms(new AbortController().signal);
  copyFileSync('/bin/echo', docker());
  script(plugin(), 'plugin');
  expect(await run('docker', ['buildx', 'inspect', 'a b'], { env: env() })).toMatchObject({
    stdout: 'plugin inspect a b\n',
  });
  expect(await run('docker', ['push', 'x'], { env: env() })).toMatchObject({ stdout: 'push x\n' });
  writeFileSync(plugin(), '#!/no/such/interpreter\n', { mode: 0o755 });
  expect(await run('docker', ['buildx', 'inspect'], { env: env() })).toMatchObject({ stdout: 'buildx inspect\n' });
});
