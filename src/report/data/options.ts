import { type ErrorIssue, MentorMatchError, printValue } from '../../errors';
import type { StoredResult } from '../../matching';
import { REPORTED_PEOPLE, type ReportEffort, type ReportedPeople, type ReportGroups } from './types';

/** What a report is to hold. */
export interface ReportOptions {
  /** What the page is called, such as the name of the program. */
  readonly title?: string;
  /** The day of the report, as `2026-03-02`. Absent: the page has no date. */
  readonly date?: string;
  /**
   * Who is named. `names` (default) and `ids` are for administrators of the program, who may read every score and reason.
   * `none` leaves out every person, pair and decision, and keeps the figures: for whom the report goes further.
   */
  readonly people?: ReportedPeople;
  /** The matching that this one follows, for a comparison of before and after. */
  readonly before?: StoredResult;
  /** How groups fare, from `mentor-match/audit`: shown in a section of its own. */
  readonly groups?: Partial<ReportGroups>;
  /**
   * What is asked of the matching beyond what it holds. Absent: as much as the size of the cohort allows in about a second;
   * the page says what was left out.
   */
  readonly ask?: { readonly [K in keyof ReportEffort]?: boolean };
}

/** @throws MentorMatchError `invalid-input` */
export function checkReportOptions({ title, date, people }: ReportOptions): void {
  const issues: ErrorIssue[] = [];
  const refuse = (name: string, message: string, value: unknown, expected: string) => {
    issues.push({ path: `options.${name}`, message, received: printValue(value), expected });
  };
  if (title !== undefined && typeof title !== 'string') refuse('title', 'not a text', title, 'a text');
  if (date !== undefined && !isDay(date))
    refuse('date', 'not a day of the calendar', date, 'a day in ISO 8601, as "2026-03-02"');
  if (people !== undefined && !REPORTED_PEOPLE.includes(people))
    refuse('people', 'not a way to name people', people, `one of ${REPORTED_PEOPLE.join(', ')}`);
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
}

function isDay(date: unknown): boolean {
  if (typeof date !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return false;
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

/** Pairs of a mentor and a mentee up to which each is asked by default. */
const UP_TO: { readonly [K in keyof ReportEffort]: number } = {
  possible: 25_000_000,
  verification: 25_000_000,
  margins: 4_000_000,
  alternatives: 1_000_000,
  seatValues: 1_000_000,
  remedies: 40_000,
  prices: 40_000,
};

/** What is asked of a matching of so many people. */
export function effortFor({ ask = {} }: ReportOptions, mentors: number, mentees: number): ReportEffort {
  const asks = (name: keyof ReportEffort) => ask[name] ?? mentors * mentees <= UP_TO[name];
  return {
    possible: asks('possible'),
    verification: asks('verification'),
    margins: asks('margins'),
    alternatives: asks('alternatives'),
    seatValues: asks('seatValues'),
    remedies: asks('remedies'),
    prices: asks('prices'),
  };
}
