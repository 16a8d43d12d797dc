import { performance } from "node:perf_hooks";

/** Two runs in turns, so that a machine that slows down slows both; the ratio of their medians. */
export function compare(left, right, { runs = 7, warmup = 2 } = {}) {
  const times = [[], []];
  for (let index = 0; index < runs + warmup; index += 1) {
    [left, right].forEach((run, side) => {
      const start = performance.now();
      run();
      if (index >= warmup) times[side].push(performance.now() - start);
    });
  }
  const [a, b] = times.map((values) => values.sort((x, y) => x - y)[runs >> 1]);
  return { left: a, right: b, ratio: a / b };
}

export const line = (label, ratio, target, met) =>
  console.log(`${label.padEnd(64)} ${ratio.padStart(12)}   ${target} ${met ? "✓" : "✗"}`);

/** A line whose target decides: a missed one ends the bench with exit code 1. */
export function check(label, value, target, met) {
  line(label, value, target, met);
  if (!met) process.exitCode = 1;
}
