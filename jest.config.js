/** Two projects: `unit` needs Node alone; `browser` drives the built add-in in a real browser (see test/browser). */
const transform = {
  "^.+\\.[jt]sx?$": ["@swc/jest", { jsc: { target: "es2021", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } }, module: { type: "commonjs" } }],
};

module.exports = {
  testTimeout: 120000,
  projects: [
    { displayName: "unit", transform, testEnvironment: "node", testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"], testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/browser/"] },
    { displayName: "browser", transform, testEnvironment: "node", testMatch: ["<rootDir>/test/browser/**/*.test.ts"], globalSetup: "<rootDir>/test/browser/setup/globalSetup.ts", globalTeardown: "<rootDir>/test/browser/setup/globalTeardown.ts" },
  ],
};
