import { sumOf } from '../../lists';
import { compareText, type Mentee, type Mentor, type Policy } from '../../model';
import { tagSpaceOf } from '../../scoring';
import type {
  ReportBin,
  ReportCriterion,
  ReportData,
  ReportOverview,
  ReportPair,
  ReportSkill,
} from './types';

/** The matching in a few figures. */
export function overviewOf(
  mentors: readonly Mentor[],
  mentees: readonly Mentee[],
  pairs: readonly ReportPair[],
  eligiblePairs: number | null,
  isPossibleKnown: boolean,
): ReportOverview {
  const scores = pairs.map(({ score }) => score);
  const used = new Map<string, number>();
  for (const { mentorId } of pairs) used.set(mentorId, (used.get(mentorId) ?? 0) + 1);
  const seatsOf = ({ capacity }: Mentor) => capacity?.max ?? 1;
  return {
    mentors: mentors.length,
    mentees: mentees.length,
    seats: sumOf(mentors.map(seatsOf)),
    seatsUsed: pairs.length,
    seatsFree: sumOf(mentors.map((mentor) => Math.max(0, seatsOf(mentor) - (used.get(mentor.id) ?? 0)))),
    pairs: pairs.length,
    menteesMatched: new Set(pairs.map(({ menteeId }) => menteeId)).size,
    mentorsMatched: new Set(pairs.map(({ mentorId }) => mentorId)).size,
    eligiblePairs,
    totalScore: sumOf(scores),
    meanScore: meanOf(scores),
    medianScore: medianOf(scores),
    lowestScore: scores.reduce<number | null>((least, score) => Math.min(least ?? score, score), null),
    meanPossible: isPossibleKnown ? meanOf(pairs.map(possibleOf)) : null,
  };
}

/** The best that a pair's mentee could have: what they have may be better than what the rules allow. */
export function possibleOf({ score, bestOfMentee }: Pick<ReportPair, 'score' | 'bestOfMentee'>): number {
  return Math.max(score, bestOfMentee ?? 0);
}

const BINS = 10;

/** Pairs by tenths of the score, and by the tenth of the best that each pair's mentee could have had. */
export function scoreBins(pairs: readonly ReportPair[], isPossibleKnown: boolean): readonly ReportBin[] {
  const binOf = (score: number) => Math.min(BINS - 1, Math.floor(score * BINS));
  const counts = Array.from({ length: BINS }, () => ({ pairs: 0, possible: 0 }));
  for (const pair of pairs) {
    counts[binOf(pair.score)]!.pairs += 1;
    counts[binOf(possibleOf(pair))]!.possible += 1;
  }
  return counts.map((count, bin) => ({
    from: bin / BINS,
    to: (bin + 1) / BINS,
    pairs: count.pairs,
    possible: isPossibleKnown ? count.possible : null,
  }));
}

/** Of an ordered list the middle value, or the mean of the two in the middle. */
export function medianOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

export function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : sumOf(values) / values.length;
}

/** What each criterion gives to the mean score, the one that gives most first. */
export function criteriaOf(pairs: readonly ReportPair[], { weights }: Policy): readonly ReportCriterion[] {
  const all = new Map<
    string,
    { earned: number; assumed: number; most: number; assessed: number; values: number }
  >();
  for (const { contributions } of pairs) {
    for (const { criterion, value, share, most } of contributions) {
      const sum = all.get(criterion) ?? { earned: 0, assumed: 0, most: 0, assessed: 0, values: 0 };
      all.set(criterion, sum);
      sum.most += most;
      if (value === null) sum.assumed += share;
      else {
        sum.earned += share;
        sum.assessed += 1;
        sum.values += value;
      }
    }
  }
  return [...all]
    .map(
      ([criterion, { earned, assumed, most, assessed, values }]): ReportCriterion => ({
        criterion,
        weight: weights[criterion] ?? 0,
        earned: earned / pairs.length,
        assumed: assumed / pairs.length,
        most: most / pairs.length,
        assessed,
        meanValue: assessed === 0 ? null : values / assessed,
      }),
    )
    .sort((a, b) => b.most - a.most || compareText(a.criterion, b.criterion));
}

/** Skills shown: those that most mentees want, then those that most seats offer. */
const SKILLS = 12;

/** Skills by how many mentees want them, as the policy compares them; each under the words that were met first. */
export function skillsOf(
  mentors: readonly Mentor[],
  mentees: readonly Mentee[],
  pairs: readonly ReportPair[],
  { similarity }: Policy,
): readonly ReportSkill[] {
  const { tags } = tagSpaceOf(similarity);
  const distinct = (names: readonly string[]) => new Map(names.map((name) => [tags.canonical(name), name]));
  const offered = new Map(
    mentors.map(({ id, skills = [] }) => [id, distinct(skills.map(({ name }) => name))]),
  );
  const mentorsOf = new Map<string, string[]>();
  for (const { mentorId, menteeId } of pairs)
    mentorsOf.set(menteeId, [...(mentorsOf.get(menteeId) ?? []), mentorId]);
  const skills = new Map<string, { -readonly [K in keyof ReportSkill]: ReportSkill[K] }>();
  const entry = (key: string, name: string) => {
    const known = skills.get(key);
    if (known !== undefined) return known;
    const made = { name, wanted: 0, served: 0, mentors: 0, seats: 0 };
    skills.set(key, made);
    return made;
  };
  for (const { id, skillsWanted = [] } of mentees) {
    for (const [key, name] of distinct(skillsWanted.map((wish) => wish.name))) {
      const skill = entry(key, name);
      skill.wanted += 1;
      if ((mentorsOf.get(id) ?? []).some((mentor) => offered.get(mentor)?.has(key))) skill.served += 1;
    }
  }
  for (const { id, capacity } of mentors) {
    for (const [key, name] of offered.get(id) ?? []) {
      const skill = entry(key, name);
      skill.mentors += 1;
      skill.seats += capacity?.max ?? 1;
    }
  }
  return [...skills.values()]
    .sort((a, b) => b.wanted - a.wanted || b.seats - a.seats || compareText(a.name, b.name))
    .slice(0, SKILLS);
}

/** Mentors by how many mentees they have. */
export function loadsOf(
  seats: readonly { readonly seats: number; readonly used: number }[],
): ReportData['loads'] {
  const most = seats.reduce((max, { used }) => Math.max(max, used), -1);
  return Array.from({ length: most + 1 }, (_, mentees) => {
    const those = seats.filter(({ used }) => used === mentees);
    const full = those.filter(({ seats: all, used }) => used >= all).length;
    return { mentees, full, free: those.length - full };
  });
}
