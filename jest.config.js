const { availableParallelism } = require('node:os');

const base = {
  rootDir: __dirname,
  testEnvironment: 'node',
  moduleFileExtensions: ['ts', 'tsx', 'js', 'json'],
  transform: { '\\.(tsx?|m?js)$': '<rootDir>/tools/jest-swc.cjs' },
  transformIgnorePatterns: [],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/var/', '<rootDir>/out/'],
};
const withDatabase = {
  ...base,
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  setupFilesAfterEnv: ['<rootDir>/test/support/patience.ts'],
};
module.exports = {
  coverageProvider: 'v8',
  // In one process for all suites the heap fills up until tests wait longer than they may: one that has grown gives way to a fresh one.
  workerIdleMemoryLimit: '1500MB',
  // Jest's own choice, one less than there are cores, leaves half of a small machine idle: PostgreSQL needs little beside it.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  projects: [
    { ...base, displayName: 'unit', testMatch: ['<rootDir>/{apps/{api,worker,cli},libs,scripts,docker}/**/*.spec.ts'] },
    {
      ...base,
      displayName: 'web',
      testEnvironment: '<rootDir>/tools/jest-web-environment.cjs',
      setupFilesAfterEnv: ['<rootDir>/test/support/patience.ts', '<rootDir>/apps/web/testing/set-up.ts'],
      moduleNameMapper: {
        '\\.module\\.css$': '<rootDir>/tools/jest-css-module.cjs',
        '\\.css$': '<rootDir>/tools/jest-css-module.cjs',
        '^(.+\\.md)\\?raw$': '$1',
      },
      transform: { ...base.transform, '\\.md$': '<rootDir>/tools/jest-raw-text.cjs' },
      testMatch: ['<rootDir>/apps/web/**/*.spec.{ts,tsx}'],
    },
    { ...withDatabase, displayName: 'integration', testMatch: ['<rootDir>/test/integration/**/*.int-spec.ts'] },
    { ...withDatabase, displayName: 'queue', testMatch: ['<rootDir>/test/contract/**/*.contract-spec.ts'] },
    { ...base, displayName: 'documents', testMatch: ['<rootDir>/test/documents/**/*.document-spec.ts'] },
    { ...withDatabase, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.e2e-spec.ts'] },
  ],
};
