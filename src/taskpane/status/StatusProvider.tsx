import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from "react";
import { ExcelRefusal } from "../../excel/request";
import { useTexts } from "../texts";

/** What the pane has to say of its own last action. */
export interface Message {
  readonly intent: "success" | "error";
  readonly text: string;
}

interface Status {
  readonly message: Message | undefined;
  say(message: Message | undefined): void;
  /**
   * Runs an action on the workbook; a refusal of Excel becomes a message in the user's language. What was said before is
   * cleared, unless the action only follows one that has been spoken of.
   */
  attempt(action: () => Promise<void>, kind?: "follows"): Promise<void>;
}

const StatusContext = createContext<Status | undefined>(undefined);

export function StatusProvider({ children }: { readonly children: ReactNode }) {
  const { refusals } = useTexts();
  const [message, say] = useState<Message>();
  const attempt = useCallback(
    async (action: () => Promise<void>, kind?: "follows") => {
      if (kind === undefined) say(undefined);
      try {
        await action();
      } catch (error) {
        say({ intent: "error", text: refusals[error instanceof ExcelRefusal ? error.kind : "unknown"] });
      }
    },
    [refusals],
  );
  const status = useMemo(() => ({ message, say, attempt }), [message, attempt]);
  return <StatusContext.Provider value={status}>{children}</StatusContext.Provider>;
}

export function useStatus(): Status {
  const status = useContext(StatusContext);
  if (!status) throw new Error("useStatus outside of StatusProvider");
  return status;
}
