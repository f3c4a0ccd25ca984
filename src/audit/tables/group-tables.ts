import {
  estimateShare,
  type Figure,
  HIDDEN,
  mean,
  type ProtectedFigure,
  protectFigures,
  shown,
} from '../../evaluation';
import type { PersonFacts } from '../../matching';
import { figureOf, type Grouping, KINDS, type Kind, membersOf, scoreOf } from '../groups';
import type { AuditGroup, AuditTable, GroupCounts, GroupScores } from './types';

/** What is told of groups. */
export interface Told {
  readonly tables: readonly AuditTable[];
  /** How many people have a row in the auditor's table. */
  readonly joined: Figure<number>;
  /** Whether too few people joined, left or changed groups since what was told before for anything to be told. */
  readonly changedFew: boolean;
}

/**
 * The tables of all groupings, each figure told only where no combination of those told, over all tables together and
 * those of before, is one of fewer people than the minimum. Counts and scores are protected apart: a group may be told
 * whose matched people are few.
 *
 * @param joined people who have a row in the auditor's table. @param before what was told before.
 */
export function groupTables(
  people: readonly PersonFacts[],
  groupings: readonly Grouping[],
  joined: readonly PersonFacts[],
  before: readonly ProtectedFigure[],
  options: { readonly minimumGroup: number; readonly smallShare: number; readonly confidence: number },
): Told {
  const figure = (table: number, group: number, kind: Kind, of: readonly PersonFacts[], rank: number) =>
    figureOf(idOf(table, group, kind), kind, of, rank);
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
  const admitted = protectFigures(
    [...before, ...totals, figureOf(JOINED, 'counts', joined, 0), ...figures],
    options.minimumGroup,
  );
  // A total that may not stand beside what was told before is known all the same: nothing beside it may be told.
  const isTotalTold = (kind: Kind) => admitted.has(idOf(-1, 0, kind));
  const told = {
    has: (table: number, group: number, kind: Kind) =>
      isTotalTold(kind) && admitted.has(idOf(table, group, kind)),
  };
  const tables = groupings.map((grouping, table): AuditTable => {
    const known = people.length - grouping.unknown;
    // A share of those who are known, with its count, tells how many are not.
    const isKnownTold = told.has(table, -1, 'counts');
    const groups = grouping.groups.map(({ values, members }, at): AuditGroup => {
      const own = membersOf(people, members);
      const counts = told.has(table, at, 'counts')
        ? shown(
            countsOf(
              own.counts,
              isKnownTold ? known : null,
              options.confidence,
              told.has(table, at, 'wishes'),
            ),
          )
        : HIDDEN;
      const scores = scoresOf(own.scores, options.confidence);
      const isTold = !counts.hidden && scores !== null && told.has(table, at, 'scores');
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
  return {
    tables,
    joined: isTotalTold('counts') && admitted.has(JOINED) ? shown(joined.length) : HIDDEN,
    changedFew: before.length > 0 && people.length > 0 && !isTotalTold('counts'),
  };
}

/** The figure of those who have a row. */
const JOINED = 'joined';

function idOf(table: number, group: number, kind: Kind): string {
  return `${table}:${group}:${kind}`;
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
  const ranked = people.filter(({ firstWish }) => firstWish !== null);
  const count = <T>(list: readonly T[], is: (one: T) => boolean) => list.filter(is).length;
  const total = (of: (one: PersonFacts) => number) => people.reduce((sum, one) => sum + of(one), 0);
  return {
    people: people.length,
    share: known === null ? null : known === 0 ? 0 : people.length / known,
    eligiblePartners: people.length === 0 ? 0 : total(({ eligible }) => eligible) / people.length,
    withoutEligible: count(people, ({ eligible }) => eligible === 0),
    matched: estimateShare(
      count(people, ({ scores }) => scores.length > 0),
      people.length,
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
