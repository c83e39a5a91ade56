import { resolve } from 'node:path';

// Separate from the root's suites: these need Go, Python and a Docker engine, and `npm run test:workflows` installs
// them.
export default {
  rootDir: resolve(import.meta.dirname, '..', '..'),
  transform: {},
  extensionsToTreatAsEsm: ['.ts'],
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/workflows/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/dist/'],
  // A delivery through two environments takes a minute on a busy machine.
  testTimeout: 600_000,
};
