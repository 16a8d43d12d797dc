/** Imports point one way: editions → rules → functions, sheets → excel → taskpane, commands. */
const LAYERS = {
  editions: [],
  rules: ["editions"],
  functions: ["rules", "editions"],
  sheets: ["rules", "editions"],
  excel: ["sheets", "rules", "editions"],
  commands: ["excel", "sheets", "rules", "editions"],
  taskpane: ["commands", "excel", "sheets", "functions", "rules", "editions"],
  workbench: [],
};

const boundary = ([layer, below]) => ({
  name: `${layer}-imports-only-below`,
  comment: `src/${layer} may import ${below.length ? below.join(", ") : "no other layer"}`,
  severity: "error",
  from: { path: `^src/${layer}/` },
  to: { path: "^src/", pathNot: `^src/(${[layer, ...below].join("|")})/` },
});

module.exports = {
  forbidden: [
    ...Object.entries(LAYERS).map(boundary),
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    { name: "no-test-in-product", severity: "error", from: { path: "^src/" }, to: { path: "^(test|bench|scripts)/" } },
    {
      name: "rules-are-pure",
      comment: "rules know no Office, no DOM and no packages but decimal.js",
      severity: "error",
      from: { path: "^src/(rules|editions|functions)/" },
      to: { dependencyTypes: ["npm", "npm-dev", "core"], pathNot: "node_modules/decimal\\.js" },
    },
    {
      name: "no-dev-dependency-in-addin",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/workbench/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg"], pathNot: "@types/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".json"] },
  },
};
