import { expectList, expectObject, expectText, MentorMatchError, printValue } from '../errors';
import type { Contribution, Evidence, PairScore } from '../model';
import type { MessageCatalogue } from './catalogue';
import { evidenceFor } from './evidence';
import { expectLocale } from './locale';
import { translate } from './message';
import { SCORING_EVIDENCE } from './subjects';
import type { Bearing } from './types';

/** Who reads: `admin` sees all, `mentor` and `mentee` what that person of the pair may see. */
export type Audience = 'admin' | 'mentor' | 'mentee';

/** A reason with the criterion that gives it. */
export interface Reason extends Evidence {
  readonly criterion: string;
}

/** The few reasons that weigh most. */
export interface BestReasons {
  /** What speaks for the pair. */
  readonly reasons: readonly Reason[];
  /** What is missing: wishes that are not met, and what is not known. */
  readonly missing: readonly Reason[];
}

/**
 * The reasons of a pair that weigh most: what speaks for it, and apart from that what is missing.
 *
 * Criteria give reasons as parties get seats (D'Hondt), in proportion to their part of the score, or for what is
 * missing to what they leave of it: the first reason is one of the criterion that contributes most, and a criterion
 * gives a second one only where half of its part is more than the part of the next. Within a criterion the strongest
 * goes first. O(evidence).
 *
 * Deterministic: ties go by the order in which the policy's criteria and people's lists stand.
 *
 * @param match a pair with its contributions: one of a matching, of `scorePair`, or of `explainMatch` for `admin`. A
 *   matching of many people has none (`explanations`): ask `explainMatch` of the pair.
 * @param audience what this person may not read is neither shown nor counted. Default `admin`.
 * @param n most reasons of either list, an integer >= 1. Default 3.
 * @param locale the language of the texts, with labels of your own if you like. Default English.
 * @throws MentorMatchError `invalid-input` for a malformed pair, no such audience, `n` out of range, and a language
 *   that is none.
 *
 * @example
 * ```ts
 * import { scorePair } from 'mentor-match';
 * import { bestReasons } from 'mentor-match/report';
 *
 * const cohort = {
 *   mentors: [{ id: 'ana', skills: [{ name: 'SQL', level: 5 }] }],
 *   mentees: [{ id: 'cleo', skillsWanted: [{ name: 'SQL', current: 2, target: 4 }, { name: 'law' }] }],
 * };
 * const pair = scorePair(cohort, { weights: { skills: 1 } }, { mentorId: 'ana', menteeId: 'cleo' });
 * const { reasons, missing } = bestReasons(pair, 'admin', 1);
 * reasons.map(({ text }) => text); // => ['wants SQL from level 2 to 4; mentor is at 5']
 * missing.map(({ text }) => text); // => ['wants law from level 0 to 3; mentor lists neither it nor a related skill']
 * bestReasons(pair, 'mentor', 1).missing; // => []
 * ```
 */
export function bestReasons(
  match: PairScore,
  audience: Audience = 'admin',
  n = 3,
  locale?: MessageCatalogue,
): BestReasons {
  if (!Number.isInteger(n) || n < 1)
    throw new MentorMatchError('invalid-input', [
      {
        path: 'n',
        message: 'not a number of reasons',
        received: printValue(n),
        expected: 'an integer >= 1',
      },
    ]);
  expectMatch(match);
  if (!AUDIENCES.includes(audience))
    throw new MentorMatchError('invalid-input', [
      {
        path: 'audience',
        message: 'none of the possible values',
        received: printValue(audience),
        expected: AUDIENCES.map((one) => `"${one}"`).join(' or '),
      },
    ]);
  expectLocale(locale);
  const { contributions } = match;
  const weights = contributions.reduce((sum, { weight }) => sum + weight, 0);
  const readableTo = (item: Evidence) => readable(item, audience, locale);
  return {
    reasons: best(contributions, 'for', n, ({ share }) => share, readableTo),
    missing: best(contributions, 'missing', n, ({ weight, share }) => weight / weights - share, readableTo),
  };
}

const AUDIENCES: readonly Audience[] = ['admin', 'mentor', 'mentee'];

function expectMatch(match: PairScore): void {
  expectObject('match', match, 'a pair with its contributions');
  expectList('match.contributions', match.contributions);
  for (const [at, one] of match.contributions.entries()) {
    const path = `match.contributions[${at}]`;
    expectObject(path, one);
    expectList(`${path}.evidence`, one.evidence);
    for (const [place, item] of one.evidence.entries()) {
      const where = `${path}.evidence[${place}]`;
      expectObject(where, item);
      expectText(`${where}.id`, item.id);
      expectObject(`${where}.params`, item.params);
    }
  }
}

/**
 * What speaks most for a pair, in English, as `bestReasons` tells administrators; of any pair whose parts are known.
 */
export function reasonsFor(
  { contributions }: Pick<PairScore, 'contributions'>,
  n: number,
): readonly Reason[] {
  return best(
    contributions,
    'for',
    n,
    ({ share }) => share,
    (item) => item,
  );
}

function best(
  contributions: readonly Contribution[],
  bearing: 'for' | 'missing',
  n: number,
  part: (one: Contribution) => number,
  readableTo: (item: Evidence) => Evidence | undefined,
): readonly Reason[] {
  return contributions
    .flatMap((one) => {
      const said = one.evidence
        .filter((item) => bearingOf(item.id, one) === bearing)
        .flatMap((item) => readableTo(item) ?? [])
        .sort((a, b) => strengthOf(b) - strengthOf(a));
      return said.map((item, before) => ({ item, one, quotient: part(one) / (before + 1) }));
    })
    .sort((a, b) => b.quotient - a.quotient)
    .slice(0, n)
    .map(({ item, one }) => ({ ...item, criterion: one.criterion }));
}

/** What evidence of a criterion says of the pair. */
function bearingOf(id: string, { value }: Contribution): Exclude<Bearing, 'by-value'> {
  const known: { readonly [id: string]: readonly [unknown, Bearing] | undefined } = SCORING_EVIDENCE;
  const [, bearing = 'by-value'] = (Object.hasOwn(known, id) ? known[id] : undefined) ?? [];
  if (bearing !== 'by-value') return bearing;
  return value !== null && value >= 0.5 ? 'for' : 'missing';
}

function readable(
  item: Evidence,
  audience: Audience,
  locale: MessageCatalogue | undefined,
): Evidence | undefined {
  return audience === 'admin' ? translate(item, locale) : evidenceFor(item, audience, locale);
}

/** How much of a wish is met, in [0, 1]; 1 where the evidence has no figure for it. */
function strengthOf({ params }: Evidence): number {
  const share = (name: string) => (typeof params[name] === 'number' ? params[name] : undefined);
  return (share('strength') ?? 1) * (share('credit') ?? share('similarity') ?? 1);
}
