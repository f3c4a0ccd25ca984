import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainMatch, matchCohort, openCohort, traceMatch } from '../../src';
import { readCohort } from '../../src/interchange';
import {
  ABBREVIATIONS,
  type Cohort,
  type CriterionSpec,
  criterionId,
  definePolicy,
  normalizeTag,
  type Person,
  type PolicyInput,
  SPEC_PRIORS,
} from '../../src/model';
import { compileScoring } from '../checked';
import { singleField } from '../rules/arbitraries';
import { errorOf } from '../support/thrown';
import { cohort as anyCohort } from './arbitraries';

const weight = fc.constantFrom(0.1, 0.25, 1, 3);
const knots = fc
  .uniqueArray(fc.integer({ min: -6, max: 12 }), { minLength: 4, maxLength: 4 })
  .map((four) => four.sort((a, b) => a - b) as [number, number, number, number]);
const spec: fc.Arbitrary<CriterionSpec> = fc.oneof(
  fc.record({
    kind: fc.constantFrom<'same-value' | 'other-value'>('same-value', 'other-value'),
    field: singleField,
    weight,
  }),
  fc.record({
    kind: fc.constant('distance' as const),
    field: fc.constant('grade' as const),
    scale: fc.constant(['G1', 'G2', 'G3']),
    weight,
  }),
  fc.record({
    kind: fc.constant('distance' as const),
    field: fc.constant('experienceYears' as const),
    knots,
    weight,
  }),
  fc.record({
    kind: fc.constant('previous-partner' as const),
    wants: fc.constantFrom<'again' | 'new'>('again', 'new'),
    direction: fc.constantFrom<'either' | 'as-stated'>('either', 'as-stated'),
    weight,
  }),
);

const history = [
  { mentorId: 'm1', menteeId: 'e1' },
  { mentorId: 'e2', menteeId: 'both' },
  { mentorId: 'm2', menteeId: 'e3' },
];

/** The value of a criterion from its definition in words; `null` where it is not known. */
function expectedValue(
  one: CriterionSpec,
  mentor: Person,
  mentee: Person,
  { mentors, mentees }: Cohort,
): number | null {
  const key = (text: string) => ABBREVIATIONS[normalizeTag(text)] ?? normalizeTag(text);
  switch (one.kind) {
    case 'previous-partner': {
      const were = (by: Person, partner: Person) =>
        history.some(
          (pair) =>
            (pair.mentorId === by.id && pair.menteeId === partner.id) ||
            (one.direction !== 'as-stated' && pair.mentorId === partner.id && pair.menteeId === by.id),
        );
      // A history of nobody who is here tells nothing of anybody.
      if (!mentors.some((by) => mentees.some((partner) => were(by, partner)))) return null;
      return were(mentor, mentee) === (one.wants === 'again') ? 1 : 0;
    }
    case 'distance': {
      const read = ({ grade, experienceYears }: Person) =>
        one.scale === undefined
          ? experienceYears
          : grade === undefined
            ? undefined
            : one.scale.findIndex((step) => step.toLowerCase() === grade.toLowerCase());
      const [a, b] = [read(mentor), read(mentee)];
      if (a === undefined || b === undefined) return null;
      const gap = a - b;
      if (one.knots === undefined) return Math.max(0, 1 - Math.abs(gap) / ((one.scale ?? []).length - 1));
      const [start, full, last, end] = one.knots;
      if (gap >= full && gap <= last) return 1;
      if (gap <= start || gap >= end) return 0;
      return gap < full ? (gap - start) / (full - start) : (end - gap) / (end - last);
    }
    default: {
      const read = (person: Person) => {
        const { field } = one;
        if (field === 'attributes.site') return person.attributes?.['site'];
        return field === 'location' ? person.location : person.department;
      };
      const [a, b] = [read(mentor), read(mentee)];
      if (a === undefined || b === undefined) return null;
      return (key(String(a)) === key(String(b))) === (one.kind === 'same-value') ? 1 : 0;
    }
  }
}

describe('criteria that a policy states', () => {
  it('score what their definitions say, any number of them together', () => {
    const specs = fc.uniqueArray(spec, { selector: criterionId, minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(anyCohort, specs, (people, criteria) => {
        const policy = definePolicy({
          weights: { skills: 0.5 },
          criteria,
          history,
          rules: [],
          ids: 'shared',
        });
        const scoring = compileScoring(people, policy);
        for (const [menteeAt, mentee] of people.mentees.entries()) {
          for (const [mentorAt, mentor] of people.mentors.entries()) {
            const { contributions, score } = scoring.explain(mentorAt, menteeAt);
            let sum = 0;
            let weights = 0;
            for (const { criterion, value, weight: w } of contributions) {
              const stated = criteria.find((one) => criterionId(one) === criterion);
              const expected = stated === undefined ? value : expectedValue(stated, mentor, mentee, people);
              if (expected === null) expect(value).toBeNull();
              else expect(value).toBeCloseTo(expected, 12);
              sum += w * (expected ?? (stated === undefined ? 0.07 : SPEC_PRIORS[stated.kind]));
              weights += w;
            }
            expect(score).toBeCloseTo(sum / weights, 5);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  const people: Cohort = {
    mentors: [
      { id: 'ana', location: 'Lyon', department: 'Sales', grade: 'G3' },
      { id: 'ben', location: 'Oslo', department: 'IT', grade: 'G1' },
    ],
    mentees: [{ id: 'cleo', location: 'oslo', department: 'Sales', grade: 'G1' }],
  };
  const criteria: readonly CriterionSpec[] = [
    { kind: 'same-value', field: 'location', weight: 3 },
    { kind: 'other-value', field: 'department', weight: 1 },
    { kind: 'distance', field: 'grade', scale: ['G1', 'G2', 'G3'], weight: 1 },
  ];

  it('join the weights of the form, explain themselves, and lead back to cells', () => {
    const policy: PolicyInput = { weights: { skills: 0 }, criteria };
    expect(definePolicy({ criteria }).weights).toMatchObject({ skills: 0.3, 'same-value:location': 3 });
    expect(definePolicy(definePolicy(policy))).toEqual(definePolicy(policy));
    const result = matchCohort(people, policy);
    expect(result.status === 'optimal' && result.matches[0]?.mentorId).toBe('ben');
    const open = openCohort(people, policy);
    const pair = { mentorId: 'ana', menteeId: 'cleo' };
    const explained = explainMatch(open, pair);
    expect(explained.contributions.map(({ value }) => value)).toEqual([0, 0, 0]);
    const texts = explained.contributions.flatMap(({ evidence }) => evidence.map(({ text }) => text));
    expect(texts).toEqual([
      'different location: Lyon and oslo',
      'same department: Sales',
      'grade: the mentor’s G3 and the mentee’s G1 are 2 apart, too far',
    ]);
    const { cells = [] } = readCohort(
      {
        mentors: { content: 'id,location\nana,Lyon\nben,Oslo\n' },
        mentees: { content: 'id,location,department\ncleo,oslo,Sales\n' },
      },
      {},
      { trace: ['ana', 'cleo'] },
    );
    const traced = traceMatch(open, pair, cells).find(({ by }) => by === 'same-value:location');
    expect(traced?.cells.map(({ place }) => place)).toEqual([
      'mentees.csv: row 2, column "location"',
      'mentors.csv: row 2, column "location"',
    ]);
  });

  it('keep a sensitive attribute from the partner', () => {
    const site = (name: string) => ({ attributes: { site: name } });
    const open = openCohort(
      { mentors: [{ id: 'm', ...site('north') }], mentees: [{ id: 'e', ...site('north') }] },
      {
        weights: { 'same-value:attributes.site': 1 },
        criteria: [{ kind: 'same-value', field: 'attributes.site' }],
        rules: [],
        sensitive: ['site'],
      },
    );
    const told = explainMatch(open, { mentorId: 'm', menteeId: 'e' }, { audience: 'mentee' });
    expect(told.evidence.filter(({ id }) => id.startsWith('value.'))).toEqual([]);
  });

  it('say what is wrong with them, and what never counts', () => {
    const problems = (policy: PolicyInput) =>
      errorOf(() => definePolicy(policy)).issues.map(({ path, message }) => `${path}: ${message}`);
    expect(problems({ criteria: [{ kind: 'distance', field: 'grade' }] })).toEqual([
      'policy.criteria[0].knots: it is not said how far apart is far',
    ]);
    expect(
      problems({
        weights: { a: 1 },
        criteria: [{ kind: 'same-value', field: 'location', id: 'a', weight: 2 }],
      }),
    ).toEqual(['policy.criteria[0].weight: the criterion has two weights, here and under "weights"']);
    expect(problems({ criteria: [criteria[0]!, criteria[0]!] })).toEqual([
      'policy.criteria[1]: two criteria have the same id',
    ]);
    expect(problems({ criteria: [{ kind: 'same-value', field: 'location', id: 'skills' }] })).toEqual([
      'policy.criteria[0].id: a built-in criterion has this id',
    ]);
    const offScale = errorOf(() =>
      matchCohort(people, {
        criteria: [{ kind: 'distance', field: 'grade', scale: ['G1', 'G2'], weight: 1 }],
      }),
    );
    expect(offScale.issues.map(({ path }) => path)).toEqual(['mentors[0].grade']);
    const weightless = matchCohort(people, { criteria: [{ kind: 'same-value', field: 'location' }] });
    expect(weightless.warnings.map(({ id, path }) => [id, path])).toContainEqual([
      'warnings.unused-criterion',
      'policy.criteria[0]',
    ]);
  });

  it('take weights in words, and make a rule of what must be', () => {
    const policy = definePolicy({
      weights: { skills: 'high', goals: 'medium', interests: 0.5 },
      criteria: [
        { kind: 'same-value', field: 'location', weight: 'must' },
        { kind: 'other-value', field: 'department', weight: 'low' },
        { kind: 'previous-partner', wants: 'new', weight: 'must' },
      ],
      rules: [],
    });
    expect(policy.weights).toEqual({ skills: 3, goals: 2, interests: 0.5, 'other-value:department': 1 });
    expect(policy.criteria).toEqual([{ kind: 'other-value', field: 'department' }]);
    expect(policy.rules).toEqual([
      { kind: 'same', field: 'location', id: 'same-value:location' },
      { kind: 'no-previous-pair', id: 'previous-partner' },
    ]);
    expect(definePolicy(policy)).toEqual(policy);
    const issues = (input: PolicyInput) =>
      errorOf(() => definePolicy(input)).issues.map(({ path, expected }) => `${path}: ${expected}`);
    expect(issues({ weights: { skills: 'must', goals: 1, mine: 'must' } })).toEqual([
      'policy.weights.skills: "rules": [{ "kind": "shared-value", "mentorField": "skills", "menteeField": "skillsWanted" }]',
      'policy.weights.mine: "high", "medium", "low" or a number; or a rule',
    ]);
    expect(
      issues({ criteria: [{ kind: 'distance', field: 'grade', scale: ['a', 'b'], weight: 'must' }] }),
    ).toEqual([
      'policy.criteria[0].weight: "rules": [{ "kind": "gap", "field": "grade", "scale": …, "min": …, "max": … }]',
    ]);
    const must = { kind: 'same-value', field: 'location', weight: 'must' } as const;
    const taken = 'policy.criteria[0]: an "id" of its own';
    expect(
      issues({
        criteria: [{ ...must, id: 'apart' }],
        rules: [{ kind: 'different', field: 'department', id: 'apart' }],
      }),
    ).toEqual([taken]);
    // Rules of the form have ids as well.
    expect(issues({ criteria: [{ ...must, id: 'no-previous-pair' }] })).toEqual([taken]);
    expect(issues({ weights: { skills: 'hgih' } as never })[0]).toMatch(/^policy\.weights\.skills: /);
  });

  it('reads how much a wish matters from cells', () => {
    const { cohort, warnings } = readCohort({
      mentors: { content: 'id\nana\n' },
      mentees: {
        content:
          'id,goals,skills wanted\ncleo,lead a team (high); change career: low; rest (must),SQL 2>4 *high; R *low; law *3; Go 1>2 *must\n',
      },
    });
    expect(cohort.mentees[0]?.goals).toEqual([
      { name: 'lead a team', priority: 3 },
      { name: 'change career', priority: 1 },
      { name: 'rest' },
    ]);
    expect(cohort.mentees[0]?.skillsWanted).toEqual([
      { name: 'SQL', current: 2, target: 4, weight: 3 },
      { name: 'R', weight: 1 },
      { name: 'law', weight: 3 },
      { name: 'Go', current: 1, target: 2 },
    ]);
    expect(warnings.map(({ id, params }) => [id, params['examples']])).toEqual([
      ['warnings.cells-weights-in-words', ['"high = 3"', '"low = 1"']],
      ['warnings.cells-weights-in-words', ['"high = 3"', '"low = 1"']],
      ['warnings.cells-musts-unread', ['"rest (must)"']],
      ['warnings.cells-musts-unread', ['"Go 1>2 *must"']],
    ]);
  });

  it('are left out with the field that may be meant, where nobody has what they read', () => {
    const site = { attributes: { site: 'north' } };
    const { warnings } = matchCohort(
      { mentors: [{ id: 'm', ...site }], mentees: [{ id: 'e', ...site }] },
      { criteria: [{ kind: 'same-value', field: 'attributes.stie', weight: 1 }] },
    );
    const found = warnings.find(({ params }) => params['near'] !== undefined);
    expect(found?.text).toMatch(/did you mean attributes\.site\?$/);
  });
});
