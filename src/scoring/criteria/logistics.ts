import { scoringEvidence as evidence } from '../../messages';
import type { Evidence, Person, Side } from '../../model';
import { type FieldAnswers, isBlank, shareOf, whichBlank } from '../answers';
import type { Assessment } from '../evidence';
import type { Facts } from '../setup';
import { clockCredit, compileMinutes, meetingValue, overlapCredit } from '../shapes';
import { clockDifferenceHours, overlapMinutes, weeklySpans } from '../time';
import type { CriterionDefinition } from './definition';

const READ: CriterionDefinition['reads'][Side] = ['languages', 'availability', 'timeZone'];

const ZONE = 1;
const AVAILABILITY = 2;
const LANGUAGES = 4;

const answers: FieldAnswers = {
  by: 'fields',
  ofMentor: fieldsOf,
  ofMentee: fieldsOf,
  parts: [
    // Time: two zones, or free time on both sides without any zone.
    (mentor, mentee) =>
      (mentor & mentee & ZONE) !== 0 ||
      (((mentor | mentee) & ZONE) === 0 && (mentor & mentee & AVAILABILITY) !== 0),
    shareOf(LANGUAGES),
  ],
};

function fieldsOf({ timeZone, availability, languages }: Person): number {
  return (
    (timeZone === undefined ? 0 : ZONE) +
    (isBlank(availability) ? 0 : AVAILABILITY) +
    (isBlank(languages) ? 0 : LANGUAGES)
  );
}

/**
 * Logistics: whether they can meet and talk. The mean over two parts. A part that cannot be assessed counts at the
 * criterion's prior, and is left out where it can be assessed of nobody:
 *
 * - time: min(1, common free minutes a week / full overlap) where both gave their availability; otherwise
 *   max(0, 1 - hours between their clocks / hours of no credit) where both time zones are known. Without any
 *   time zone on either side, availability is compared as it stands; with one alone, it cannot be;
 * - language: 1 if they have one in common, otherwise 0; where both named some.
 *
 * Not assessable if neither part is.
 */
export const logistics: CriterionDefinition = {
  id: 'logistics',
  reads: { mentors: READ, mentees: READ },
  parts: [
    {
      evidence: /^logistics\.(?:overlap|no-overlap|availability\.)/,
      reads: ['availability', 'timeZone'],
    },
    { evidence: /^logistics\.(?:same-time|time-difference|time\.)/, reads: ['timeZone'] },
    { evidence: /^logistics\.(?:shared-languages|no-shared-language|language\.)/, reads: ['languages'] },
  ],
  words: ['languages'],
  answers,
  moreOf: ['languages', 'availability'],
  prepare: (cohort, facts) => {
    const { prior, parts } = facts;
    return {
      assess: (mentor, mentee) => {
        const time = assessTime(mentor, mentee, facts);
        const language = assessLanguage(mentor, mentee, facts);
        const found = [...time.evidence, ...language.evidence];
        const value = meetingValue(time.value, language.value, prior, parts);
        const isPartial = parts > 1 && (time.value === null) !== (language.value === null);
        return { value, evidence: isPartial ? [...found, evidence('blank.part-counts', { prior })] : found };
      },
      compile: (earnings) => compileMinutes(cohort, { ...facts, params: facts.params.logistics }, earnings),
    };
  },
};

/** A person's free time in UTC; where no time zone is given, in the one that everybody without one shares. */
function freeTime({ availability = [], timeZone }: Person, { offset }: Facts) {
  return weeklySpans(availability, timeZone === undefined ? 0 : offset(timeZone));
}

function assessTime(mentor: Person, mentee: Person, facts: Facts): Assessment {
  const zones = whichBlank(mentor.timeZone === undefined, mentee.timeZone === undefined);
  const free = whichBlank(isBlank(mentor.availability), isBlank(mentee.availability));
  const params = facts.params.logistics;
  if (free === null && (zones === null || zones === 'both-blank')) {
    const minutes = overlapMinutes(freeTime(mentor, facts), freeTime(mentee, facts));
    return {
      value: overlapCredit(minutes, params),
      evidence: [
        minutes === 0
          ? evidence('logistics.no-overlap', {})
          : evidence('logistics.overlap', { minutes, full: params.fullOverlapMinutes }),
      ],
    };
  }
  const missing: Evidence[] = free === null ? [] : [evidence(`logistics.availability.${free}`, {})];
  if (mentor.timeZone === undefined || mentee.timeZone === undefined) {
    return {
      value: null,
      evidence: [...missing, evidence(`logistics.time.${zones ?? 'both-blank'}`, {})],
    };
  }
  const hours = clockDifferenceHours(facts.offset(mentor.timeZone), facts.offset(mentee.timeZone));
  return {
    value: clockCredit(hours, params),
    evidence: [
      hours === 0 ? evidence('logistics.same-time', {}) : evidence('logistics.time-difference', { hours }),
      ...missing,
    ],
  };
}

function assessLanguage(mentor: Person, mentee: Person, { tags }: Facts): Assessment {
  const blank = whichBlank(isBlank(mentor.languages), isBlank(mentee.languages));
  if (blank !== null) return { value: null, evidence: [evidence(`logistics.language.${blank}`, {})] };
  const ofMentor = new Set((mentor.languages ?? []).map((name) => tags.language(name)));
  const shared = new Map<string, string>();
  for (const name of mentee.languages ?? []) {
    const tag = tags.language(name);
    if (tag !== '' && ofMentor.has(tag)) shared.set(tag, name);
  }
  if (shared.size === 0) return { value: 0, evidence: [evidence('logistics.no-shared-language', {})] };
  const languages = [...shared.values()];
  return {
    value: 1,
    evidence: [evidence('logistics.shared-languages', { languages, count: languages.length })],
  };
}
