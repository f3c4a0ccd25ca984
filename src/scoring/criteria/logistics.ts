import type { CriterionParams, Evidence, Person } from '../../model';
import { type Assessment, evidence, whichBlank } from '../evidence';
import type { Facts } from '../facts';
import { overlapMinutes, weeklySpans } from '../time/availability';
import { clockDifferenceHours } from '../time/time-zone';
import { type CriterionDefinition, isBlank } from './criterion';

/**
 * Logistics: whether they can meet and talk. The mean over two parts, of which one that cannot be assessed counts at the
 * criterion's prior, unless it can be of nobody:
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
  reads: ['languages', 'availability', 'timeZone'],
  assess: (mentor, mentee, facts) => {
    const time = assessTime(mentor, mentee, facts);
    const language = assessLanguage(mentor, mentee, facts);
    const found = [...time.evidence, ...language.evidence];
    const prior = facts.priors.logistics;
    const value = meetingValue(time.value, language.value, prior, facts.parts.logistics);
    const isPartial = facts.parts.logistics > 1 && (time.value === null) !== (language.value === null);
    return { value, evidence: isPartial ? [...found, evidence('blank.part-counts', { prior })] : found };
  },
};

/**
 * The mean over time and language, one that is not known at the prior; `null` if neither is known.
 *
 * @param parts 1 if one of them is known of no pair, and does not count.
 */
export function meetingValue(
  time: number | null,
  language: number | null,
  prior: number,
  parts: number,
): number | null {
  if (time === null || language === null) {
    const known = time ?? language;
    return known === null || parts < 2 ? known : (known + prior) / 2;
  }
  return (time + language) / 2;
}

/** Credit for common free time. */
export function overlapCredit(minutes: number, params: CriterionParams['logistics']): number {
  return Math.min(1, minutes / params.fullOverlapMinutes);
}

/** Credit for the distance between two clocks. */
export function clockCredit(hours: number, params: CriterionParams['logistics']): number {
  return Math.max(0, 1 - hours / params.zeroCreditHours);
}

/** A person's free time in UTC; where no time zone is given, in the one that everybody without one shares. */
export function freeTime(person: Person, facts: Pick<Facts, 'offset'>) {
  return weeklySpans(
    person.availability ?? [],
    person.timeZone === undefined ? 0 : facts.offset(person.timeZone),
  );
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

function assessLanguage(mentor: Person, mentee: Person, facts: Facts): Assessment {
  const blank = whichBlank(isBlank(mentor.languages), isBlank(mentee.languages));
  if (blank !== null) return { value: null, evidence: [evidence(`logistics.language.${blank}`, {})] };
  const ofMentor = new Set((mentor.languages ?? []).map((name) => facts.tags.canonical(name)));
  const shared = new Map<string, string>();
  for (const name of mentee.languages ?? []) {
    const tag = facts.tags.canonical(name);
    if (tag !== '' && ofMentor.has(tag)) shared.set(tag, name);
  }
  if (shared.size === 0) return { value: 0, evidence: [evidence('logistics.no-shared-language', {})] };
  const languages = [...shared.values()];
  return {
    value: 1,
    evidence: [evidence('logistics.shared-languages', { languages, count: languages.length })],
  };
}
