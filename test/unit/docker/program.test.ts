import { describe, expect, it } from '@jest/globals';
import { childEnvironment } from '../../../src/docker/environment.ts';
import { findProgram, type Machine } from '../../../src/docker/program.ts';

const machine = (platform: NodeJS.Platform, workspace: string | undefined, programs: readonly string[]): Machine => ({
  ...{ platform, workspace },
  isProgram: (path) => programs.includes(path),
});

describe('a program on Windows', () => {
  const workspace = 'D:\\a\\hello\\hello';
  const git = 'C:\\Program Files\\Git\\cmd\\git.exe';
  const find = (path: string, programs: readonly string[], name = 'git') =>
    findProgram(name, { Path: path }, machine('win32', workspace, programs));

  it('is found in a folder of PATH by its absolute path, whatever the spelling of the variable', () => {
    expect(find('C:\\Windows;"C:\\Program Files\\Git\\cmd"', [git])).toBe(git);
    expect(findProgram('git.exe', { PATH: 'C:\\Program Files\\Git\\cmd' }, machine('win32', workspace, [git]))).toBe(
      git,
    );
  });

  it('is found on a network drive', () => {
    expect(find('\\\\server\\tools', ['\\\\server\\tools\\git.exe'])).toBe('\\\\server\\tools\\git.exe');
  });

  it.each([
    ['in the current folder', 'C:\\Windows', `${workspace}\\git.exe`],
    ['in a relative folder of PATH', '.;bin;;C:bin', 'bin\\git.exe'],
    ['in the workspace, spelled in another way', 'd:/A/hello/Hello/bin', 'd:\\A\\hello\\Hello\\bin\\git.exe'],
    ['in a folder without a drive', '\\tools', '\\tools\\git.exe'],
    ['that only a shell can start', 'C:\\tools', 'C:\\tools\\git.cmd'],
  ])('is not found %s', (_, path, program) => {
    expect(find(path, [program])).toBeUndefined();
    expect(find(`${path};C:\\Program Files\\Git\\cmd`, [program, git])).toBe(git);
  });

  it('keeps Windows from starting a program of the checked-out repository instead of one in PATH', () => {
    const programs = [`${workspace}\\git.exe`, `${workspace}\\bin\\git.exe`, git];
    expect(find(`.;${workspace};${workspace}\\bin;C:\\Program Files\\Git\\cmd`, programs)).toBe(git);
    // Programs that docker and git start are looked up the same way.
    const env = childEnvironment({ Path: `${workspace};C:\\Windows;.` }, machine('win32', workspace, []));
    expect(env).toEqual({ Path: 'C:\\Windows', NoDefaultCurrentDirectoryInExePath: '1' });
  });
});

describe('a program on Linux', () => {
  const find = (
    name: string,
    path: string,
    programs: readonly string[],
    workspace: string | undefined = '/home/runner/hello',
  ) => findProgram(name, { PATH: path }, machine('linux', workspace, programs));

  it('is found in the first folder of PATH that has it', () => {
    expect(find('git', '/opt:/usr/bin:/bin', ['/usr/bin/git', '/bin/git'])).toBe('/usr/bin/git');
    expect(find('git', '/usr/bin', [])).toBeUndefined();
  });

  it('is not found in the workspace, or in a relative folder', () => {
    expect(
      find('git', '.:bin::/home/runner/hello:/home/runner/hello/bin', [
        '/home/runner/hello/git',
        '/home/runner/hello/bin/git',
      ]),
    ).toBeUndefined();
    expect(find('./git', '/usr/bin', ['/usr/bin/git'])).toBeUndefined();
    expect(find('docker-credential-../x', '/usr/bin', ['/usr/bin/x'])).toBeUndefined();
  });

  it.each(['/home/runner/hell', '/home/runner/hello-tools', '/home/runner/..hello', '/'])(
    'is found in a folder that is not in the workspace %s',
    (workspace) => {
      expect(find('git', '/home/runner/hello', ['/home/runner/hello/git'], workspace)).toBe('/home/runner/hello/git');
    },
  );

  it('is found in any absolute folder if there is no workspace', () => {
    expect(find('git', '/home/runner/hello', ['/home/runner/hello/git'], '')).toBe('/home/runner/hello/git');
  });

  it('with an absolute path is started as it is', () => {
    expect(find('/home/runner/hello/tool', '', [])).toBe('/home/runner/hello/tool');
  });
});
