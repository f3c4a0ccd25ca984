import { type AssignmentSensitivity, changeProblem, FORBIDDEN } from '../../assignment';
import { type ErrorIssue, MentorMatchError, printValue } from '../../errors';
import { compareText, expectPair, type PairRef } from '../../model';
import { costsOfMentee } from '../large';
import { answered, type OpenMatching, type Reopened, sessionOf } from '../open';
import { checkOptionTypes, expectNoSearch, menteeIndexOf, mentorIndexOf } from '../prepared';
import { toUnits } from '../problem';
import { byPair, pairKey } from '../records';
import { partOf, type RunSteps, type Sliceable, sliceable } from '../run';
import { type Effect, isWeighed, objectiveRank, priorityFirst, toEffect, turnOf, weigh } from './effects';

/** Which matches, when one is ambiguous, and how many alternatives to name of each. */
export interface MarginOptions {
  /** One match; absent: all of them. */
  readonly pair?: PairRef;
  /**
   * A match is `ambiguous` when forbidding it costs less than this score; default 0.01: a number >= 0, in
   * which 1 is a full score. A tie always is.
   */
  readonly threshold?: number;
  /** How many alternatives to name for each match, an integer >= 0; default 3. Each takes one search more. */
  readonly alternatives?: number;
}

/** Another partner for the mentee of a match. */
export interface Alternative extends PairRef {
  /** What it costs to have that pair in the matching: its opportunity cost. */
  readonly effect: Effect;
}

/**
 * How firmly one match belongs to the matching. `ends` and `begins` of the effects are a cheapest exchange at the
 * objective that loses; where that is not the last one, later objectives may have a better one (`whyNot` finds it).
 */
export interface MatchMargin extends PairRef {
  /**
   * What is lost if the match is forbidden; `null` for a match that nothing can replace (a lock, or a required
   * minimum).
   */
  readonly effect: Effect | null;
  /** Whether another optimum does without this match, or one that is worse by less than the threshold. */
  readonly ambiguous: boolean;
  /**
   * The mentee's other eligible mentors that cost least to force, cheapest first, among the mentee's ten best scores.
   */
  readonly alternatives: readonly Alternative[];
}

/** Alternatives are looked for among this many of the mentee's best other mentors. */
const CANDIDATES = 10;

/**
 * The margin of one match or of all: the exact loss if it is forbidden, from the prices of the result, without a
 * solve. The pairs that would end and begin are named.
 *
 * One shortest-path search for each match and each of up to ten candidates (none with `alternatives: 0`), over lists
 * that all of them share: O(mentors * mentees) each at worst, in practice some hundred people, after checking the proof
 * once.
 *
 * Deterministic.
 *
 * @returns one margin a match, by mentee id, then mentor id.
 * @throws MentorMatchError `invalid-input` for unknown ids or options out of range, for a pair that is not a match, and
 *   under the rule `not-both-ways`, whose matchings are searched; `wrong-cohort` if the result was computed from
 *   something else or is not optimal; `callback-failed` where a criterion or rule of your own fails.
 *
 * @example
 * ```ts
 * import { matchCohort, matchMargins, openMatching } from 'mentor-match';
 *
 * const cohort = {
 *   mentors: [
 *     { id: 'ana', skills: [{ name: 'SQL' }] },
 *     { id: 'ben', skills: [{ name: 'SQL' }, { name: 'sales' }] },
 *   ],
 *   mentees: [
 *     { id: 'cleo', skillsWanted: [{ name: 'SQL' }] },
 *     { id: 'dan', skillsWanted: [{ name: 'sales' }] },
 *     { id: 'eve', skillsWanted: [{ name: 'SQL' }, { name: 'law' }] },
 *   ],
 * };
 * const open = openMatching(cohort, {}, matchCohort(cohort));
 * matchMargins(open).map(({ menteeId }) => menteeId); // => ['cleo', 'dan']
 * ```
 */
export const matchMargins: Sliceable<[open: OpenMatching, options?: MarginOptions], readonly MatchMargin[]> =
  /* @__PURE__ */ sliceable(matchMarginSteps);

/** {@link matchMargins} in steps. */
export function* matchMarginSteps(
  open: OpenMatching,
  options: MarginOptions = {},
): RunSteps<readonly MatchMargin[]> {
  const session = sessionOf(open);
  checkOptionTypes(options, { pair: true, threshold: true, alternatives: true });
  const { threshold = 0.01, alternatives = 3 } = options;
  checkOptions(threshold, alternatives);
  expectNoSearch(session.prepared.policy, 'matchMargins');
  const reopened = yield* partOf(session.reopened(), 0, 0.3);
  const analysis = reopened.analysis();
  const { prepared, outcome } = reopened;
  const asked = options.pair === undefined ? outcome.pairs : [indexOfMatch(reopened, options.pair)];
  const effects = options.pair === undefined ? analysis.margins() : undefined;
  const margins: MatchMargin[] = [];
  for (const [at, [mentee, mentor]] of asked.entries()) {
    yield { phase: 'questioning', fraction: 0.3 + (0.7 * at) / asked.length };
    const effect = toEffect(reopened, effects?.[at] ?? analysis.margin(mentee, mentor), () =>
      changeProblem(reopened.problem, [{ kind: 'cost', row: mentee, column: mentor, cost: FORBIDDEN }]),
    );
    margins.push({
      mentorId: prepared.cohort.mentors[mentor]!.id,
      menteeId: prepared.cohort.mentees[mentee]!.id,
      effect,
      ambiguous: effect !== null && isSmall(effect, threshold),
      alternatives: findAlternatives(reopened, analysis, mentee, alternatives),
    });
  }
  return margins.sort(byPair);
}

/** The margins by `pairKey`, for pages that show all; `null` where there is no answer, or none that may be shown. */
export const marginsByPair: Sliceable<
  [open: OpenMatching, options?: MarginOptions],
  ReadonlyMap<string, MatchMargin> | null
> = /* @__PURE__ */ sliceable(function* (open: OpenMatching, options: MarginOptions = {}) {
  const margins = yield* answered(open, matchMarginSteps(open, options));
  return margins === null ? null : new Map(margins.map((margin) => [pairKey(margin), margin]));
});

function isSmall(effect: Effect, threshold: number): boolean {
  return effect.loss === 0 || (effect.scoreLoss !== null && effect.scoreLoss < threshold);
}

function indexOfMatch({ prepared, outcome }: Reopened, pair: PairRef): readonly [number, number] {
  expectPair(pair, 'options.pair');
  const mentor = mentorIndexOf(prepared, pair.mentorId);
  const mentee = menteeIndexOf(prepared, pair.menteeId);
  const found = outcome.pairs.find(([row, column]) => row === mentee && column === mentor);
  if (found !== undefined) return found;
  throw new MentorMatchError('invalid-input', [
    {
      path: 'options.pair',
      message: 'the two are not matched with each other, so there is no margin',
      received: printValue(pair),
      expected: 'a match of this result; whyNot answers for other pairs',
    },
  ]);
}

function findAlternatives(
  reopened: Reopened,
  analysis: AssignmentSensitivity,
  mentee: number,
  count: number,
): Alternative[] {
  if (count === 0) return [];
  const { prepared } = reopened;
  const candidates = bestOthers(reopened, mentee)
    .map((candidate) => ({ candidate, bound: boundOf(reopened, analysis, mentee, candidate) }))
    .sort((a, b) => b.bound.rank - a.bound.rank || a.bound.loss - b.bound.loss);
  const menteeId = prepared.cohort.mentees[mentee]!.id;
  let found: Weighed[] = [];
  for (const { candidate, bound } of candidates) {
    const last = found[count - 1];
    // Neither this one nor any after it can be as cheap as the last that is kept.
    if (
      last !== undefined &&
      (bound.rank < last.rank || (bound.rank === last.rank && bound.loss > last.loss))
    )
      break;
    const weighed = weighOne(reopened, analysis, mentee, candidate);
    if (weighed !== null) found = [...found, weighed].sort(byCost).slice(0, count);
  }
  return found.flatMap(({ id, whole }) => {
    const effect = whole();
    return effect === null ? [] : [{ mentorId: id, menteeId, effect }];
  });
}

/** What having a pair costs; the pairs that it exchanges are computed for the few that are kept. */
interface Weighed {
  readonly id: string;
  readonly units: number;
  /** The place of the objective that loses: the later, the cheaper. */
  readonly rank: number;
  readonly loss: number;
  /** Of mentees of several priorities, which of them lose: the lower, the cheaper. */
  readonly priority: number;
  readonly whole: () => Effect | null;
}

function byCost(a: Weighed, b: Weighed): number {
  return (
    b.rank - a.rank ||
    a.priority - b.priority ||
    a.loss - b.loss ||
    b.units - a.units ||
    compareText(a.id, b.id)
  );
}

/** The least that a pair can cost, by the prices alone. */
function boundOf(
  reopened: Reopened,
  analysis: AssignmentSensitivity,
  mentee: number,
  { mentor }: Candidate,
): Pick<Weighed, 'rank' | 'loss'> {
  const { policy } = reopened.prepared;
  const bound = analysis.opportunityBound(mentee, mentor);
  if (!isWeighed(bound)) return { rank: objectiveRank(policy, { objective: null }), loss: 0 };
  const { objective, loss } = weigh(reopened, bound);
  // Where people are weighed by who goes before whom, what it costs counts people.
  const isRanked = turnOf(objective) !== undefined;
  return { rank: objectiveRank(policy, { objective }), loss: isRanked ? 0 : loss };
}

function weighOne(
  reopened: Reopened,
  analysis: AssignmentSensitivity,
  mentee: number,
  { id, mentor, units }: Candidate,
): Weighed | null {
  const change = analysis.opportunityCost(mentee, mentor);
  const whole = () =>
    toEffect(reopened, change, () =>
      changeProblem(reopened.problem, [{ kind: 'lock', row: mentee, column: mentor }]),
    );
  const worth = isWeighed(change) ? weigh(reopened, change) : whole();
  return worth === null
    ? null
    : {
        id,
        units,
        rank: objectiveRank(reopened.prepared.policy, worth),
        priority: priorityFirst(worth),
        loss: worth.loss,
        whole,
      };
}

/** The mentee's eligible mentors with the best scores whom they are not matched with. O(mentors). */
function bestOthers({ prepared, problem, mentorsOf }: Reopened, mentee: number): Candidate[] {
  const taken = mentorsOf(mentee);
  const costs = costsOfMentee(problem, mentee);
  const last = lowest(costs, CANDIDATES + taken.length);
  const best: Candidate[] = [];
  for (let mentor = 0; mentor < costs.length; mentor++) {
    const cost = costs[mentor]!;
    if (cost > last || cost === FORBIDDEN || taken.includes(mentor)) continue;
    best.push({ id: prepared.cohort.mentors[mentor]!.id, mentor, units: toUnits(cost) });
  }
  return best.sort((a, b) => b.units - a.units || compareText(a.id, b.id)).slice(0, CANDIDATES);
}

/** Which cost is so many places from the lowest, or the highest where there are fewer. O(costs * places) at worst. */
function lowest(costs: Int32Array, places: number): number {
  const least: number[] = [];
  for (let at = 0; at < costs.length; at++) {
    const cost = costs[at]!;
    if (least.length === places) {
      if (cost >= least[places - 1]!) continue;
      least.pop();
    }
    let place = least.length;
    while (place > 0 && least[place - 1]! > cost) place--;
    least.splice(place, 0, cost);
  }
  return least.at(-1) ?? FORBIDDEN;
}

interface Candidate {
  readonly id: string;
  readonly mentor: number;
  readonly units: number;
}

function checkOptions(threshold: number, alternatives: number): void {
  const issues: ErrorIssue[] = [];
  if (!(threshold >= 0)) {
    issues.push({
      path: 'options.threshold',
      message: 'the threshold is not a score',
      received: printValue(threshold),
      expected: 'a number >= 0',
    });
  }
  if (!Number.isInteger(alternatives) || alternatives < 0) {
    issues.push({
      path: 'options.alternatives',
      message: 'not a number of alternatives',
      received: printValue(alternatives),
      expected: 'an integer >= 0',
    });
  }
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
}
