/** Answers about pairs: why, why not, and what would change it. */
import { describeEffect, runAsync, shortlist, whyNot } from 'mentor-match';
import type { Calls, PairDetail, WhyNotAnswer } from '../protocol';
import { type AnyResult, type Control, type Desk, localeOf, namesOf, need, pairNames } from './desk';
import { openRun } from './match';
import { explained, reasonsOf } from './reasons';

/** Reasons for a pair, and what is missing of it, that are named before the criteria one by one. */
const MOST_REASONS = 3;
/** The mentee's next best mentors that are named. */
const ALTERNATIVES = 4;

export async function explain(desk: Desk, [pair]: Parameters<Calls['explain']>): Promise<PairDetail> {
  const open = await openRun(desk);
  const { cohort } = need(desk.run, 'matching');
  const [mentor, mentee] = [namesOf(cohort.mentors), namesOf(cohort.mentees)];
  const told = await explained(desk, pair);
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
  const { eligible, score, rules } = await explained(desk, pair);
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
  const answer = await runAsync(whyNot, [open, pair, localeOf(desk)], {
    signal,
    onProgress: ({ phase, fraction }) => progress(phase, fraction),
  });
  const named = pairNames(cohort);
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
    effect: effect === null ? null : describeEffect(effect, desk.catalogue),
    ends: (effect?.ends ?? []).map(named),
    begins: (effect?.begins ?? []).map(named),
    remedies: answer.status === 'matched' ? [] : answer.remedies.map(({ text }) => text),
  };
}

/** Whether decisions took pairs of the matching out of force. */
const isDecidedOtherwise = (result: AnyResult): boolean =>
  'review' in result &&
  result.review !== undefined &&
  result.review.summary.rejected + result.review.summary.changed > 0;
