import { type IssueList, printValue } from '../../errors';
import type { PairRef } from '../../model';
import { closest } from '../../spelling';
import type { DecisionCells } from '../decision-columns';
import type { Run } from '../run';
import { cellsOf } from '../sheets';
import { type Decided, type Vocabulary, wordKey } from '../words';
import type { MentorFinder } from './mentors';
import { type Moment, readMoment } from './moment';
import type { Row } from './rows';
import type { Target } from './targets';

/** What one row decides. */
export interface Entry {
  readonly row: Row;
  readonly target: Exclude<Target, { readonly kind: 'mentor' }>;
  readonly decision: Decided;
  /** Of a change: the pair that begins. */
  readonly to: PairRef | undefined;
  readonly comment: string;
  readonly reviewer: string;
  readonly at: Moment;
  readonly declinedBy: 'mentor' | 'mentee' | undefined;
  readonly waived: readonly string[];
}

/** What stands for a row that leaves it blank. */
export interface EntryDefaults {
  readonly reviewer: string | undefined;
  readonly at: Moment | undefined;
  readonly zone: string;
}

/** What reading one row takes. */
export interface EntryContext {
  readonly run: Run;
  readonly words: Vocabulary;
  readonly mentors: MentorFinder;
  readonly rules: readonly string[];
  readonly defaults: EntryDefaults;
  readonly issues: IssueList;
}

/** What a row comes to: a decision, what is on record already, a remark without a decision, or nothing. */
export type Outcome = Entry | 'recorded' | 'remark' | 'undecided';

/** Columns that say something of a decision: without one, nothing comes of them. */
const REMARKS = ['comment', 'reviewer', 'at', 'declined-by', 'waived'] as const;

/** Reads the cells of a row that people fill in. What is wrong is added to the issues. */
export function readEntry(row: Row, target: Target, context: EntryContext): Outcome {
  const { issues } = context;
  const before = issues.total;
  const decision = decisionIn(row, target, context);
  if (decision === undefined) {
    if (issues.total > before) return 'undecided';
    return REMARKS.some((column) => row.text(column) !== '') ? 'remark' : 'undecided';
  }
  if (target.kind === 'mentor') {
    issues.add({
      path: row.place('decision'),
      message: 'a mentor without a mentee is given one in the row of the mentee',
      received: printValue(row.text('decision')),
      expected: '"change to" with this mentor in the row of a mentee',
    });
    return 'undecided';
  }
  const mentor = newMentorIn(row, target, decision, context);
  const menteeId = target.kind === 'pair' ? target.pair.menteeId : target.menteeId;
  const to = mentor === undefined ? undefined : { mentorId: mentor, menteeId };
  const comment = row.text('comment');
  const reviewer = row.text('reviewer');
  if (
    target.kind === 'pair' &&
    isRecorded(cellsOf(context.run, target.pair), { decision, comment, reviewer })
  )
    return 'recorded';
  const at = momentIn(row, context);
  const declinedBy = declinerIn(row, decision, context);
  const waived = rulesIn(row, context);
  const who = reviewer || context.defaults.reviewer;
  if (who === undefined) {
    issues.add({
      path: row.place('reviewer'),
      message: 'nobody is named who decided',
      received: 'nothing',
      expected: 'the name of the person who decides, in this column or as the reviewer of all rows',
    });
  }
  if (comment === '' && (decision !== 'approve' || isClosed(target))) {
    issues.add({
      path: row.place('comment'),
      message: `a reason is missing: the decision is ${printValue(row.text('decision'))}`,
      received: 'nothing',
      expected: 'why, in a few words',
    });
  }
  if (issues.total > before || who === undefined || at === undefined) return 'undecided';
  return { row, target, decision, to, comment, reviewer: who, at, declinedBy, waived };
}

/** Whether the pair was taken out, so that it has to be reopened first. */
export function isClosed(target: Target): boolean {
  return target.kind === 'pair' && (target.pair.state === 'rejected' || target.pair.state === 'changed');
}

/** Whether a row says what is on record: the cells as they were written. */
function isRecorded(
  known: DecisionCells,
  { decision, comment, reviewer }: { decision: Decided; comment: string; reviewer: string },
): boolean {
  if (known.decision !== decision) return false;
  // An approval may be given again, by somebody else or for another reason.
  if (decision !== 'approve' || known.reviewer === undefined)
    return decision !== 'approve' || reviewer + comment === '';
  return comment === (known.comment ?? '') && reviewer === known.reviewer;
}

function decisionIn(row: Row, target: Target, { words, issues }: EntryContext): Decided | undefined {
  const text = row.text('decision');
  if (text === '') {
    const mentor = row.text('new-mentor');
    if (mentor !== '') {
      issues.add({
        path: row.place('decision'),
        message: `a new mentor is named (${printValue(mentor)}), and nothing is decided`,
        received: 'nothing',
        expected: '"change to", or no new mentor',
      });
    }
    return undefined;
  }
  const decision = words.decisions.get(wordKey(text));
  if (decision === undefined) {
    const near = closest(wordKey(text), [...words.decisions.keys()]);
    issues.add({
      path: row.place('decision'),
      message: `no decision is called so${near === undefined ? '' : `; did you mean "${near}"?`}`,
      received: printValue(text),
      expected: '"approve", "decline", "change to" or "reopen"; blank: undecided',
    });
    return undefined;
  }
  if (target.kind === 'mentee' && decision !== 'change') {
    issues.add({
      path: row.place('decision'),
      message: 'there is no pair in this row to decide on',
      received: printValue(text),
      expected: '"change to" with the mentor whom the mentee is to have',
    });
    return undefined;
  }
  return decision;
}

function newMentorIn(
  row: Row,
  target: Exclude<Target, { readonly kind: 'mentor' }>,
  decision: Decided,
  { run, mentors, issues }: EntryContext,
): string | undefined {
  const text = row.text('new-mentor');
  const current = target.kind === 'pair' ? target.pair.mentorId : undefined;
  const add = (message: string, expected: string): undefined => {
    issues.add({
      path: row.place('new-mentor'),
      message,
      received: text === '' ? 'nothing' : printValue(text),
      expected,
    });
  };
  if (text === '') {
    if (decision === 'change')
      add('nobody is named whom the mentee is to have', 'the id or name of a mentor');
    return undefined;
  }
  const found = mentors.find(text);
  if (!('id' in found)) return add(found.message, found.expected);
  const isSame = current !== undefined && run.mentors.get(current) === run.mentors.get(found.id);
  if (decision !== 'change') {
    return isSame
      ? undefined
      : add(
          `a new mentor is named, and the decision is ${printValue(row.text('decision'))}`,
          '"change to", or no new mentor',
        );
  }
  return isSame ? add('this is the mentor whom the mentee has', 'another mentor, or "approve"') : found.id;
}

function momentIn(row: Row, { defaults, issues }: EntryContext): Moment | undefined {
  const cell = row.cell('at');
  if (row.text('at') === '') {
    if (defaults.at === undefined) {
      issues.add({
        path: row.place('at'),
        message: 'it is not said when this was decided',
        received: 'nothing',
        expected: 'a day, as 2026-03-02, in this column or for all rows',
      });
    }
    return defaults.at;
  }
  const moment = readMoment(cell, defaults.zone);
  if (moment === undefined) {
    issues.add({
      path: row.place('at'),
      message: 'not a day or a moment',
      received: printValue(cell),
      expected: 'a date, as 2026-03-02 or 2026-03-02 09:30',
    });
  }
  return moment;
}

function declinerIn(
  row: Row,
  decision: Decided,
  { words, issues }: EntryContext,
): 'mentor' | 'mentee' | undefined {
  const text = row.text('declined-by');
  if (text === '') return undefined;
  const side = words.sides.get(wordKey(text));
  if (side !== undefined && decision === 'decline') return side;
  const near = closest(wordKey(text), [...words.sides.keys()]);
  issues.add({
    path: row.place('declined-by'),
    message:
      side === undefined
        ? `neither of the two is called so${near === undefined ? '' : `; did you mean "${near}"?`}`
        : `it is said who declined, and the decision is ${printValue(row.text('decision'))}`,
    received: printValue(text),
    expected: side === undefined ? '"mentor", "mentee", or nothing' : '"decline", or nothing in this column',
  });
  return undefined;
}

function rulesIn(row: Row, { rules, issues }: EntryContext): readonly string[] {
  const names = row
    .text('waived')
    .split(/[;\n]/)
    .map((name) => name.trim());
  return names.flatMap((name) => {
    if (name === '') return [];
    const rule = rules.find((one) => one === name) ?? rules.find((one) => wordKey(one) === wordKey(name));
    if (rule !== undefined) return [rule];
    const near = closest(name, rules);
    issues.add({
      path: row.place('waived'),
      message: `no rule has this id${near === undefined ? '' : `; did you mean "${near}"?`}`,
      received: printValue(name),
      expected: `ids of rules with semicolons between: ${rules.join(', ')}`,
    });
    return [];
  });
}
