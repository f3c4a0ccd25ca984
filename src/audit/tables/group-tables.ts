import { estimateShare, HIDDEN, mean, type ProtectedFigure, protectFigures, shown } from '../../evaluation';
import type { PersonFacts } from '../../matching';
import type { Grouping } from '../groups';
import type { AuditGroup, AuditTable, GroupCounts, GroupScores } from './types';

/** What is told apart: of everybody, of those who are matched, of those who ranked somebody. */
const KINDS = ['counts', 'scores', 'wishes'] as const;
type Kind = (typeof KINDS)[number];

/**
 * The tables of all groupings, each figure told only where no combination of those told, over all tables together, is one of
 * fewer people than the minimum. Counts and scores are protected apart: a group may be told whose matched people are few.
 */
export function groupTables(
  people: readonly PersonFacts[],
  groupings: readonly Grouping[],
  options: { readonly minimumGroup: number; readonly smallShare: number; readonly confidence: number },
): AuditTable[] {
  // Groups by one thing are of more use than their crossings.
  const figures = groupings.flatMap((grouping, table): ProtectedFigure[] => [
    ...grouping.groups.flatMap(({ members }, at) =>
      KINDS.map((kind) => figure(table, at, kind, membersOf(people, members)[kind], 1 / grouping.by.length)),
    ),
    figure(
      table,
      -1,
      'counts',
      people.filter((_, at) => grouping.valuesOf[at] === undefined),
      0,
    ),
  ]);
  // What everybody has is in the result already: what is left of it must tell of nobody either.
  const everybody = membersOf(people, [...people.keys()]);
  const totals = KINDS.map((kind) => figure(-1, 0, kind, everybody[kind], 2));
  const told = protectFigures([...totals, ...figures], options.minimumGroup);
  return groupings.map((grouping, table): AuditTable => {
    const known = people.length - grouping.unknown;
    // A share of those who are known, with its count, tells how many are not.
    const isKnownTold = told.has(idOf(table, -1, 'counts'));
    const groups = grouping.groups.map(({ values, members }, at): AuditGroup => {
      const own = membersOf(people, members);
      const counts = told.has(idOf(table, at, 'counts'))
        ? shown(
            countsOf(
              own.counts,
              isKnownTold ? known : null,
              options.confidence,
              told.has(idOf(table, at, 'wishes')),
            ),
          )
        : HIDDEN;
      const scores = scoresOf(own.scores, options.confidence);
      const isTold = !counts.hidden && scores !== null && told.has(idOf(table, at, 'scores'));
      return {
        values,
        small: counts.hidden ? null : members.length < options.smallShare * known,
        counts,
        scores: isTold ? shown(scores) : HIDDEN,
        impact: null,
      };
    });
    return {
      by: grouping.by,
      unknown: isKnownTold ? shown(grouping.unknown) : HIDDEN,
      groups,
      hidden: groups.filter(({ counts }) => counts.hidden).length,
    };
  });
}

function idOf(table: number, group: number, kind: Kind): string {
  return `${table}:${group}:${kind}`;
}

/** A person has one value of each kind, which enters all figures of that kind. */
function figure(
  table: number,
  group: number,
  kind: Kind,
  people: readonly PersonFacts[],
  rank: number,
): ProtectedFigure {
  const forms = [people.map(({ id: personId }) => ({ personId, value: kind }))];
  return { id: idOf(table, group, kind), forms, rank };
}

function membersOf(
  people: readonly PersonFacts[],
  members: readonly number[],
): { readonly [K in Kind]: readonly PersonFacts[] } {
  const own = members.map((at) => people[at]!);
  return {
    counts: own,
    scores: own.filter(({ scores }) => scores.length > 0),
    wishes: own.filter(({ firstWish }) => firstWish !== null),
  };
}

/**
 * The counts of some people.
 *
 * @param known how many people are in any group; `null` where that may not be told.
 * @param wishes whether it may be told what became of their wishes.
 */
export function countsOf(
  people: readonly PersonFacts[],
  known: number | null,
  confidence: number,
  wishes = true,
): GroupCounts {
  const open = people.filter(({ seats }) => seats > 0);
  const ranked = people.filter(({ firstWish }) => firstWish !== null);
  const count = <T>(list: readonly T[], is: (one: T) => boolean) => list.filter(is).length;
  const total = (of: (one: PersonFacts) => number) => people.reduce((sum, one) => sum + of(one), 0);
  return {
    people: people.length,
    share: known === null ? null : known === 0 ? 0 : people.length / known,
    eligiblePartners: people.length === 0 ? 0 : total(({ eligible }) => eligible) / people.length,
    withoutEligible: count(people, ({ eligible }) => eligible === 0),
    matched: estimateShare(
      count(open, ({ scores }) => scores.length > 0),
      open.length,
      confidence,
    ),
    firstWish: wishes
      ? estimateShare(
          count(ranked, ({ firstWish }) => firstWish === true),
          ranked.length,
          confidence,
        )
      : null,
    seats: total(({ seats }) => seats),
    seatsUsed: total(({ scores }) => scores.length),
  };
}

/** The score of a person: the mean over the partners. */
export function scoreOf({ scores }: PersonFacts): number {
  return mean(scores) ?? Number.NaN;
}

/** The scores of matched people; `null` where there are none. */
export function scoresOf(matched: readonly PersonFacts[], confidence: number): GroupScores | null {
  const average = mean(matched.map(scoreOf));
  if (average === null) return null;
  const known = matched.filter(({ firm }) => firm !== null);
  return {
    people: matched.length,
    mean: average,
    median: medianOf(matched) ?? average,
    coverage: mean(matched.map(({ coverage }) => coverage ?? 0)) ?? 0,
    firm:
      known.length < matched.length
        ? null
        : estimateShare(known.filter(({ firm }) => firm === true).length, known.length, confidence),
  };
}

/** The median score of matched people; `null` where there are none. */
export function medianOf(matched: readonly PersonFacts[]): number | null {
  const scores = matched.map(scoreOf).sort((a, b) => a - b);
  if (scores.length === 0) return null;
  const half = scores.length / 2;
  return (scores[Math.ceil(half) - 1]! + scores[Math.floor(half)]!) / 2;
}
