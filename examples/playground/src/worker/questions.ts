/** Answers about pairs: why, why not, and what would change it. */
import { describeEffect, explainMatch, type PairRef, runAsync, shortlist, whyNot } from 'mentor-match';
import type { ScoredPair } from 'mentor-match/schemas';
import type { Calls, PairDetail, WhyNotAnswer } from '../protocol';
import { type AnyResult, type Control, type Desk, namesOf, need } from './desk';
import { openRun } from './match';
import { reasonsOf } from './reasons';

/** Reasons for a pair, and what is missing of it, that are named before the criteria one by one. */
const MOST_REASONS = 3;
/** The mentee's next best mentors that are named. */
const ALTERNATIVES = 4;

export async function explain(desk: Desk, [pair]: Parameters<Calls['explain']>): Promise<PairDetail> {
  const open = await openRun(desk);
  const { cohort } = need(desk.run, 'matching');
  const [mentor, mentee] = [namesOf(cohort.mentors), namesOf(cohort.mentees)];
  const options = { ...(desk.catalogue && { locale: desk.catalogue }) };
  const told = explainMatch(open, pair, options);
  const weights = told.contributions.reduce((sum, { weight }) => sum + weight, 0);
  const [list] = shortlist(open, { personId: pair.menteeId, side: 'mentees', k: ALTERNATIVES + 1 });
  return {
    mentorId: pair.mentorId,
    menteeId: pair.menteeId,
    mentorName: mentor(pair.mentorId),
    menteeName: mentee(pair.menteeId),
    score: told.score,
    coverage: told.coverage,
    eligible: told.eligible,
    reasons: reasonsOf(desk, told, MOST_REASONS),
    place: told.place,
    criteria: told.contributions
      .map(({ criterion, weight, share, evidence }) => ({
        criterion,
        share,
        most: weights === 0 ? 0 : weight / weights,
        reasons: evidence.map(({ text }) => text),
      }))
      .sort((a, b) => b.share - a.share),
    rules: told.rules.map(({ evidence, passed }) => ({ text: evidence.text, passed })),
    alternatives: (list?.entries ?? [])
      .filter(({ partnerId }) => partnerId !== pair.mentorId)
      .slice(0, ALTERNATIVES)
      .map(({ partnerId, score = 0 }) => ({ id: partnerId, name: mentor(partnerId), score })),
  };
}

export async function askWhyNot(
  desk: Desk,
  [pair]: Parameters<Calls['whyNot']>,
  { signal, progress }: Control,
): Promise<WhyNotAnswer> {
  const open = await openRun(desk);
  const { cohort, result } = need(desk.run, 'matching');
  const [mentor, mentee] = [namesOf(cohort.mentors), namesOf(cohort.mentees)];
  const locale = desk.catalogue;
  const { eligible, score, rules } = explainMatch(open, pair, { ...(locale && { locale }) });
  const asked = {
    mentorId: pair.mentorId,
    menteeId: pair.menteeId,
    mentorName: mentor(pair.mentorId),
    menteeName: mentee(pair.menteeId),
    rules: rules.filter(({ passed }) => !passed).map(({ evidence }) => evidence.text),
    score: eligible ? score : null,
    beforeDecisions: isDecidedOtherwise(result),
  };
  // What a pair costs follows from the proof, which a stopped matching has none of.
  if (result.status === 'stopped') {
    const isMatch = result.matches.some(
      ({ mentorId, menteeId }) => mentorId === pair.mentorId && menteeId === pair.menteeId,
    );
    const status = isMatch ? 'matched' : eligible ? 'unproven' : 'not-eligible';
    return { ...asked, status, proven: false, effect: null, ends: [], begins: [], remedies: [] };
  }
  const answer = await runAsync(whyNot, [open, pair, { ...(locale && { locale }) }], {
    signal,
    onProgress: ({ phase, fraction }) => progress(phase, fraction),
  });
  const named = ({ mentorId, menteeId }: PairRef) => `${mentee(menteeId)} – ${mentor(mentorId)}`;
  const list = (pairs: readonly Pick<ScoredPair, 'mentorId' | 'menteeId'>[]) => pairs.map(named);
  const effect =
    answer.status === 'not-eligible'
      ? answer.ifAllowed
      : answer.status === 'not-chosen'
        ? answer.opportunityCost
        : null;
  return {
    ...asked,
    status: answer.status,
    proven: true,
    effect: effect === null ? null : describeEffect(effect, locale),
    ends: list(effect?.ends ?? []),
    begins: list(effect?.begins ?? []),
    remedies: answer.status === 'matched' ? [] : answer.remedies.map(({ text }) => text),
  };
}

/** Whether decisions took pairs of the matching out of force. */
const isDecidedOtherwise = (result: AnyResult): boolean =>
  'review' in result &&
  result.review !== undefined &&
  result.review.summary.rejected + result.review.summary.changed > 0;
