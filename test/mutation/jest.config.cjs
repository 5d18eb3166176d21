const { projects } = require('../../jest.config.cjs');

const [pure] = projects;

/** The pure tests of the rules, as one project: Stryker cannot split its coverage over several. */
module.exports = {
  ...pure,
  testMatch: ['<rootDir>/test/rules/**/*.test.ts'],
  modulePathIgnorePatterns: [],
};
