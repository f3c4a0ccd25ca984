import { IssueList, MentorMatchError, printValue } from '../../errors';
import { CATALOGUE, expectShape, optionsOf, READ_LATER, TEXT } from '../../interchange';
import type { Decision, OpenMatching } from '../../matching';
import { type MessageCatalogue, MOST_EXAMPLES, workbookWarning } from '../../messages';
import {
  BUILT_IN_RULE_IDS,
  DAY_LENGTH,
  type Day,
  epochOf,
  type Instant,
  isDay,
  isInstant,
  isTimeZone,
  ruleId,
  type Warning,
} from '../../model';
import { readWorkbook } from '../file';
import { type Run, runOf } from '../run';
import { Vocabulary } from '../words';
import { decisionsOf, placeOf, withoutRepeats } from './decisions';
import { type Entry, readEntry } from './entries';
import { MentorFinder } from './mentors';
import { readMoment } from './moment';
import { decisionRows } from './rows';
import { TargetFinder } from './targets';

/** Who decided, and when, where a row of the workbook does not say it. */
export interface ReadDecisionsOptions {
  /** What the workbook is called in errors. Default `workbook.xlsx`. */
  readonly fileName?: string;
  /** The language of the workbook where it is none of the library's; English and French are always read. */
  readonly locale?: MessageCatalogue;
  /** Who decided where a row does not say it. */
  readonly reviewer?: string;
  /** When it was decided where a row does not say it: an instant such as `2026-03-02T09:30:00Z`, or a day. */
  readonly at?: Instant | Day;
  /** The time zone of days and times in cells, as `Europe/Paris`. Default `UTC`. */
  readonly timeZone?: string;
}

/** Decisions that were read from a workbook. */
export interface DecisionsRead {
  /** In the order in which `reviewMatching` takes them: by moment, what frees seats first. */
  readonly decisions: readonly Decision[];
  /** Rows of pairs and of mentees without a mentor that decide nothing. */
  readonly undecided: number;
  /** Rows that say what is on record already. */
  readonly recorded: number;
  /** What was read and means less than its author believes. */
  readonly warnings: readonly Warning[];
  /**
   * Where in the workbook something stands that an error of `reviewMatching` names: for `decisions[3].waivers`,
   * `workbook.xlsx: sheet "Matches", row 12, column P "rules waived"`.
   */
  locate(path: string): string | undefined;
}

const OPTIONS = optionsOf<ReadDecisionsOptions>({
  fileName: TEXT,
  locale: CATALOGUE,
  reviewer: READ_LATER,
  at: READ_LATER,
  timeZone: READ_LATER,
});

/**
 * Reads the decisions back from a workbook that `decisionWorkbook` wrote and people filled in, in any program. Rows are
 * known by their ids and a hidden key, columns by their headers in English or French: they may be moved, sorted,
 * filtered, hidden, and rows deleted or added. What people wrote is checked here; what breaks a rule, `reviewMatching`
 * refuses.
 *
 * O(cells). Deterministic.
 *
 * @param open the matching that the workbook was written of, or the same with decisions recorded since.
 * @throws MentorMatchError `wrong-cohort` for a workbook of another run; `invalid-table` for a file that is no
 *   workbook, and with sheet, row and column for rows that contradict each other, unknown words and people, changed
 *   ids, and what is missing of a decision: who, when, or why; `invalid-input` for malformed options; as a rejected
 *   promise.
 *
 * @example
 * ```ts
 * import { matchCohort, openMatching, reviewMatching } from 'mentor-match';
 * import { decisionWorkbook, readDecisions } from 'mentor-match/workbook';
 *
 * const cohort = { mentors: [{ id: 'ana' }], mentees: [{ id: 'cleo' }] };
 * const result = matchCohort(cohort);
 * const open = openMatching(cohort, {}, result);
 * const bytes = await decisionWorkbook(open); // and back from the person who decides
 * const { decisions, undecided } = await readDecisions(bytes, open);
 * reviewMatching(cohort, {}, result, decisions).review.summary.proposed; // => 1
 * undecided; // => 1
 * ```
 */
export async function readDecisions(
  bytes: Uint8Array | ArrayBuffer,
  open: OpenMatching,
  options: ReadDecisionsOptions = {},
): Promise<DecisionsRead> {
  expectShape('options', options, OPTIONS);
  const { fileName = 'workbook.xlsx', locale, reviewer, at, timeZone = 'UTC' } = options;
  checkOptions(options);
  const run = runOf(open);
  const words = new Vocabulary(locale);
  const sheets = await readWorkbook(bytes, { fileName });
  const { rows, warnings: lost } = decisionRows(sheets, run, words, fileName);
  const issues = new IssueList();
  const targets = new TargetFinder(run, issues);
  const context = {
    run,
    words,
    mentors: new MentorFinder(run),
    rules: [...run.policy.rules.map(ruleId), ...WAIVABLE],
    defaults: {
      reviewer: reviewer?.trim(),
      at: at === undefined ? undefined : readMoment(at, timeZone),
      zone: timeZone,
    },
    issues,
  };
  const found: Entry[] = [];
  const remarks: string[] = [];
  let undecided = 0;
  let recorded = 0;
  for (const row of rows) {
    const target = targets.find(row);
    if (target === undefined) continue;
    const outcome = readEntry(row, target, context);
    if (typeof outcome === 'object') found.push(outcome);
    else if (outcome === 'recorded') recorded += 1;
    else if (target.kind !== 'mentor') undecided += 1;
    if (outcome === 'remark') remarks.push(row.name);
  }
  const entries = withoutRepeats(found, issues);
  if (issues.total > 0) throw new MentorMatchError('invalid-table', issues);
  const { moved, entries: timed } = afterLog(entries, run);
  const placed = decisionsOf(timed);
  const warnings: Warning[] = [...lost];
  const warn = (id: Parameters<typeof workbookWarning>[0], names: readonly string[]) => {
    if (names.length > 0)
      warnings.push(
        workbookWarning(id, { count: names.length, rows: names.slice(0, MOST_EXAMPLES) }, fileName),
      );
  };
  warn('warnings.workbook-remark-undecided', remarks);
  warn('warnings.workbook-day-moved', moved);
  return {
    decisions: placed.map(({ decision }) => decision),
    undecided,
    recorded,
    warnings,
    locate: (path) => placeOf(placed, path),
  };
}

/** Rules that are none of the policy's list; that nobody is matched with themselves cannot be waived. */
const WAIVABLE = [
  ...BUILT_IN_RULE_IDS.filter((rule) => rule !== 'not-self'),
  'mentor-capacity',
  'mentee-capacity',
  'lock',
];

/** What is dated by a day alone, and that of the last decision on record, was decided after it. */
function afterLog(entries: readonly Entry[], { result }: Run) {
  const last = result.review?.log.at(-1)?.decision.at;
  const moved: string[] = [];
  if (last === undefined) return { entries, moved };
  const epoch = epochOf(last);
  return {
    entries: entries.map((entry) => {
      const { at } = entry;
      if (!at.day || at.epoch >= epoch || at.epoch + DAY_LENGTH <= epoch) return entry;
      moved.push(entry.row.name);
      return { ...entry, at: { epoch, day: false } };
    }),
    moved,
  };
}

function checkOptions({ reviewer, at, timeZone }: ReadDecisionsOptions): void {
  const issues = new IssueList();
  const wrong = (name: string, message: string, received: unknown, expected: string) =>
    issues.add({ path: `options.${name}`, message, received: printValue(received), expected });
  if (reviewer !== undefined && (typeof reviewer !== 'string' || reviewer.trim() === ''))
    wrong('reviewer', 'not a name', reviewer, 'the name of the person who decides');
  if (at !== undefined && (typeof at !== 'string' || !(isInstant(at) || isDay(at))))
    wrong(
      'at',
      'neither a day nor a moment with its offset',
      at,
      'a day, or an instant as 2026-03-02T09:30:00Z',
    );
  if (timeZone !== undefined && (typeof timeZone !== 'string' || !isTimeZone(timeZone)))
    wrong('timeZone', 'not a time zone', timeZone, 'an IANA name, as Europe/Paris');
  if (issues.total > 0) throw new MentorMatchError('invalid-input', issues);
}
