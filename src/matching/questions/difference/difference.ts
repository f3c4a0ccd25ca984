import { MentorMatchError, printValue } from '../../../errors';
import type { MessageCatalogue } from '../../../messages';
import { definePolicy, IdSet, type Manifest, type PairRef, type Person } from '../../../model';
import { isSameJson } from '../../canonical';
import { checkOptionTypes, expectPeople } from '../../prepared';
import { byPair, hasMatches, type Proposal, pairKey, pairsInForce, type StoredResult } from '../../records';
import { parseMatching } from '../../stored';
import { changesOf, type MatchedSide, type MeasuredPair, pairsWithout } from './people';
import { differenceLines, type Names } from './text';
import type {
  ComparableTotal,
  DifferenceOptions,
  Differences,
  FigureChange,
  MatchingDifference,
} from './types';

/**
 * Tells two matchings of a program apart, such as last week's and today's: which pairs end and begin, who gets a
 * partner or loses theirs, who wins and loses by the scores, and the totals, as data and in words. Of a reviewed
 * matching the pairs in force count.
 *
 * Scores are set beside each other only where both matchings were scored by the same weights, params and similarity;
 * where not, the totals are left out and the words say so. O(pairs). Deterministic.
 *
 * @param before @param after results with matches, or what `JSON.parse` made of them. Their people may differ.
 * @throws MentorMatchError `invalid-input` for what is no result and for malformed options; `wrong-cohort` for a result
 *   without matches.
 *
 * @example
 * ```ts
 * import { matchCohort } from 'mentor-match';
 * import { diffMatchings } from 'mentor-match/report';
 *
 * const mentors = [{ id: 'ana', skills: [{ name: 'SQL' }] }];
 * const mentees = [{ id: 'cleo', skillsWanted: [{ name: 'SQL' }] }, { id: 'dan' }];
 * const before = matchCohort({ mentors, mentees });
 * const after = matchCohort({ mentors: [...mentors, { id: 'ben' }], mentees });
 * const { lines } = diffMatchings(before, after);
 * lines[0]; // => '1 pair stays, none ends, 1 begins'
 * lines.slice(-2); // => ['dan has a mentor: ben', 'ben is a new mentor, with dan']
 * ```
 */
export function diffMatchings(
  before: StoredResult,
  after: StoredResult,
  options: DifferenceOptions = {},
): MatchingDifference {
  checkOptionTypes(options, { people: true, locale: true });
  if (options.people !== undefined) expectPeople(options.people, 'options.people');
  const first = proposalOf(before, 'before');
  const second = proposalOf(after, 'after');
  const comparable = isOneScale(first.manifest, second.manifest);
  const differences = differencesBetween(sideOf(first, comparable), sideOf(second, comparable));
  return told(differences, namesOf(options.people), options.locale);
}

/** The same of pairs that are measured alike already. */
export function differencesBetween(before: MatchedSide, after: MatchedSide): Differences {
  const begins = pairsWithout(after.pairs, before.pairs).sort(byPair);
  const gone = new Set(begins.map(pairKey));
  const matched = (side: 'mentorId' | 'menteeId') =>
    change(idsIn(before.pairs, side).size, idsIn(after.pairs, side).size);
  const [was, is] = [totalOf(before.pairs), totalOf(after.pairs)];
  return {
    kept: after.pairs
      .filter((pair) => !gone.has(pairKey(pair)))
      .map(({ mentorId, menteeId }) => ({ mentorId, menteeId }))
      .sort(byPair),
    ends: pairsWithout(before.pairs, after.pairs).sort(byPair),
    begins,
    mentees: changesOf('mentees', before, after),
    mentors: changesOf('mentors', before, after),
    matches: change(before.pairs.length, after.pairs.length),
    menteesMatched: matched('menteeId'),
    mentorsMatched: matched('mentorId'),
    totalScore: was === null || is === null ? null : change(was, is),
  };
}

/** Differences with their words. */
export function told(
  differences: Differences,
  names: Names,
  locale: MessageCatalogue | undefined,
  totals: readonly ComparableTotal[] = sameScale(differences),
): MatchingDifference {
  const lines = differenceLines(differences, totals, names, locale);
  return { ...differences, lines, text: lines.join('\n') };
}

function sameScale({ totalScore }: Differences): readonly ComparableTotal[] {
  return totalScore === null ? [] : [{ by: 'same', ...totalScore }];
}

/** What people are called, by side and id. */
export function namesOf(people: DifferenceOptions['people']): Names {
  const byId = (list: readonly Pick<Person, 'id' | 'name'>[] = []) =>
    new Map(list.map(({ id, name }) => [id, name]));
  const names = { mentors: byId(people?.mentors), mentees: byId(people?.mentees) };
  return (side, id) => {
    const name = names[side].get(id);
    return name === undefined ? id : `${name} (${id})`;
  };
}

function change(before: number, after: number): FigureChange {
  return { before, after, difference: after - before };
}

function idsIn(pairs: readonly PairRef[], side: 'mentorId' | 'menteeId'): IdSet {
  return new IdSet(pairs.map((pair) => pair[side]));
}

/** Sums of scores are sums of whole units: to ten decimals nothing is lost but the noise of floats. */
function totalOf(pairs: readonly MeasuredPair[]): number | null {
  let total = 0;
  for (const { score } of pairs) {
    if (score === null) return null;
    total += score;
  }
  return Number(total.toFixed(10));
}

function proposalOf(result: StoredResult, path: string): Proposal {
  const parsed = parseMatching(result, path);
  if (hasMatches(parsed)) return parsed;
  throw new MentorMatchError('wrong-cohort', [
    {
      path: `${path}.status`,
      message: 'the result has no matching to compare',
      received: printValue(parsed.status),
      expected: 'a result with matches',
    },
  ]);
}

function sideOf(result: Proposal, comparable: boolean): MatchedSide {
  const scores = new Map(
    [...result.matches, ...(result.review?.pairs ?? [])].map((pair) => [pairKey(pair), pair.score]),
  );
  const pairs = pairsInForce(result).map((pair) => ({
    mentorId: pair.mentorId,
    menteeId: pair.menteeId,
    score: comparable ? scores.get(pairKey(pair))! : null,
  }));
  // A stopped matching does not list who is without a partner.
  if (result.status === 'stopped') return { pairs, isThere: () => true };
  const { matches, unmatched } = result;
  const there = {
    mentors: new IdSet([
      ...matches.map(({ mentorId }) => mentorId),
      ...unmatched.mentors.map(({ id }) => id),
    ]),
    mentees: new IdSet([
      ...matches.map(({ menteeId }) => menteeId),
      ...unmatched.mentees.map(({ id }) => id),
    ]),
  };
  return { pairs, isThere: (side, id) => there[side].has(id) };
}

/** Whether scores of two runs are on one scale: their policies score alike. */
function isOneScale(before: Manifest, after: Manifest): boolean {
  const scale = ({ policy, parts, extensions }: Manifest) => {
    const { weights, params, priors, similarity, scoreUnit } = definePolicy(policy);
    return { weights, params, priors, similarity, scoreUnit, parts, extensions };
  };
  return isSameJson(scale(before), scale(after));
}
