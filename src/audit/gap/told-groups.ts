import { type ErrorIssue, MentorMatchError, printValue } from '../../errors';
import { checkMinimumGroup, DEFAULT_MINIMUM_GROUP, protectFigures, refuseIssues } from '../../evaluation';
import type { RunSteps } from '../../matching';
import { canonicalId, type Mentee } from '../../model';
import { figuresBefore, type Grouping, groupingsOf } from '../groups';
import type { GapOptions } from './types';

/** Mentees who take a mentor, by the value of a group that may be told. */
export type ToldGroups = ReadonlyMap<string, readonly number[]>;

/** A grouping of mentees with the groups that may be told, by value. @throws MentorMatchError `invalid-input`. */
export function* toldGroups(
  mentees: readonly Mentee[],
  { by, table, minimumGroup = DEFAULT_MINIMUM_GROUP, before = [] }: Omit<GapOptions, 'reference'>,
): RunSteps<{ readonly grouping: Grouping; readonly told: ToldGroups }> {
  const issues: ErrorIssue[] = [];
  checkMinimumGroup(issues, minimumGroup, 'options.minimumGroup');
  refuseIssues(issues);
  const people = mentees.map((person) => ({ id: person.id, person }));
  const [grouping] = groupingsOf(people, { by: [by], ...(table && { table }) });
  if (grouping === undefined) throw new Error('unreachable: one name gives one grouping');
  const wants = (index: number) => (mentees[index]!.capacity?.max ?? 1) > 0;
  const groups = grouping.groups.map(({ values, members }) => ({
    value: values[0]!,
    members: members.filter(wants),
  }));
  const figure = (id: string, members: readonly number[], rank: number) => ({
    id,
    rank,
    forms: [members.map((at) => ({ personId: canonicalId(mentees[at]!.id), value: 'counts' }))],
  });
  const told = protectFigures(
    [
      ...(yield* figuresBefore(before, ['counts'])),
      // Who takes no mentor is in no share: they would hide how few are left over.
      figure(
        'all',
        [...mentees.keys()].filter((at) => wants(at)),
        1,
      ),
      ...groups.map(({ value, members }) => figure(`of:${value}`, members, 0)),
    ],
    minimumGroup,
  );
  // Who is there is known: where the total may not stand beside what was told before, no group may.
  const isTold = (value: string) => told.has('all') && told.has(`of:${value}`);
  return {
    grouping,
    told: new Map(
      groups.flatMap(({ value, members }) => (members.length > 0 && isTold(value) ? [[value, members]] : [])),
    ),
  };
}

/** No highest rate is taken from a smaller part of the people. */
const SMALL_SHARE = 0.02;

/** The group that others are compared with. @throws MentorMatchError `invalid-input`. */
export function referenceOf(covered: Uint8Array, told: ToldGroups, wanted: string | undefined): string {
  if (wanted !== undefined) return expectTold(told, wanted, 'options.reference');
  const known = [...told].reduce((sum, [, own]) => sum + own.length, 0);
  const best = [...told]
    .filter(([, own]) => own.length >= SMALL_SHARE * known)
    .sort(([, a], [, b]) => meanOf(covered, b) - meanOf(covered, a))[0];
  return best?.[0] ?? expectTold(told, wanted, 'options.by');
}

/** @throws MentorMatchError `invalid-input` unless the group may be told. */
export function expectTold(told: ToldGroups, wanted: string | undefined, path: string): string {
  if (wanted !== undefined && told.has(wanted)) return wanted;
  throw new MentorMatchError('invalid-input', [
    {
      path,
      message: 'no group of this name is large enough to be told of without telling of single people',
      received: printValue(wanted),
      expected: told.size === 0 ? 'groups of more people' : `one of ${[...told.keys()].join(', ')}`,
    },
  ]);
}

export function meanOf(values: ArrayLike<number>, members: readonly number[]): number {
  return members.reduce((sum, at) => sum + values[at]!, 0) / members.length;
}
