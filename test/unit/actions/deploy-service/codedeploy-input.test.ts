import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readCodeDeploy } from '../../../../actions/deploy-service/codedeploy-input.ts';
import { Inputs } from '../../../../step/inputs.ts';

let folder: string;
const before = process.cwd();
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-appspec-'));
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

async function read(named = '') {
  const inputs = new Inputs({ 'INPUT_CODEDEPLOY-APPSPEC': named });
  const { appSpec } = await readCodeDeploy(inputs);
  return { appSpec, problems: inputs.problems.map(({ message }) => message) };
}

const WRONG: readonly (readonly [name: string, create: (path: string) => void, problem: RegExp])[] = [
  ['a folder', (path) => mkdirSync(path), /^is a folder: set 'codedeploy-appspec' to the path of an AppSpec file$/],
  [
    'a link that leads nowhere',
    (path) => symlinkSync('gone', path),
    /^does not exist in .*: set 'codedeploy-appspec' to the path of an AppSpec file$/,
  ],
  ['a link to itself', (path) => symlinkSync(path, path), /^cannot be read: ELOOP: /],
  [
    'a device that never ends',
    (path) => symlinkSync('/dev/zero', path),
    /^is not a regular file: set 'codedeploy-appspec' to the path of an AppSpec file$/,
  ],
  [
    'text in UTF-16',
    (path) => writeFileSync(path, 'version: 0.0', 'utf16le'),
    /^could not be read: the file is in UTF-16/,
  ],
  ['text in Latin-1', (path) => writeFileSync(path, 'a: \u00e9', 'latin1'), /^could not be read: the byte 0xE9 /],
];

describe('the AppSpec file', () => {
  it('is created from the service if there is no file with the default name', async () => {
    expect(await read()).toEqual({ appSpec: undefined, problems: [] });
  });

  it.each(WRONG)(
    'at the default path causes an error only for a service that needs the file if the path leads to %s',
    async (_, create, problem) => {
      create('appspec.yaml');
      expect(await read()).toEqual({
        appSpec: { path: 'appspec.yaml', problem: expect.stringMatching(problem) },
        problems: [],
      });
    },
  );

  it.each(WRONG)(
    'that an input names is refused in one sentence if the path leads to %s',
    async (_, create, problem) => {
      create('own.yml');
      const { appSpec, problems } = await read('own.yml');
      expect(appSpec).toBeUndefined();
      expect(problems).toEqual([
        expect.stringMatching(
          new RegExp(
            `^the AppSpec file 'own\\.yml' of input 'codedeploy-appspec' ${problem.source.slice(1).replace(/\$$/, '')}`,
          ),
        ),
      ]);
    },
  );
});
