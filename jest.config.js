import { spawnSync } from 'node:child_process';
import vm from 'node:vm';

// `npx jest FILE` starts Jest without the flag that it needs for ES modules, so it is started again with the flag.
if (!vm.SyntheticModule) {
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const { status } = spawnSync(process.execPath, [...flags, ...process.argv.slice(1)], { stdio: 'inherit' });
  process.exit(status ?? 1);
}

// Jest 30.5 strips types itself, so no transform is needed. Each suite is a project, so that a report names the failed
// suite.
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

// Not every machine has a BuildKit that is separate from an engine.
const withoutRemoteBuilder = process.env.BUILDKIT_ADDRESS ? {} : { testPathIgnorePatterns: ['remote-builder'] };

export default {
  // A child process takes seconds even at 40 times real speed, and many more on a busy machine.
  testTimeout: 600_000,
  // A test that runs an action mostly waits for its clock: with one worker less than cores, a machine with two cores
  // would idle.
  maxWorkers: '100%',
  // On a busy machine, a worker without open handles takes more than Jest's 500 ms to exit; a worker with a leak never
  // exits.
  workerGracefulExitTimeout: 10_000,
  projects: ['unit', 'integration', 'local-aws', 'contract', 'bundle', 'docker'].map((name) =>
    suite(name, name === 'docker' ? withoutRemoteBuilder : {}),
  ),
};
