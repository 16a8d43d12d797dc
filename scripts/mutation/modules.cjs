/**
 * The sources and their tests as CommonJS modules that can be loaded anew as often as wanted: each file is compiled once, its
 * body runs again for every registry. What a mutant leaves behind in a cache of a module thus never meets the next mutant.
 *
 * Stryker writes all mutants of a file into it, each behind a question whether it is the active one, and counts every way past.
 * For a run with one mutant that is answered before the file is compiled: the sources are as fast as they were written.
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

/** A question whether a mutant is the active one, and the count of ways past some of them, as Stryker writes them. */
const QUESTION = /stryMutAct_\w+\("(\d+)"\)/g;
const COUNT = /stryCov_\w+\((?:"\d+"(?:,\s*)?)+\)/g;

/** The code with one mutant, or none, that can still become active. */
const settled = (code, mutant) =>
  code.replace(QUESTION, (question, id) => (id === mutant ? question : "false")).replace(COUNT, "0");

/** Per file: how it becomes the exports of a module. */
const files = new Map();

function fileOf(file) {
  if (!files.has(file)) files.set(file, file.endsWith(".json") ? json(file) : script(file));
  return files.get(file);
}

/** A parsed copy each time: a test may alter its own. */
function json(file) {
  const text = readFileSync(file, "utf8");
  return { evaluate: (module) => void (module.exports = JSON.parse(text)) };
}

function script(file) {
  const { code } = transformSync(readFileSync(file, "utf8"), { ...SWC, filename: file });
  const mutants = new Set([...code.matchAll(QUESTION)].map(([, id]) => id));
  const compile = (text) => vm.compileFunction(text, PARAMETERS, { filename: file });
  const requireHere = requirer(file);
  let whole, without;
  const bodyFor = (mutant) => {
    if (mutant === undefined) return (whole ??= compile(code));
    if (mutants.has(mutant)) return compile(settled(code, mutant));
    return (without ??= compile(settled(code)));
  };
  return {
    evaluate: (module, registry) =>
      bodyFor(registry.mutant)(
        module.exports,
        (request) => requireHere(request, registry),
        module,
        file,
        path.dirname(file),
      ),
  };
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

/** One evaluation of the sources: with one mutant that may become active, or with all of them and their counts. */
class Registry {
  #modules = new Map();

  constructor(mutant) {
    this.mutant = mutant;
  }

  load(file) {
    const known = this.#modules.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    this.#modules.set(file, module);
    fileOf(file).evaluate(module, this);
    return module.exports;
  }

  /** What has been evaluated. */
  files() {
    return [...this.#modules.keys()];
  }
}

module.exports = { Registry };
