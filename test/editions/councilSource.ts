/** Reads document 000. Knows nothing of the JSON: what it returns is what the text says, without the `<p>` marks. */
import { collapse, sourceText } from "./sourceText";

export const COUNCIL_FILE = "000_647220cb684a3d8d.txt";

export interface PrintedRow {
  /** Blank where the row goes on with the meeting above. */
  readonly number: string;
  readonly month: string;
  /** Paragraphs of the cell, each with its printed number. */
  readonly topics: readonly string[];
  /** Paragraphs of the cell, or its only line. */
  readonly executors: readonly string[];
}

export interface PrintedPlan {
  /** Lines above the header row. */
  readonly above: readonly string[];
  readonly headers: readonly string[];
  readonly rows: readonly PrintedRow[];
}

function paragraphs(cell: string): readonly string[] {
  const marked = [...cell.matchAll(/<p>(.*?)<\/p>/g)].map(([, text = ""]) => text);
  if (marked.length > 0 && cell.replace(/<p>.*?<\/p>/g, "").trim() !== "") throw new Error(`Text outside <p>: ${cell}`);
  return marked.length > 0 ? marked : [cell];
}

function printedRow(line: string): PrintedRow {
  const cells = line.split("\t");
  if (cells.length !== 4) throw new Error(`Not four cells: ${line}`);
  const [number = "", month = "", topics = "", executors = ""] = cells;
  return { number, month, topics: paragraphs(topics), executors: paragraphs(executors) };
}

export function printedPlan(): PrintedPlan {
  const lines = sourceText(COUNCIL_FILE)
    .split("\n")
    .filter((line) => line.trim() !== "");
  const header = lines.findIndex((line) => line.includes("\t"));
  return {
    above: lines.slice(0, header).map((line) => collapse(line.replaceAll("**", ""))),
    headers: lines[header]!.split("\t"),
    rows: lines.slice(header + 1).map(printedRow),
  };
}
