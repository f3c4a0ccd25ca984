import type { ErrorIssue } from '../../errors';
import type { ColumnMapping, JoinRule } from '../mapping';
import { fieldKey, type TableHeader } from '../tables';
import { RowJoin } from './row';
import { type JoinedTable, MAIL } from './table';

/**
 * Finds how a table is joined to one that is being read: by the mapping's `join`, or else by the column of the id,
 * or by the one column of mail addresses.
 *
 * @param path the rule in errors, as `mentors.csv: columns.mentors.join`.
 */
export function planJoin(
  header: TableHeader,
  mapping: ColumnMapping,
  table: JoinedTable,
  path: string,
  report: (issue: ErrorIssue) => void,
): RowJoin | undefined {
  const { join } = mapping;
  if (join === null) return undefined;
  const rule: JoinRule = typeof join === 'string' ? { on: join } : (join ?? {});
  const on = rule.on ?? keyOf(header, mapping);
  if (on === undefined) {
    report({
      path,
      message: `it is not said by which column ${table.fileName} belongs to this table`,
      received: header.names.map((name) => `"${name}"`).join(', '),
      expected: '"join": "email" in the mapping, or --on email: the header of a column that both tables have',
    });
    return undefined;
  }
  const key = header.require(on, path, report);
  if (key === undefined) return undefined;
  const rows = table.open(rule, header.names[key] ?? on, path, report);
  return rows === undefined
    ? undefined
    : new RowJoin(header.names, header.labels, key, rows, rule.prefer ?? 'first');
}

/** The column of keys where no rule names one. */
function keyOf(header: TableHeader, { id }: ColumnMapping): string | undefined {
  const named =
    typeof id === 'string'
      ? id
      : typeof id === 'object' && id !== null && 'column' in id
        ? id.column
        : undefined;
  if (typeof named === 'string') return named;
  const mails = header.names.filter((name) => MAIL.test(name));
  if (mails.length === 1) return mails[0];
  return header.names.find((name) => fieldKey(name) === 'id');
}
