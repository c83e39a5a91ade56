import { spawnSync } from 'node:child_process';
import vm from 'node:vm';

// `npx jest FILE` starts Jest without the flag that it needs for ES modules: it is started again with it.
if (!vm.SyntheticModule) {
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const { status } = spawnSync(process.execPath, [...flags, ...process.argv.slice(1)], { stdio: 'inherit' });
  process.exit(status ?? 1);
}

// Jest 30.5 strips types by itself; no transform. One project per suite, so that a report says which suite failed.
const suite = (name, extra = {}) => ({
  displayName: name,
  rootDir: import.meta.dirname,
  transform: {},
  extensionsToTreatAsEsm: ['.ts'],
  testEnvironment: 'node',
  testMatch: [`<rootDir>/test/${name}/**/*.test.ts`],
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/dist/'],
  ...extra,
});

// A BuildKit apart from an engine is not on every machine.
const withoutRemoteBuilder = process.env.BUILDKIT_ADDRESS ? {} : { testPathIgnorePatterns: ['remote-builder'] };

export default {
  // A child process at 40 times the speed of time still takes seconds, many more of them on a busy machine.
  testTimeout: 600_000,
  // A test that runs an action mostly waits for its clock: with one worker less than cores, a machine of two would idle.
  maxWorkers: '100%',
  // On a busy machine, a worker without open handles takes more than Jest's 500 ms to exit; one with a leak never does.
  workerGracefulExitTimeout: 10_000,
  projects: ['unit', 'integration', 'local-aws', 'contract', 'bundle', 'docker'].map((name) =>
    suite(name, name === 'docker' ? withoutRemoteBuilder : {}),
  ),
};
