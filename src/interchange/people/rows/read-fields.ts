import { type ErrorIssue, HIDDEN, isHiddenField } from '../../../errors';
import type { ReportProblem } from '../../cells';
import type { CsvRecord } from '../../csv';
import type { Assembly, SidePlan, ValueList } from '../plan';

/**
 * Reads the fields of a person from a record.
 *
 * @param mentorsOnly fields that the mentor role keeps of a person in both.
 * @param report receives what is wrong with a cell; of hidden fields without what was found.
 * @returns whether a field was left to the mentor role.
 */
export function readFields(
  { side, fields }: SidePlan,
  { row, cells }: CsvRecord,
  mentorsOnly: ReadonlySet<string>,
  into: Assembly | ValueList,
  report: (issue: ErrorIssue) => void,
  placeOf: (row: number) => string,
): boolean {
  let left = false;
  let [current] = fields;
  const problem: ReportProblem = (message, received, expected) => {
    const shown = isHiddenField(current?.field.path ?? '') ? HIDDEN : received;
    report({ path: `${placeOf(row)}, ${current?.place}`, message, received: shown, expected });
  };
  for (current of fields) {
    const value = current.read(cells, problem);
    const { path } = current.field;
    if (side === 'mentees' && mentorsOnly.has(path)) {
      left ||= value !== undefined;
      continue;
    }
    // "1-3" in one cell, spread so that "capacity min" and "capacity max" can override its parts.
    if (path === 'capacity' && typeof value === 'object' && value !== null) {
      for (const [part, bound] of Object.entries(value)) into.set(`capacity.${part}`, bound);
    } else into.set(path, value);
  }
  return left;
}
