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

export default {
  projects: ['unit', 'local-aws', 'contract', 'bundle', 'docker'].map((name) => suite(name)),
};
