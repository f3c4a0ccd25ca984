import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import type { Mentee } from '../../src';
import { menteeSchema, mentorSchema, policySchema } from '../../src/entries/schemas';

describe('schemas of objects', () => {
  it('can be extended by fields of the caller’s own', () => {
    const staff = menteeSchema.extend({ badge: z.string() });
    const parsed = staff.parse({ id: 'cleo', badge: 'B7', department: null });
    expectTypeOf(parsed).toExtend<Mentee & { badge: string }>();
    expect(parsed).toEqual({ id: 'cleo', badge: 'B7' });
    expect(staff.safeParse({ id: 'cleo' }).success).toBe(false);
    expect(staff.safeParse({ id: 'cleo', badge: 'B7', bagde: 1 }).success).toBe(false);
  });

  it('keep their own fields and checks', () => {
    const mentor = mentorSchema.extend({ room: z.number().optional() });
    expect(mentor.safeParse({ id: 'ana', room: 4, capacity: { min: 3, max: 1 } }).success).toBe(false);
    expect(mentor.parse({ id: 'ana', room: 4 })).toEqual({ id: 'ana', room: 4 });
    const policy = policySchema.extend({ owner: z.string() });
    expect(policy.parse({ owner: 'Iris', seed: 'x' })).toEqual({ owner: 'Iris', seed: 'x' });
  });
});
