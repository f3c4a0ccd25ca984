import { type ErrorIssue, MentorMatchError, printValue } from '../../errors';
import {
  type AvailabilityWindow,
  compareText,
  type GoalSupported,
  type Mentee,
  type Mentor,
  type Skill,
} from '../../model';
import { tagSpaceOf } from '../../scoring';
import { pairsOfCosts, type QuestionOptions, questionCosts } from '../large';
import { type OpenMatching, type Reopened, sessionOf } from '../open';
import { checkOptionTypes, expectNoSearch, type Prepared, prepareSteps } from '../prepared';
import { compareValues, encode, type ObjectiveValues, valueChange, valuesOf } from '../problem';
import type { ObjectiveLoss } from '../records';
import { inPhase, partOf, type RunSteps, type Sliceable, sliceable, solveFor } from '../run';

/** How many profiles to name and to try. More tries take longer and can find better ones. */
export interface RecruitingOptions {
  /** How many profiles to name, an integer >= 1, default 3. */
  readonly profiles?: number;
  /** How many candidate profiles are tried by solving again, an integer >= `profiles`, default 12. */
  readonly tries?: number;
  /**
   * How many mentors to recruit at once, an integer >= 0, default 0: `team` names them. Each takes as many tries as the
   * first.
   */
  readonly mentors?: number;
}

/** What mentees want and do not get from this matching. */
export interface UnmetWish {
  readonly kind: 'skill' | 'goal';
  readonly name: string;
  /** Mentees who have the wish and no mentor at all. */
  readonly unmatched: number;
  /** Mentees who have the wish, and whose mentors do not list it. */
  readonly unserved: number;
}

/** A mentor worth recruiting: the profile, whom they would take, and the gain. */
export interface RecruitingProfile {
  /** The recruit as a mentor of the cohort, with an id that nobody has: what was added to find the gain. */
  readonly mentor: Mentor;
  readonly skills: readonly Skill[];
  readonly goalsSupported: readonly GoalSupported[];
  /** Years, >= 0; `null`: the mentee whom it is drawn up for says none. */
  readonly experienceYears: number | null;
  readonly languages: readonly string[];
  readonly timeZone: string | null;
  /** The mentee whom the profile was drawn up for. */
  readonly drawnUpFor: string;
  /** Mentees whom this mentor takes in the best matching of the cohort with the recruit. */
  readonly takes: readonly string[];
  /** What the recruit brings, as of a change: a gain is a loss below 0. */
  readonly effect: ObjectiveLoss;
}

/** Which mentors a program should look for. */
export interface RecruitingAdvice {
  /** The wishes that most mentees are left with, most frequent first. */
  readonly unmetWishes: readonly UnmetWish[];
  /**
   * Profiles with the gain that one mentor of this kind, with one seat, brings: confirmed by adding them and solving
   * again.
   */
  readonly profiles: readonly RecruitingProfile[];
  /**
   * The mentors to recruit together, in the order in which they bring most: each is the best of those tried beside all
   * before it, and its gain is what it adds to theirs. Shorter than asked for where nobody more brings anything.
   */
  readonly team: readonly RecruitingProfile[];
}

/**
 * Which skills, goals and seniority a new mentor should have to raise the total score or to cover the unmatched.
 *
 * Each candidate is the mentor who would suit one mentee best: mentees without a mentor come first, then those furthest
 * from a full score. It joins the cohort with one seat, and the cohort is matched again. Gains are exact; the profiles
 * are the best of those tried, not of all conceivable ones.
 *
 * `mentors` asks for a team, chosen greedily: each next mentor is looked for in the cohort with those before. Each gain
 * is exact beside them; another team of the same size may bring more.
 *
 * `tries` solves after scoring all pairs, for the team once more for each mentor: O(mentors * mentees + tries * n^3) at
 * worst. Deterministic.
 *
 * @throws MentorMatchError `invalid-input` for options out of range and under the rule `not-both-ways`; `wrong-cohort`
 *   if the result was computed from something else or is not optimal; `callback-failed` where a criterion or rule of
 *   your own fails for a recruit, who has what the profile names and no attributes.
 *
 * @example
 * ```ts
 * import { matchCohort, openMatching, recruitingAdvice } from 'mentor-match';
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
 * recruitingAdvice(open).profiles[0]?.skills.map(({ name }) => name); // => ['SQL', 'law']
 * ```
 */
export const recruitingAdvice: Sliceable<
  [open: OpenMatching, options?: RecruitingOptions],
  RecruitingAdvice
> = /* @__PURE__ */ sliceable(function* (
  open: OpenMatching,
  options: RecruitingOptions = {},
): RunSteps<RecruitingAdvice> {
  const session = sessionOf(open);
  checkOptionTypes(options, { profiles: true, tries: true, mentors: true });
  const { profiles = 3, tries = 12, mentors = 0 } = options;
  checkOptions(profiles, tries, mentors);
  expectNoSearch(session.prepared.policy, 'recruitingAdvice');
  const reopened = yield* partOf(session.reopened(), 0, 0.1);
  const rounds = Math.max(1, mentors);
  const share = 0.9 / rounds;
  const first = yield* partOf(bestRecruits(reopened, tries, session.options), 0.1, 0.1 + share);
  const team: RecruitingProfile[] = [];
  let tried = first;
  while (team.length < mentors && tried[0] !== undefined) {
    const [{ profile, after }] = tried;
    team.push(profile);
    if (team.length === mentors) break;
    const from = 0.1 + share * team.length;
    tried = yield* partOf(bestRecruits(after, tries, session.options), from, from + share);
  }
  return {
    unmetWishes: unmetWishes(reopened),
    profiles: first.slice(0, profiles).map(({ profile }) => profile),
    team,
  };
});

/** A cohort with its best matching: the one that was opened, or that with recruits. */
type Solved = Pick<Reopened, 'prepared' | 'outcome' | 'pairs'>;

/** A recruit, and the cohort with them. */
interface Recruit {
  readonly profile: RecruitingProfile;
  readonly after: Solved;
  /** What that matching is worth by each objective. */
  readonly worth: ObjectiveValues;
}

/** The recruits that bring something, best first. */
function* bestRecruits(before: Solved, tries: number, extensions: QuestionOptions): RunSteps<Recruit[]> {
  const mentees = candidates(before, tries);
  const tried: Recruit[] = [];
  for (const [at, mentee] of mentees.entries()) {
    const trying = tryProfile(before, mentee, extensions);
    const recruit = yield* partOf(trying, at / mentees.length, (at + 1) / mentees.length);
    if (recruit !== null && recruit.profile.effect.loss < 0) tried.push(recruit);
  }
  return tried.sort(
    (a, b) => compareValues(b.worth, a.worth) || compareText(a.profile.drawnUpFor, b.profile.drawnUpFor),
  );
}

/** Mentees without a mentor first, then those furthest from a full score; nobody twice with the same wishes. */
function candidates({ prepared, outcome, pairs }: Solved, tries: number): Mentee[] {
  const best = prepared.cohort.mentees.map(() => -1);
  for (const [row, column] of outcome.pairs) best[row] = Math.max(best[row]!, pairs.units(row, column));
  const seen = new Set<string>();
  return prepared.cohort.mentees
    .map((mentee, index) => ({ mentee, units: best[index]! }))
    .filter(({ mentee }) => (mentee.capacity?.max ?? 1) > 0)
    .sort((a, b) => a.units - b.units || compareText(a.mentee.id, b.mentee.id))
    .filter(({ mentee }) => {
      const wishes = JSON.stringify([
        mentee.skillsWanted,
        mentee.goals,
        mentee.experienceYears,
        mentee.languages,
      ]);
      if (seen.has(wishes)) return false;
      seen.add(wishes);
      return true;
    })
    .slice(0, tries)
    .map(({ mentee }) => mentee);
}

function* tryProfile(
  { prepared, outcome }: Solved,
  mentee: Mentee,
  extensions: QuestionOptions,
): RunSteps<Recruit | null> {
  const recruit = idealMentor(prepared, mentee);
  const cohort = { ...prepared.cohort, mentors: [...prepared.cohort.mentors, recruit] };
  const preparing = prepareSteps(cohort, prepared.policy, extensions);
  const widened = yield* inPhase('questioning', preparing, 0, 0.2);
  const cost = yield* inPhase('questioning', questionCosts(widened, extensions), 0.2, 0.4);
  const again = yield* partOf(solveFor(encode(widened, cost)), 0.4, 1);
  if (again.status === 'infeasible') return null;
  const known = {
    mentor: recruit,
    skills: recruit.skills ?? [],
    goalsSupported: recruit.goalsSupported ?? [],
    experienceYears: recruit.experienceYears ?? null,
    languages: recruit.languages ?? [],
    timeZone: recruit.timeZone ?? null,
    drawnUpFor: mentee.id,
  };
  const column = widened.mentorIndex.get(recruit.id)!;
  const takes = again.pairs
    .filter(([, mentor]) => mentor === column)
    .map(([row]) => widened.cohort.mentees[row]!.id)
    .sort(compareText);
  const worth = valuesOf(widened, again.pairs);
  const effect = valueChange(prepared, valuesOf(prepared, outcome.pairs), worth);
  return {
    profile: { ...known, takes, effect },
    worth,
    after: { prepared: widened, outcome: again, pairs: pairsOfCosts(widened, cost) },
  };
}

/** The mentor who suits one mentee best by what both can be asked; what no criterion reads stays blank. */
function idealMentor({ policy, cohort }: Prepared, mentee: Mentee): Mentor {
  const [, low, high] = policy.params.experience.knots;
  const ideal = (low + high) / 2;
  const years = mentee.experienceYears;
  const ahead = policy.params.experience.ahead === 'mentor' ? 1 : -1;
  const skills = (mentee.skillsWanted ?? []).map((wish) => ({
    name: wish.name,
    level: wish.target ?? Math.max(policy.params.skills.assumedTarget, (wish.current ?? 0) + 1),
  }));
  const taken = new Set([...cohort.mentors, ...cohort.mentees].map((person) => person.id));
  let id = 'recruit';
  while (taken.has(id)) id += '+';
  return {
    id,
    ...given('skills', skills),
    ...given(
      'goalsSupported',
      (mentee.goals ?? []).map(({ name }) => ({ name })),
    ),
    ...(years === undefined ? {} : { experienceYears: Math.max(0, years + ahead * ideal) }),
    ...given('languages', mentee.languages ?? []),
    ...given('availability', mentee.availability ?? []),
    ...(mentee.timeZone === undefined ? {} : { timeZone: mentee.timeZone }),
  };
}

function given<K extends 'skills' | 'goalsSupported' | 'languages' | 'availability'>(
  key: K,
  list: readonly (Skill | GoalSupported | string | AvailabilityWindow)[],
): Partial<Mentor> {
  return list.length === 0 ? {} : { [key]: list };
}

function unmetWishes({ prepared, outcome }: Reopened): UnmetWish[] {
  const { mentors, mentees } = prepared.cohort;
  const mentorsOf = mentees.map((): Mentor[] => []);
  for (const [row, column] of outcome.pairs) mentorsOf[row]!.push(mentors[column]!);
  const wishes = new Map<
    string,
    { kind: 'skill' | 'goal'; name: string; unmatched: number; unserved: number }
  >();
  const { tags } = tagSpaceOf(prepared.policy.similarity);
  const canonical = (name: string) => tags.canonical(name);
  const note = (kind: 'skill' | 'goal', name: string, matched: boolean) => {
    const key = `${kind}:${canonical(name)}`;
    const wish = wishes.get(key) ?? { kind, name, unmatched: 0, unserved: 0 };
    wish[matched ? 'unserved' : 'unmatched'] += 1;
    wishes.set(key, wish);
  };
  for (const [row, mentee] of mentees.entries()) {
    const partners = mentorsOf[row]!;
    const lists = (names: readonly string[]) => new Set(names.map(canonical));
    const skills = lists(partners.flatMap((mentor) => (mentor.skills ?? []).map((skill) => skill.name)));
    const goals = lists(partners.flatMap((mentor) => (mentor.goalsSupported ?? []).map((goal) => goal.name)));
    for (const { name } of mentee.skillsWanted ?? []) {
      if (!skills.has(canonical(name))) note('skill', name, partners.length > 0);
    }
    for (const { name } of mentee.goals ?? []) {
      if (!goals.has(canonical(name))) note('goal', name, partners.length > 0);
    }
  }
  return [...wishes.values()].sort(
    (a, b) =>
      b.unmatched + b.unserved - (a.unmatched + a.unserved) ||
      b.unmatched - a.unmatched ||
      compareText(a.kind, b.kind) ||
      compareText(a.name, b.name),
  );
}

function checkOptions(profiles: number, tries: number, mentors: number): void {
  const issues: ErrorIssue[] = [];
  if (!Number.isInteger(mentors) || mentors < 0) {
    issues.push({
      path: 'options.mentors',
      message: 'not a number of mentors',
      received: printValue(mentors),
      expected: 'an integer >= 0',
    });
  }
  if (!Number.isInteger(profiles) || profiles < 1) {
    issues.push({
      path: 'options.profiles',
      message: 'not a number of profiles',
      received: printValue(profiles),
      expected: 'an integer >= 1',
    });
  }
  if (!Number.isInteger(tries) || tries < profiles) {
    issues.push({
      path: 'options.tries',
      message: 'fewer tries than profiles',
      received: printValue(tries),
      expected: 'an integer, at least options.profiles',
    });
  }
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
}
