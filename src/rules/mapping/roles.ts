/** What a column of the user's table may hold, and the words that its header is known by. */
export interface ColumnRole<Id extends string = string> {
  readonly id: Id;
  /** Headers in Russian, Kazakh and English. Endings do not matter, nor do further words. */
  readonly aliases: readonly string[];
  /** Words that say that the column is another one: «дата рождения» is no date of the case. */
  readonly except?: readonly string[];
  readonly required?: boolean;
}

/** The columns that one task works with, under the name by which a workbook remembers where they are. */
export interface RoleSet<Id extends string = string> {
  readonly id: string;
  readonly roles: readonly ColumnRole<Id>[];
}

/** Columns by role, counted from the first column of the table. */
export type Mapping<Id extends string = string> = Readonly<Partial<Record<Id, number>>>;

export const missingRoles = <Id extends string>({ roles }: RoleSet<Id>, mapping: Mapping<Id>): readonly Id[] =>
  roles.filter(({ id, required }) => required && mapping[id] === undefined).map(({ id }) => id);

/** Roles that two or more share a column: the same cell cannot be a code and an amount. */
export const sharedRoles = <Id extends string>({ roles }: RoleSet<Id>, mapping: Mapping<Id>): readonly Id[] =>
  roles
    .filter(({ id }) => mapping[id] !== undefined)
    .filter(({ id }) => roles.some((other) => other.id !== id && mapping[other.id] === mapping[id]))
    .map(({ id }) => id);
