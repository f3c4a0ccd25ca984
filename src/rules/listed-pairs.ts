import { type ErrorIssue, printValue } from '../errors';
import type { Cohort, PairRef, PreviousPairsRule } from '../model';
import { evidence } from '../scoring';
import { ListBuilder, type Lists, listHas } from '../scoring/flat/lists';
import { forEachNamed, indexById, mentorOfMentee } from '../scoring/people';
import type { CompiledRule } from './compiled-rule';

/** A rule that forbids the pairs of a list: for each mentee, the mentors who are out. */
function forbidListed(id: string, forbidden: Lists, describe: CompiledRule['describe']): CompiledRule {
  return { id, source: { kind: 'listed-pairs', forbidden }, describe };
}

/** Where the people of a cohort stand, by their ids. Made once, shared by the rules that need it. */
export interface PeopleIndex {
  readonly mentors: ReadonlyMap<string, number>;
  readonly mentees: ReadonlyMap<string, number>;
  /** The mentor that each mentee also is, -1 for those who are none. */
  readonly mentorOfMentee: Int32Array;
}

export function indexPeople(cohort: Cohort): PeopleIndex {
  return {
    mentors: indexById(cohort.mentors),
    mentees: indexById(cohort.mentees),
    mentorOfMentee: mentorOfMentee(cohort),
  };
}

/** Nobody is matched with themselves: the same id on both sides is the same person. */
export function notSelf(cohort: Cohort, { mentorOfMentee }: PeopleIndex): CompiledRule {
  const pairs = new ListBuilder();
  for (let mentee = 0; mentee < mentorOfMentee.length; mentee++) {
    const mentor = mentorOfMentee[mentee]!;
    if (mentor >= 0) pairs.add(mentee, mentor);
  }
  return forbidListed('not-self', pairs.finish(cohort.mentees.length), (_mentor, _mentee, passed) =>
    evidence(passed ? 'rules.not-self.passed' : 'rules.not-self.failed', {}),
  );
}

/** Whoever refused somebody is not matched with them, in either direction. */
export function neverWith(cohort: Cohort, { mentors, mentees }: PeopleIndex): CompiledRule {
  const pairs = new ListBuilder();
  forEachNamed(cohort.mentees, 'never', mentors, (mentee, mentor) => pairs.add(mentee, mentor));
  forEachNamed(cohort.mentors, 'never', mentees, (mentor, mentee) => pairs.add(mentee, mentor));
  const forbidden = pairs.finish(cohort.mentees.length);
  return forbidListed('never-with', forbidden, (mentorIndex, menteeIndex, passed) => {
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

/**
 * Pairs of the policy's history, by default in either direction: the same two people with changed roles are one pair
 * too. It may name people who have left, who then do not matter.
 */
export function noPreviousPair(
  id: string,
  { direction = 'either' }: PreviousPairsRule,
  history: readonly PairRef[],
  people: PeopleIndex,
): CompiledRule {
  const stated = resolve(history, people);
  const turned = () => history.map(({ mentorId, menteeId }) => ({ mentorId: menteeId, menteeId: mentorId }));
  const forbidden = direction === 'either' ? resolve([...history, ...turned()], people) : stated;
  return forbidListed(id, forbidden, (mentor, mentee, passed) => {
    if (passed) return evidence('rules.no-previous-pair.passed', { direction });
    const roles = listHas(stated, mentee, mentor) ? 'same' : 'changed';
    return evidence('rules.no-previous-pair.failed', { roles });
  });
}

/** Pairs that the policy excludes. @param issues receives ids that nobody has. */
export function excludedPairs(
  id: string,
  excluded: readonly PairRef[],
  people: PeopleIndex,
  path: string,
  issues: ErrorIssue[],
): CompiledRule {
  for (const [index, { mentorId, menteeId }] of excluded.entries()) {
    if (!people.mentors.has(mentorId)) {
      issues.push(unknownId(`${path}[${index}].mentorId`, mentorId, 'mentor'));
    }
    if (!people.mentees.has(menteeId)) {
      issues.push(unknownId(`${path}[${index}].menteeId`, menteeId, 'mentee'));
    }
  }
  return forbidListed(id, resolve(excluded, people), (_mentor, _mentee, passed) =>
    evidence(passed ? 'rules.excluded-pairs.passed' : 'rules.excluded-pairs.failed', {}),
  );
}

function resolve(refs: readonly PairRef[], { mentors, mentees }: PeopleIndex): Lists {
  const pairs = new ListBuilder();
  for (const { mentorId, menteeId } of refs) {
    const mentor = mentors.get(mentorId);
    const mentee = mentees.get(menteeId);
    if (mentor !== undefined && mentee !== undefined) pairs.add(mentee, mentor);
  }
  return pairs.finish(mentees.size);
}

function unknownId(path: string, id: string, role: 'mentor' | 'mentee'): ErrorIssue {
  return {
    path,
    message: `no ${role} has this id`,
    received: printValue(id),
    expected: `the id of a ${role} of this cohort`,
  };
}
