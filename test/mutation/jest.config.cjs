const { projects } = require('../../jest.config.cjs');

const [pure] = projects;

/**
 * The pure tests of the rules, as one project: Stryker cannot split its coverage over several. Tests that try thousands of
 * cases for each mutant are left out, so the score counts the hand-worked tables only.
 */
module.exports = {
  ...pure,
  testMatch: ['<rootDir>/test/rules/{periods,funding,eligibility}/**/*.test.ts'],
  testPathIgnorePatterns: [...pure.testPathIgnorePatterns, 'property', 'time-zone', 'plain-function'],
  modulePathIgnorePatterns: [],
};
