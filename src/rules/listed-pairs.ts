import { ruleEvidence } from '../messages';
import {
  type Cohort,
  canonicalId,
  type IdIndex,
  identityOf,
  type PairRef,
  type Person,
  type Policy,
  type PreviousPairsRule,
} from '../model';
import { ListBuilder, type Lists, listHas } from '../scoring/flat/lists';
import { forEachNamed, indexById, mentorOfMentee } from '../scoring/people/people';
import type { CompiledRule } from './compiled-rule';

/** A rule that forbids the pairs of a list: for each mentee, the mentors who are out. */
function forbidListed(id: string, forbidden: Lists, describe: CompiledRule['describe']): CompiledRule {
  return { id, source: { kind: 'listed-pairs', forbidden }, describe };
}

/** Where the people of a cohort stand, by their ids. Made once, shared by the rules that need it. */
export interface PeopleIndex {
  readonly mentors: IdIndex;
  readonly mentees: IdIndex;
  /** The mentor that each mentee also is, -1 for those who are none. */
  readonly mentorOfMentee: Int32Array;
  /** Whether equal ids on the two sides are one person. */
  readonly shared: boolean;
}

/** @param ids what the policy says of equal ids on the two sides. */
export function indexPeople(cohort: Cohort, ids: Policy['ids']): PeopleIndex {
  return {
    mentors: indexById(cohort.mentors),
    mentees: indexById(cohort.mentees),
    mentorOfMentee: mentorOfMentee(cohort, ids),
    shared: identityOf(cohort, ids).shared,
  };
}

/** Nobody is matched with themselves: where ids are shared, the same id on both sides is the same person. */
export function notSelf(cohort: Cohort, { mentorOfMentee }: PeopleIndex): CompiledRule {
  const pairs = new ListBuilder();
  for (let mentee = 0; mentee < mentorOfMentee.length; mentee++) {
    const mentor = mentorOfMentee[mentee]!;
    if (mentor >= 0) pairs.add(mentee, mentor);
  }
  return forbidListed('not-self', pairs.finish(cohort.mentees.length), (_mentor, _mentee, passed) =>
    ruleEvidence(passed ? 'rules.not-self.passed' : 'rules.not-self.failed', {}),
  );
}

/** Whoever refused somebody is not matched with them, in either direction. */
export function neverWith(cohort: Cohort, { mentors, mentees }: PeopleIndex): CompiledRule {
  const pairs = new ListBuilder();
  forEachNamed(cohort.mentees, 'never', mentors, (mentee, mentor) => pairs.add(mentee, mentor));
  forEachNamed(cohort.mentors, 'never', mentees, (mentor, mentee) => pairs.add(mentee, mentor));
  const forbidden = pairs.finish(cohort.mentees.length);
  return forbidListed('never-with', forbidden, (mentorIndex, menteeIndex, passed) => {
    if (passed) return ruleEvidence('rules.never-with.passed', {});
    const mentor = cohort.mentors[mentorIndex]!;
    const mentee = cohort.mentees[menteeIndex]!;
    const byMentor = refuses(mentor, mentee);
    const byMentee = refuses(mentee, mentor);
    return ruleEvidence('rules.never-with.failed', {
      by: byMentor && byMentee ? 'both' : byMentor ? 'mentor' : 'mentee',
    });
  });
}

function refuses(person: Person, partner: Person): boolean {
  const refused = person.preferences?.never;
  if (refused === undefined) return false;
  const id = canonicalId(partner.id);
  return refused.some((one) => canonicalId(one) === id);
}

/**
 * Pairs of the policy's history, by default in either direction: the same two people with changed roles are one pair
 * too, unless the two sides have ids of their own. It may name people who have left, who then do not matter.
 */
export function noPreviousPair(
  id: string,
  { direction = 'either' }: PreviousPairsRule,
  history: readonly PairRef[],
  people: PeopleIndex,
): CompiledRule {
  const stated = resolve(history, people);
  const turned = () => history.map(({ mentorId, menteeId }) => ({ mentorId: menteeId, menteeId: mentorId }));
  const forbidden =
    direction === 'either' && people.shared ? resolve([...history, ...turned()], people) : stated;
  return forbidListed(id, forbidden, (mentor, mentee, passed) => {
    if (passed) return ruleEvidence('rules.no-previous-pair.passed', { direction });
    const roles = listHas(stated, mentee, mentor) ? 'same' : 'changed';
    return ruleEvidence('rules.no-previous-pair.failed', { roles });
  });
}

/** Pairs that the policy excludes. Who is not there cannot be paired, and is no error: a warning says so. */
export function excludedPairs(id: string, excluded: readonly PairRef[], people: PeopleIndex): CompiledRule {
  return forbidListed(id, resolve(excluded, people), (_mentor, _mentee, passed) =>
    ruleEvidence(passed ? 'rules.excluded-pairs.passed' : 'rules.excluded-pairs.failed', {}),
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
