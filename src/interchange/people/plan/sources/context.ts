import { printValue } from '../../../../errors';
import type { Side } from '../../../../model';
import type { ReportIssue } from '../../../tables';
import type { ColumnContext } from '../columns';

/** Where a source is planned: the table, and what is said about it. */
export interface SourceContext extends ColumnContext {
  readonly side: Side;
  /** The source in errors, as `mentors.csv: columns.mentors.skills`. */
  readonly path: string;
  readonly report: ReportIssue;
}

/** Says that a field cannot be read so; `undefined` for convenience. */
export function refuse(
  { path, report }: SourceContext,
  key: 'grid' | 'ticks',
  {
    message,
    given,
    expected,
  }: { readonly message: string; readonly given: unknown; readonly expected: string },
): undefined {
  report({ path: `${path}.${key}`, message, received: printValue(given), expected });
}
