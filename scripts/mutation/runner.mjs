/**
 * Stryker's test runner for the rules: the sources are evaluated anew for every mutant in a process that is warm, and only files
 * with tests that reach the mutant are. Under Stryker's own runner for jest each mutant loads every test file in a virtual machine
 * of its own, which costs a hundred times as much.
 */
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { commonTokens, declareClassPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";

const { Registry, runFile } = createRequire(import.meta.url)("./suite.cjs");

/** Stryker's own name for the object through which the instrumented sources speak with it. */
const NAMESPACE = "__stryker__";
/** Milliseconds; a file that takes longer is not run whole for a mutant that only a few of its tests reach. */
const QUICK = 300;

const TEST_FILE = ".test.ts";

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`);

/** Runs the tests of the folders and files that the option `rules` names. */
class RulesTestRunner {
  static inject = tokens(commonTokens.options);

  #stryker = (globalThis[NAMESPACE] ??= {});
  #files;
  #isLeftOut;
  /** Milliseconds that a file took when it last ran: what is quick is asked first. */
  #durations = new Map();

  constructor({ rules: { tests, without = [] } }) {
    this.#isLeftOut = (id) => without.some((part) => id.includes(part));
    this.#files = tests
      .flatMap((place) => (place.endsWith(TEST_FILE) ? [place] : filesIn(place)))
      .filter((file) => file.endsWith(TEST_FILE) && !this.#isLeftOut(file))
      .sort();
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    const mutantCoverage = { static: {}, perTest: {} };
    Object.assign(this.#stryker, { mutantCoverage, activeMutant: undefined, hitLimit: undefined, hitCount: undefined });
    const tests = [];
    for (const file of this.#files) tests.push(...(await this.#run(file, { registry: new Registry() })));
    this.#stryker.mutantCoverage = undefined;
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    const hitCount = hitLimit === undefined ? undefined : 0;
    Object.assign(this.#stryker, { activeMutant: activeMutant.id, hitLimit, hitCount });
    const files = this.#filesWith(testFilter);
    if (!testFilter) return this.#runUntilNoticed(files, { disableBail });
    const first = await this.#runUntilNoticed(files, { wanted: new Set(testFilter), disableBail });
    if (first.status !== MutantRunStatus.Survived) return first;
    // What one test computes and a module remembers, the next tests look at: they do not reach the mutant and yet notice it.
    const quick = files.filter((file) => (this.#durations.get(file) ?? 0) < QUICK);
    return this.#runUntilNoticed(quick, { disableBail });
  }

  async #runUntilNoticed(files, { wanted, disableBail }) {
    const registry = new Registry(this.#stryker.activeMutant);
    const tests = [];
    for (const file of files) {
      tests.push(...(await this.#run(file, { registry, wanted, untilFailure: !disableBail })));
      const limit = determineHitLimitReached(this.#stryker.hitCount, this.#stryker.hitLimit);
      if (limit) return toMutantRunResult(limit);
      if (!disableBail && tests.some(({ status }) => status === TestStatus.Failed)) break;
    }
    return toMutantRunResult({ status: DryRunStatus.Complete, tests }, disableBail);
  }

  /** The files of the tests that reach a mutant, the quick ones first; all where nobody knows. */
  #filesWith(testFilter) {
    const named = testFilter && new Set(testFilter.map((id) => id.slice(0, id.indexOf(" "))));
    const files = this.#files.filter((file) => named?.has(file) ?? true);
    return files.sort((left, right) => (this.#durations.get(left) ?? 0) - (this.#durations.get(right) ?? 0));
  }

  async #run(file, { registry, wanted, untilFailure }) {
    const started = performance.now();
    const results = await runFile(path.resolve(file), file, {
      registry,
      wanted: (id) => (wanted?.has(id) ?? true) && !this.#isLeftOut(id),
      onTest: (id) => (this.#stryker.currentTestId = id),
      untilFailure,
    });
    this.#durations.set(file, performance.now() - started);
    return results.map((result) => asTestResult(file, result));
  }
}

const asTestResult = (fileName, { id, duration, error }) => ({
  id,
  name: id,
  fileName,
  timeSpentMs: duration,
  ...(error === undefined ? { status: TestStatus.Success } : { status: TestStatus.Failed, failureMessage: error }),
});

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "rules", RulesTestRunner)];

export const strykerValidationSchema = {
  properties: {
    rules: {
      type: "object",
      properties: {
        tests: { description: "Test files and folders of them.", type: "array", items: { type: "string" } },
        without: {
          description: "Parts of the ids (file and name) of tests that are left out.",
          type: "array",
          items: { type: "string" },
        },
      },
      required: ["tests"],
      additionalProperties: false,
    },
  },
};
