import type { Side } from '../../../options';
import type { ReportIssue } from '../../../tables';
import type { ColumnContext } from '../columns';

/** Where a source is planned: the table, and what is said about it. */
export interface SourceContext extends ColumnContext {
  readonly side: Side;
  /** The source in errors, as `mentors.csv: columns.mentors.skills`. */
  readonly path: string;
  readonly report: ReportIssue;
}
