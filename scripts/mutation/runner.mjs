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
/** Milliseconds of the processor; a file that takes longer is not run whole for a mutant that only a few of its tests reach. */
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
  /** Milliseconds of the processor that a file takes: a busy machine does not make it slow. */
  #durations = new Map();
  /** The files that a test file evaluates; nobody else notices a mutant that is met as its module is evaluated. */
  #evaluated = new Map();
  /** By the mutated file: how often each test file has noticed a mutant of it. */
  #noticed = new Map();

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
    for (const file of this.#files) {
      const registry = new Registry();
      tests.push(...(await this.#run(file, { registry })));
      this.#evaluated.set(file, new Set(registry.files()));
    }
    this.#stryker.mutantCoverage = undefined;
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  async mutantRun({ activeMutant, sandboxFileName, testFilter, hitLimit, disableBail }) {
    const hitCount = hitLimit === undefined ? undefined : 0;
    Object.assign(this.#stryker, { activeMutant: activeMutant.id, hitLimit, hitCount });
    const noticed = this.#noticedIn(activeMutant.fileName);
    const files = this.#filesFor(sandboxFileName, testFilter, noticed);
    if (!testFilter) return this.#runUntilNoticed(files, { noticed, disableBail });
    const first = await this.#runUntilNoticed(files, { noticed, wanted: new Set(testFilter), disableBail });
    if (first.status !== MutantRunStatus.Survived) return first;
    // What one test computes and a module remembers, the next tests look at: they do not reach the mutant and yet notice it.
    const quick = files.filter((file) => this.#duration(file) < QUICK);
    return this.#runUntilNoticed(quick, { noticed, disableBail });
  }

  async #runUntilNoticed(files, { noticed, wanted, disableBail }) {
    const registry = new Registry(this.#stryker.activeMutant);
    const tests = [];
    for (const file of files) {
      const results = await this.#run(file, { registry, wanted, untilFailure: !disableBail });
      tests.push(...results);
      const limit = determineHitLimitReached(this.#stryker.hitCount, this.#stryker.hitLimit);
      if (limit) return toMutantRunResult(limit);
      if (!results.some(hasFailed)) continue;
      noticed.set(file, (noticed.get(file) ?? 0) + 1);
      if (!disableBail) break;
    }
    return toMutantRunResult({ status: DryRunStatus.Complete, tests }, disableBail);
  }

  /** The files of the tests that reach a mutant, or that evaluate its module; the likely and quick ones first. */
  #filesFor(mutated, testFilter, noticed) {
    const named = testFilter && new Set(testFilter.map((id) => id.slice(0, id.indexOf(" "))));
    const isAsked = (file) => named?.has(file) ?? this.#evaluated.get(file)?.has(mutated) ?? true;
    const cost = (file) => this.#duration(file) / (1 + (noticed.get(file) ?? 0));
    return this.#files.filter(isAsked).sort((left, right) => cost(left) - cost(right));
  }

  #noticedIn(source) {
    if (!this.#noticed.has(source)) this.#noticed.set(source, new Map());
    return this.#noticed.get(source);
  }

  #duration(file) {
    return this.#durations.get(file) ?? 0;
  }

  async #run(file, { registry, wanted, untilFailure }) {
    const started = process.cpuUsage();
    const results = await runFile(path.resolve(file), file, {
      registry,
      wanted: (id) => (wanted?.has(id) ?? true) && !this.#isLeftOut(id),
      onTest: (id) => (this.#stryker.currentTestId = id),
      untilFailure,
    });
    const { user, system } = process.cpuUsage(started);
    const tests = results.map((result) => asTestResult(file, result));
    if (!wanted && !tests.some(hasFailed)) this.#durations.set(file, (user + system) / 1000);
    return tests;
  }
}

const hasFailed = ({ status }) => status === TestStatus.Failed;

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
