import type { Instant } from '../../../model';
import { dayIn, type Program, parseLogbook, summarizeLogbook } from '../../../program';
import type { EvaluatedPair } from './evidence';
import type { KnownPair } from './known';

/**
 * Reads a pair's logbook up to `now`, over the time that the two were together: who starts in May is not measured
 * by the meetings that others held in March. Pauses are not taken off.
 *
 * @throws MentorMatchError `invalid-input` with every problem of the entries.
 */
export function readPair(pair: EvaluatedPair, program: Program, now: Instant): KnownPair {
  const { relationship, objectives } = pair;
  const { mentorId, menteeId, startedAt, end } = relationship;
  const { timeFrame } = program;
  const startedOn = startedAt === undefined ? timeFrame.start : dayIn(startedAt, timeFrame.timeZone);
  const endedOn = end === undefined ? timeFrame.end : dayIn(end.at, timeFrame.timeZone);
  const start = [timeFrame.start, startedOn].sort().at(-1) ?? timeFrame.start;
  const last = [timeFrame.end, endedOn].sort()[0] ?? timeFrame.end;
  const together = { ...timeFrame, start, end: last < start ? start : last };
  const logbook = summarizeLogbook(
    { mentorId, menteeId, timeFrame: together, objectives },
    pair.entries,
    now,
  );
  const criteria = (pair.contributions ?? []).flatMap(({ criterion, value }) =>
    value === null ? [] : [[criterion, value] as const],
  );
  return {
    mentorId,
    menteeId,
    form: pair.form ?? program.form,
    relationship,
    objectives,
    entries: parseLogbook(pair.entries, pair.relationship).filter((entry) => entry.day <= logbook.asOf),
    logbook,
    criteria: new Map(criteria.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}
