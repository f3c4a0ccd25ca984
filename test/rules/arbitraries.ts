import fc from 'fast-check';

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
