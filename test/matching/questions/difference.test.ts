import { describe, expect, it } from 'vitest';
import { diffMatchings, matchCohort, type StoredResult } from '../../../src/matching';
import { FR } from '../../../src/messages';
import type { Cohort } from '../../../src/model';
import { generateCohort } from '../../../src/synthetic';

const cohort: Cohort = {
  mentors: [
    { id: 'ana', name: 'Ana', skills: [{ name: 'SQL' }] },
    { id: 'ben', name: 'Ben', skills: [{ name: 'law' }] },
    { id: 'eva', name: 'Eva', skills: [{ name: 'art' }] },
  ],
  mentees: [
    { id: 'cleo', name: 'Cleo', skillsWanted: [{ name: 'SQL' }] },
    { id: 'dan', name: 'Dan', skillsWanted: [{ name: 'law' }] },
    { id: 'fay', name: 'Fay', skillsWanted: [{ name: 'art' }] },
  ],
};
const policy = { weights: { skills: 1 } };
const before = matchCohort(cohort, policy);

describe('diffMatchings', () => {
  it('tells pairs, people and totals apart, with names, in either language', () => {
    const locks = [{ mentorId: 'ana', menteeId: 'dan' }];
    const after = matchCohort({ ...cohort, mentees: cohort.mentees.slice(0, 2) }, { ...policy, locks });
    const told = diffMatchings(before, after, { people: cohort });
    expect(told.lines).toEqual([
      'no pair stays, 3 end, 2 begin',
      '2 mentees with a mentor instead of 3',
      '2 mentors with a mentee instead of 3',
      'the scores add up to 0.00 instead of 3.00',
      expect.stringMatching(
        /^Cleo \(cleo\): (Ben \(ben\)|Eva \(eva\)) instead of Ana \(ana\), a lower score$/,
      ),
      'Dan (dan): Ana (ana) instead of Ben (ben), a lower score',
      'Fay (fay) is no longer there; before: Eva (eva)',
      expect.stringMatching(/ has no mentee any more; before: /),
    ]);
    expect(told.text).toBe(told.lines.join('\n'));
    expect(diffMatchings(before, after, { people: cohort, locale: FR }).lines.slice(0, 4)).toEqual([
      'aucun binôme ne reste, 3 prennent fin, 2 commencent',
      '2 personnes accompagnées ont un mentor, au lieu de 3',
      '2 mentors accompagnent quelqu’un, au lieu de 3',
      'la somme des scores est de 0,00 au lieu de 3,00',
    ]);
  });

  it('says that nothing changes, in words', () => {
    const none = diffMatchings(before, before);
    expect(none).toMatchObject({ ends: [], begins: [], mentees: [], mentors: [] });
    expect(none.lines).toEqual(['nothing changes: all 3 pairs are the same']);
    expect(diffMatchings(before, before, { locale: FR }).text).toBe(
      'rien ne change\u00a0: les 3 binômes sont les mêmes',
    );
  });

  it('sets no scores beside each other that are not on one scale', () => {
    const other = matchCohort(cohort, {
      weights: { skills: 1, logistics: 1 },
      locks: [{ mentorId: 'ana', menteeId: 'dan' }],
    });
    const told = diffMatchings(before, other);
    expect(told.totalScore).toBeNull();
    expect(told.lines).toContain(
      'the two matchings were scored by different policies, so their scores are not set beside each other',
    );
    for (const { difference, outcome, kind } of told.mentees)
      if (kind === 'changed') expect([difference, outcome]).toEqual([null, 'neither']);
    // Defaults written out are the same policy.
    expect(
      diffMatchings(before, matchCohort(cohort, { ...policy, seed: 'other', scoreUnit: 1_000_000 }))
        .totalScore,
    ).not.toBeNull();
  });

  it('adds up: what stays, ends and begins is all there is, and people match the pairs', () => {
    const people = generateCohort({ mentors: 30, mentees: 34, seed: 'difference' });
    const first = matchCohort(people);
    const second = matchCohort(
      { ...people, mentors: people.mentors.slice(4) },
      { objectives: ['worst-off', 'total-score'] },
    );
    if (first.status !== 'optimal' || second.status !== 'optimal') throw new Error('no matching');
    const told = diffMatchings(first, JSON.parse(JSON.stringify(second)) as StoredResult);
    const key = ({ mentorId, menteeId }: { mentorId: string; menteeId: string }) => `${mentorId} ${menteeId}`;
    const keys = (list: readonly { mentorId: string; menteeId: string }[]) => list.map(key).sort();
    expect(keys([...told.kept, ...told.ends])).toEqual(keys(first.matches));
    expect(keys([...told.kept, ...told.begins])).toEqual(keys(second.matches));
    expect(told.totalScore?.before).toBeCloseTo(first.summary.totalScore, 9);
    expect(told.totalScore?.after).toBeCloseTo(second.summary.totalScore, 9);
    expect(told.mentorsMatched).toEqual({
      before: first.summary.mentorsMatched,
      after: second.summary.mentorsMatched,
      difference: second.summary.mentorsMatched - first.summary.mentorsMatched,
    });
    const gone = new Set(people.mentors.slice(0, 4).map(({ id }) => id));
    for (const one of told.mentors) expect(one.kind === 'left').toBe(gone.has(one.id));
    const touched = new Set([...told.ends, ...told.begins].map(({ menteeId }) => menteeId));
    expect(told.mentees.map(({ id }) => id)).toEqual([...touched].sort());
    expect(told.lines.some((line) => line.startsWith('… and '))).toBe(told.mentees.length > 20);
  });

  it('refuses options that are misspelt or of the wrong type', () => {
    for (const [options, path] of [
      [{ local: FR }, 'options.local'],
      [{ locale: 'fr' }, 'options.locale'],
    ] as const)
      expect(() => diffMatchings(before, before, options as object)).toThrow(
        expect.objectContaining({ issues: [expect.objectContaining({ path })] }),
      );
    expect(diffMatchings(before, before, { people: cohort, locale: FR }).ends).toEqual([]);
  });

  it('refuses a result without matches', () => {
    const none = matchCohort(
      { mentors: [{ id: 'ana' }], mentees: [{ id: 'cleo', capacity: { min: 2, max: 2 } }] },
      { minimums: 'required' },
    );
    expect(() => diffMatchings(before, none)).toThrow(expect.objectContaining({ code: 'wrong-cohort' }));
    expect(() => diffMatchings({} as StoredResult, before)).toThrow(
      expect.objectContaining({ code: 'invalid-input' }),
    );
  });
});
