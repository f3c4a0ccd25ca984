import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateCohort } from '../../src/entries/synthetic';
import { prepare } from '../../src/matching/prepared/prepare';
import {
  BUILT_IN_CRITERIA,
  type Cohort,
  type CriterionSpec,
  criterionId,
  definePolicy,
  type Mentee,
  type Mentor,
  type Policy,
  type PolicyInput,
} from '../../src/model';
import { wasmRows } from '../../src/rules/filters/wasm-rows';
import { type CompiledScoring, criterionWarnings } from '../../src/scoring';
import { RowScorer } from '../../src/scoring/compiled/row-scorer';
import { criteriaOf } from '../../src/scoring/criteria/registry';
import { compileScoring } from '../checked';
import { cohort, scoringPolicy } from './arbitraries';
import { pairsOf } from './pair';

const RUNS = { numRuns: 60 };

/** Criteria that a policy states: each kind, and each way that it is made ready. */
const SPECS: readonly CriterionSpec[] = [
  { kind: 'same-value', field: 'location' },
  { kind: 'other-value', field: 'attributes.site' },
  { kind: 'distance', field: 'grade', scale: ['G1', 'G2', 'G3'] },
  { kind: 'distance', field: 'experienceYears', knots: [-3, 2, 8, 20] },
  { kind: 'previous-partner', wants: 'again' },
  { kind: 'previous-partner', wants: 'new', direction: 'as-stated', id: 'new-partner' },
];
const STATED: PolicyInput = {
  criteria: SPECS,
  ids: 'shared',
  history: [
    { mentorId: 'm1', menteeId: 'e1' },
    { mentorId: 'e2', menteeId: 'both' },
    { mentorId: 'm2', menteeId: 'both' },
    { mentorId: 'gone', menteeId: 'e1' },
  ],
};
const IDS = [...BUILT_IN_CRITERIA, ...SPECS.map(criterionId)];

/** Whether a criterion reads nothing of people. */
const asksNobody = (id: string) => /previous-partner|new-partner/.test(id);

/** The policy with one criterion alone, or with another one beside it that everybody can be assessed of. */
function only(id: string, policy: PolicyInput, unit = 10_000_000): Policy {
  return definePolicy({ ...STATED, ...policy, weights: { [id]: 1 }, rules: [], scoreUnit: unit });
}

function assessedValue(scoring: CompiledScoring, mentor: number, mentee: number): number | null {
  return scoring.explain(mentor, mentee).contributions[0]!.value;
}

/** The person without the fields that the criterion reads. */
function without<P extends Mentor | Mentee>(person: P, fields: readonly string[]): P {
  // What is left is a person still: only `id` must be there, and no criterion reads it.
  const names = fields.map((name) => name.replace(/^attributes\..*/, 'attributes'));
  return Object.fromEntries(Object.entries(person).filter(([field]) => !names.includes(field))) as P;
}

/** The person with those fields alone, and the id. */
function reduced<P extends Mentor | Mentee>(person: P, fields: readonly string[]): P {
  const names = ['id', ...fields.map((name) => name.replace(/^attributes\..*/, 'attributes'))];
  return Object.fromEntries(Object.entries(person).filter(([field]) => names.includes(field))) as P;
}

/** The rows of every way there is: TypeScript, a copy in another thread, WebAssembly in both orders. */
function expectOneAnswer(people: Cohort, policy: Policy): CompiledScoring {
  const prepared = prepare(people, policy, {});
  const { scoring, rules } = prepared;
  const ordered = prepared.cohort;
  const sent = structuredClone({ scoring: scoring.data, rules: rules.data });
  const copy = new RowScorer(sent.scoring);
  const readers = [false, true].map((forScans) => wasmRows(sent.scoring, sent.rules, 0, [], forScans));
  const row = new Int32Array(ordered.mentors.length);
  const again = new Int32Array(ordered.mentors.length);
  for (const mentee of ordered.mentees.keys()) {
    scoring.scoreRow(mentee, row);
    copy.scoreRow(mentee, again);
    expect(again).toEqual(row);
    const eligible = row.map((units, mentor) => (rules.allows(mentor, mentee) ? units : -1));
    for (const reader of readers) {
      if (reader === undefined) throw new Error('this runtime has no WebAssembly SIMD');
      reader.read(mentee);
      expect(Array.from(reader.units)).toEqual(Array.from(eligible));
    }
    const { mentors, values } = readers[1]!.scan(mentee, 64);
    const listed = new Map(Array.from(mentors, (mentor, at) => [mentor, values[at]!]));
    for (const [mentor, units] of listed) expect(units).toBe(eligible[mentor]);
    if (eligible.length <= 64) expect(listed.size).toBe(eligible.filter((units) => units >= 0).length);
    expect(Array.from(row, (_, mentor) => scoring.units(mentor, mentee))).toEqual(Array.from(row));
    expect(Array.from(row, (_, mentor) => copy.units(mentor, mentee))).toEqual(Array.from(row));
  }
  return scoring;
}

describe.each(IDS)('the criterion %s', (id) => {
  const definition = criteriaOf(definePolicy(STATED), { mentors: [], mentees: [] }).find(
    (one) => one.id === id,
  )!;

  it('gives a pair, a row, a scan and WebAssembly one score, alone and among others', () => {
    fc.assert(
      fc.property(cohort, scoringPolicy, (people, policy) => {
        expectOneAnswer(people, only(id, policy));
        expectOneAnswer(
          people,
          definePolicy({ ...STATED, ...policy, weights: { ...policy.weights, [id]: 2 } }),
        );
      }),
      RUNS,
    );
  });

  it('gives them one score in cohorts of several blocks', () => {
    const { mentors, mentees } = generateCohort({
      mentors: 4500,
      mentees: 6,
      ventureRate: 0.4,
      rankedRate: 0.5,
      textRate: 0.7,
      seed: id,
    });
    const GRADES = ['G1', 'G2', 'G3'];
    const people = {
      mentors: mentors.map((one, at) => ({
        ...one,
        ...(id.endsWith('grade') && { grade: GRADES[at % 3]! }),
        attributes: { site: `site ${at % 5}` },
      })),
      mentees: mentees.map((one, at) => ({
        ...one,
        ...(id.endsWith('grade') && { grade: GRADES[at % 3]! }),
        attributes: { site: `site ${at % 5}` },
      })),
    };
    const history = [40, 2000, 4400].flatMap((mentor) =>
      [0, 3].map((mentee) => ({ mentorId: mentors[mentor]!.id, menteeId: mentees[mentee]!.id })),
    );
    const scoring = expectOneAnswer(people, only(id, { history }));
    expect(scoring.criteria).toEqual([id]);
  });

  it('explains the value that it scores, in [0, 1], or says that there is none and counts the prior', () => {
    fc.assert(
      fc.property(cohort, scoringPolicy, (people, policy) => {
        const complete = only(id, policy);
        const scoring = compileScoring(people, complete);
        for (const [mentor, mentee] of pairsOf(people)) {
          const { score, units, coverage, contributions } = scoring.explain(mentor, mentee);
          const { value, prior, evidence } = contributions[0]!;
          expect(evidence.length).toBeGreaterThan(0);
          expect(coverage).toBe(value === null ? 0 : 1);
          if (value !== null) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(1);
          }
          expect(Math.abs(units - (value ?? prior) * complete.scoreUnit)).toBeLessThanOrEqual(0.5 + 0.2);
          expect(score).toBe(units / complete.scoreUnit);
        }
      }),
      RUNS,
    );
  });

  it.skipIf(asksNobody(id))('counts at its prior whoever left blank all that it reads', () => {
    fc.assert(
      fc.property(cohort, scoringPolicy, fc.constantFrom('mentors', 'mentees'), (people, policy, side) => {
        // A wish is of one side about the other: both must be silent.
        const blank = (of: 'mentors' | 'mentees') =>
          of === side || id === 'preferences' ? definition.reads[of] : [];
        const mentors = people.mentors.map((one) => without(one, blank('mentors')));
        const mentees = people.mentees.map((one) => without(one, blank('mentees')));
        const complete = only(id, policy);
        const scoring = compileScoring({ mentors, mentees }, complete);
        for (const [mentor, mentee] of pairsOf(people)) {
          const { contributions, units } = scoring.explain(mentor, mentee);
          expect(contributions[0]!.value).toBeNull();
          expect(units).toBe(Math.floor(contributions[0]!.prior * complete.scoreUnit + 0.5 + 2 ** -27));
        }
      }),
      RUNS,
    );
  });

  it.skipIf(asksNobody(id))(
    'is left out with a warning where a whole side is blank, and kept where its prior is stated',
    () => {
      fc.assert(
        fc.property(cohort, (people) => {
          fc.pre(people.mentors.length > 0 && people.mentees.length > 0);
          const mentees = people.mentees.map((one) => without(one, definition.reads.mentees));
          const mentors = people.mentors.map((one) =>
            without(one, id === 'preferences' ? definition.reads.mentors : []),
          );
          const other = definition.reads.mentees.includes('experienceYears') ? 'interests' : 'experience';
          const filled = {
            mentors: mentors.map((one) => ({ ...one, experienceYears: 9, interests: ['chess'] })),
            mentees: mentees.map((one) => ({ ...one, experienceYears: 2, interests: ['chess'] })),
          };
          const cleared = {
            mentors: filled.mentors,
            mentees: filled.mentees.map((one) => without(one, definition.reads.mentees)),
          };
          const weights = { [id]: 1, [other]: 1 };
          const policy = definePolicy({ ...STATED, weights });
          const left = compileScoring(cleared, policy);
          expect(left.criteria).toEqual([other]);
          const alone = compileScoring(cleared, definePolicy({ weights: { [other]: 1 } }));
          for (const [mentor, mentee] of pairsOf(cleared)) {
            expect(left.units(mentor, mentee)).toBe(alone.units(mentor, mentee));
          }
          // Nobody who wishes for nobody has misread the form.
          const warnings = criterionWarnings(cleared, policy, [], left.scored);
          expect(warnings.some((one) => one.id === 'warnings.unanswered-criteria')).toBe(
            id !== 'preferences',
          );
          const stated = compileScoring(cleared, definePolicy({ ...STATED, weights, priors: { [id]: 0.5 } }));
          expect([...stated.criteria].sort()).toEqual([id, other].sort());
        }),
        RUNS,
      );
    },
  );

  it('reads the fields that it names, and nothing else', () => {
    fc.assert(
      fc.property(cohort, scoringPolicy, (people, policy) => {
        const complete = only(id, policy);
        const whole = compileScoring(people, complete);
        const part = compileScoring(
          {
            mentors: people.mentors.map((one) => reduced(one, definition.reads.mentors)),
            mentees: people.mentees.map((one) => reduced(one, definition.reads.mentees)),
          },
          complete,
        );
        for (const [mentor, mentee] of pairsOf(people)) {
          expect(part.units(mentor, mentee)).toBe(whole.units(mentor, mentee));
          expect(assessedValue(part, mentor, mentee)).toBe(assessedValue(whole, mentor, mentee));
        }
      }),
      RUNS,
    );
  });

  it('never lowers the value of a pair for one entry more of a list that only adds', () => {
    fc.assert(
      fc.property(cohort, cohort, scoringPolicy, (people, others, policy) => {
        const complete = only(id, policy);
        const scoring = compileScoring(people, complete);
        for (const field of definition.moreOf ?? []) {
          const mentors = people.mentors.map((one, at) => withMore(one, others.mentors[at], field));
          const more = compileScoring({ ...people, mentors }, complete);
          for (const [mentor, mentee] of pairsOf(people)) {
            const before = assessedValue(scoring, mentor, mentee);
            const after = assessedValue(more, mentor, mentee);
            if (before === null || after === null) continue;
            expect(after).toBeGreaterThanOrEqual(before);
            expect(more.units(mentor, mentee)).toBeGreaterThanOrEqual(scoring.units(mentor, mentee));
          }
        }
      }),
      RUNS,
    );
  });
});

/** The person with what another one has on a list besides, where there is anything on it already. */
function withMore(person: Mentor, other: Mentor | undefined, field: keyof Mentor): Mentor {
  const [own, more]: readonly unknown[] = [person[field], other?.[field]];
  if (!Array.isArray(own) || own.length === 0 || !Array.isArray(more)) return person;
  return { ...person, [field]: [...own, ...more] };
}

describe('a word that is named twice', () => {
  it('counts once, in rows and in explanations', () => {
    const people: Cohort = {
      mentors: [{ id: 'm', ventures: [{ functions: ['sales'] }] }],
      mentees: [{ id: 'e', venture: { functions: ['sales', 'Sales', 'hiring'] } }],
    };
    const scoring = compileScoring(people, definePolicy({ weights: { venture: 1 }, rules: [] }));
    expect(assessedValue(scoring, 0, 0)).toBe(0.5);
    expect(scoring.units(0, 0)).toBe(500_000);
  });
});
