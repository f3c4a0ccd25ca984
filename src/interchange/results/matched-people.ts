import { IssueList, MentorMatchError, printValue } from '../../errors';
import type { Match, Matching, Mentee, Mentor } from '../../model';
import { type MatchedPeople, PeopleById } from './person-columns';

/** A match with the two people. */
export interface MatchOfPeople {
  readonly match: Match;
  readonly mentor: Mentor | Mentee;
  readonly mentee: Mentor | Mentee;
}

/**
 * The matches with their people.
 *
 * @throws MentorMatchError `invalid-input` for ids of matches that the people given do not have.
 */
export function matchesOfPeople(
  { matches }: Pick<Matching, 'matches'>,
  people: MatchedPeople,
): readonly MatchOfPeople[] {
  const byId = { mentors: new PeopleById(people.mentors), mentees: new PeopleById(people.mentees) };
  const issues = new IssueList();
  const found = matches.flatMap((match, at): MatchOfPeople[] => {
    const mentor = byId.mentors.get(match.mentorId);
    const mentee = byId.mentees.get(match.menteeId);
    if (mentor !== undefined && mentee !== undefined) return [{ match, mentor, mentee }];
    const side = mentor === undefined ? 'mentor' : 'mentee';
    issues.add({
      path: `matches[${at}].${side}Id`,
      message: `no ${side} has this id`,
      received: printValue(mentor === undefined ? match.mentorId : match.menteeId),
      expected: 'the people that were matched',
    });
    return [];
  });
  if (issues.total > 0) throw new MentorMatchError('invalid-input', [...issues]);
  return found;
}

/** The people of one side who have a partner, once each, in the order of the matches. */
export function matchedOf(
  pairs: readonly MatchOfPeople[],
  side: 'mentor' | 'mentee',
): readonly (Mentor | Mentee)[] {
  return [...new Set(pairs.map((pair) => pair[side]))];
}
