import { createContext, useCallback, useContext, useState, type ReactNode } from "react";
import { QuestionDialog, type Question } from "./QuestionDialog";

/** Asks before something of the user's is replaced; `undefined` is «Отмена». */
export type Ask = <T extends string>(question: Question<T>) => Promise<T | undefined>;

interface Asked {
  readonly question: Question<string>;
  answer(id: string | undefined): void;
}

const AskContext = createContext<Ask | undefined>(undefined);

export function DialogProvider({ children }: { readonly children: ReactNode }) {
  const [asked, setAsked] = useState<Asked>();
  const ask = useCallback<Ask>(
    (question) =>
      new Promise((resolve) => {
        const answer = (id: string | undefined) => {
          setAsked(undefined);
          resolve(id as (typeof question.choices)[number]["id"] | undefined);
        };
        setAsked({ question, answer });
      }),
    [],
  );
  return (
    <AskContext.Provider value={ask}>
      {children}
      <QuestionDialog question={asked?.question} onAnswer={(id) => asked?.answer(id)} />
    </AskContext.Provider>
  );
}

export function useAsk(): Ask {
  const ask = useContext(AskContext);
  if (!ask) throw new Error("useAsk outside of DialogProvider");
  return ask;
}
