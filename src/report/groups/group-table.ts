import {
  contentsOf,
  type MatchMargin,
  marginsByPair,
  type OpenContents,
  type OpenMatching,
  partOf,
  type RunSteps,
  type Sliceable,
  sliceable,
  stepsOf,
} from '../../matching';
import { labelOf } from '../../messages';
import type { Field } from '../../model';
import { checkField, checkOptions } from './checks';
import { COLUMNS } from './columns';
import { concealed } from './conceal';
import { factsOf, type Group, groupsOf } from './facts';
import type { GroupFigures, GroupTable, GroupTableOptions } from './types';

/**
 * A matching by department, site, any field with one value or any attribute: people, how many have a partner, their
 * mean score, how many got their first wish, and how many pairs are firm.
 *
 * Figures of fewer people than the minimum are hidden, and with them as many others as it takes that none follows from
 * the totals. That holds within one table: tables by several fields are not set beside each other here. Groups by
 * protected attributes are for `auditMatching` of `mentor-match/audit`, which also says what a difference means.
 *
 * O(people + matches), and a search for each pair where firmness is asked. Deterministic.
 *
 * @throws MentorMatchError `invalid-input` for a field that has no single value, a protected attribute, and options out
 *   of range; `wrong-cohort` if the result has no matches; `callback-failed` where a criterion or rule of your own
 *   fails.
 *
 * @example
 * ```ts
 * import { matchCohort, openMatching } from 'mentor-match';
 * import { groupTable } from 'mentor-match/report';
 *
 * const six = (department: string) =>
 *   Array.from({ length: 6 }, (_, at) => ({ id: `${department} ${at}`, department }));
 * const cohort = { mentors: six('IT'), mentees: [...six('Sales'), ...six('Law')] };
 * const { rows } = groupTable(openMatching(cohort, {}, matchCohort(cohort)), 'department');
 * rows.map(({ value }) => value); // => ['Law', 'Sales']
 * rows[0]?.people; // => { hidden: false, value: 6 }
 * ```
 */
export const groupTable: Sliceable<
  [open: OpenMatching, field: Field, options?: GroupTableOptions],
  GroupTable
> = /* @__PURE__ */ sliceable(function* (
  open: OpenMatching,
  field: Field,
  options: GroupTableOptions = {},
): RunSteps<GroupTable> {
  checkField(field);
  checkOptions(options);
  const { firmness = true } = options;
  const contents = contentsOf(open);
  const margins = firmness
    ? yield* partOf(stepsOf(marginsByPair, [open, { alternatives: 0 }]), 0, 0.9)
    : null;
  return tableOf(contents, field, options, margins);
});

/** {@link groupTable} of what is known already. @param margins how firm each pair is, by its key; `null`: not known. */
export function tableOf(
  contents: OpenContents,
  field: Field,
  { side = 'mentees', minimum = 5, locale }: Omit<GroupTableOptions, 'firmness'>,
  margins: ReadonlyMap<string, MatchMargin> | null,
): GroupTable {
  checkField(field);
  const people = factsOf(contents, side, field, margins);
  const groups = groupsOf(people);
  const hiddenGroups = concealed(
    groups.map(({ key, people: of }) => ({ key, people: of.length })),
    minimum,
  );
  const all: Group = { key: '', value: null, people };
  const columns = COLUMNS.map(({ name, figure }) => {
    const counted = groups.map((group) => ({ key: group.key, people: figure(group).behind }));
    const hidden = concealed(counted, minimum, hiddenGroups.groups);
    return { name, figure, hidden };
  });
  const row = (group: Group, isHidden: (column: (typeof columns)[number]) => boolean): GroupFigures => {
    const cells = columns.map((column) => [
      column.name,
      isHidden(column) ? { hidden: true } : { hidden: false, value: column.figure(group).value },
    ]);
    // One cell for each name of the columns.
    return Object.fromEntries(cells) as unknown as GroupFigures;
  };
  return {
    field,
    label: labelOf(locale, field),
    side,
    minimum,
    rows: groups.map((group) => ({
      value: group.value,
      ...row(group, ({ hidden }) => hidden.groups.has(group.key)),
    })),
    total: row(all, ({ hidden }) => hidden.total),
  };
}
