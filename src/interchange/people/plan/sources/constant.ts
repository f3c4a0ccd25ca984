import { problemsOf, type Side } from '../../../../model';
import type { FieldColumn } from '../../../fields';
import type { ReportIssue } from '../../../tables';
import { assemble } from '../assemble';

/** Whether a constant of the mapping fits the field; what does not is reported once, not per row. */
export function checkConstant(
  side: Side,
  field: FieldColumn,
  value: unknown,
  path: string,
  report: ReportIssue,
): boolean {
  // A minimum alone is checked against the maximum of each person, which another column may give.
  const most = field.path === 'capacity.min' && typeof value === 'number' ? Math.max(1, value) : undefined;
  const person = assemble([
    ['capacity.max', most],
    [field.path, value],
  ]);
  const probe = field.path === 'id' ? person : { id: 'x', ...person };
  const issues = problemsOf(side, probe);
  for (const issue of issues) report({ ...issue, path });
  return issues.length === 0;
}
