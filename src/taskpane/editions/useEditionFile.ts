import { useRef, useState } from "react";
import type { Edition } from "../../editions/format";
import { defectsOf, readEditionText } from "../../excel/editions";
import { defectFindings, type ImportFinding } from "../../excel/editions/importSheets";
import { useStatus } from "../status/StatusProvider";
import { useKeepEdition } from "./useKeepEdition";
import { useEditionsTexts } from "./texts";

/** Larger than any document: such a file is not even read. */
const MOST_MEGABYTES = 16;
const MEGABYTE = 1024 * 1024;

interface Refused {
  readonly name: string;
  readonly findings: readonly ImportFinding[];
}

/** Takes an edition from a file that somebody has handed over. */
export function useEditionFile() {
  const { file: texts } = useEditionsTexts();
  const { say, attempt } = useStatus();
  const keep = useKeepEdition();
  const abort = useRef<AbortController>(undefined);
  const [reading, setReading] = useState(false);
  const [refused, setRefused] = useState<Refused>();

  const read = async (file: File, signal: AbortSignal): Promise<void> => {
    const text = await file.text().catch(() => undefined);
    if (text === undefined) return say({ intent: "error", text: texts.unreadable });
    const found = await readEditionText(text, signal);
    const wrong = defectsOf(found);
    const defects = wrong.length > 0 ? wrong : ((await keep(found as Edition)) ?? []);
    if (defects.length > 0) setRefused({ name: file.name, findings: defectFindings(defects) });
  };

  const load = async (file: File): Promise<void> => {
    setRefused(undefined);
    if (file.size > MOST_MEGABYTES * MEGABYTE) {
      say({ intent: "error", text: texts.tooLarge(MOST_MEGABYTES) });
      return;
    }
    const controller = new AbortController();
    abort.current = controller;
    setReading(true);
    await attempt(async () => {
      try {
        await read(file, controller.signal);
      } catch (error) {
        if (!controller.signal.aborted) throw error;
      }
    });
    setReading(false);
  };
  return { reading, refused, load, stop: () => abort.current?.abort() };
}
