import { type IssueList, printValue } from '../../errors';
import { type PairStanding, pairKey } from '../../matching';
import { canonicalId, didYouMean, NearIds, type PairRef } from '../../model';
import { type Run, rowKey } from '../run';
import type { WorkbookColumn } from '../words';
import type { Row } from './rows';

/** What a row is about: a pair of the matching, or a mentee without a mentor. */
export type Target =
  | { readonly kind: 'pair'; readonly pair: PairStanding }
  | { readonly kind: 'mentee'; readonly menteeId: string }
  | { readonly kind: 'mentor'; readonly mentorId: string };

/** Finds what rows are about by their keys and ids, wherever they were moved to. */
export class TargetFinder {
  private readonly byKey = new Map<string, Target>();
  private readonly byPair = new Map<string, Target>();
  private readonly prefix: string;
  private readonly near: { mentor?: NearIds; mentee?: NearIds } = {};

  constructor(
    private readonly run: Run,
    private readonly issues: IssueList,
  ) {
    this.prefix = rowKey(run, {}).split(' ')[0] ?? '';
    for (const pair of run.standings) {
      const target: Target = { kind: 'pair', pair };
      this.byKey.set(rowKey(run, pair), target);
      this.byPair.set(pairKey(pair), target);
    }
    for (const { id } of run.cohort.mentees)
      this.byKey.set(rowKey(run, { menteeId: id }), { kind: 'mentee', menteeId: id });
    for (const { id } of run.cohort.mentors)
      this.byKey.set(rowKey(run, { mentorId: id }), { kind: 'mentor', mentorId: id });
  }

  /** @returns `undefined` for a row of nobody's, and where something is wrong, which is added to the issues. */
  find(row: Row): Target | undefined {
    const key = row.text('key');
    return key === '' ? this.byIds(row) : this.byRowKey(row, key);
  }

  private byRowKey(row: Row, key: string): Target | undefined {
    const target = this.byKey.get(key);
    if (target === undefined) {
      const other = /^[0-9a-f]{8} /.test(key) && !key.startsWith(`${this.prefix} `);
      this.issues.add({
        path: row.place('key'),
        message: other
          ? 'the row was copied from the workbook of another run'
          : 'the key of the row was changed',
        received: printValue(key),
        expected: 'the rows of this workbook, with the keys in the hidden column as they were written',
      });
      return undefined;
    }
    const written = idsOf(target);
    for (const column of ID_COLUMNS) {
      const id = written[column];
      // Rows of people without a partner have one column of ids.
      const text = row.text(column) || row.text('id');
      if (id === undefined || text === '' || canonicalId(text) === canonicalId(id)) continue;
      this.issues.add({
        path: row.place(row.text(column) === '' ? 'id' : column),
        message: 'the id of the row was changed',
        received: printValue(text),
        expected: `${printValue(id)}, as it was written; to give a mentee another mentor, decide "change to"`,
      });
      return undefined;
    }
    return target;
  }

  private byIds(row: Row): Target | undefined {
    const decides = row.text('decision') !== '';
    const [menteeId, mentorId, id] = [row.text('mentee-id'), row.text('mentor-id'), row.text('id')];
    if (id !== '' && menteeId === '' && mentorId === '') {
      const index = this.run.mentees.get(id);
      const known = index === undefined ? undefined : this.run.cohort.mentees[index]?.id;
      if (known !== undefined) return { kind: 'mentee', menteeId: known };
      if (decides) this.unknown(row, 'id', id, 'mentee');
      return undefined;
    }
    const target = this.byPair.get(pairKey({ menteeId, mentorId }));
    // What nobody decides on may be a remark, a sum, or a row that somebody tries things in.
    if (target !== undefined || !decides) return target;
    if (menteeId === '' || mentorId === '') {
      this.issues.add({
        path: row.place(menteeId === '' ? 'mentee-id' : 'mentor-id'),
        message: 'a decision stands in a row without the ids of the two people',
        received: 'nothing',
        expected: 'the decision in the row of its pair',
      });
    } else if (!this.run.mentees.has(menteeId)) this.unknown(row, 'mentee-id', menteeId, 'mentee');
    else if (!this.run.mentors.has(mentorId)) this.unknown(row, 'mentor-id', mentorId, 'mentor');
    else {
      this.issues.add({
        path: row.place('mentor-id'),
        message: 'the two are no pair of this matching',
        received: printValue({ menteeId, mentorId } satisfies PairRef),
        expected: 'a pair of the matching; to make another, decide "change to" in the row of the mentee',
      });
    }
    return undefined;
  }

  private unknown(row: Row, column: WorkbookColumn, id: string, side: 'mentor' | 'mentee'): void {
    this.near[side] ??= new NearIds(this.run.cohort[`${side}s`]);
    this.issues.add({
      path: row.place(column),
      message: `no ${side} has this id${didYouMean(this.near[side].near(id))}`,
      received: printValue(id),
      expected: `the id of a ${side} of this cohort`,
    });
  }
}

const ID_COLUMNS = ['mentee-id', 'mentor-id'] as const;
type IdColumn = (typeof ID_COLUMNS)[number];

function idsOf(target: Target): { readonly [C in IdColumn]?: string } {
  if (target.kind === 'mentee') return { 'mentee-id': target.menteeId };
  if (target.kind === 'mentor') return { 'mentor-id': target.mentorId };
  return { 'mentee-id': target.pair.menteeId, 'mentor-id': target.pair.mentorId };
}
