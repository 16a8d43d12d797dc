/**
 * Test files in one process, on jest's own engine (jest-circus) and matchers, without jest's process, virtual machine and search
 * for files per run: a run costs what the tests cost.
 */
const { jestExpect } = require("@jest/expect");
const circus = require("jest-circus");
const { Registry } = require("./modules.cjs");

const TEST_TIMEOUT = 120_000;

const { afterAll, afterEach, beforeAll, beforeEach, describe, it, test } = circus;
Object.assign(globalThis, { afterAll, afterEach, beforeAll, beforeEach, describe, it, test, expect: jestExpect });

/**
 * Runs the tests of a file. One that cannot be loaded has a test for that, which fails.
 * @param name what the ids of its tests begin with
 * @param wanted tells by its id whether a test is to run
 * @param onTest is told the id of a test before it runs, and undefined after it
 * @param untilFailure stops at the first test that fails
 * @returns the id, the milliseconds and the error, if any, of every test that ran
 */
async function runFile(file, name, { registry, wanted, onTest, untilFailure = false }) {
  circus.resetState();
  const state = circus.getState();
  state.testTimeout = TEST_TIMEOUT;
  try {
    registry.load(file);
  } catch (error) {
    return [{ id: `${name} is loaded`, duration: 0, error: message(error) }];
  }
  const ids = named(state.rootDescribeBlock, name);
  prune(state.rootDescribeBlock, (test) => wanted(ids.get(test)));
  const results = [];
  const follow = ({ name: event, test }) => {
    if (event === "test_start") {
      if (untilFailure && results.some(({ error }) => error !== undefined)) test.mode = "skip";
      else onTest(ids.get(test));
    } else if (event === "test_done") {
      onTest(undefined);
      results.push({ id: ids.get(test), duration: test.duration ?? 0, error: test.errors.map(message)[0] });
    }
  };
  circus.addEventHandler(follow);
  try {
    await circus.run();
  } finally {
    circus.removeEventHandler(follow);
  }
  return results;
}

/** Every test's id: the file and the full name; namesakes are numbered. */
function named(root, fileName) {
  const ids = new Map();
  const taken = new Map();
  const visit = (block, prefix) => {
    for (const child of block.children) {
      const id = `${prefix} ${child.name}`;
      if (child.type === "describeBlock") visit(child, id);
      else {
        const count = (taken.get(id) ?? 0) + 1;
        taken.set(id, count);
        ids.set(child, count === 1 ? id : `${id} (${count})`);
      }
    }
  };
  visit(root, fileName);
  return ids;
}

function prune(block, wanted) {
  block.children = block.children.filter((child) => child.type === "describeBlock" || wanted(child));
  block.tests = block.tests.filter(wanted);
  for (const child of block.children) if (child.type === "describeBlock") prune(child, wanted);
}

const message = (error) => {
  const [thrown] = Array.isArray(error) ? error : [error];
  return String(thrown?.message ?? thrown);
};

module.exports = { runFile, Registry };
