import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, type KeyboardEvent } from "react";
import { useTexts } from "../texts";

export interface Choice<T extends string> {
  readonly id: T;
  readonly label: string;
}

export interface Question<T extends string> {
  readonly title: string;
  readonly text: string;
  /** The first one is offered most plainly; «Отмена» comes by itself. */
  readonly choices: readonly Choice<T>[];
}

const useStyles = makeStyles({
  dialog: {
    boxSizing: "border-box",
    width: "calc(100% - 24px)",
    maxWidth: "420px",
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow64,
    "::backdrop": { backgroundColor: tokens.colorBackgroundOverlay },
  },
  title: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  text: { margin: `0 0 ${tokens.spacingVerticalL}`, overflowWrap: "anywhere" },
  choices: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface Props {
  readonly question: Question<string> | undefined;
  onAnswer(id: string | undefined): void;
}

/** The browser's own modal dialog: it keeps the focus inside, gives it back afterwards and closes with Escape. */
export function QuestionDialog({ question, onAnswer }: Props) {
  const styles = useStyles();
  const { cancel } = useTexts();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (question) dialog.current?.showModal();
    else dialog.current?.close();
  }, [question]);
  // In Excel on the web Office.js takes Escape for itself, and the browser never gets to cancel.
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === "Escape") onAnswer(undefined);
  };
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}text`}
      onCancel={() => onAnswer(undefined)}
      onKeyDown={onKeyDown}
    >
      {question && (
        <>
          <h2 id={`${id}title`} className={styles.title}>
            {question.title}
          </h2>
          <p id={`${id}text`} className={styles.text}>
            {question.text}
          </p>
          <div className={styles.choices}>
            {question.choices.map((choice, index) => (
              <Button key={choice.id} appearance={index ? "secondary" : "primary"} onClick={() => onAnswer(choice.id)}>
                {choice.label}
              </Button>
            ))}
            <Button onClick={() => onAnswer(undefined)}>{cancel}</Button>
          </div>
        </>
      )}
    </dialog>
  );
}
