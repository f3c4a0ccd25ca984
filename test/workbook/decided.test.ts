import { describe, expect, it } from 'vitest';
import { type Cohort, matchCohort, openMatching, reviewMatching } from '../../src';
import { decisionWorkbook, readWorkbook } from '../../src/entries/workbook';

/** What a workbook says once decisions are on record. */

const COHORT: Cohort = {
  mentors: [
    { id: 'ana', name: 'Ana', skills: [{ name: 'SQL' }], capacity: { max: 2 } },
    { id: 'ben', name: 'Ben', skills: [{ name: 'law' }] },
  ],
  mentees: ['cleo', 'dan', 'eve', 'finn'].map((id, at) => ({
    id,
    skillsWanted: [{ name: at < 2 ? 'SQL' : 'law' }],
  })),
};
const RESULT = matchCohort(COHORT);
if (RESULT.status !== 'optimal') throw new Error(RESULT.status);

async function sheetsOf(result: Parameters<typeof openMatching>[2]) {
  const sheets = await readWorkbook(await decisionWorkbook(openMatching(COHORT, {}, result)));
  return (name: string) => {
    const [header = [], ...rows] = sheets.find(({ sheet }) => sheet === name)?.rows ?? [];
    return rows.map((row) => Object.fromEntries(header.map((title, at) => [String(title), row[at]])));
  };
}

describe('a workbook', () => {
  it('tells the seats that are free, on both sheets that do', async () => {
    const sheet = await sheetsOf(RESULT);
    const free = new Map(sheet('Mentors').map((row) => [row['id'], row['free']]));
    const left = COHORT.mentors.map(({ id, capacity }): [string, number] => [
      id,
      (capacity?.max ?? 1) - RESULT.matches.filter(({ mentorId }) => mentorId === id).length,
    ]);
    expect(free).toEqual(new Map(left));
    for (const row of sheet('Shortlists')) expect(row['free seats']).toBe(free.get(row['mentor id']));
  });

  it('calls reasons that decisions overtake those of before, and says what else is', async () => {
    const [alone] = RESULT.unmatched.mentees;
    const untouched = await sheetsOf(RESULT);
    const reasonOf = (sheet: typeof untouched) =>
      String(sheet('Unmatched').find(({ id }) => id === alone!.id)?.['reason']);
    expect(reasonOf(untouched)).toMatch(/^all 2 eligible mentors are taken/);
    const notes = (sheet: typeof untouched) => sheet('Warnings').map(({ what }) => String(what));
    expect(notes(untouched).join(' ')).not.toContain('before the decisions on record');

    const { mentorId, menteeId } = RESULT.matches.find((match) => match.mentorId === 'ben')!;
    const by = { reviewer: 'Zoe', at: '2026-03-02T10:00:00Z', reason: 'agreed' };
    const declined = await sheetsOf(
      reviewMatching(COHORT, {}, RESULT, [{ kind: 'reject', mentorId, menteeId, ...by }]),
    );
    // Ben is free again, whom this mentee could have.
    expect(reasonOf(declined)).toMatch(/^before the decisions: all 2 eligible mentors are taken/);
    expect(notes(declined).join(' ')).toContain('as it was proposed, before the decisions on record');
    expect(declined('Mentors').find(({ id }) => id === 'ben')).toMatchObject({ used: 0, free: 1 });
    for (const row of declined('Shortlists'))
      expect(row['free seats']).toBe(row['mentor id'] === 'ben' ? 1 : 0);
  });

  it('has no seats below none, where a waiver lets a mentor have more mentees', async () => {
    const [alone] = RESULT.unmatched.mentees;
    const by = { reviewer: 'Zoe', at: '2026-03-02T10:00:00Z', reason: 'agreed' };
    const pair = { mentorId: 'ben', menteeId: alone!.id };
    const waivers = [{ ...pair, rule: 'mentor-capacity', reason: 'agreed' }];
    const sheet = await sheetsOf(
      reviewMatching(COHORT, {}, RESULT, [{ kind: 'change', pairs: [], to: [pair], waivers, ...by }]),
    );
    expect(sheet('Mentors').find(({ id }) => id === 'ben')).toMatchObject({ seats: 1, used: 2, free: 0 });
  });
});
