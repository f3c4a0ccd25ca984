import type { Workbook } from '@cj-tech-master/excelts';
import { describe, expect, it } from 'vitest';
import { type Decision, MentorMatchError, matchCohort, openMatching, reviewMatching } from '../../src';
import { FR } from '../../src/entries/fr';
import { decisionWorkbook, type ReadDecisionsOptions, readDecisions } from '../../src/entries/workbook';
import { hasProgram } from '../support/programs';
import { errorOf } from '../support/thrown';
import { Desk, edited as editedIn } from './desk';
import { COHORT, convert, OPEN, POLICY, RESULT } from './world';

const WRITTEN = await decisionWorkbook(OPEN);
const FRENCH = await decisionWorkbook(OPEN, { locale: FR });
const WHO = { reviewer: 'Iris', at: '2026-03-02T09:30:00Z' };

const edited = (
  edit: (matches: Desk, book: Workbook) => void,
  bytes: Uint8Array = WRITTEN,
  name = 'Matches',
) => editedIn(bytes, name, edit);

const read = async (
  edit: (matches: Desk, book: Workbook) => void,
  options: ReadDecisionsOptions = WHO,
  bytes: Uint8Array = WRITTEN,
) => await readDecisions(await edited(edit, bytes), OPEN, options);

async function problems(edit: (matches: Desk, book: Workbook) => void, options: ReadDecisionsOptions = WHO) {
  const bytes = await edited(edit);
  try {
    await readDecisions(bytes, OPEN, options);
  } catch (error) {
    if (!(error instanceof MentorMatchError)) throw error;
    return { code: error.code, issues: error.issues.map(({ path, message }) => `${path}: ${message}`) };
  }
  throw new Error('nothing was thrown');
}

const pairOf = (menteeId: string) => {
  const match = 'matches' in RESULT ? RESULT.matches.find((one) => one.menteeId === menteeId) : undefined;
  if (match === undefined) throw new Error(`${menteeId} has no mentor`);
  return { mentorId: match.mentorId, menteeId };
};

describe('decisions that are read back', () => {
  it('are none from a workbook that nobody filled in', async () => {
    const { decisions, undecided, recorded, warnings } = await readDecisions(WRITTEN, OPEN);
    expect({ decisions, undecided, recorded, warnings }).toEqual({
      decisions: [],
      undecided: 6,
      recorded: 0,
      warnings: [],
    });
  });

  it('say who, when and why, from cells or for all rows', async () => {
    const { decisions, undecided } = await read((matches) => {
      matches.write(matches.row('e1'), {
        decision: 'approve',
        'decided by': 'Noor',
        'decided on': new Date('2026-03-01T00:00:00Z'),
        comment: '=good',
      });
      matches.write(matches.row('e2'), {
        decision: 'Decline',
        comment: 'same team',
        'declined by': 'mentee',
      });
      matches.write(matches.row('e3'), { decision: 'approve', 'decided on': '2026-03-01 08:15' });
    });
    expect(decisions).toEqual<Decision[]>([
      { kind: 'approve', ...pairOf('e1'), reviewer: 'Noor', at: '2026-03-01T00:00:00Z', reason: '=good' },
      { kind: 'approve', ...pairOf('e3'), reviewer: 'Iris', at: '2026-03-01T08:15:00Z' },
      {
        kind: 'reject',
        ...pairOf('e2'),
        reviewer: 'Iris',
        at: '2026-03-02T09:30:00Z',
        reason: 'same team',
        declinedBy: 'mentee',
      },
    ]);
    expect(undecided).toBe(3);
  });

  it('are dated in the time zone that is said', async () => {
    const at = async (value: string | Date, timeZone: string) => {
      const { decisions } = await read(
        (matches) => matches.write(matches.row('e1'), { decision: 'approve', 'decided on': value }),
        { ...WHO, timeZone },
      );
      return decisions[0]?.at;
    };
    expect(await at('2026-07-01', 'Europe/Paris')).toBe('2026-06-30T22:00:00Z');
    expect(await at(new Date('2026-07-01T09:30:00Z'), 'Europe/Paris')).toBe('2026-07-01T07:30:00Z');
    expect(await at('2026-07-01T09:30:00+02:00', 'Asia/Tokyo')).toBe('2026-07-01T07:30:00Z');
  });

  it('name a new mentor by id, by name, or as the drop-down offers them', async () => {
    const fromEve = async (name: string | number) => {
      const { decisions } = await read((matches) =>
        matches.write(matches.row('e4'), { decision: 'change to', 'new mentor': name, comment: 'asked for' }),
      );
      return decisions[0];
    };
    const other = pairOf('e4').mentorId === 'cara' ? 'dora' : 'cara';
    const name = other === 'cara' ? 'Cara' : 'Dora';
    for (const written of [other, name, `${name} (${other})`, ` ${name.toUpperCase()} `]) {
      expect(await fromEve(written)).toMatchObject({
        kind: 'change',
        pairs: [pairOf('e4')],
        to: [{ mentorId: other, menteeId: 'e4' }],
      });
    }
  });

  it('swap mentors in one decision, and give a mentor to whom has none', async () => {
    const [first, second] = [pairOf('e1'), pairOf('e3')];
    const taken = [first.mentorId, second.mentorId];
    const third = ['e2', 'e4', 'e5'].map((id) => pairOf(id).mentorId).find((id) => !taken.includes(id));
    if (third === undefined) throw new Error('no third mentor');
    const { decisions } = await read((matches, book) => {
      matches.write(matches.row('e1'), {
        decision: 'change to',
        'new mentor': second.mentorId,
        comment: 'swap',
      });
      matches.write(matches.row('e3'), {
        decision: 'change to',
        'new mentor': first.mentorId,
        comment: 'swap',
      });
      const unmatched = new Desk(book.getWorksheet('Unmatched')!);
      unmatched.write(2, {
        decision: 'change to',
        'new mentor': third,
        comment: 'takes one more',
        'rules waived': 'mentor-capacity',
      });
    });
    const left = 'unmatched' in RESULT ? RESULT.unmatched.mentees[0]?.id : undefined;
    expect(decisions).toHaveLength(2);
    expect(decisions).toContainEqual(
      expect.objectContaining({
        kind: 'change',
        reason: 'swap',
        pairs: expect.arrayContaining([first, second]),
        to: expect.arrayContaining([
          { menteeId: 'e1', mentorId: second.mentorId },
          { menteeId: 'e3', mentorId: first.mentorId },
        ]),
      }),
    );
    expect(decisions).toContainEqual(
      expect.objectContaining({
        pairs: [],
        to: [{ menteeId: left, mentorId: third }],
        waivers: [{ menteeId: left, mentorId: third, rule: 'mentor-capacity', reason: 'takes one more' }],
      }),
    );
  });

  it('stay the same whatever becomes of rows and columns', async () => {
    const decide = (matches: Desk) => {
      matches.write(matches.row('e1'), { decision: 'approve' });
      matches.write(matches.row('e2'), { decision: 'decline', comment: 'no time' });
    };
    const wanted = (await read(decide)).decisions;
    const changes: readonly ((matches: Desk, book: Workbook) => void)[] = [
      ({ sheet }) => sheet.insertRow(1, ['A title above']),
      ({ sheet }) => sheet.addRow(['Total', '', 3.2]),
      ({ sheet }) => {
        const rows = Array.from({ length: sheet.rowCount - 1 }, (_, at) => sheet.getRow(at + 2).values);
        rows.reverse().forEach((values, at) => {
          sheet.getRow(at + 2).values = values;
        });
      },
      (matches) => matches.sheet.spliceRows(matches.row('e3'), 1),
      (matches) => matches.sheet.spliceColumns(matches.column('key'), 1),
      (matches) => matches.sheet.spliceColumns(matches.column('mentee id'), 2),
      (matches) => matches.sheet.spliceColumns(matches.column('score'), 3),
      (matches) => {
        matches.sheet.getColumn(matches.column('decision')).hidden = true;
        matches.sheet.getRow(matches.row('e2')).hidden = true;
      },
      (_, book) => {
        const sheet = book.getWorksheet('Matches');
        if (sheet !== undefined) sheet.name = 'Decided on Monday';
      },
      (_, book) => book.removeWorksheet('Unmatched'),
      ({ sheet }) => sheet.spliceColumns(1, 0, ['my notes']),
    ];
    for (const change of changes) {
      const { decisions } = await read((matches, book) => {
        decide(matches);
        change(matches, book);
      });
      expect(decisions).toEqual(wanted);
    }
  });

  it('are read from French, and where both languages meet', async () => {
    const bytes = await edited(
      (matches) => {
        matches.write(matches.row('e1', 'id personne accompagnée'), { décision: 'approuver' });
        matches.write(matches.row('e2', 'id personne accompagnée'), {
          décision: 'decline',
          commentaire: 'déjà pris',
          'refusé par': 'Personne accompagnée',
        });
      },
      FRENCH,
      'Binômes',
    );
    const { decisions } = await readDecisions(bytes, OPEN, WHO);
    expect(decisions.map(({ kind }) => kind)).toEqual(['reject', 'approve']);
    expect(decisions[0]).toMatchObject({ declinedBy: 'mentee', reason: 'déjà pris' });
  });

  it('are not taken again once they are on record', async () => {
    const decided = await edited((matches) => {
      matches.write(matches.row('e1'), { decision: 'approve' });
      matches.write(matches.row('e2'), { decision: 'decline', comment: 'no time' });
    });
    const { decisions } = await readDecisions(decided, OPEN, WHO);
    const reviewed = reviewMatching(COHORT, POLICY, RESULT, decisions);
    const open = openMatching(COHORT, POLICY, reviewed);
    const again = await readDecisions(await decisionWorkbook(open), open);
    expect(again).toMatchObject({ decisions: [], recorded: 2 });
    // The first workbook belongs to the same run.
    expect((await readDecisions(decided, open, WHO)).recorded).toBe(1);
    // What was declined is approved after all.
    const bytes = await edited(
      (matches) =>
        matches.write(matches.row('e2'), {
          decision: 'approve',
          comment: 'has time',
          'decided on': new Date('2026-03-02T00:00:00Z'),
        }),
      await decisionWorkbook(open),
    );
    const later = await readDecisions(bytes, open, { reviewer: 'Iris' });
    expect(later.decisions.map(({ kind, at }) => [kind, at])).toEqual([
      ['reopen', '2026-03-02T09:30:00Z'],
      ['approve', '2026-03-02T09:30:00Z'],
    ]);
    expect(later.warnings.map(({ id }) => id)).toEqual(['warnings.workbook-day-moved']);
    expect(reviewMatching(COHORT, POLICY, reviewed, later.decisions).review.summary.approved).toBe(2);
  });
});

describe('what is wrong', () => {
  it('is the workbook of another run, or one whose manifest is gone', async () => {
    const cohort = { ...COHORT, mentors: COHORT.mentors.slice(1) };
    const other = openMatching(cohort, POLICY, matchCohort(cohort, POLICY));
    await expect(readDecisions(WRITTEN, other)).rejects.toMatchObject({ code: 'wrong-cohort' });
    expect(await problems((_, book) => book.removeWorksheet('Manifest'))).toEqual({
      code: 'wrong-cohort',
      issues: [expect.stringContaining('the sheet "Manifest" is gone')],
    });
  });

  it('is said with sheet, row and column: words, people, ids, and what is missing', async () => {
    const { code, issues } = await problems(
      (matches) => {
        matches.write(matches.row('e1'), { decision: 'aprove' });
        matches.write(matches.row('e2'), {
          decision: 'change to',
          'new mentor': 'Carra',
          comment: 'x',
          'rules waived': 'mentor-capcity',
        });
        matches.write(matches.row('e3'), { decision: 'decline', 'decided on': 'Monday' });
        matches.write(matches.row('e4'), { 'new mentor': 'ben' });
        matches.write(matches.row('e5'), { 'mentee id': 'e55' });
      },
      { at: WHO.at },
    );
    expect(code).toBe('invalid-table');
    expect(issues).toEqual([
      'workbook.xlsx: sheet "Matches", row 2, column J "decision": no decision is called so; did you mean "approve"?',
      'workbook.xlsx: sheet "Matches", row 3, column K "new mentor": no mentor has this id or name; did you mean "cara"?',
      'workbook.xlsx: sheet "Matches", row 3, column P "rules waived": no rule has this id; did you mean "mentor-capacity"?',
      'workbook.xlsx: sheet "Matches", row 3, column M "decided by": nobody is named who decided',
      'workbook.xlsx: sheet "Matches", row 4, column N "decided on": not a day or a moment',
      'workbook.xlsx: sheet "Matches", row 4, column M "decided by": nobody is named who decided',
      'workbook.xlsx: sheet "Matches", row 4, column L "comment": a reason is missing: the decision is "decline"',
      'workbook.xlsx: sheet "Matches", row 5, column J "decision": a new mentor is named ("ben"), and nothing is decided',
      'workbook.xlsx: sheet "Matches", row 6, column R "mentee id": the id of the row was changed',
    ]);
  });

  it('is two decisions on one pair that contradict each other, wherever they stand', async () => {
    const { issues } = await problems((matches, book) => {
      matches.write(matches.row('e1'), { decision: 'approve' });
      const copy = matches.sheet.addRow(matches.sheet.getRow(matches.row('e1')).values).number;
      matches.write(copy, { decision: 'decline', comment: 'no' });
      expect(book.worksheets.length).toBe(7);
    });
    expect(issues).toEqual([
      expect.stringMatching(
        /row 7, column J "decision": sheet "Matches", row 2 decides otherwise on the same pair/,
      ),
    ]);
    const same = await read((matches) => {
      matches.write(matches.row('e1'), { decision: 'approve' });
      matches.sheet.addRow(matches.sheet.getRow(matches.row('e1')).values);
    });
    expect(same.decisions).toHaveLength(1);
  });

  it('is a row of another workbook, a decision without ids, and a pair that nobody proposed', async () => {
    const { issues } = await problems((matches) => {
      const add = (cells: { readonly [column: string]: string }) =>
        matches.write(matches.sheet.addRow(['']).number, cells);
      add({ key: '01234567 ["e1","007"]', 'mentee id': 'e1', 'mentor id': '007', decision: 'approve' });
      add({ decision: 'approve' });
      add({ decision: 'approve', 'mentee id': 'e1', 'mentor id': 'ben' });
      add({ decision: 'approve', 'mentee id': 'e1', 'mentor id': 'bne' });
      add({ 'mentee id': 'a remark' });
    });
    expect(issues.map((issue) => issue.replace(/^.*": /, ''))).toEqual([
      'the row was copied from the workbook of another run',
      'a decision stands in a row without the ids of the two people',
      'the two are no pair of this matching',
      expect.stringContaining('no mentor has this id'),
    ]);
  });

  it('is a comment without a decision: a warning', async () => {
    const { warnings, undecided } = await read((matches) =>
      matches.write(matches.row('e1'), { comment: 'ask her' }),
    );
    expect(warnings.map(({ text }) => text)).toEqual([
      '1 row has a comment, a name, a day or a waiver and no decision, so nothing is recorded: sheet "Matches", row 2',
    ]);
    expect(undecided).toBe(6);
  });

  it('is who declined, a day or a waiver without a decision, and a formula without a result: a warning', async () => {
    const { warnings, undecided } = await read((matches) => {
      matches.write(matches.row('e1'), { 'declined by': 'mentor' });
      matches.write(matches.row('e2'), { 'decided on': '2026-03-01' });
      matches.write(matches.row('e3'), { 'rules waived': 'different:department' });
      const decision = matches.sheet.getCell(matches.row('e4'), matches.column('decision'));
      decision.value = { formula: 'VLOOKUP("e4",A1:B2,2)', result: { error: '#REF!' } };
      const other = matches.sheet.getCell(matches.row('e5'), matches.column('decision'));
      other.value = { formula: 'IF(TRUE,"approve","decline")' };
    });
    expect(undecided).toBe(6);
    expect(warnings.map(({ id, params }) => [id, params['count']])).toEqual([
      ['warnings.sheet-errors', 1],
      ['warnings.sheet-no-results', 1],
      ['warnings.workbook-remark-undecided', 3],
    ]);
  });

  it('breaks a rule: the review refuses it, and the workbook says where', async () => {
    const full = pairOf('e1').mentorId;
    const { decisions, locate } = await read((matches) =>
      matches.write(matches.row('e4'), { decision: 'change to', 'new mentor': full, comment: 'wants her' }),
    );
    const error = errorOf(() => reviewMatching(COHORT, POLICY, RESULT, decisions));
    expect(error.issues.map(({ path, message }) => [locate(path), message])).toEqual([
      [
        'workbook.xlsx: sheet "Matches", row 5, column P "rules waived"',
        `${full} and e4 would break the hard rule mentor-capacity`,
      ],
    ]);
  });

  it('is an option', async () => {
    await expect(
      readDecisions(WRITTEN, OPEN, { at: 'today', timeZone: 'Paris', reviewer: ' ' }),
    ).rejects.toMatchObject({
      code: 'invalid-input',
      issues: [{ path: 'options.reviewer' }, { path: 'options.at' }, { path: 'options.timeZone' }],
    });
  });
});

describe.skipIf(!hasProgram('soffice'))('through LibreOffice', () => {
  it('decisions are the same: saved again, and by way of its own format', async () => {
    const decided = await edited((matches) => {
      matches.write(matches.row('e1'), {
        decision: 'approve',
        'decided by': 'Noor',
        'decided on': new Date('2026-03-01T09:30:00Z'),
      });
      matches.write(matches.row('e2'), {
        decision: 'decline',
        comment: '=no',
        'decided on': new Date('2026-03-01T00:00:00Z'),
      });
      matches.write(matches.row('e5'), {
        decision: 'change to',
        'new mentor': 'Dora (dora)',
        comment: '007',
      });
    });
    const wanted = (await readDecisions(decided, OPEN, WHO)).decisions;
    expect(wanted).toHaveLength(3);
    const saved = convert(decided, 'xlsx', 'xlsx');
    expect((await readDecisions(saved, OPEN, WHO)).decisions).toEqual(wanted);
    const byOds = convert(convert(decided, 'xlsx', 'ods'), 'ods', 'xlsx');
    expect((await readDecisions(byOds, OPEN, WHO)).decisions).toEqual(wanted);
  }, 120_000);
});
