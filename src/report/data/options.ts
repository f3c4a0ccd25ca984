import { type ErrorIssue, expectList, expectObject, MentorMatchError, printValue } from '../../errors';
import type { StoredResult } from '../../matching';
import type { Field } from '../../model';
import { expectKnown, type OptionNames } from '../../options';
import { checkField } from '../groups';
import { type ReportAsked, UP_TO } from './effort';
import { REPORTED_PEOPLE, type ReportedPeople, type ReportGroups } from './types';

/** What a report is to hold. */
export interface ReportOptions {
  /** What the page is called, such as the name of the program. */
  readonly title?: string;
  /** The day of the report, as `2026-03-02`. Absent: the page has no date. */
  readonly date?: string;
  /**
   * Who is named. `names` (default) and `ids` are for administrators of the program, who may read every score and
   * reason. `none` leaves out every person, pair and decision, and keeps the figures: for whom the report goes further.
   */
  readonly people?: ReportedPeople;
  /** The matching that this one follows, for a comparison of before and after. */
  readonly before?: StoredResult;
  /** How groups fare, from `mentor-match/audit`: shown in a section of its own. */
  readonly groups?: Partial<ReportGroups>;
  /**
   * What is asked of the matching beyond what it holds. Absent: as much as the size of the cohort allows in about a
   * second; the page says what was left out.
   */
  readonly ask?: ReportAsked;
  /**
   * Fields by whose values the matching is shown group by group, as `groupTable` does. Default: department and
   * location.
   */
  readonly by?: readonly Field[];
  /** How many mentors to look for together, an integer >= 1, default 3; see `recruitingAdvice`. */
  readonly recruits?: number;
}

/** Options of the data. One object of options may serve the data and the page. */
export const DATA_OPTIONS: OptionNames<ReportOptions> = {
  title: true,
  date: true,
  people: true,
  before: true,
  groups: true,
  ask: true,
  by: true,
  recruits: true,
};

/** @throws MentorMatchError `invalid-input` */
export function checkReportOptions(options: ReportOptions): void {
  expectObject('options', options, 'an object, or nothing');
  expectKnown(options, DATA_OPTIONS, 'options', 'option', { locale: true });
  const { title, date, people, recruits, by, groups, ask } = options;
  const issues: ErrorIssue[] = [];
  const refuse = (name: string, message: string, value: unknown, expected: string) => {
    issues.push({ path: `options.${name}`, message, received: printValue(value), expected });
  };
  if (title !== undefined && typeof title !== 'string') refuse('title', 'not a text', title, 'a text');
  if (date !== undefined && !isDay(date))
    refuse('date', 'not a day of the calendar', date, 'a day in ISO 8601, as "2026-03-02"');
  if (people !== undefined && !REPORTED_PEOPLE.includes(people))
    refuse('people', 'not a way to name people', people, `one of ${REPORTED_PEOPLE.join(', ')}`);
  if (recruits !== undefined && !(Number.isInteger(recruits) && recruits >= 1))
    refuse('recruits', 'not a number of mentors', recruits, 'an integer >= 1');
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
  if (by !== undefined) expectList('options.by', by, 'a list of fields, or nothing');
  for (const [at, field] of (by ?? []).entries()) checkField(field, `options.by[${at}]`);
  if (groups !== undefined) checkGroups(groups);
  if (ask !== undefined) checkAsked(ask);
}

function checkGroups(groups: Partial<ReportGroups>): void {
  expectObject('options.groups', groups, 'an object with "audits" or "gaps", or nothing');
  expectKnown(groups, { audits: true, gaps: true }, 'options.groups');
  for (const name of ['audits', 'gaps'] as const) {
    const path = `options.groups.${name}`;
    const found = groups[name] ?? [];
    expectList(path, found);
    for (const [at, one] of found.entries()) expectObject(`${path}[${at}]`, one);
  }
}

function checkAsked(asked: ReportAsked): void {
  expectObject('options.ask', asked, 'an object of true and false by question, or nothing');
  const issues = Object.entries(asked).flatMap(([name, value]: [string, unknown]): ErrorIssue[] => {
    const path = `options.ask.${name}`;
    const received = printValue(value);
    if (!Object.hasOwn(UP_TO, name))
      return [
        { path, message: 'no such question', received, expected: `one of ${Object.keys(UP_TO).join(', ')}` },
      ];
    if (value === undefined || typeof value === 'boolean') return [];
    return [{ path, message: 'neither true nor false', received, expected: 'true or false' }];
  });
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
}

function isDay(date: unknown): boolean {
  if (typeof date !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return false;
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
