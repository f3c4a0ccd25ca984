import { analyzeSensitivity, changeProblem, resolveAssignment, shortage } from '../assignment';
import { MentorMatchError, printValue } from '../errors';
import type { Cohort, MatchingResult, PolicyInput } from '../model';
import { compareIds } from './canonical';
import { bounds, toCost } from './encode';
import { type Effect, toEffect } from './exchange';
import { compareLevels } from './level-change';
import { type Extensions, forbiddenBy, INELIGIBLE } from './prepare';
import { type Reopened, reopen } from './reopen';

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

/** A smallest change that gives an unmatched person a partner, confirmed by solving again. */
export interface Relaxation {
  readonly kind: 'one-more-seat' | 'lift-rules' | 'force';
  /** The partner whom the person would have. */
  readonly partnerId: string;
  /** The rules to lift for this pair; empty unless the kind is `lift-rules`. */
  readonly rules: readonly string[];
  /** What the change does to the objectives: a loss above 0 costs, below 0 gains. */
  readonly effect: Effect;
}

/** What keeps one person without a partner, and what would help. */
export interface UnmatchedRemedies {
  readonly id: string;
  /** `null`: there is no shortage; the objectives preferred to leave this person out. */
  readonly shortage: Shortage | null;
  /** At most one of each kind, the one that costs least. */
  readonly relaxations: readonly Relaxation[];
}

/** Partners tried for each kind of relaxation, best score first. */
const TRIES = 5;

/**
 * For a person without a partner: the exact bottleneck (a smallest set of people who compete for too few seats)
 * and the smallest relaxations that would give them one.
 *
 * The bottleneck takes one flow for each member of the first set found; each relaxation up to five warm solves.
 *
 * @throws MentorMatchError `invalid-input` if nobody unmatched on that side has the id; `wrong-cohort` if the result was
 *   computed from something else or is not optimal.
 */
export function unmatchedRemedies(
  cohort: Cohort,
  policy: PolicyInput,
  result: MatchingResult,
  person: { readonly menteeId: string } | { readonly mentorId: string },
  extensions: Extensions = {},
): UnmatchedRemedies {
  const reopened = reopen(cohort, policy, result, extensions);
  const { prepared, problem, outcome } = reopened;
  const isMentee = 'menteeId' in person;
  const id = isMentee ? person.menteeId : person.mentorId;
  const index = (isMentee ? prepared.menteeIndex : prepared.mentorIndex).get(id);
  const matched = outcome.pairs.some(([row, column]) => (isMentee ? row : column) === index);
  if (index === undefined || matched) {
    throw new MentorMatchError('invalid-input', [
      {
        path: isMentee ? 'person.menteeId' : 'person.mentorId',
        message: matched ? 'this person has a partner' : `no ${isMentee ? 'mentee' : 'mentor'} has this id`,
        received: printValue(id),
        expected: `the id of an unmatched ${isMentee ? 'mentee' : 'mentor'} of this result`,
      },
    ]);
  }
  const conflict = shortage(problem, outcome, isMentee ? { row: index } : { column: index });
  const { mentors, mentees } = prepared.cohort;
  const name = (people: readonly { readonly id: string }[], indices: readonly number[]) =>
    indices.map((at) => people[at]!.id).sort(compareIds);
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
    relaxations: relaxations(reopened, index, isMentee),
  };
}

function relaxations(reopened: Reopened, index: number, isMentee: boolean): Relaxation[] {
  const { prepared, pairs, problem } = reopened;
  const others = prepared.cohort[isMentee ? 'mentors' : 'mentees'];
  const cells = others.map((other, partner) => {
    const [row, column] = isMentee ? ([index, partner] as const) : ([partner, index] as const);
    const units = pairs.units(row, column);
    const rules = units === INELIGIBLE ? forbiddenBy(prepared, column, row) : [];
    return { id: other.id, partner, row, column, units: prepared.scoring.units(column, row), rules };
  });
  const byScore = (a: (typeof cells)[number], b: (typeof cells)[number]) =>
    b.units - a.units || compareIds(a.id, b.id);
  const eligible = cells
    .filter((cell) => cell.rules.length === 0)
    .sort(byScore)
    .slice(0, TRIES);
  const barred = cells
    .filter((cell) => cell.rules.length > 0 && !cell.rules.includes('not-self'))
    .sort((a, b) => a.rules.length - b.rules.length || byScore(a, b))
    .slice(0, TRIES);
  const analysis = analyzeSensitivity(problem, reopened.outcome);

  const options: Relaxation[] = [];
  for (const { id, row, column } of eligible) {
    const effect = toEffect(reopened, analysis.opportunityCost(row, column));
    if (effect !== null) options.push({ kind: 'force', partnerId: id, rules: [], effect });
  }
  for (const { id, partner, row, column } of eligible) {
    const max = bounds(others[partner]!).max + 1;
    const changed = changeProblem(problem, [
      isMentee ? { kind: 'column', column, max } : { kind: 'row', row, max },
    ]);
    const gained = gainIfChosen(reopened, changed, row, column);
    if (gained !== null) options.push({ kind: 'one-more-seat', partnerId: id, rules: [], effect: gained });
  }
  for (const { id, row, column, units, rules } of barred) {
    const changed = changeProblem(problem, [{ kind: 'cost', row, column, cost: toCost(units) }]);
    const gained = gainIfChosen(reopened, changed, row, column);
    if (gained !== null) options.push({ kind: 'lift-rules', partnerId: id, rules, effect: gained });
  }
  return cheapestOfEachKind(reopened, options);
}

/** What a changed problem brings, if the pair is part of one of its optima; `null` if it is of none. */
function gainIfChosen(
  reopened: Reopened,
  changed: Reopened['problem'],
  row: number,
  column: number,
): Effect | null {
  const again = resolveAssignment(changed, reopened.outcome);
  if (again.status === 'infeasible') return null;
  const widened = { ...reopened, problem: changed, outcome: again };
  const forced = toEffect(
    widened,
    analyzeSensitivity(changed, again, { check: false }).opportunityCost(row, column),
  );
  if (forced === null || forced.objective !== null) return null;
  return { ...forced, ...compareLevels(reopened.prepared.policy, reopened.outcome, again) };
}

function cheapestOfEachKind({ prepared }: Reopened, options: readonly Relaxation[]): Relaxation[] {
  const { objectives } = prepared.policy;
  const rank = ({ objective, loss }: Effect) => {
    // Gains at an early objective are best, losses at an early objective are worst.
    const place = objective === null ? objectives.length : objectives.indexOf(objective);
    return loss < 0 ? place - objectives.length : objectives.length - place;
  };
  const order = (a: Relaxation, b: Relaxation) =>
    rank(a.effect) - rank(b.effect) || a.effect.loss - b.effect.loss || compareIds(a.partnerId, b.partnerId);
  return (['one-more-seat', 'lift-rules', 'force'] as const).flatMap((kind) =>
    options
      .filter((option) => option.kind === kind)
      .sort(order)
      .slice(0, 1),
  );
}
