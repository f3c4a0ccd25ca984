import { sumOf } from '../../lists';
import {
  hasMatches,
  isInForce,
  type OpenContents,
  pairKey,
  pairsInForce,
  parseMatching,
  rematchOf,
  type StoredResult,
  standingsOf,
} from '../../matching';
import { canonicalId, compareText } from '../../model';
import { meanOf } from './figures';
import { effectOf } from './pairs';
import type { ReportChange, ReportChangeFigures } from './types';

/** A pair with what it scores in its own matching. */
interface Scored {
  readonly mentorId: string;
  readonly menteeId: string;
  readonly score: number;
}

/** What became of the pairs of an earlier matching. */
export function changeOf(
  before: StoredResult,
  contents: OpenContents,
  pairs: readonly Scored[],
): ReportChange {
  const earlier = scoredPairs(parseMatching(before), contents);
  const now = new Set(pairs.map(pairKey));
  const then = new Set(earlier.map(pairKey));
  const record = rematchOf(contents.result);
  const causes = new Map((record?.ended ?? []).map((pair) => [pairKey(pair), pair.cause]));
  const { cohort, rules, result } = contents;
  const mentorAt = placesOf(cohort.mentors);
  const menteeAt = placesOf(cohort.mentees);
  const decided = hasMatches(result) ? standingsOf(result).filter((pair) => !isInForce(pair)) : [];
  const declined = new Set(decided.map(pairKey));
  /** Why a pair is no more, where no rematch has said so. */
  const causeOf = (pair: Scored): string => {
    const mentor = mentorAt.get(canonicalId(pair.mentorId));
    const mentee = menteeAt.get(canonicalId(pair.menteeId));
    if (mentor === undefined) return mentee === undefined ? 'both-left' : 'mentor-left';
    if (mentee === undefined) return 'mentee-left';
    if (declined.has(pairKey(pair))) return 'declined';
    if (!rules.allows(mentor, mentee)) return 'not-eligible';
    return record === undefined ? 'replaced' : 'broken';
  };
  const ended = new Map<string, number>();
  for (const pair of earlier) {
    if (now.has(pairKey(pair))) continue;
    const cause = causes.get(pairKey(pair)) ?? causeOf(pair);
    ended.set(cause, (ended.get(cause) ?? 0) + 1);
  }
  const [bestThen, bestNow] = [bestByMentee(earlier), bestByMentee(pairs)];
  const differences = [...bestNow].flatMap(([id, score]) => {
    const past = bestThen.get(id);
    return past === undefined ? [] : [score - past];
  });
  return {
    kept: earlier.filter((pair) => now.has(pairKey(pair))).length,
    begun: pairs.filter((pair) => !then.has(pairKey(pair))).length,
    ended: [...ended]
      .map(([cause, count]) => ({ cause, pairs: count }))
      .sort((a, b) => b.pairs - a.pairs || compareText(a.cause, b.cause)),
    before: figuresOf(earlier),
    after: figuresOf(pairs),
    better: differences.filter((difference) => difference > 0).length,
    same: differences.filter((difference) => difference === 0).length,
    worse: differences.filter((difference) => difference < 0).length,
    price: record === undefined ? null : effectOf(record.price),
  };
}

/**
 * The pairs in force of an earlier matching that it scored itself, and those that a reviewer made, as they score today.
 */
function scoredPairs(result: StoredResult, { scoring, cohort }: OpenContents): readonly Scored[] {
  if (!hasMatches(result)) return [];
  const scores = new Map(result.matches.map((match) => [pairKey(match), match.score]));
  const mentorAt = placesOf(cohort.mentors);
  const menteeAt = placesOf(cohort.mentees);
  return pairsInForce(result).flatMap(({ mentorId, menteeId }) => {
    const known = scores.get(pairKey({ mentorId, menteeId }));
    if (known !== undefined) return [{ mentorId, menteeId, score: known }];
    const [mentor, mentee] = [mentorAt.get(canonicalId(mentorId)), menteeAt.get(canonicalId(menteeId))];
    if (mentor === undefined || mentee === undefined) return [];
    return [{ mentorId, menteeId, score: scoring.score(mentor, mentee).score }];
  });
}

function placesOf(people: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(people.map(({ id }, at) => [canonicalId(id), at]));
}

function bestByMentee(pairs: readonly Scored[]): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  for (const { menteeId, score } of pairs) {
    const id = canonicalId(menteeId);
    best.set(id, Math.max(best.get(id) ?? 0, score));
  }
  return best;
}

function figuresOf(pairs: readonly Scored[]): ReportChangeFigures {
  const scores = pairs.map(({ score }) => score);
  return {
    pairs: pairs.length,
    menteesMatched: new Set(pairs.map(({ menteeId }) => canonicalId(menteeId))).size,
    totalScore: sumOf(scores),
    meanScore: meanOf(scores),
  };
}
