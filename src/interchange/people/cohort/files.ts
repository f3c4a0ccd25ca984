import type { CellTrace, Cohort, Reading, Warning } from '../../../model';
import { listOf, optionsOf, type ShapeCheck, TEXT } from '../../given';
import { fileOf, type PeopleFile } from '../../tables';

/**
 * The tables that a cohort is read from: one per side, or one sheet with both, or all three.
 *
 * @typeParam Content `TableInput` for `readCohort`, `ChunkedInput` for `readCohortStream`; `TableRows` for
 *   both.
 */
export interface CohortFiles<Content> {
  readonly mentors?: PeopleFile<Content>;
  readonly mentees?: PeopleFile<Content>;
  /** People of both sides; a column `side` (or the mapping) says who is what. */
  readonly people?: PeopleFile<Content>;
  /** Managers of people outside the cohort: columns `id` and `manager`. */
  readonly managers?: PeopleFile<Content>;
  /**
   * A table that is joined to those of people by a key, such as the list of an HR system (grade, manager, department)
   * by mail address; see `join` of `ColumnMapping`.
   */
  readonly join?: PeopleFile<Content>;
}

/** A cohort as it was read. */
export interface CohortRead {
  readonly cohort: Cohort;
  /** What the sender of the tables should know, such as columns that nothing reads. */
  readonly warnings: readonly Warning[];
  /** What was read of each table, for the manifest of a matching: `matchCohort(cohort, policy, { reading })`. */
  readonly reading: Reading;
  /** Where the fields of the people stand whose `trace` was asked for, in the order of the tables. */
  readonly cells: readonly CellTrace[];
}

/** What is kept besides the people: the cells of some of them. */
export interface ReadCohortOptions {
  /** Ids of people whose cells are kept, to show what an explanation rests on; see `traceMatch`. */
  readonly trace?: readonly string[];
}

/** Files by what their tables may be given as. */
export function filesOf(content: ShapeCheck): ShapeCheck {
  const file = fileOf(content);
  return optionsOf<CohortFiles<unknown>>({
    mentors: file,
    mentees: file,
    people: file,
    managers: file,
    join: file,
  });
}

export const OPTIONS = optionsOf<ReadCohortOptions>({ trace: listOf(TEXT) });
