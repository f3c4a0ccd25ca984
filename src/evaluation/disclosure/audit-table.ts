import { type ErrorIssue, printValue } from '../../errors';
import { canonicalId, type JsonValue } from '../../model';

/** A row of a table of the auditor's own: who, and what is known of the person for the audit alone. */
export interface AuditTableRow {
  readonly id: string;
  readonly [attribute: string]: string | number | boolean | null | undefined;
}

/** Adds an issue for what is no list of rows, for each row without an id, and for each id that stands twice. */
export function checkTableRows(issues: ErrorIssue[], table: unknown): void {
  const add = (path: string, message: string, received: unknown, expected: string) =>
    issues.push({ path: `options.table${path}`, message, received: printValue(received), expected });
  if (!Array.isArray(table)) {
    add('', 'not a list of rows', table, 'a list of objects with an id');
    return;
  }
  const seen = new Map<string, number>();
  for (const [at, row] of table.entries()) {
    const given: JsonValue | undefined = typeof row === 'object' && row !== null ? row.id : undefined;
    if (typeof given !== 'string' || given === '') {
      add(`[${at}].id`, 'not an id', given, 'the id of a person');
      continue;
    }
    const first = seen.get(canonicalId(given));
    if (first === undefined) seen.set(canonicalId(given), at);
    else add(`[${at}].id`, `the id stands a second time, after table[${first}]`, given, 'one row a person');
  }
}

/** A single value as a word; nothing for a blank, and for what is no single value. */
export function wordOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}
