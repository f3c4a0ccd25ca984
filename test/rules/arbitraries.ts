import fc from 'fast-check';
import type { Cohort, Person, Rule } from '../../src/model';

export const whenBlank = fc.constantFrom<'allow' | 'forbid'>('allow', 'forbid');

/** Fields of one value that rules compare. */
export const singleField = fc.constantFrom<'location' | 'department' | 'attributes.site'>(
  'location',
  'department',
  'attributes.site',
);

/** Rules `shared-value` of one list, with a minimum of so many at most. */
export function sharedListRule(most: number) {
  return fc.record({
    kind: fc.constant('shared-value' as const),
    mentorField: fc.constantFrom<'languages' | 'attributes.teams'>('languages', 'attributes.teams'),
    minimum: fc.integer({ min: 1, max: most }),
    whenBlank,
  });
}

/** Rules `shared-value`: of one list, of two, and of a list among the attributes. */
export const sharedValueRule = fc
  .record({
    kind: fc.constant('shared-value' as const),
    fields: fc.constantFrom(
      { mentorField: 'languages' as const },
      { mentorField: 'skills' as const, menteeField: 'skillsWanted' as const },
      { mentorField: 'attributes.teams' as const },
    ),
    minimum: fc.integer({ min: 1, max: 3 }),
    whenBlank,
  })
  .map(({ fields, ...rule }) => ({ ...rule, ...fields }));

/** Rules `no-shared-value`: of lists, of a list and a single value, and of two fields. */
export const noSharedValueRule: fc.Arbitrary<Extract<Rule, { kind: 'no-shared-value' }>> = fc
  .record({
    kind: fc.constant('no-shared-value' as const),
    fields: fc.constantFrom(
      { mentorField: 'languages' as const },
      { mentorField: 'skills' as const, menteeField: 'skillsWanted' as const },
      { mentorField: 'attributes.teams' as const },
      { mentorField: 'department' as const },
    ),
    whenBlank,
  })
  .map(({ fields, ...rule }) => ({ ...rule, ...fields }));

/** Rules `time-zones`. */
export const timeZonesRule: fc.Arbitrary<Extract<Rule, { kind: 'time-zones' }>> = fc.record({
  kind: fc.constant('time-zones' as const),
  maxHours: fc.constantFrom(0, 1, 4.5, 5.5, 11),
  whenBlank,
});

/** Rules `if-asked`: by truth values, by words, about a list, and about a protected attribute. */
export const askedRule: fc.Arbitrary<Extract<Rule, { kind: 'if-asked' }>> = fc
  .record({
    kind: fc.constant('if-asked' as const),
    fields: fc.constantFrom(
      { asks: 'attributes.asksSame' as const, field: 'location' as const },
      { asks: 'attributes.asksSite' as const, field: 'attributes.site' as const },
      { asks: 'attributes.asksSite' as const, field: 'attributes.teams' as const },
      { asks: 'protectedAttributes.asksGender' as const, field: 'protectedAttributes.gender' as const },
    ),
    of: fc.constantFrom<'mentors' | 'mentees' | 'both'>('mentors', 'mentees', 'both'),
    whenBlank,
  })
  .map(({ fields, ...rule }) => ({ ...rule, ...fields }));

/** The same people, some of whom ask something. */
export function asking(people: fc.Arbitrary<Cohort>): fc.Arbitrary<Cohort> {
  const answers = fc.record({
    asksSame: fc.constantFrom(undefined, true, false),
    asksSite: fc.constantFrom(undefined, 'same', 'North', 'no preference', ['a', 'south'], 'moon'),
    asksGender: fc.constantFrom(undefined, 'same', 'f', 'any'),
    gender: fc.constantFrom(undefined, 'f', 'm', 'F'),
  });
  const given = <T extends object>(values: T): T =>
    Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
  return fc
    .tuple(people, fc.array(answers, { minLength: 10, maxLength: 10 }))
    .map(([{ mentors, mentees, ...rest }, list]) => {
      const asker = <P extends Person>(person: P, at: number): P => {
        const { asksSame, asksSite, asksGender, gender } = list[at]!;
        return {
          ...person,
          attributes: { ...person.attributes, ...given({ asksSame, asksSite }) },
          protectedAttributes: given({ asksGender, gender }),
        };
      };
      return {
        ...rest,
        mentors: mentors.map((one, at) => asker(one, at)),
        mentees: mentees.map((one, at) => asker(one, 5 + at)),
      };
    });
}
