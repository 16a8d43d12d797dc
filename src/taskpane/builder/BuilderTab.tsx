import { FunctionForm } from "./FunctionForm";
import { FunctionList } from "./FunctionList";
import { useBuilder } from "./useBuilder";
import { useTarget } from "./useTarget";

/** The list of functions, or the form of one of them. */
export default function BuilderTab() {
  const builder = useBuilder();
  const target = useTarget();
  return builder.draft ? (
    <FunctionForm key={builder.draft.name} builder={builder} draft={builder.draft} target={target} />
  ) : (
    <FunctionList builder={builder} target={target} />
  );
}
