import { useMemo } from "react";
import type { ExplainedCall } from "../../excel/formula/explain";
import { derivationWording, describeDerivation, type DerivationText } from "../../rules/derivation/text";
import { FUNCTION_ARGUMENTS } from "../../rules/functionArguments";
import { useWording } from "../texts";
import { useEditions } from "../useEditions";
import { EMPTY } from "./argumentInput";
import type { Draft } from "./useBuilder";

export interface Outcome {
  readonly text?: DerivationText;
  /** Required arguments that are still missing, where that is why there is no result. */
  readonly waiting?: string;
}

/** What the formula comes to now; a failure is not told while required fields are still empty. */
export function useOutcome(call: ExplainedCall | undefined, { name, inputs }: Draft): Outcome {
  const { texts, language } = useWording();
  const editions = useEditions();
  return useMemo(() => {
    const missing = FUNCTION_ARGUMENTS[name].filter(
      ({ optional }, index) => !optional && (inputs[index] ?? EMPTY).kind === "empty",
    );
    const explained = call?.explained;
    const text =
      explained?.kind === "derivation"
        ? describeDerivation(editions, name, explained.values, explained.derivation, language)
        : undefined;
    if (missing.length === 0 || (text && !text.failure)) return { text };
    const titles = derivationWording(language).arguments;
    return { waiting: texts.builder.fill(missing.map((spec) => titles[spec.name]).join(", ")) };
  }, [call, name, inputs, language, texts, editions]);
}
