import {
  binomialTest,
  fisherExact,
  type GroupCount,
  groupDifference,
  holmAdjust,
  shareRatio,
} from '../../evaluation';
import type { PersonFacts } from '../../matching';
import { type Grouping, scoreOf } from '../groups';
import { medianOf } from './group-tables';
import type { AuditGroup, AuditOptions, AuditTable, CountImpact, GroupImpact, ScoreImpact } from './types';

/** People of a group that is told. */
interface ToldGroup {
  readonly group: AuditGroup;
  readonly selection: GroupCount;
  /** Those above the median; nothing where scores of the group are not told. */
  readonly scoring: GroupCount | undefined;
  readonly scores: readonly number[];
}

/**
 * Tables with how each group that is told fares against the one with the highest rate, and the number of tests made.
 */
export function withImpacts(
  people: readonly PersonFacts[],
  groupings: readonly Grouping[],
  tables: readonly AuditTable[],
  options: Pick<AuditOptions, 'expectedShares'> & { readonly confidence: number },
): { readonly tables: readonly AuditTable[]; readonly tests: number } {
  const median = medianOf(people.filter(({ scores }) => scores.length > 0)) ?? Number.NaN;
  const compared = tables.map((table, at) => {
    const told = table.groups.flatMap((group, index) =>
      group.counts.hidden ? [] : [toldGroup(people, groupings[at]!.groups[index]!.members, group, median)],
    );
    const isTold = table.by.length === 1 && !table.unknown.hidden;
    const expected = isTold ? options.expectedShares?.[table.by[0]!] : undefined;
    return impactsOf(told, people.length - groupings[at]!.unknown, expected, options.confidence);
  });
  const tests = compared.flatMap((impacts) => [...impacts.values()].flatMap((impact) => testsOf(impact)));
  const adjusted = holmAdjust(tests.map(({ p }) => p));
  const byTest = new Map(tests.map((test, at) => [test, adjusted[at] ?? null]));
  return {
    tables: tables.map((table, at) => ({
      ...table,
      groups: table.groups.map((group) => {
        const impact = compared[at]!.get(group);
        return impact === undefined ? group : { ...group, impact: withAdjusted(impact, byTest) };
      }),
    })),
    tests: tests.filter(({ p }) => p !== null).length,
  };
}

type Tested = { readonly p: number | null; readonly adjusted: number | null };

function testsOf({ selection, scoring, score, participation }: GroupImpact): Tested[] {
  return [selection, scoring, score, participation].filter((test) => test !== null);
}

function withAdjusted(impact: GroupImpact, adjusted: ReadonlyMap<Tested, number | null>): GroupImpact {
  const of = <T extends Tested>(test: T | null): T | null =>
    test === null ? null : { ...test, adjusted: adjusted.get(test) ?? null };
  return {
    selection: of(impact.selection),
    scoring: of(impact.scoring),
    score: of(impact.score),
    participation: of(impact.participation),
  };
}

function toldGroup(
  people: readonly PersonFacts[],
  members: readonly number[],
  group: AuditGroup,
  median: number,
): ToldGroup {
  const own = members.map((at) => people[at]!);
  const scores = own.filter((one) => one.scores.length > 0).map(scoreOf);
  return {
    group,
    selection: { count: scores.length, total: own.length },
    scoring: group.scores.hidden
      ? undefined
      : { count: scores.filter((score) => score > median).length, total: scores.length },
    scores,
  };
}

function impactsOf(
  told: readonly ToldGroup[],
  known: number,
  expected: { readonly [value: string]: number } | undefined,
  confidence: number,
): Map<AuditGroup, GroupImpact> {
  const large = told.filter(({ group }) => group.small === false);
  const bestSelection = highest(large, ({ selection }) => selection);
  const bestScoring = highest(large, ({ scoring }) => scoring);
  return new Map(
    told.map((one) => {
      const share = expected?.[one.group.values[0]!];
      const people = one.group.counts.hidden ? 0 : one.group.counts.value.people;
      const tested =
        share === undefined ? undefined : binomialTest({ count: people, total: known }, share, confidence);
      const impact: GroupImpact = {
        selection: compare(one, bestSelection, ({ selection }) => selection, confidence),
        scoring: compare(one, bestScoring, ({ scoring }) => scoring, confidence),
        score: one.group.scores.hidden ? null : compareScores(one, bestSelection, confidence),
        participation:
          share === undefined || tested === undefined
            ? null
            : {
                expected: share,
                share: people / known,
                interval: tested.interval,
                p: tested.p,
                adjusted: null,
              },
      };
      return [one.group, impact];
    }),
  );
}

/** The group with the highest share; of several the first. Compared in integers. */
function highest(
  groups: readonly ToldGroup[],
  of: (group: ToldGroup) => GroupCount | undefined,
): ToldGroup | undefined {
  let best: ToldGroup | undefined;
  for (const group of groups) {
    const own = of(group);
    if (own === undefined || own.total === 0) continue;
    const other = best && of(best);
    if (other === undefined || own.count * other.total > other.count * own.total) best = group;
  }
  return best;
}

function compare(
  one: ToldGroup,
  best: ToldGroup | undefined,
  of: (group: ToldGroup) => GroupCount | undefined,
  confidence: number,
): CountImpact | null {
  const own = of(one);
  const other = best && of(best);
  if (own === undefined || own.total === 0 || best === undefined || other === undefined) return null;
  return {
    ...shareRatio(own, other, confidence),
    of: own,
    highest: best.group.values,
    p: one === best ? null : fisherExact(own, other),
    adjusted: null,
  };
}

function compareScores(one: ToldGroup, best: ToldGroup | undefined, confidence: number): ScoreImpact | null {
  if (best === undefined || one === best || best.group.scores.hidden) return null;
  const { difference, interval, p } = groupDifference(one.scores, best.scores, confidence);
  return { difference, interval, p, adjusted: null };
}
