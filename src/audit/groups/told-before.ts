import { expectList, expectObject, isObject, MentorMatchError, printValue } from '../../errors';
import type { AuditTableRow, ProtectedFigure } from '../../evaluation';
import {
  contentsOf,
  matchFactsSteps,
  type OpenMatching,
  type PersonFacts,
  type RunSteps,
} from '../../matching';
import type { Mentee, Mentor, Side } from '../../model';
import { figureOf, KINDS, type Kind, membersOf } from './figures';
import { groupingsOf } from './grouping';
import { takersOf } from './takers';

/** A result that told of groups: of `auditMatching`, `explainGap` or `fairnessCurve`, as it is. */
export type ToldResult = ToldTables | ToldValues;

/** As far as it matters here what an `Audit` tells. */
interface ToldTables {
  readonly side: Side;
  readonly tables: readonly {
    readonly by: readonly string[];
    readonly unknown: { readonly hidden: boolean };
    readonly groups: readonly {
      readonly values: readonly string[];
      readonly counts:
        | { readonly hidden: true }
        | { readonly hidden: false; readonly value: { readonly firstWish: object | null } };
      readonly scores: { readonly hidden: boolean };
    }[];
  }[];
}

/** As far as it matters here what a `GapExplanation` and a `GroupCurve` tell: groups of mentees. */
interface ToldValues {
  readonly by: string;
  readonly reference?: string;
  readonly groups: readonly { readonly value: string }[];
}

/** What was told before of a matching, and can be laid beside what is told now. */
export interface ToldBefore {
  /** The matching of which it was told, with its people: the one at hand, or one of another day. */
  readonly open: OpenMatching;
  readonly told: readonly ToldResult[];
  /** The table of its own that they were told by. */
  readonly table?: readonly AuditTableRow[];
}

const RESULTS = 'results of auditMatching, explainGap or fairnessCurve';

/** Figures told before are there whatever is told now. */
const RANK = 3;

/**
 * The figures that were told before. O(what reading those matchings takes).
 *
 * @param kinds `counts`: who was in which group, for which no scores are needed.
 * @throws MentorMatchError `invalid-input` for what was not told of that matching.
 */
export function* figuresBefore(
  before: readonly ToldBefore[],
  kinds: readonly Kind[] = KINDS,
): RunSteps<ProtectedFigure[]> {
  const figures: ProtectedFigure[] = [];
  expectList('options.before', before, 'a list of objects with "open" and "told"');
  for (const [at, one] of before.entries()) {
    const where = `options.before[${at}]`;
    expectObject(where, one, 'an object with "open" and "told"');
    const { open, told, table } = one;
    expectTold(`${where}.open`, () => contentsOf(open));
    expectList(`${where}.told`, told, `a list of ${RESULTS}`);
    const facts = kinds.some((kind) => kind !== 'counts') ? yield* matchFactsSteps(open) : rosterOf(open);
    for (const [nth, result] of told.entries()) {
      const path = `${where}.told[${nth}]`;
      if (!isTold(result))
        throw refused(path, 'not a result that tells of groups', printValue(result), RESULTS);
      const people = takersOf(facts['tables' in result ? result.side : 'mentees']);
      const add = (id: string, kind: Kind, members: readonly number[]) => {
        if (kinds.includes(kind))
          figures.push(figureOf(`${path}:${id}`, kind, membersOf(people, members)[kind], RANK));
      };
      for (const kind of KINDS) add(`all:${kind}`, kind, [...people.keys()]);
      for (const [index, one] of tablesOf(result).entries()) {
        const [grouping] = expectTold(path, () =>
          groupingsOf(people, { by: [one.by], ...(table && { table }) }),
        );
        // One field has one grouping.
        const { valuesOf, groups } = grouping!;
        const unknown = [...people.keys()].filter((person) => valuesOf[person] === undefined);
        if (one.unknown) add(`${index}:unknown`, 'counts', unknown);
        for (const { values, told: own } of one.groups) {
          const key = JSON.stringify(values);
          const group = groups.find((other) => JSON.stringify(other.values) === key);
          if (group === undefined) {
            const expected = 'the matching, and the table, of which this was told';
            throw refused(path, 'the matching beside it has no such group', key, expected);
          }
          for (const kind of own) add(`${index}:${key}:${kind}`, kind, group.members);
        }
      }
    }
  }
  return figures;
}

/** Who is there, without what the matching gives them. */
function rosterOf(open: OpenMatching): { readonly [S in Side]: readonly PersonFacts[] } {
  const { cohort } = contentsOf(open);
  const nothing = { eligible: 0, scores: [], coverage: null, firstWish: null, firm: null };
  const side = (people: readonly (Mentor | Mentee)[]) =>
    people.map((person) => ({ id: person.id, person, seats: person.capacity?.max ?? 1, ...nothing }));
  return { mentors: side(cohort.mentors), mentees: side(cohort.mentees) };
}

interface ToldTable {
  readonly by: readonly string[];
  readonly unknown: boolean;
  readonly groups: readonly { readonly values: readonly string[]; readonly told: readonly Kind[] }[];
}

function tablesOf(result: ToldResult): readonly ToldTable[] {
  if (!('tables' in result)) {
    const values = result.groups.map(({ value }) => value);
    const all = result.reference === undefined ? values : [...values, result.reference];
    const groups = all.map((value) => ({ values: [value], told: ['counts'] as const }));
    return [{ by: [result.by], unknown: false, groups }];
  }
  return result.tables.map(({ by, unknown, groups }) => ({
    by,
    unknown: !unknown.hidden,
    groups: groups.flatMap(({ values, counts, scores }) => {
      const told: Kind[] = [];
      if (!counts.hidden) told.push('counts');
      if (!counts.hidden && counts.value.firstWish !== null) told.push('wishes');
      if (!scores.hidden) told.push('scores');
      return told.length === 0 ? [] : [{ values, told }];
    }),
  }));
}

/** Says of which result it was told that there is nothing to group by in its matching. */
function expectTold<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (!(cause instanceof MentorMatchError)) throw cause;
    throw new MentorMatchError(
      cause.code,
      cause.issues.map((issue) => ({ ...issue, path })),
    );
  }
}

/** Results that were stored may have become anything. */
function isTold(result: unknown): result is ToldResult {
  if (!isObject(result)) return false;
  if (!('tables' in result)) return isListOf(result.groups, isObject);
  const isSide = result.side === 'mentors' || result.side === 'mentees';
  return isSide && isListOf(result.tables, isToldTable);
}

function isToldTable(table: unknown): boolean {
  if (!isObject(table) || !Array.isArray(table.by) || !isObject(table.unknown)) return false;
  return isListOf(table.groups, (group) => {
    if (!isObject(group) || !Array.isArray(group.values)) return false;
    const { counts, scores } = group;
    return isObject(scores) && isObject(counts) && (counts.hidden === true || isObject(counts.value));
  });
}

function isListOf(list: unknown, is: (one: unknown) => boolean): boolean {
  return Array.isArray(list) && list.every(is);
}

function refused(path: string, message: string, received: string, expected: string): MentorMatchError {
  return new MentorMatchError('invalid-input', [{ path, message, received, expected }]);
}
