import { expectList, expectObject } from '../../errors';
import { type AuditTableRow, wordOf } from '../../evaluation';
import { type OpenCohort, peopleOf } from '../../matching';
import { auditWarning, MOST_EXAMPLES } from '../../messages';
import { canonicalId, compareText, NearIds, type Warning } from '../../model';
import { expectKnown } from '../../options';
import { checkAuditOptions, type GroupOptions } from './grouping';
import { spellingsOf } from './spellings';

/**
 * Whether a table of the auditor's own and the people of a side belong together: rows of nobody, people without a row,
 * and columns with blanks. An audit tells none of that, since it would tell of groups that it hides: these warnings are
 * for whoever keeps the table, and name people.
 *
 * O(rows + people), and a search for near ids for at most 20 rows. Deterministic.
 *
 * @returns rows of nobody first, then people without a row, then the columns by name; empty where all is well.
 * @throws MentorMatchError `invalid-input` for what is no table of rows with an id, and ids twice.
 *
 * @example
 * ```ts
 * import { matchCohort, openMatching } from 'mentor-match';
 * import { checkAuditTable } from 'mentor-match/audit';
 *
 * const cohort = { mentors: [{ id: 'ana' }], mentees: [{ id: 'cleo' }, { id: 'dan' }] };
 * const open = openMatching(cohort, {}, matchCohort(cohort));
 * const table = [{ id: 'cleo', shift: 'night' }, { id: 'dann', shift: 'day' }];
 * const warnings = checkAuditTable(open, { table });
 * warnings[0]?.text; // => 'one row is of nobody in the matching: "dann" ("dan"?)'
 * warnings[1]?.text; // => 'one of the mentees has no row and is in no group: dan'
 * ```
 */
export function checkAuditTable(
  open: OpenCohort,
  options: Pick<GroupOptions, 'side'> & { readonly table: readonly AuditTableRow[] },
): readonly Warning[] {
  expectObject('options', options, 'an object with "table"');
  expectList('options.table', options.table, 'a list of objects with an id');
  expectKnown(options, { side: true, table: true });
  checkAuditOptions(options);
  const { table, side = 'mentees' } = options;
  const cohort = peopleOf(open);
  // Of both sides: a table of everybody is right for an audit of either.
  const everybody = new Set([...cohort.mentors, ...cohort.mentees].map(({ id }) => canonicalId(id)));
  const rows = new Set(table.map(({ id }) => canonicalId(id)));
  const path = 'options.table';
  const warnings: Warning[] = [];
  const strangers = table.filter(({ id }) => !everybody.has(canonicalId(id))).map(({ id }) => id);
  if (strangers.length > 0) {
    const near = new NearIds(cohort[side]);
    const examples = strangers.slice(0, MOST_EXAMPLES).map((id) => {
      const [found] = near.near(id);
      return found === undefined ? `"${id}"` : `"${id}" ("${found.id}"?)`;
    });
    warnings.push(auditWarning('warnings.audit-strangers', { count: strangers.length, examples }, path));
  }
  const missing = cohort[side].map(({ id }) => id).filter((id) => !rows.has(canonicalId(id)));
  if (missing.length > 0)
    warnings.push(
      auditWarning(
        'warnings.audit-missing',
        { side, count: missing.length, examples: [...missing].sort(compareText).slice(0, MOST_EXAMPLES) },
        path,
      ),
    );
  const columns = [...new Set(table.flatMap((row) => Object.keys(row)))].filter((name) => name !== 'id');
  for (const column of columns.sort(compareText)) {
    const values = table.map((row) => wordOf(row[column]));
    const blank = values.filter((value) => value === undefined).length;
    if (blank > 0) warnings.push(auditWarning('warnings.audit-blank', { column, count: blank }, path));
    const apart = [...spellingsOf(values).values()].filter((spellings) => spellings.length > 1);
    if (apart.length > 0)
      warnings.push(
        auditWarning(
          'warnings.audit-spellings',
          {
            column,
            count: apart.length,
            examples: apart
              .slice(0, MOST_EXAMPLES)
              .map((spellings) => spellings.map((one) => `"${one}"`).join(' = ')),
          },
          path,
        ),
      );
  }
  return warnings;
}
