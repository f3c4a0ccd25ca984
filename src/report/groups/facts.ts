import { MentorMatchError, printValue } from '../../errors';
import { groupBy } from '../../lists';
import { hasMatches, type MatchMargin, type OpenContents, pairKey, pairsInForce } from '../../matching';
import {
  canonicalId,
  compareText,
  type Field,
  type Mentee,
  type Mentor,
  type PairRef,
  type Side,
} from '../../model';
import { comparisonKey, fieldValue, tagSpaceOf } from '../../scoring';

/** What is known of one person. */
export interface PersonFacts {
  readonly key: string;
  readonly value: string | null;
  readonly matched: boolean;
  readonly score: number;
  /** `null`: named no wish. */
  readonly firstWish: boolean | null;
  /** `null`: not known. */
  readonly firm: boolean | null;
}

/** People who share a value. */
export interface Group {
  readonly key: string;
  readonly value: string | null;
  readonly people: readonly PersonFacts[];
}

/** What the matching gives each person of a side. */
export function factsOf(
  { cohort, policy, result, scoring }: OpenContents,
  side: Side,
  field: Field,
  margins: ReadonlyMap<string, MatchMargin> | null,
): PersonFacts[] {
  if (!hasMatches(result))
    throw new MentorMatchError('wrong-cohort', [
      {
        path: 'result.status',
        message: 'the result has no matching to group',
        received: printValue(result.status),
        expected: 'a result with matches',
      },
    ]);
  const [own, other] =
    side === 'mentors' ? (['mentorId', 'menteeId'] as const) : (['menteeId', 'mentorId'] as const);
  const pairsOf = groupBy(pairsInForce(result), (pair) => canonicalId(pair[own]));
  const indexOf = (people: readonly (Mentor | Mentee)[]) =>
    new Map(people.map(({ id }, at) => [canonicalId(id), at]));
  const [mentors, mentees] = [indexOf(cohort.mentors), indexOf(cohort.mentees)];
  const scoreOf = ({ mentorId, menteeId }: PairRef) =>
    scoring.units(mentors.get(canonicalId(mentorId))!, mentees.get(canonicalId(menteeId))!) /
    policy.scoreUnit;
  const { tags } = tagSpaceOf(policy.similarity);
  const others = side === 'mentors' ? mentees : mentors;
  return cohort[side].map((person): PersonFacts => {
    const pairs = pairsOf.get(canonicalId(person.id)) ?? [];
    const value = fieldValue(person, field, cohort) ?? null;
    const text = value === null ? null : typeof value === 'object' ? JSON.stringify(value) : String(value);
    const scores = pairs.map(scoreOf);
    // Wishes for ids that nobody has are passed over.
    const wish = person.preferences?.ranked?.find((id) => others.has(canonicalId(id)));
    const known = pairs.map((pair) => margins?.get(pairKey(pair)));
    return {
      key: text === null ? '' : `=${comparisonKey(text, field, tags)}`,
      value: text,
      matched: pairs.length > 0,
      score: scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length),
      firstWish:
        wish === undefined ? null : pairs.some((pair) => canonicalId(pair[other]) === canonicalId(wish)),
      firm:
        pairs.length === 0 || known.some((margin) => margin === undefined)
          ? null
          : known.every((margin) => margin?.ambiguous === false),
    };
  });
}

/** People by value, each group called as most of them write it; of whom it is not known last. */
export function groupsOf(people: readonly PersonFacts[]): Group[] {
  return [...groupBy(people, ({ key }) => key)]
    .map(([key, of]) => ({ key, value: mostUsed(of.map(({ value }) => value)), people: of }))
    .sort((a, b) =>
      a.value === null
        ? 1
        : b.value === null
          ? -1
          : compareText(a.value, b.value) || compareText(a.key, b.key),
    );
}

function mostUsed(values: readonly (string | null)[]): string | null {
  const counts = new Map<string | null, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first] = [...counts].sort(
    ([a, some], [b, others]) => others - some || compareText(String(a), String(b)),
  );
  return first?.[0] ?? null;
}
