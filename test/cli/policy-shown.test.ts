import { describe, expect, it } from 'vitest';
import { matchCohort, openMatching } from '../../src';
import { EXIT } from '../../src/cli/io';
import { FR } from '../../src/entries/fr';
import { renderReport, reportData } from '../../src/entries/report';
import { decisionWorkbook, readWorkbook } from '../../src/entries/workbook';
import { policyWords } from '../../src/matching';
import type { Cohort, PolicyInput } from '../../src/model';
import { worldOf } from './world';

const cohort: Cohort = {
  mentors: [
    { id: 'a', experienceYears: 9, skills: [{ name: 'SQL' }] },
    { id: 'b', experienceYears: 8, skills: [{ name: 'Opera' }] },
  ],
  mentees: [
    { id: 'c', experienceYears: 1, department: 'Sales', skillsWanted: [{ name: 'SQL' }] },
    { id: 'd', experienceYears: 2, department: 'Law', skillsWanted: [{ name: 'Opera' }] },
  ],
};
const policy: PolicyInput = {
  weights: { skills: 1 },
  rules: [{ kind: 'not-both-ways' }],
  personalWeights: { share: 0.25 },
  coverGroups: { field: 'department', share: 0.5, groups: { Sales: { people: 1 } } },
  tieBreak: { field: 'experienceYears', order: 'descending' },
};
const EXPECTED = [
  '25 % of the weights of each mentee who answers go by how important the criteria are to them',
  'groups by “department”; where not all targets can be met, as few people are missing as possible',
  '“Sales”: at least 1 mentee',
  'each other group: at least 50 % of its mentees',
  'by “years of experience”: the highest number or latest date first, those without one last',
];
const FRENCH = [
  '25\u00a0% des poids de chaque personne accompagnée qui a répondu suivent l’importance qu’elle donne aux critères',
  '«\u00a0Sales\u00a0»\u00a0: au moins 1 personne accompagnée',
  'chaque autre groupe\u00a0: au moins 50\u00a0% de ses personnes accompagnées',
];
const open = openMatching(cohort, policy, matchCohort(cohort, policy));
const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);

describe('personal weights, shares of groups and the order of arrival', () => {
  it('are told in the report, in both languages', () => {
    const { rules: _rules, ...plain } = policy;
    const data = reportData(openMatching(cohort, plain, matchCohort(cohort, plain)));
    for (const [html, words] of [
      [renderReport(data), EXPECTED],
      [renderReport(data, { locale: FR }), FRENCH],
    ] as const)
      for (const one of words) expect(html).toContain(capital(one));
  });

  it('are told in the workbook, in both languages', async () => {
    for (const [options, name, words] of [
      [{}, 'Policy', EXPECTED],
      [{ locale: FR }, 'Politique', FRENCH],
    ] as const) {
      const sheets = await readWorkbook(await decisionWorkbook(open, options));
      const said = sheets.find(({ sheet }) => sheet === name)?.rows.map((row) => String(row[1]));
      expect(said).toEqual(expect.arrayContaining([...words]));
    }
  });

  it('are told by the command, in both languages', async () => {
    const files = {
      'mentors.csv': 'id,experienceYears,skills\na,9,SQL\nb,8,Opera\n',
      'mentees.csv': 'id,experienceYears,department,skillsWanted\nc,1,Sales,SQL\nd,2,Law,Opera\n',
      'policy.json': JSON.stringify(policy),
    };
    const ask = ['check', '--mentors', 'mentors.csv', '--mentees', 'mentees.csv', '--policy', 'policy.json'];
    for (const [more, words] of [
      [[], EXPECTED],
      [['--locale', 'fr'], FRENCH],
    ] as const) {
      const world = worldOf({ files });
      expect(await world.call(...ask, ...more)).toBe(EXIT.ok);
      expect(
        Math.max(
          ...world
            .out()
            .split('\n')
            .map((line) => line.length),
        ),
      ).toBeLessThanOrEqual(80);
      const text = world.out().replace(/\n\s+/g, ' ');
      for (const one of words) expect(text).toContain(one);
    }
  });

  it('are not told where a stable matching has no objectives, or the policy nothing of it', () => {
    const personalWeights = { side: 'mentees', share: 1 } as const;
    const { coverGroups } = policy;
    expect(
      policyWords(
        { method: 'stable', personalWeights, ...(coverGroups !== undefined && { coverGroups }) },
        undefined,
      ),
    ).toHaveLength(1);
    expect(policyWords({}, undefined)).toEqual([]);
    const many = Object.fromEntries(Array.from({ length: 23 }, (_, at) => [`g${at}`, { people: 2 }]));
    const said = policyWords({ coverGroups: { field: 'location', groups: many } }, undefined)[0]![1];
    expect([said.length, said[1], said.at(-1)]).toEqual([
      22,
      '“g0”: at least 2 mentees',
      'and 3 groups more',
    ]);
  });
});
