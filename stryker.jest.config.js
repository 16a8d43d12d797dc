/** The tests that hold the rules and the functions: no browser, no Office host, and no 100 000 random calls per mutant. */
const { projects } = require("./jest.config.js");

module.exports = {
  ...projects[0],
  testMatch: ["<rootDir>/test/{rules,functions}/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/", "fuzz", "property"],
};
