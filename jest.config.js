const { availableParallelism } = require("node:os");

/** Two projects: `unit` needs Node alone; `browser` drives the built add-in in a real browser (see test/browser). */
const transform = {
  "^.+\\.[jt]sx?$": [
    "@swc/jest",
    {
      jsc: {
        target: "es2021",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
      module: { type: "commonjs" },
    },
  ],
};

/** Packages that come as ES modules only, and are reached from Univer's CommonJS build. */
const ES_MODULES = [
  "lodash-es",
  "nanoid",
  "rbush",
  "quickselect",
  "numfmt",
  "kdbush",
  "cjk-regex",
  "unicode-regex",
  "regexp-util",
  "franc-min",
  "trigram-utils",
  "n-gram",
  "collapse-white-space",
];
const transformIgnorePatterns = [`/node_modules/(?!(${ES_MODULES.join("|")})/)`];

module.exports = {
  // Microsoft's client and the grid keep timers for the life of a page, and no page is closed in Node.
  forceExit: true,
  testTimeout: 120000,
  // A browser test waits for much of its time: two go side by side even on two cores, where jest would take one.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  projects: [
    {
      displayName: "unit",
      transform,
      transformIgnorePatterns,
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/browser/"],
    },
    {
      displayName: "browser",
      transform,
      transformIgnorePatterns,
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
      globalSetup: "<rootDir>/test/browser/setup/globalSetup.ts",
      globalTeardown: "<rootDir>/test/browser/setup/globalTeardown.ts",
    },
  ],
};
