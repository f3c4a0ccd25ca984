// Types of what a caller writes: people, cohorts, policies, rules, decisions. The compiler is the test:
// `npm run typecheck`.
import type {
  Cohort,
  Decision,
  Mentee,
  Mentor,
  PairRef,
  PersonRef,
  Policy,
  PolicyInput,
  Rule,
} from 'mentor-match';
import { definePolicy, matchCohort } from 'mentor-match';
import { generateCohort } from 'mentor-match/synthetic';
import { expectTypeOf } from 'vitest';

// Everything but the id may be left out, on both sides; only a mentee has a priority.
expectTypeOf<{ id: string }>().toExtend<Mentor>();
expectTypeOf<{ id: string }>().toExtend<Mentee>();
expectTypeOf<Mentor['id']>().toEqualTypeOf<string>();
expectTypeOf<Mentor['skills']>().toExtend<
  readonly { readonly name: string; readonly level?: number }[] | undefined
>();
expectTypeOf<Mentee['priority']>().toEqualTypeOf<number | undefined>();
expectTypeOf<Mentor>().not.toHaveProperty('priority');
// @ts-expect-error a blank is a field that is not there, never undefined
export const explicitBlank: Mentor = { id: 'a', name: undefined };
// @ts-expect-error a misspelt field
export const misspelt: Mentor = { id: 'a', skils: [] };

// A cohort is readonly all the way down, and any cohort of literals is one.
expectTypeOf<Cohort['mentors']>().toEqualTypeOf<readonly Mentor[]>();
expectTypeOf<Cohort['mentees']>().toEqualTypeOf<readonly Mentee[]>();
expectTypeOf(generateCohort).returns.toEqualTypeOf<Cohort>();
expectTypeOf(matchCohort).parameter(0).toEqualTypeOf<Cohort>();
export function mutate(cohort: Cohort) {
  // @ts-expect-error nothing that is given is changed
  cohort.mentors.push({ id: 'a' });
}

// A policy is optional in every field; the complete one has none left out but `ids`.
expectTypeOf<Record<never, never>>().toExtend<PolicyInput>();
expectTypeOf(definePolicy).returns.toEqualTypeOf<Policy>();
expectTypeOf(definePolicy).parameter(0).toEqualTypeOf<PolicyInput | undefined>();
expectTypeOf<Policy>().toExtend<PolicyInput>();
expectTypeOf<Policy['rules']>().toEqualTypeOf<readonly Rule[]>();
expectTypeOf<PolicyInput['form']>().toEqualTypeOf<
  'professional' | 'entrepreneur' | 'situational' | 'reverse' | undefined
>();
// @ts-expect-error a form that there is not
export const form: PolicyInput = { form: 'peer' };

// A rule is told apart by its kind.
expectTypeOf<Rule['kind']>().toEqualTypeOf<
  | 'different'
  | 'same'
  | 'no-reporting-line'
  | 'no-previous-pair'
  | 'excluded-pairs'
  | 'not-both-ways'
  | 'shared-value'
  | 'no-shared-value'
  | 'gap'
  | 'availability-overlap'
  | 'time-zones'
  | 'if-asked'
  | 'custom'
>();
expectTypeOf<Extract<Rule, { kind: 'availability-overlap' }>['minutes']>().toEqualTypeOf<number>();
export function narrowed(rule: Rule) {
  if (rule.kind === 'excluded-pairs') expectTypeOf(rule.pairs).toEqualTypeOf<readonly PairRef[]>();
  if (rule.kind === 'gap') expectTypeOf(rule.scale).toEqualTypeOf<readonly string[] | undefined>();
}
// @ts-expect-error a rule without what it needs
export const incomplete: Rule = { kind: 'availability-overlap' };
expectTypeOf<{ kind: 'different'; field: 'attributes.team' }>().toExtend<Rule>();

// A pair and a person are named by ids.
expectTypeOf<PairRef>().toEqualTypeOf<{ readonly mentorId: string; readonly menteeId: string }>();
expectTypeOf<{ menteeId: string }>().toExtend<PersonRef>();
// @ts-expect-error a person is on a side
export const nobody: PersonRef = { id: 'a' };

// A decision carries who took it and when; a rejection needs a reason.
expectTypeOf<Decision['kind']>().toEqualTypeOf<'approve' | 'reject' | 'change' | 'reopen'>();
expectTypeOf<Decision>().toHaveProperty('reviewer').toEqualTypeOf<string>();
expectTypeOf<Extract<Decision, { kind: 'reject' }>['reason']>().toEqualTypeOf<string>();
expectTypeOf<Extract<Decision, { kind: 'approve' }>['reason']>().toEqualTypeOf<string | undefined>();
