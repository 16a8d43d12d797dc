import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Obstacle } from "../../excel/formula/explain";
import { derivationWording } from "../../rules/derivation/text";
import { useWording, type Wording } from "../texts";

/** Why a call has no calculation to show. */
export function ObstacleText({ obstacle, title }: { readonly obstacle: Obstacle; readonly title: string }) {
  const wording = useWording();
  const isError = obstacle.kind === "noSuchFunction" || obstacle.kind === "tooManyArguments";
  return (
    <MessageBar intent={isError ? "error" : "info"} layout="multiline">
      <MessageBarBody style={{ whiteSpace: "normal" }}>{obstacleText(obstacle, title, wording)}</MessageBarBody>
    </MessageBar>
  );
}

function obstacleText(obstacle: Obstacle, title: string, { texts, language }: Wording): string {
  const { obstacles } = texts.explain;
  switch (obstacle.kind) {
    case "noSuchFunction":
      return obstacles.noSuchFunction(title);
    case "argumentError":
      return obstacles.argumentError(titleOf(obstacle, language), obstacle.code);
    case "argumentUnknown":
      return obstacles.argumentUnknown(titleOf(obstacle, language));
    default:
      return obstacles[obstacle.kind];
  }
}

const titleOf = (
  { argument }: Extract<Obstacle, { kind: "argumentError" | "argumentUnknown" }>,
  language: Wording["language"],
): string => derivationWording(language).arguments[argument.spec.name];
