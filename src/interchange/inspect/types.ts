import type { ErrorIssue } from '../../errors';
import type { MessageCatalogue } from '../../messages';
import type { JsonValue, Mentee, Mentor, Side, Warning } from '../../model';
import type { CohortColumns, ColumnMapping } from '../mapping';
import type { TableInput } from '../options';
import type { TableOptions, TableRows } from '../tables';

/** How a table is looked at. */
export interface InspectOptions extends TableOptions {
  /** Who the people are. Default: told from headers, cells and the name of the file. */
  readonly side?: Side | 'both';
  /** Language of the texts, default `en`. */
  readonly locale?: MessageCatalogue;
}

/** A table whose mapping is proposed together with others. */
export interface InspectedFile extends InspectOptions {
  readonly content: TableInput | TableRows;
}

/** A text about a table: its id, its parameters, and its words in the language asked for. */
export interface InspectNote {
  readonly id: string;
  readonly params: { readonly [name: string]: JsonValue };
  readonly text: string;
}

/** Where a table comes from, as far as its headers tell. */
export interface TableSource {
  /** `qualtrics`, `google-forms`, `own`, `plain`, ... */
  readonly id: string;
  /** What it is called, as `Qualtrics`; empty for a plain table. */
  readonly name: string;
  /** Rows of the header, from 1. */
  readonly headerRows: number;
  /** Rows above the header that are left out. */
  readonly skipRows: number;
  /** In words: `looks like Qualtrics, three header rows`. */
  readonly note: InspectNote;
}

/** What is proposed for one column, or for several that belong together. */
export interface ColumnProposal {
  /** Headers, as the mapping names them. */
  readonly columns: readonly string[];
  /** What people were asked, where a further header row says it. */
  readonly question?: string;
  /** The field that it is read into, `side`, `where` or `duplicates`; `null`: it is not used. */
  readonly field: string | null;
  readonly reason: InspectNote;
  /** A cell that is not blank; none where all are, or where cells may be somebody's protected attribute. */
  readonly example?: string;
}

/** What was understood of a table, and how it could be read. */
export interface TableInspection {
  readonly fileName: string;
  readonly source: TableSource;
  /** Who the people are, as given or as found, and how many are read: somebody in both roles is one. */
  readonly side: Side | 'both' | 'unknown';
  /** How many people are read. */
  readonly count: number;
  readonly columns: readonly ColumnProposal[];
  /** Complete: it reads the table as {@link TableInspection.people} shows. */
  readonly mapping: ColumnMapping;
  /** The first three people of each side, as they are read with the mapping. */
  readonly people: { readonly mentors: readonly Mentor[]; readonly mentees: readonly Mentee[] };
  /** What could be wrong, and what only somebody who knows the form can answer. */
  readonly doubts: readonly InspectNote[];
  readonly questions: readonly InspectNote[];
  /** What the reader says of the table under this mapping. */
  readonly warnings: readonly Warning[];
  /**
   * What the reader refuses, each with file, row and column: it has to be mended before a matching; at most 20 of a
   * kind.
   */
  readonly problems: readonly ErrorIssue[];
}

/** A mapping for the tables of a cohort, with all that is known of it. */
export interface MappingProposal {
  /** For `readCohort`, and as a file for `match --mapping`. */
  readonly columns: CohortColumns;
  /** In the order of the files. */
  readonly tables: readonly (TableInspection & { readonly role: Side | 'people' })[];
  /** Ids that stand in both of two tables: people in both roles. */
  readonly sharedIds: number;
  /** About the tables together, such as swapped files. */
  readonly doubts: readonly InspectNote[];
  readonly questions: readonly InspectNote[];
}
