import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SheetPlan } from "../../src/sheets/sheetPlan";

const FOLDER = join(__dirname, "../golden");

/** A row, a merge or a style on each line: a change shows as the lines it touches. */
function readable(plan: SheetPlan): string {
  const lines = (values: readonly unknown[], indent: string): string =>
    values.length === 0
      ? "[]"
      : `[\n${values.map((value) => `${indent}  ${JSON.stringify(value)}`).join(",\n")}\n${indent}]`;
  const blocks = plan.blocks.map(
    ({ row, column, cells }) => `{ "row": ${row}, "column": ${column}, "cells": ${lines(cells, "  ")} }`,
  );
  const parts = Object.entries(plan).flatMap(([key, value]: [string, unknown]) => {
    if (value === undefined) return [];
    if (key === "blocks") return [`  "blocks": [${blocks.join(", ")}]`];
    const long = Array.isArray(value) && value.some((one) => typeof one === "object");
    return [`  ${JSON.stringify(key)}: ${long ? lines(value, "  ") : JSON.stringify(value)}`];
  });
  return `{\n${parts.join(",\n")}\n}\n`;
}

/** Compares a plan with its golden file; `UPDATE_GOLDEN=1` writes the file, for a person to read before it is kept. */
export function expectGolden(plan: SheetPlan, name: string): void {
  const file = join(FOLDER, `${name}.json`);
  const text = readable(plan);
  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(plan)));
  if (process.env["UPDATE_GOLDEN"]) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(text).toBe(readFileSync(file, "utf8"));
}
