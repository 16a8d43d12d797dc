/**
 * The sources and their tests as CommonJS modules that can be loaded anew as often as wanted: each file is compiled once, its
 * body runs again for every registry. What a mutant leaves behind in a cache of a module thus never meets the next mutant.
 */
const { readFileSync, statSync } = require("node:fs");
const { createRequire } = require("node:module");
const path = require("node:path");
const vm = require("node:vm");
const { transformSync } = require("@swc/core");

const SWC = {
  jsc: {
    target: "es2022",
    parser: { syntax: "typescript", tsx: true },
    transform: { react: { runtime: "automatic" } },
  },
  module: { type: "commonjs" },
};
const ENDINGS = ["", ".ts", ".tsx", "/index.ts", ".js", ".cjs"];
const PARAMETERS = ["exports", "require", "module", "__filename", "__dirname"];

const isFile = (file) => statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;

/** Per file: a function that evaluates it into a module, with the files that it asks for resolved already. */
const evaluators = new Map();

function evaluatorOf(file) {
  if (!evaluators.has(file)) evaluators.set(file, file.endsWith(".json") ? json(file) : script(file));
  return evaluators.get(file);
}

/** A parsed copy each time: a test may alter its own. */
function json(file) {
  const text = readFileSync(file, "utf8");
  return (module) => void (module.exports = JSON.parse(text));
}

function script(file) {
  const { code } = transformSync(readFileSync(file, "utf8"), { ...SWC, filename: file });
  const body = vm.compileFunction(code, PARAMETERS, { filename: file });
  const requireHere = requirer(file);
  return (module, registry) =>
    body(module.exports, (request) => requireHere(request, registry), module, file, path.dirname(file));
}

/** `require` of a file: relative files come from the registry, packages are shared. */
function requirer(file) {
  const resolved = new Map();
  const native = createRequire(file);
  const resolve = (request) => {
    if (!request.startsWith(".") && !path.isAbsolute(request)) return undefined;
    const target = path.resolve(path.dirname(file), request);
    const found = ENDINGS.map((ending) => target + ending).find(isFile);
    if (!found) throw new Error(`${file} asks for ${request}, which is not there`);
    return found;
  };
  return (request, registry) => {
    if (!resolved.has(request)) resolved.set(request, resolve(request));
    const target = resolved.get(request);
    return target === undefined ? native(request) : registry.load(target);
  };
}

/** One evaluation of the sources. */
class Registry {
  #modules = new Map();

  load(file) {
    const known = this.#modules.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    this.#modules.set(file, module);
    evaluatorOf(file)(module, this);
    return module.exports;
  }
}

module.exports = { Registry };
