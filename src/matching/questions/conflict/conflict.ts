import {
  type AssignmentConflict,
  type AssignmentProblem,
  conflictRelaxations,
  FORBIDDEN,
  solveAssignment,
} from '../../../assignment';
import { MentorMatchError, printValue } from '../../../errors';
import { changeText, type MessageCatalogue } from '../../../messages';
import {
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
import { checkOptionTypes, isRefusal, type Prepared } from '../../prepared';
import { compareValues, type ObjectiveValues, valuesOf } from '../../problem';
import { attemptOf, type StoredResult } from '../../records';
import { nameOf } from '../effects';
import {
  boundOf,
  liftRule,
  type Member,
  membersOf,
  type Relaxed,
  relaxMember,
  rulesInTheWay,
  withoutMembers,
} from './relax';

/** One thing that could give way. */
export interface ConflictRelaxation {
  readonly kind: 'lock' | 'mentor-minimum' | 'mentor-maximum' | 'mentee-minimum' | 'mentee-maximum' | 'rule';
  /** The locked pair, the person whose bound it is, or for a rule the pairs that would be matched against it. */
  readonly pairs: readonly PairRef[];
  readonly personId: string | null;
  readonly rule: string | null;
  /** The bound as it is and as little off it as helps; `null` for locks and rules. */
  readonly from: number | null;
  readonly to: number | null;
  /** Whether there is a matching when this alone gives way (and the other conflicts are out of the way). */
  readonly resolves: boolean;
  /** What the best matching then is; `null` if there is none. */
  readonly outcome: {
    readonly matches: number;
    readonly menteesMatched: number;
    readonly totalScore: number;
  } | null;
  /** In words, with people's names. */
  readonly text: string;
}

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
  checkOptionTypes(options);
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
    toOption(context, relaxMember(problem, member), describeMember(context, member)),
  );
  const rules = rulesInTheWay(prepared, problem, conflict)
    .filter(({ rule }) => !isRefusal(rule))
    .flatMap(({ rule }) => {
      const relaxed = liftRule(prepared, problem, rule);
      return relaxed === undefined ? [] : [toOption(context, relaxed, describeRule(context, rule, relaxed))];
    });
  return [...members, ...rules].sort(byCheapness);
}

function byCheapness(a: Option, b: Option): number {
  if (a.values !== null && b.values !== null) {
    const better = compareValues(b.values, a.values);
    if (better !== 0) return better;
  } else if (a.values !== null || b.values !== null) return a.values === null ? 1 : -1;
  const step = ({ from, to }: ConflictRelaxation) => Math.abs((from ?? 1) - (to ?? 0));
  return step(a.relaxation) - step(b.relaxation) || compareText(a.relaxation.text, b.relaxation.text);
}

type Described = Pick<ConflictRelaxation, 'kind' | 'pairs' | 'personId' | 'rule' | 'from'> & {
  readonly say: (to: number | null) => string;
};

function toOption({ prepared, locale }: ConflictContext, relaxed: Relaxed, described: Described): Option {
  const { say, ...fields } = described;
  const { outcome, to } = relaxed;
  const { scoreUnit } = prepared.policy;
  const summary =
    outcome === null
      ? null
      : {
          matches: outcome.pairs.length,
          menteesMatched: new Set(outcome.pairs.map(([row]) => row)).size,
          totalScore:
            outcome.pairs.reduce((sum, [row, column]) => sum + prepared.scoring.units(column, row), 0) /
            scoreUnit,
        };
  const effect =
    summary === null
      ? ''
      : `: ${changeText(locale, 'relax.outcome', {
          matches: summary.matches,
          mentees: summary.menteesMatched,
          total: summary.totalScore,
        })}`;
  return {
    relaxation: { ...fields, to, resolves: outcome !== null, outcome: summary, text: `${say(to)}${effect}` },
    relaxed,
    values: outcome === null ? null : valuesOf(prepared, outcome.pairs),
  };
}

function describeMember({ prepared, problem, locale }: ConflictContext, member: Member): Described {
  const { mentors, mentees } = prepared.cohort;
  if (member.kind === 'lock') {
    const [row, column] = member.pair;
    const [mentor, mentee] = [mentors[column]!, mentees[row]!];
    return {
      kind: 'lock',
      pairs: [{ mentorId: mentor.id, menteeId: mentee.id }],
      personId: null,
      rule: null,
      from: null,
      say: () => changeText(locale, 'relax.lock', { who: `${nameOf(mentor)} – ${nameOf(mentee)}` }),
    };
  }
  const { kind, index } = member;
  const isMentor = kind === 'mentor-minimum' || kind === 'mentor-maximum';
  const person = (isMentor ? mentors : mentees)[index]!;
  const from = boundOf(problem, member) ?? 0;
  return {
    kind,
    pairs: [],
    personId: person.id,
    rule: null,
    from,
    say: (to) => changeText(locale, `relax.${kind}`, { who: nameOf(person), from, to: to ?? from }),
  };
}

/** Pairs named in one text about a rule. */
const NAMED = 5;

function describeRule(
  { prepared, problem, locale }: ConflictContext,
  rule: string,
  { outcome }: Relaxed,
): Described {
  const { mentors, mentees } = prepared.cohort;
  const against = (outcome?.pairs ?? [])
    .filter(([row, column]) => costAt(problem, row, column) === FORBIDDEN)
    .map(([row, column]) => ({ mentor: mentors[column]!, mentee: mentees[row]! }))
    .sort((a, b) => compareText(a.mentee.id, b.mentee.id) || compareText(a.mentor.id, b.mentor.id));
  const names = against.map(({ mentor, mentee }) => `${nameOf(mentor)} – ${nameOf(mentee)}`);
  const pairs = names.length > NAMED ? [...names.slice(0, NAMED), '…'] : names;
  return {
    kind: 'rule',
    pairs: against.map(({ mentor, mentee }) => ({ mentorId: mentor.id, menteeId: mentee.id })),
    personId: null,
    rule,
    from: null,
    say: () => changeText(locale, 'relax.rule', { rule, pairs }),
  };
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
