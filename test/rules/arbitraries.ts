import fc from 'fast-check';
import type { Rule } from '../../src/model';

export const whenBlank = fc.constantFrom<'allow' | 'forbid'>('allow', 'forbid');

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
