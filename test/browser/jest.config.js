// The product as people meet it: built, started, and used in a browser. Apart from the other projects, as it needs Chromium.
const path = require('node:path');

module.exports = {
  rootDir: path.resolve(__dirname, '../..'),
  displayName: 'browser',
  testEnvironment: 'node',
  moduleFileExtensions: ['ts', 'js', 'json'],
  testMatch: ['<rootDir>/test/browser/**/*.browser-spec.ts'],
  transform: { '\\.(tsx?|m?js)$': '<rootDir>/tools/jest-swc.cjs' },
  transformIgnorePatterns: ['/node_modules/playwright-core/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/var/', '<rootDir>/out/'],
  globalSetup: '<rootDir>/test/browser/support/start-product.ts',
  globalTeardown: '<rootDir>/test/browser/support/stop-product.ts',
  // All of them share one product and its sample people.
  maxWorkers: 1,
  // A walk looks at every page three times, and there are more of them with each feature.
  testTimeout: 300_000,
};
