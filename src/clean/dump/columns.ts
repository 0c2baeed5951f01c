/** Names of the columns of a table, and the column of each name. */
export interface Columns<Name extends string> {
  readonly names: readonly Name[];
  readonly at: { readonly [name in Name]: number };
}

/** Numbers columns in the order of their names. */
export function columnsOf<const Name extends string>(names: readonly Name[]): Columns<Name> {
  const entries = names.map((name, column) => [name, column] as const);
  return { names, at: Object.fromEntries(entries) as { readonly [name in Name]: number } };
}
