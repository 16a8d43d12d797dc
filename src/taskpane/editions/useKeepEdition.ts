import { useCallback } from "react";
import type { Edition } from "../../editions/format";
import { liveEditions, saveWorkbookEdition } from "../../excel/editions";
import type { EditionDefect } from "../../rules/editions";
import { useAsk } from "../dialog/DialogProvider";
import { useStatus } from "../status/StatusProvider";
import { useEditionsTexts } from "./texts";

/** Keeps an edition in the workbook, asking before one of the same id is replaced. `undefined`: the user did not want to. */
export function useKeepEdition(): (edition: Edition) => Promise<readonly EditionDefect[] | undefined> {
  const texts = useEditionsTexts();
  const { say } = useStatus();
  const ask = useAsk();
  return useCallback(
    async (edition: Edition) => {
      const exists = liveEditions().workbook.editions.some((known) => known.edition.id === edition.id);
      const answer =
        !exists ||
        (await ask({
          title: texts.exists.title,
          text: texts.exists.text(edition.id),
          choices: [{ id: "replace", label: texts.exists.replace }],
        }));
      if (!answer) return undefined;
      const defects = await saveWorkbookEdition(edition);
      if (defects.length === 0) say({ intent: "success", text: texts.saved(edition.title) });
      return defects;
    },
    [ask, say, texts],
  );
}
