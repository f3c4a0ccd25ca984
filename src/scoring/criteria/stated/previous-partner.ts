import { addToSet } from '../../../lists';
import { scoringEvidence as evidence } from '../../../messages';
import {
  type Cohort,
  criterionId,
  type IdIndex,
  identityOf,
  type PairRef,
  type Policy,
  type PreviousPartnerCriterion,
} from '../../../model';
import type { FieldAnswers } from '../../answers';
import { indexById } from '../../people';
import { markPairs } from '../../shapes';
import type { CriterionDefinition } from '../definition';

/**
 * Previous partners: 1 for those of the history (`again`) or for all others (`new`), else 0. Known of every pair,
 * unless the history names no two people who are here: then it is left out.
 */
export function previousPartnerCriterion(
  spec: PreviousPartnerCriterion,
  { history, ids }: Pick<Policy, 'history' | 'ids'>,
  cohort: Cohort,
): CriterionDefinition {
  const wantsAgain = spec.wants === 'again';
  const either = spec.direction !== 'as-stated' && identityOf(cohort, ids).shared;
  const refs = either ? [...history, ...history.map(turned)] : history;
  const mentors = indexById(cohort.mentors);
  const mentees = indexById(cohort.mentees);
  const partners = partnersOf(refs, mentors, mentees);
  const answered = partners.size > 0 ? 1 : 0;
  const answers: FieldAnswers = {
    by: 'fields',
    ofMentor: () => answered,
    ofMentee: () => answered,
    parts: [(ofMentor, ofMentee) => ofMentor === 1 && ofMentee === 1],
    blank: () => evidence('history.none', {}),
  };
  return {
    id: criterionId(spec),
    reads: { mentors: [], mentees: [] },
    words: [],
    asksNobody: true,
    answers,
    prepare: () => ({
      assess: (mentor, mentee) => {
        const were = partners.get(mentees.get(mentee.id) ?? -1)?.has(mentors.get(mentor.id) ?? -1) === true;
        return {
          value: were === wantsAgain ? 1 : 0,
          evidence: [evidence(were ? 'history.partners' : 'history.new', {})],
        };
      },
      compile: (earnings) =>
        markPairs(partners, cohort.mentors.length, cohort.mentees.length, {
          earnings,
          marked: wantsAgain ? 1 : 0,
          others: wantsAgain || answered === 0 ? 0 : 1,
        }),
    }),
  };
}

const turned = ({ mentorId, menteeId }: PairRef): PairRef => ({ mentorId: menteeId, menteeId: mentorId });

/** The former partners of each mentee, of those who are here. */
function partnersOf(
  refs: readonly PairRef[],
  mentors: IdIndex,
  mentees: IdIndex,
): ReadonlyMap<number, ReadonlySet<number>> {
  const partners = new Map<number, Set<number>>();
  for (const { mentorId, menteeId } of refs) {
    const mentor = mentors.get(mentorId);
    const mentee = mentees.get(menteeId);
    if (mentor === undefined || mentee === undefined) continue;
    addToSet(partners, mentee, mentor);
  }
  return partners;
}
