import { useMemo, useState } from "react";
import type { Edition } from "../../editions/format";
import { readRangeValues } from "../../excel/rangeValues";
import { useEditions } from "../useEditions";
import { parseReference } from "../../rules/referenceCall";
import { criteriaOf, type CriterionValue, hasCriteria } from "../../rules/targets/criteria";
import { type ActualsReading, readActuals, type Territory } from "../../rules/targets/readActuals";
import { useStatus } from "../status/StatusProvider";

export type ActualSource = "typed" | "range";

export interface Targets {
  readonly editions: readonly Edition[];
  readonly edition: Edition;
  readonly criteria: readonly CriterionValue[];
  readonly other: Edition | undefined;
  readonly source: ActualSource;
  /** Territories as typed, separated by commas. */
  readonly names: string;
  readonly range: string;
  readonly wrongRange: boolean;
  readonly reading: ActualsReading | undefined;
  /** What the sheet is to have: at least one territory. */
  readonly territories: readonly Territory[];
  chooseEdition(id: string): void;
  chooseOther(id: string): void;
  chooseSource(source: ActualSource): void;
  typeNames(text: string): void;
  typeRange(text: string): void;
  read(address?: string): Promise<void>;
}

const NO_ACTUALS: readonly undefined[] = [];

/** Names without blanks and repeats; a sheet for nobody in particular where none is given. */
function typedTerritories(names: string): readonly Territory[] {
  const own = [
    ...new Set(
      names
        .split(/[,;\n]/)
        .map((name) => name.trim())
        .filter(Boolean),
    ),
  ];
  return (own.length ? own : [""]).map((name) => ({ name, actuals: NO_ACTUALS }));
}

/** What the assessment is made of: an edition's criteria and the values that were reached. */
export function useTargets(): Targets {
  const { attempt } = useStatus();
  const editions = useEditions().editions.filter(hasCriteria);
  const [id, setId] = useState(editions[0]!.id);
  const [otherId, chooseOther] = useState("");
  const [source, chooseSource] = useState<ActualSource>("typed");
  const [names, typeNames] = useState("");
  const [range, setRange] = useState("");
  const [wrongRange, setWrongRange] = useState(false);
  const [reading, setReading] = useState<ActualsReading>();
  const edition = editions.find((candidate) => candidate.id === id) ?? editions[0]!;
  const criteria = useMemo(() => criteriaOf(edition), [edition]);

  const typeRange = (text: string) => {
    setRange(text);
    setWrongRange(false);
    setReading(undefined);
  };
  const read = (address = range) =>
    attempt(async () => {
      typeRange(address);
      const reference = parseReference(address);
      if (!reference) return setWrongRange(true);
      const { values } = await readRangeValues(reference.address);
      setReading(readActuals(values, criteria));
    });
  const chooseEdition = (chosen: string) => {
    setId(chosen);
    setReading(undefined);
  };
  const fromRange = source === "range" && reading && reading.territories.length > 0;
  return {
    editions,
    edition,
    criteria,
    other: editions.find((candidate) => candidate.id === otherId && candidate !== edition),
    source,
    names,
    range,
    wrongRange,
    reading,
    territories: fromRange ? reading.territories : typedTerritories(names),
    chooseEdition,
    chooseOther,
    chooseSource,
    typeNames,
    typeRange,
    read,
  };
}
