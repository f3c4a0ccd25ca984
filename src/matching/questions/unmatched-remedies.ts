import { type Pair, shortage } from '../../assignment';
import { MentorMatchError, printValue } from '../../errors';
import { effectText, type MessageCatalogue } from '../../messages';
import { compareText } from '../../model';
import type { TextOptions } from '../explain';
import { type OpenMatching, type Reopened, sessionOf } from '../open';
import {
  checkOptionTypes,
  expectNoSearch,
  forbiddenBy,
  INELIGIBLE,
  isRefusal,
  type PersonRef,
  personIndex,
  unitsOfPair,
} from '../prepared';
import { bounds, toCost } from '../problem';
import { partOf, type RunSteps, type Sliceable, sliceable } from '../run';
import {
  bestWithPair,
  compareEffects,
  costOfPair,
  describeChange,
  type Effect,
  nameOf,
  pairAsText,
} from './effects';

/** People who compete for too few partners: no choice of matching can give all of them one. */
export interface Shortage {
  /** Those who compete, the asked person among them. */
  readonly competing: readonly string[];
  /** All the partners they could have between them; empty if they have none. */
  readonly partners: readonly string[];
  /** Matches that those who compete need: one each, or their required minimum. */
  readonly demand: number;
  /** Matches that their partners' seats can give them: fewer than `demand`. */
  readonly supply: number;
}

/** A change that gives an unmatched person a partner, confirmed by solving again. */
export type Relaxation =
  /** The partner takes one more. */
  (
    | { readonly kind: 'one-more-seat' }
    /** The rules to lift for this pair. Refusals are never among them. */
    | { readonly kind: 'lift-rules'; readonly rules: readonly string[] }
    /** Nothing changes but the matching: the pair is locked. */
    | { readonly kind: 'force' }
  ) & {
    /** The partner whom the person would have. */
    readonly partnerId: string;
    /** What the change does to the matching in force: a loss above 0 costs, below 0 gains. */
    readonly effect: Effect;
    /** The change, its effect, and whose pairs end and begin, in words. */
    readonly text: string;
  };

/** What keeps one person without a partner, and what would help. */
export interface UnmatchedRemedies {
  readonly id: string;
  /** `null`: there is no shortage; the objectives preferred to leave this person out. */
  readonly shortage: Shortage | null;
  /**
   * At most one of each kind: the one that costs least of those that were tried, which are the person's five
   * best-scoring partners, and the five of those whom the fewest rules keep away.
   */
  readonly relaxations: readonly Relaxation[];
}

/** Partners tried for each kind of relaxation, best score first. */
const TRIES = 5;

/**
 * For a person without a partner: the exact bottleneck (a smallest set of people who compete for too few seats)
 * and the cheapest relaxations found that make a partner part of a best matching.
 *
 * The bottleneck takes one flow for each member of the first set found; each relaxation some shortest-path searches,
 * O(mentors * mentees) each at worst. Deterministic.
 *
 * @throws MentorMatchError `invalid-input` if nobody unmatched on that side has the id, and under the rule
 *   `not-both-ways`, whose matchings are searched; `wrong-cohort` if the result was computed from something else or is
 *   not optimal; `callback-failed` where a criterion or rule of your own fails.
 *
 * @example
 * ```ts
 * import { matchCohort, openMatching, unmatchedRemedies } from 'mentor-match';
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
 * unmatchedRemedies(open, { menteeId: 'eve' }).shortage?.competing.length; // => 3
 * ```
 */
export const unmatchedRemedies: Sliceable<
  [open: OpenMatching, person: PersonRef, options?: TextOptions],
  UnmatchedRemedies
> = /* @__PURE__ */ sliceable(function* (
  open: OpenMatching,
  person: PersonRef,
  options: TextOptions = {},
): RunSteps<UnmatchedRemedies> {
  const session = sessionOf(open);
  checkOptionTypes(options, { locale: true });
  const { prepared } = session;
  const { side, index, path } = personIndex(prepared, person);
  expectNoSearch(prepared.policy, 'unmatchedRemedies');
  const reopened = yield* partOf(session.reopened(), 0, 0.4);
  const { problem, outcome } = reopened;
  const isMentee = side === 'mentees';
  if (outcome.pairs.some(([row, column]) => (isMentee ? row : column) === index)) {
    throw new MentorMatchError('invalid-input', [
      {
        path,
        message: 'this person has a partner',
        received: printValue(prepared.cohort[side][index]!.id),
        expected: `the id of an unmatched ${isMentee ? 'mentee' : 'mentor'} of this result`,
      },
    ]);
  }
  const { id } = prepared.cohort[isMentee ? 'mentees' : 'mentors'][index]!;
  const conflict = shortage(problem, outcome, isMentee ? { row: index } : { column: index });
  const { mentors, mentees } = prepared.cohort;
  const name = (people: readonly { readonly id: string }[], indices: readonly number[]) =>
    indices.map((at) => people[at]!.id).sort(compareText);
  const [own, others] = isMentee ? [mentees, mentors] : [mentors, mentees];
  const partnerIndices = conflict === null ? [] : isMentee ? conflict.columnMaximums : conflict.rowMaximums;
  return {
    id,
    shortage:
      conflict === null
        ? null
        : {
            competing: name(own, isMentee ? conflict.rowMinimums : conflict.columnMinimums),
            partners: name(others, partnerIndices),
            demand: conflict.demand,
            supply: conflict.supply,
          },
    relaxations: yield* partOf(relaxations(reopened, index, isMentee, options.locale), 0.4, 1),
  };
});

function* relaxations(
  reopened: Reopened,
  index: number,
  isMentee: boolean,
  locale: MessageCatalogue | undefined,
): RunSteps<Relaxation[]> {
  const { prepared, pairs, outcome } = reopened;
  const { mentors, mentees } = prepared.cohort;
  const others = isMentee ? mentors : mentees;
  const partners = new Int32Array(others.length);
  for (const [row, column] of outcome.pairs) partners[isMentee ? column : row]! += 1;
  const cells = others.map((other, partner): Cell => {
    const pair: Pair = isMentee ? [index, partner] : [partner, index];
    const rules = pairs.units(pair[0], pair[1]) === INELIGIBLE ? forbiddenBy(prepared, pair) : [];
    const units = unitsOfPair(prepared, pair);
    return { id: other.id, pair, partner, units, rules };
  });
  const byScore = (a: Cell, b: Cell) => b.units - a.units || compareText(a.id, b.id);
  const eligible = cells
    .filter((cell) => cell.rules.length === 0)
    .sort(byScore)
    .slice(0, TRIES);
  const barred = cells
    .filter((cell) => cell.rules.length > 0 && !cell.rules.some(isRefusal))
    .sort((a, b) => a.rules.length - b.rules.length || byScore(a, b))
    .slice(0, TRIES);
  const analysis = reopened.analysis();
  const whoOf = ({ pair: [row, column] }: Cell) => pairAsText(mentors[column]!, mentees[row]!);

  const found: Relaxation[] = [];
  const add = (kind: Relaxation['kind'], cell: Cell, change: string, effect: Effect) => {
    const text = describeChange(prepared.cohort, change, effect, locale);
    const shared = { partnerId: cell.id, effect, text };
    found.push(kind === 'lift-rules' ? { kind, rules: cell.rules, ...shared } : { kind, ...shared });
  };
  for (const cell of eligible) {
    const effect = yield* costOfPair(reopened, analysis, cell.pair);
    if (effect !== null) add('force', cell, effectText(locale, 'remedy.force', { who: whoOf(cell) }), effect);
  }
  for (const cell of eligible) {
    const { max } = bounds(others[cell.partner]!);
    // A partner with a free seat needs no other.
    if (partners[cell.partner]! < max) continue;
    const seats = max + 1;
    const seat = isMentee ? 'column' : 'row';
    const best = yield* bestWithPair(reopened, analysis, cell.pair, { seat });
    if (!best?.isBest) continue;
    const who = nameOf(others[cell.partner]!);
    add(
      'one-more-seat',
      cell,
      effectText(locale, 'remedy.one-more-seat', { who, before: max, seats }),
      best.effect,
    );
  }
  for (const cell of barred) {
    const best = yield* bestWithPair(reopened, analysis, cell.pair, { cost: toCost(cell.units) });
    if (!best?.isBest) continue;
    const change = effectText(locale, 'remedy.lift-rules', { who: whoOf(cell), rules: cell.rules });
    add('lift-rules', cell, change, best.effect);
  }
  return cheapestOfEachKind(reopened, found);
}

/** A possible partner of the person. */
interface Cell {
  readonly id: string;
  readonly partner: number;
  readonly pair: Pair;
  readonly units: number;
  readonly rules: readonly string[];
}

function cheapestOfEachKind({ prepared }: Reopened, options: readonly Relaxation[]): Relaxation[] {
  const order = (a: Relaxation, b: Relaxation) =>
    compareEffects(prepared.policy, a.effect, b.effect) || compareText(a.partnerId, b.partnerId);
  return (['one-more-seat', 'lift-rules', 'force'] as const).flatMap((kind) =>
    options
      .filter((option) => option.kind === kind)
      .sort(order)
      .slice(0, 1),
  );
}
