import type { Report } from '@rapporteur/report';

/** The column types that the store uses, with the values that fit them. */
export interface ColumnValues {
  VARCHAR: string;
  'VARCHAR[]': readonly string[];
  INTEGER: number;
  DOUBLE: number;
  BOOLEAN: boolean;
  /** A day as ISO 8601: "2011-03-17". */
  DATE: string;
}
export type ColumnType = keyof ColumnValues;

/** Each column's name with its type and a line of meaning, which is also written into the database. */
export type Columns = Readonly<Record<string, readonly [type: ColumnType, means: string]>>;

/** One row: a value for every column; what the report does not say is null. */
export type Row<C extends Columns> = { readonly [K in keyof C]: ColumnValues[C[K][0]] | null };

/** A table of the store: what it means, its columns, and the rows that one report (or what `S` is) puts into it. */
export interface Table<S = Report> {
  readonly name: string;
  readonly means: string;
  readonly columns: Columns;
  readonly rows: (from: S) => Iterable<Readonly<Record<string, ColumnValues[ColumnType] | null>>>;
}

/** Makes a table; the compiler holds the rows against the columns. */
export function table<const C extends Columns, S = Report>(definition: {
  readonly name: string;
  readonly means: string;
  readonly columns: C;
  readonly rows: (from: S) => Iterable<Row<C>>;
}): Table<S> {
  return definition;
}

/** Every row says from which document it is. */
export const DOCUMENT = ['VARCHAR', 'id of the document'] as const;
