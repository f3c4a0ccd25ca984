import {
  type AssignmentConflict,
  type AssignmentProblem,
  conflictRelaxations,
  FORBIDDEN,
  type Pair,
  solveAssignment,
} from '../../../assignment';
import { MentorMatchError, printValue } from '../../../errors';
import { sumOf } from '../../../lists';
import { changeText, type MessageCatalogue } from '../../../messages';
import {
  type ConflictStep,
  compareText,
  type IdIndex,
  type InfeasibleMatching,
  type MatchingConflict,
  type PairRef,
  type RuleCount,
} from '../../../model';
import { problemWithStanding } from '../../changes';
import type { TextOptions } from '../../explain';
import { costAt } from '../../large';
import { conflictText, describeConflict } from '../../match';
import { type OpenMatching, sessionOf } from '../../open';
import { checkOptionTypes, isRefusal, type Prepared, unitsOfPair } from '../../prepared';
import { compareValues, type ObjectiveValues, valuesOf } from '../../problem';
import { attemptOf, type StoredResult } from '../../records';
import { nameOf } from '../effects';
import {
  type Bound,
  liftLock,
  liftRule,
  membersOf,
  type Relaxed,
  relaxBound,
  rulesInTheWay,
  withoutMembers,
} from './relax';

/** What could give way: a lock, a bound (as little as helps, or as far as it goes where that does not), or a rule. */
type Concession =
  | ConflictStep
  /** A rule, and the pairs that would be matched against it. */
  | { readonly kind: 'rule'; readonly rule: string; readonly pairs: readonly PairRef[] };

/** The best matching once something gave way. */
interface RelaxedOutcome {
  readonly matches: number;
  readonly menteesMatched: number;
  readonly totalScore: number;
}

/** One thing that could give way, and what that brings. */
export type ConflictRelaxation = Concession &
  (
    | {
        /** There is a matching when this alone gives way (and the other conflicts are out of the way). */
        readonly resolves: true;
        /** What the best matching then is. */
        readonly outcome: RelaxedOutcome;
      }
    | { readonly resolves: false; readonly outcome: null }
  ) & {
    /** In words, with people's names. */
    readonly text: string;
  };

/** One contradiction, and what could give way in it. */
export interface ExplainedConflict {
  readonly conflict: MatchingConflict;
  /** The contradiction in words, with people's names. */
  readonly text: string;
  /**
   * Rules that keep out pairs which would help, with the number of such pairs, most first. `not-self` and people's own
   * refusals (`never-with`) are named here, but nobody is asked to lift them.
   */
  readonly rules: readonly RuleCount[];
  /** Cheapest first: by what the matching is then worth by the policy's objectives; what does not resolve it, last. */
  readonly relaxations: readonly ConflictRelaxation[];
}

/** Why there is no matching, and what to do about it. */
export interface ConflictExplanation {
  /** Every contradiction, no two with a bound or lock in common. */
  readonly conflicts: readonly ExplainedConflict[];
  /**
   * Relaxations, one after the other, after which there is a matching: at each step the cheapest that resolves
   * everything, or else the one that leaves the fewest contradictions. Not always the fewest steps there are.
   */
  readonly plan: readonly ConflictRelaxation[];
}

/**
 * Why locks, capacities and required minimums leave no matching: minimal conflicts in people's names and rule names,
 * and for each member how little it must give way and what matching that makes possible, found by solving again.
 *
 * A handful of solves for each member: O(members * log(people)) in all.
 *
 * Deterministic.
 *
 * @throws MentorMatchError `wrong-cohort` if the result was computed from something else, or has a matching.
 *
 * @example
 * ```ts
 * import { explainConflict, matchCohort, openMatching } from 'mentor-match';
 *
 * const cohort = { mentors: [{ id: 'ana', capacity: { min: 2 , max: 2 } }], mentees: [{ id: 'cleo' }] };
 * const policy = { minimums: 'required' } as const;
 * const result = matchCohort(cohort, policy);
 * result.status; // => 'infeasible'
 * explainConflict(openMatching(cohort, policy, result)).conflicts.length; // => 1
 * ```
 */
export function explainConflict(open: OpenMatching, options: TextOptions = {}): ConflictExplanation {
  const session = sessionOf(open);
  checkOptionTypes(options, { locale: true });
  const { prepared } = session;
  const stored = session.expectResult();
  expectInfeasible(stored);
  const attempt = attemptOf(stored);
  const context: ConflictContext = {
    prepared,
    problem: problemWithStanding(prepared, attempt ?? { waived: [], approved: [] }, session.options),
    locale: options.locale,
  };
  const called = namesIn(prepared);
  const found = disjointConflicts(context.problem);
  const conflicts = found.map((conflict): ExplainedConflict => {
    const others = found.filter((other) => other !== conflict).flatMap(membersOf);
    const alone = { ...context, problem: withoutMembers(context.problem, others) };
    const described = describeConflict(
      prepared.cohort,
      conflict,
      // What comes after the first has the first beside it, so nothing of it resolves everything.
      found.length === 1 ? conflictRelaxations(context.problem, conflict) : [],
    );
    return {
      conflict: described,
      text: conflictText(described, options.locale, called),
      rules: rulesInTheWay(prepared, context.problem, conflict),
      relaxations: optionsFor(alone, conflict).map((option) => option.relaxation),
    };
  });
  return { conflicts, plan: planFor(context) };
}

/** What the people of a cohort are called, by their ids. */
function namesIn({ cohort, mentorIndex, menteeIndex }: Prepared) {
  const called = (people: readonly Parameters<typeof nameOf>[0][], index: IdIndex) => (id: string) => {
    const person = people[index.get(id) ?? -1];
    return person === undefined ? id : nameOf(person);
  };
  return { mentor: called(cohort.mentors, mentorIndex), mentee: called(cohort.mentees, menteeIndex) };
}

interface ConflictContext {
  readonly prepared: Prepared;
  readonly problem: AssignmentProblem;
  readonly locale: MessageCatalogue | undefined;
}

/** Conflicts found one after the other, each with the members of those before it out of the way. */
function disjointConflicts(problem: AssignmentProblem): AssignmentConflict[] {
  const found: AssignmentConflict[] = [];
  for (let rest = problem; ; ) {
    const outcome = solveAssignment(rest);
    if (outcome.status === 'optimal') return found;
    found.push(outcome.conflict);
    rest = withoutMembers(rest, membersOf(outcome.conflict));
  }
}

interface Option {
  readonly relaxation: ConflictRelaxation;
  readonly relaxed: Relaxed;
  readonly values: ObjectiveValues | null;
}

/** Everything that could give way in a conflict, cheapest first. */
function optionsFor(context: ConflictContext, conflict: AssignmentConflict): Option[] {
  const { prepared, problem } = context;
  const members = membersOf(conflict).map((member) =>
    member.kind === 'lock' ? lockOption(context, member.pair) : boundOption(context, member),
  );
  const rules = rulesInTheWay(prepared, problem, conflict)
    .filter(({ rule }) => !isRefusal(rule))
    .flatMap(({ rule }) => {
      const relaxed = liftRule(prepared, problem, rule);
      return relaxed === undefined ? [] : [ruleOption(context, rule, relaxed)];
    });
  return [...members, ...rules].sort(byCheapness);
}

function byCheapness(a: Option, b: Option): number {
  if (a.values !== null && b.values !== null) {
    const better = compareValues(b.values, a.values);
    if (better !== 0) return better;
  } else if (a.values !== null || b.values !== null) return a.values === null ? 1 : -1;
  const step = (one: ConflictRelaxation) => ('from' in one ? Math.abs(one.from - one.to) : 1);
  return step(a.relaxation) - step(b.relaxation) || compareText(a.relaxation.text, b.relaxation.text);
}

/** @param said what gives way, in words. */
function toOption(
  { prepared, locale }: ConflictContext,
  relaxed: Relaxed,
  concession: Concession,
  said: string,
): Option {
  const { outcome } = relaxed;
  if (outcome === null) {
    const relaxation: ConflictRelaxation = { ...concession, resolves: false, outcome: null, text: said };
    return { relaxation, relaxed, values: null };
  }
  const { pairs } = outcome;
  const matches = pairs.length;
  const mentees = new Set(pairs.map(([row]) => row)).size;
  const units = sumOf(pairs.map((pair) => unitsOfPair(prepared, pair)));
  const total = units / prepared.policy.scoreUnit;
  const effect = changeText(locale, 'relax.outcome', { matches, mentees, total });
  return {
    relaxation: {
      ...concession,
      resolves: true,
      outcome: { matches, menteesMatched: mentees, totalScore: total },
      text: `${said}: ${effect}`,
    },
    relaxed,
    values: valuesOf(prepared, pairs),
  };
}

function lockOption(context: ConflictContext, pair: Pair): Option {
  const { mentors, mentees } = context.prepared.cohort;
  const [row, column] = pair;
  const [mentor, mentee] = [mentors[column]!, mentees[row]!];
  return toOption(
    context,
    liftLock(context.problem, pair),
    { kind: 'lock', pair: { mentorId: mentor.id, menteeId: mentee.id } },
    changeText(context.locale, 'relax.lock', { who: `${nameOf(mentor)} – ${nameOf(mentee)}` }),
  );
}

function boundOption(context: ConflictContext, bound: Bound): Option {
  const { mentors, mentees } = context.prepared.cohort;
  const { kind, index } = bound;
  const isMentor = kind === 'mentor-minimum' || kind === 'mentor-maximum';
  const person = (isMentor ? mentors : mentees)[index]!;
  const relaxed = relaxBound(context.problem, bound);
  const { from, to } = relaxed;
  return toOption(
    context,
    relaxed,
    { kind, personId: person.id, from, to },
    changeText(context.locale, `relax.${kind}`, { who: nameOf(person), from, to }),
  );
}

/** Pairs named in one text about a rule. */
const NAMED = 5;

function ruleOption(context: ConflictContext, rule: string, relaxed: Relaxed): Option {
  const { prepared, problem, locale } = context;
  const { mentors, mentees } = prepared.cohort;
  const against = (relaxed.outcome?.pairs ?? [])
    .filter(([row, column]) => costAt(problem, row, column) === FORBIDDEN)
    .map(([row, column]) => ({ mentor: mentors[column]!, mentee: mentees[row]! }))
    .sort((a, b) => compareText(a.mentee.id, b.mentee.id) || compareText(a.mentor.id, b.mentor.id));
  const names = against.map(({ mentor, mentee }) => `${nameOf(mentor)} – ${nameOf(mentee)}`);
  const named = names.length > NAMED ? [...names.slice(0, NAMED), '…'] : names;
  const pairs = against.map(({ mentor, mentee }) => ({ mentorId: mentor.id, menteeId: mentee.id }));
  const said = changeText(locale, 'relax.rule', { rule, pairs: named });
  return toOption(context, relaxed, { kind: 'rule', rule, pairs }, said);
}

function planFor(context: ConflictContext): ConflictRelaxation[] {
  const steps: ConflictRelaxation[] = [];
  for (let problem = context.problem; ; ) {
    const outcome = solveAssignment(problem);
    if (outcome.status === 'optimal') return steps;
    const options = optionsFor({ ...context, problem }, outcome.conflict);
    const left = (option: Option) =>
      option.values === null ? disjointConflicts(option.relaxed.problem).length : 0;
    const best = options
      .map((option) => ({ option, left: left(option) }))
      .reduce((a, b) => (b.left < a.left ? b : a)).option;
    steps.push(best.relaxation);
    problem = best.relaxed.problem;
  }
}

function expectInfeasible(result: StoredResult): asserts result is InfeasibleMatching {
  if (result.status === 'infeasible') return;
  throw new MentorMatchError('wrong-cohort', [
    {
      path: 'result.status',
      message: 'there is a matching, so there is no conflict to explain',
      received: printValue(result.status),
      expected: 'an infeasible result',
    },
  ]);
}
