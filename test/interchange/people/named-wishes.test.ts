import { describe, expect, it } from 'vitest';
import { checkCohort } from '../../../src';
import { proposeMapping, readCohort } from '../../../src/entries/interchange';

const mentors =
  'id,name,wish\nm1,Ann Lee,\nm2,Zoé O’Neill,Cyd Poe\nm3,Bob Ray,\nm4,Bob Ray,\nann lee,Eve Orr,\n';
const wishesOf = (cell: string) => {
  const { cohort, warnings } = readCohort(
    {
      mentors: { content: mentors },
      mentees: { content: `id,name,preferences ranked,preferences never\ns1,Cyd Poe,"${cell}",LEE Ann\n` },
    },
    { mentors: { 'preferences.ranked': 'wish' } },
  );
  return { ...cohort, warnings };
};

describe('wishes by name', () => {
  it('are the ids of the one person who is called so', () => {
    const { mentees, mentors: read, warnings } = wishesOf("1. O'NEILL Zoe 2. Eve Orr");
    expect(mentees[0]?.preferences).toEqual({ ranked: ['m2', 'ann lee'], never: ['m1'] });
    expect(read[1]?.preferences).toEqual({ ranked: ['s1'] });
    expect(warnings).toContainEqual(
      expect.objectContaining({
        id: 'warnings.wishes-by-name',
        params: {
          count: 4,
          examples: [
            '"Cyd Poe" = "s1"',
            '"O\'NEILL Zoe" = "m2"',
            '"Eve Orr" = "ann lee"',
            '"LEE Ann" = "m1"',
          ],
        },
      }),
    );
  });

  it('stay as they are where two are called so, where it is an id, and where it is misspelt', () => {
    const { mentees } = wishesOf('Bob Ray > ann lee > Eve Or > Eve');
    expect(mentees[0]?.preferences?.ranked).toEqual(['Bob Ray', 'ann lee', 'Eve Or', 'Eve']);
  });

  it('that are misspelt are said to be near somebody, and those of one’s own side to be misplaced', () => {
    const { cohort } = readCohort({
      mentors: { content: mentors },
      mentees: {
        content: 'id,name,preferences ranked\ns1,Cyd Poe,"Zoe O\'Neil; Fay Gum"\ns2,Fay Gum,\n',
      },
    });
    const check = checkCohort(cohort);
    const warnings = check.ok ? check.warnings.map(({ id, params }) => [id, params['examples']]) : [];
    expect(warnings).toContainEqual(['warnings.wishes-misspelt', ["Zoe O'Neil → m2 (s1)"]]);
    expect(warnings).toContainEqual(['warnings.wishes-misplaced', ['s2 (s1)']]);
  });

  it.each([
    ['m1; m2', ['m1', 'm2']],
    ['m1 > m2 → m3', ['m1', 'm2', 'm3']],
    ['1) m1, 2) m2', ['m1', 'm2']],
    ['1. m1\n2. m2', ['m1', 'm2']],
    ['1.5; m2', ['1.5', 'm2']],
  ])('in a ranking written as %j are told apart', (cell, ranked) => {
    expect(wishesOf(cell).mentees[0]?.preferences?.ranked).toEqual(ranked);
  });

  it('are proposed, and said to be names', () => {
    const { columns, tables } = proposeMapping([
      { content: 'Email,Name\na@x.example,Ann Lee\nb@x.example,Bob Ray\n', side: 'mentors' },
      { content: 'Email,Name,Preferred mentor\nc@x.example,Cyd Poe,"Ann Lee, Bob Ray"\n', side: 'mentees' },
    ]);
    expect(columns.mentees).toMatchObject({ 'preferences.ranked': 'Preferred mentor' });
    expect(tables[1]?.doubts.map(({ id }) => id)).toContain('doubt.wishes-names');
  });

  it('are asked about where they are sentences', () => {
    const { columns, tables } = proposeMapping([
      {
        content: 'Email,Name,Preferred mentor\nc@x.example,Cyd Poe,somebody from finance\n',
        side: 'mentees',
      },
    ]);
    expect(columns.mentees).not.toHaveProperty(['preferences.ranked']);
    expect(tables[0]?.questions.map(({ id }) => id)).toContain('ask.wishes');
  });
});
