import { type ErrorIssue, printValue } from '../errors';
import type { Cohort, PairRef, Person } from '../model';
import { evidence } from '../scoring';
import { type Lists, listHas, toLists } from '../scoring/flat/lists';
import type { CompiledRule } from './compiled-rule';

/** A rule that forbids the pairs of a list: for each mentee, the mentors who are out. */
function forbidListed(id: string, forbidden: Lists, describe: CompiledRule['describe']): CompiledRule {
  const { starts, items } = forbidden;
  return {
    id,
    clear: (mentee, out) => {
      for (let at = starts[mentee]!; at < starts[mentee + 1]!; at++) out[items[at]!] = 0;
    },
    allows: (mentor, mentee) => !listHas(forbidden, mentee, mentor),
    describe,
  };
}

function indexById(people: readonly Person[]): Map<string, number> {
  return new Map(people.map((person, index) => [person.id, index]));
}

/** Collects pairs, each once, as ascending lists of mentors per mentee. */
class PairList {
  private readonly mentorsOf: Set<number>[];

  constructor(mentees: number) {
    this.mentorsOf = Array.from({ length: mentees }, () => new Set());
  }

  add(mentor: number, mentee: number): void {
    this.mentorsOf[mentee]!.add(mentor);
  }

  toLists(): Lists {
    return toLists(this.mentorsOf.map((mentors) => [...mentors].sort((a, b) => a - b)));
  }
}

/** Nobody is matched with themselves: the same id on both sides is the same person. */
export function notSelf(cohort: Cohort): CompiledRule {
  const mentors = indexById(cohort.mentors);
  const pairs = new PairList(cohort.mentees.length);
  for (const [mentee, { id }] of cohort.mentees.entries()) {
    const mentor = mentors.get(id);
    if (mentor !== undefined) pairs.add(mentor, mentee);
  }
  return forbidListed('not-self', pairs.toLists(), (_mentor, _mentee, passed) =>
    evidence(passed ? 'rules.not-self.passed' : 'rules.not-self.failed', {}),
  );
}

/** Whoever refused somebody is not matched with them, in either direction. */
export function neverWith(cohort: Cohort): CompiledRule {
  const mentors = indexById(cohort.mentors);
  const mentees = indexById(cohort.mentees);
  const pairs = new PairList(cohort.mentees.length);
  for (const [mentee, person] of cohort.mentees.entries()) {
    for (const id of person.preferences?.never ?? []) {
      const mentor = mentors.get(id);
      if (mentor !== undefined) pairs.add(mentor, mentee);
    }
  }
  for (const [mentor, person] of cohort.mentors.entries()) {
    for (const id of person.preferences?.never ?? []) {
      const mentee = mentees.get(id);
      if (mentee !== undefined) pairs.add(mentor, mentee);
    }
  }
  return forbidListed('never-with', pairs.toLists(), (mentorIndex, menteeIndex, passed) => {
    if (passed) return evidence('rules.never-with.passed', {});
    const mentor = cohort.mentors[mentorIndex]!;
    const mentee = cohort.mentees[menteeIndex]!;
    const byMentor = mentor.preferences?.never?.includes(mentee.id) === true;
    const byMentee = mentee.preferences?.never?.includes(mentor.id) === true;
    return evidence('rules.never-with.failed', {
      by: byMentor && byMentee ? 'both' : byMentor ? 'mentor' : 'mentee',
    });
  });
}

/** Pairs of the policy's history. It may name people who have left, who then do not matter. */
export function noPreviousPair(id: string, cohort: Cohort, history: readonly PairRef[]): CompiledRule {
  return forbidListed(id, resolve(history, cohort), (_mentor, _mentee, passed) =>
    evidence(passed ? 'rules.no-previous-pair.passed' : 'rules.no-previous-pair.failed', {}),
  );
}

/** Pairs that the policy excludes. @param issues receives ids that nobody has. */
export function excludedPairs(
  id: string,
  cohort: Cohort,
  excluded: readonly PairRef[],
  path: string,
  issues: ErrorIssue[],
): CompiledRule {
  const mentors = indexById(cohort.mentors);
  const mentees = indexById(cohort.mentees);
  for (const [index, { mentorId, menteeId }] of excluded.entries()) {
    if (!mentors.has(mentorId)) issues.push(unknownId(`${path}[${index}].mentorId`, mentorId, 'mentor'));
    if (!mentees.has(menteeId)) issues.push(unknownId(`${path}[${index}].menteeId`, menteeId, 'mentee'));
  }
  return forbidListed(id, resolve(excluded, cohort), (_mentor, _mentee, passed) =>
    evidence(passed ? 'rules.excluded-pairs.passed' : 'rules.excluded-pairs.failed', {}),
  );
}

function resolve(refs: readonly PairRef[], cohort: Cohort): Lists {
  const mentors = indexById(cohort.mentors);
  const mentees = indexById(cohort.mentees);
  const pairs = new PairList(cohort.mentees.length);
  for (const { mentorId, menteeId } of refs) {
    const mentor = mentors.get(mentorId);
    const mentee = mentees.get(menteeId);
    if (mentor !== undefined && mentee !== undefined) pairs.add(mentor, mentee);
  }
  return pairs.toLists();
}

function unknownId(path: string, id: string, role: 'mentor' | 'mentee'): ErrorIssue {
  return {
    path,
    message: `no ${role} has this id`,
    received: printValue(id),
    expected: `the id of a ${role} of this cohort`,
  };
}
