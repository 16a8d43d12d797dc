/**
 * Two bundles: the add-in (what Excel loads) and the workbench (the local host, never shipped to Excel).
 * functions.js is self-contained, so that a JavaScript-only runtime can evaluate it alone; the pane depends on it
 * instead of bundling the rules a second time, and so the functions are associated before React is parsed.
 */
const path = require("node:path");
const { IgnorePlugin } = require("webpack");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const CssExtractPlugin = require("mini-css-extract-plugin");

const { FunctionsMetadataPlugin } = require("./scripts/functionsMetadataPlugin.cjs");

/** Where the add-in will be published: `ADDIN_ORIGIN=https://oms.example.ru npm run build` writes it into the manifest. */
const DEFAULT_ORIGIN = "https://localhost:3000";
const ORIGIN = process.env.ADDIN_ORIGIN ?? DEFAULT_ORIGIN;

/** One file per family: its JSDoc becomes functions.json. */
const FUNCTION_FILES = ["tariff", "kzg", "organisation", "sanction", "ekd", "planning", "reference"].map(
  (name) => `./src/functions/${name}.ts`,
);

const source = {
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      { test: /\.tsx?$/, exclude: /node_modules/, use: "swc-loader" },
      { test: /\.css$/, use: [CssExtractPlugin.loader, "css-loader"] },
      { test: /\.m?js$/, resolve: { fullySpecified: false } },
    ],
  },
  performance: { hints: false },
};

function addin(mode) {
  return {
    ...source,
    name: "addin",
    mode,
    devtool: mode === "production" ? false : "source-map",
    entry: {
      functions: "./src/functions/index.ts",
      taskpane: { import: "./src/taskpane/index.tsx", dependOn: "functions" },
    },
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: "[name].js",
      publicPath: "",
      globalObject: "globalThis",
      clean: { keep: /^workbench\// },
    },
    plugins: [
      new CustomFunctionsMetadataPlugin({ output: "functions.json", input: FUNCTION_FILES }),
      new FunctionsMetadataPlugin({
        locales: { "en-US": "src/functions/locales/en-US.json", "kk-KZ": "src/functions/locales/kk-KZ.json" },
        helpUrl: (id) => `${ORIGIN}/assets/help/functions.html#${id.toLowerCase()}`,
      }),
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        chunks: ["functions", "taskpane"],
        scriptLoading: "blocking",
        inject: "body",
      }),
      new CssExtractPlugin({ filename: "[name].css" }),
      new CopyPlugin({
        patterns: [
          {
            from: "manifest.xml",
            transform: (manifest) => manifest.toString().replaceAll(DEFAULT_ORIGIN, ORIGIN),
          },
          { from: "assets", to: "assets" },
          { from: "src/taskpane/support.html", to: "support.html" },
        ],
      }),
    ],
  };
}

function workbench(mode) {
  return {
    ...source,
    name: "workbench",
    mode,
    devtool: false,
    // Served on the same machine: minifying the grid takes a minute and saves nobody anything.
    optimization: { minimize: false },
    entry: "./src/workbench/page/index.ts",
    output: {
      path: path.resolve(__dirname, "dist/workbench"),
      filename: "workbench.js",
      publicPath: "/workbench/",
      clean: true,
    },
    plugins: [
      new HtmlPlugin({ filename: "index.html", template: "./src/workbench/page/index.html" }),
      new CssExtractPlugin({ filename: "workbench.css" }),
      // The grid's hyphenation of seventy languages: cells are never hyphenated.
      new IgnorePlugin({ resourceRegExp: /^\.\/(?!en-gb)[a-z]{2,3}-[\w-]+\.js$/, contextRegExp: /engine-render/ }),
    ],
  };
}

module.exports = (_env, { mode = "production" }) => [addin(mode), workbench(mode)];
