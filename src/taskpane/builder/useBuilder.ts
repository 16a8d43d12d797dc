import { useEffect, useState } from "react";
import { argumentsOf, FUNCTION_ARGUMENTS, type FunctionName } from "../../rules/functionArguments";
import { type ArgumentInput, EMPTY, inputOf } from "./argumentInput";
import { type EditedCall, forgetRequest, requestedEdit } from "./handoff";
import { type Memory, readMemory, withFavourite, withRecent, writeMemory } from "./memory";

/** The formula that is being built. */
export interface Draft {
  readonly name: FunctionName;
  readonly inputs: readonly ArgumentInput[];
  /** The call that it replaces, where an existing formula is edited. */
  readonly edited?: EditedCall;
}

export interface Builder {
  readonly draft?: Draft;
  readonly memory: Memory;
  choose(name: FunctionName | undefined): void;
  edit(call: EditedCall): void;
  stopEditing(): void;
  setInput(index: number, input: ArgumentInput): void;
  toggleFavourite(name: FunctionName): void;
  remember(name: FunctionName): void;
}

const draftOf = (call: EditedCall): Draft => ({
  name: call.name,
  inputs: argumentsOf(call.name, call.node.args.length).map((spec, index) =>
    inputOf(spec, call.node.args[index], call.formula, call.home),
  ),
  edited: call,
});

/** What is being built stays while the user looks something up in another tab; it is kept nowhere else. */
let kept: Draft | undefined;

export function useBuilder(): Builder {
  const [draft, setDraft] = useState<Draft | undefined>(() => {
    const request = requestedEdit();
    return request ? draftOf(request) : kept;
  });
  const [memory, setMemory] = useState(readMemory);
  useEffect(forgetRequest, []);
  useEffect(() => {
    kept = draft;
  }, [draft]);

  return {
    draft,
    memory,
    choose: (name) => setDraft(name && { name, inputs: FUNCTION_ARGUMENTS[name].map(() => EMPTY) }),
    edit: (call) => setDraft(draftOf(call)),
    stopEditing: () => setDraft((current) => current && { ...current, edited: undefined }),
    setInput: (index, input) =>
      setDraft(
        (current) => current && { ...current, inputs: current.inputs.map((old, at) => (at === index ? input : old)) },
      ),
    toggleFavourite: (name) => setMemory((current) => writeMemory(withFavourite(current, name))),
    remember: (name) => setMemory((current) => writeMemory(withRecent(current, name))),
  };
}
