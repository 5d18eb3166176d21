const shared = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform: { '\\.tsx?$': '@swc/jest' },
  // ESM-only packages that jest must translate.
  transformIgnorePatterns: ['/node_modules/(?!(kysely|ical-generator|@kern-ux)/)'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/data/', '<rootDir>/.cache/'],
};

module.exports = {
  // The engine's native part may hold the process after the last test; a hang would hide the result.
  forceExit: true,
  // Two kinds of test: pure ones, and those that run on the real Temporal server (`*.engine.test.ts`).
  projects: [
    {
      ...shared,
      displayName: 'pure',
      testMatch: ['<rootDir>/test/**/*.test.ts?(x)'],
      testPathIgnorePatterns: ['\\.engine\\.test\\.ts$', 'fixtures'],
    },
    {
      ...shared,
      displayName: 'engine',
      testMatch: ['<rootDir>/test/**/*.engine.test.ts'],
      globalSetup: '<rootDir>/test/support/start-engine.ts',
      globalTeardown: '<rootDir>/test/support/stop-engine.ts',
      setupFiles: ['<rootDir>/test/support/quiet-runtime.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/support/patient.ts'],
    },
  ],
};
