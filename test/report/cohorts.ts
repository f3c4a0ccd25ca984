import { readFileSync } from 'node:fs';
import { defineCriterion } from '../../src';
import { type CohortColumns, readCohort } from '../../src/interchange';
import type { Cohort, PolicyInput } from '../../src/model';
import { generateCohort } from '../../src/synthetic';

/** People, a policy and code of one's own: what a report is made from. */
export interface Case {
  readonly name: string;
  readonly cohort: Cohort;
  readonly policy: PolicyInput;
  readonly extensions?: { readonly criteria: ReturnType<typeof defineCriterion>[] };
}

const grades = ['AA', 'AO', 'EO', 'HEO', 'SEO', 'Grade 7', 'Grade 6', 'SCS1', 'SCS2', 'SCS3', 'SCS4'];
const stepOf = (grade: string | undefined) => (grade === undefined ? -1 : grades.indexOf(grade));

/** The sample of a British Civil Service programme, with its points scheme. */
export function civilService(): Case {
  const read = (name: string) =>
    readFileSync(new URL(`../../examples/uk-civil-service/${name}`, import.meta.url));
  const file = (name: string) => ({ fileName: name, content: read(`data/${name}`) });
  const columns: CohortColumns = JSON.parse(read('columns.json').toString());
  const { cohort } = readCohort({ mentors: file('mentors.csv'), mentees: file('mentees.csv') }, columns);
  const criteria = [
    defineCriterion({
      id: 'grade',
      score: (mentor, mentee) => [0, 9 / 12, 1][stepOf(mentor.grade) - stepOf(mentee.grade)] ?? 0,
    }),
    defineCriterion({
      id: 'profession',
      score: (mentor, mentee) =>
        Number(mentor.attributes?.['profession'] === mentee.attributes?.['profession']),
    }),
  ];
  return {
    name: 'Civil Service sample',
    cohort,
    policy: {
      weights: { grade: 12, profession: 10 },
      scoreUnit: 22,
      rules: [
        { kind: 'different', field: 'department' },
        { kind: 'gap', field: 'grade', scale: grades, min: 1, max: 2 },
      ],
      objectives: ['cover-mentees', 'total-score'],
    },
    extensions: { criteria },
  };
}

/** Generated people: fewer seats than mentees, rules that bind, minimums. */
export function generated(): Case {
  const { mentors, mentees } = generateCohort({ mentors: 14, mentees: 22, seed: 'report' });
  return {
    name: 'generated',
    cohort: {
      mentors: mentors.map((mentor, at) => ({
        ...mentor,
        capacity: at % 3 === 0 ? { min: 1, max: 2 } : { max: 1 },
      })),
      mentees: mentees.map(({ capacity: _capacity, ...mentee }) => mentee),
    },
    policy: {
      rules: [
        { kind: 'different', field: 'department' },
        { kind: 'shared-value', mentorField: 'languages' },
      ],
      minimumScore: 0.2,
    },
  };
}

/** Several mentors a mentee. */
export function several(): Case {
  const cohort = generateCohort({ mentors: 12, mentees: 9, seed: 'several' });
  return {
    name: 'several mentors a mentee',
    cohort: {
      mentors: cohort.mentors.map((one) => ({ ...one, capacity: { max: 2 } })),
      mentees: cohort.mentees.map((one) => ({ ...one, capacity: { max: 2 } })),
    },
    policy: { rules: [] },
  };
}
