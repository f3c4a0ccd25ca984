import { MentorMatchError } from '../../errors';
import type { ProtectedFigure } from '../../evaluation';
import {
  contentsOf,
  matchFactsSteps,
  type OpenMatching,
  type PersonFacts,
  type RunSteps,
} from '../../matching';
import type { Mentee, Mentor, Side } from '../../model';
import { figureOf, KINDS, type Kind, membersOf } from './figures';
import { type AuditTableRow, groupingsOf } from './grouping';
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
  for (const [at, { open, told, table }] of before.entries()) {
    const facts = kinds.some((kind) => kind !== 'counts') ? yield* matchFactsSteps(open) : rosterOf(open);
    for (const [nth, result] of told.entries()) {
      const path = `options.before[${at}].told[${nth}]`;
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
        const unknown = [...people.keys()].filter((person) => grouping!.valuesOf[person] === undefined);
        if (one.unknown) add(`${index}:unknown`, 'counts', unknown);
        for (const { values, told: own } of one.groups) {
          const key = JSON.stringify(values);
          const group = grouping!.groups.find((other) => JSON.stringify(other.values) === key);
          if (group === undefined) throw notTold(path, key);
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

function notTold(path: string, received: string): MentorMatchError {
  return new MentorMatchError('invalid-input', [
    {
      path,
      message: 'the matching beside it has no such group',
      received,
      expected: 'the matching, and the table, of which this was told',
    },
  ]);
}
