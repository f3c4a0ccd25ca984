import type { None } from '../../params';

interface RowsParams {
  readonly count: number;
  /** At most 20. */
  readonly rows: readonly number[];
}

/** Tables that say something of people in others: rows that are joined by a key, and pairs; examples at most 20. */
export interface JoinWarningMessages {
  /** `examples`: rows without a partner, as `row 4 "ana@ex.org" ("anna@ex.org"?)`. */
  'warnings.join-unmatched': {
    readonly count: number;
    readonly table: string;
    readonly examples: readonly string[];
  };
  'warnings.join-key-blank': {
    readonly count: number;
    readonly table: string;
    readonly rows: readonly number[];
  };
  /** Of the joined table: rows that nobody has the key of, of all its keys. */
  'warnings.join-unused': {
    readonly count: number;
    readonly of: number;
    readonly examples: readonly string[];
  };
  /** A column of the joined table that no table reads, and the field that its header speaks of. */
  'warnings.join-unread': { readonly column: string; readonly field: string };
  'warnings.join-blank': { readonly count: number };
  /** Names of the two files. */
  'warnings.tables-swapped': { readonly mentors: string; readonly mentees: string };
  /** `examples` as `row 4 "top"`. */
  'warnings.managers-own': { readonly count: number; readonly examples: readonly string[] };
  /** Wishes and refusals by name; `examples` as `"Ann Lee" = "ann@ex.org"`. */
  'warnings.wishes-by-name': { readonly count: number; readonly examples: readonly string[] };
  /** `examples` as `"007" (mentors.csv: row 2) and "7" (mentees.csv: row 5)`. */
  'warnings.ids-rewritten': { readonly count: number; readonly examples: readonly string[] };
  /** Ids whose digits or letters a spreadsheet took; `examples` as `"1.2E+05" (mentors.csv: row 2)`. */
  'warnings.ids-lost': { readonly count: number; readonly examples: readonly string[] };
  /** Ids that are response numbers; `columns`: what is likely to tell people apart, as "Email". */
  'warnings.ids-counted': { readonly column: string; readonly columns: readonly string[] };
  'warnings.pairs-incomplete': RowsParams;
  'warnings.pairs-repeated': RowsParams;
  'warnings.pairs-without-outcome': RowsParams;
  /** Pairs that are rated a second time in one program. */
  'warnings.pairs-rated-again': RowsParams;
  /** A column that says what became of a pair, with what stands there, at most 20. */
  'warnings.pairs-status-unread': { readonly column: string; readonly values: readonly string[] };
  /** The column that outcomes are read from, and others that may hold some. */
  'warnings.outcomes-beside': { readonly column: string; readonly columns: readonly string[] };
  /** Outcomes that are words of a scale; `examples` as `Very good = 4`. */
  'warnings.outcomes-in-words': { readonly count: number; readonly examples: readonly string[] };
  'warnings.pairs-none': None;
  /** Of users of SCIM: those who are not active, and resources that are no users. */
  'warnings.json-inactive': { readonly count: number };
  'warnings.json-other': { readonly count: number };
  'warnings.json-open-work': { readonly count: number };
  'warnings.join-repeated': { readonly count: number; readonly examples: readonly string[] };
  /** `examples` as `row 4: "Sales" here, "Finance" there`. */
  'warnings.join-conflict': {
    readonly count: number;
    readonly table: string;
    readonly kept: 'first' | 'joined';
    readonly examples: readonly string[];
  };
}
