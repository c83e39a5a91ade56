import { resolve } from 'node:path';

// Beside the suites of the root: these need Go, Python and a Docker engine, and `npm run test:workflows` brings them along.
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
