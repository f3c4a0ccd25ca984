import { type ErrorIssue, MentorMatchError, printValue } from '../../../errors';
import {
  type AimPart,
  type Cohort,
  canonicalId,
  OBJECTIVE_TRAITS,
  type ObjectiveKind,
  type Policy,
  type PolicyInput,
  ruleId,
  type Side,
  unknownId,
} from '../../../model';
import { closestName } from '../../../spelling';
import { leaveOutOfSide } from '../../origin';
import { isRefusal } from '../../prepared';
import { CHANGE_KINDS, type Change } from './change';

/** What is matched. */
export interface Setting {
  readonly cohort: Cohort;
  /** Complete before a change; with `priors` as they were given, see {@link definePolicy}. */
  readonly policy: PolicyInput & Pick<Policy, 'weights' | 'rules' | 'locks' | 'objectives' | 'minimumScore'>;
}

/**
 * Carries out changes one after another.
 *
 * @throws MentorMatchError `invalid-input` for malformed changes, unknown ids and rules that there are not.
 */
export function applyChanges(setting: Setting, changes: readonly Change[]): Setting {
  if (!Array.isArray(changes) || changes.length === 0)
    throw new MentorMatchError('invalid-input', [
      {
        path: 'changes',
        message: 'there is nothing to try',
        received: printValue(changes),
        expected: 'a list of at least one change, such as { kind: "seats", mentorId, max }',
      },
    ]);
  return changes.reduce<Setting>((before, change, at) => apply(before, change, `changes[${at}]`), setting);
}

function apply(setting: Setting, change: Change, path: string): Setting {
  const { cohort, policy } = setting;
  // Callers without types pass anything.
  const kind: unknown = typeof change === 'object' && change !== null ? change.kind : undefined;
  if (typeof kind !== 'string' || !CHANGE_KINDS.includes(kind))
    refuse(`${path}.kind`, 'not a kind of change', kind, `one of ${CHANGE_KINDS.join(', ')}`);
  switch (change.kind) {
    case 'add-mentor':
      return { ...setting, cohort: { ...cohort, mentors: [...cohort.mentors, change.mentor] } };
    case 'add-mentee':
      return { ...setting, cohort: { ...cohort, mentees: [...cohort.mentees, change.mentee] } };
    case 'remove-mentor':
      return without(setting, 'mentors', change.mentorId, `${path}.mentorId`);
    case 'remove-mentee':
      return without(setting, 'mentees', change.menteeId, `${path}.menteeId`);
    case 'seats':
      if (change.min === undefined && change.max === undefined)
        refuse(path, 'no number of seats is given', change, 'min, max or both');
      if ('mentorId' in change && 'menteeId' in change)
        refuse(path, 'the seats of two people', change, 'mentorId or menteeId; a change for each person');
      return 'mentorId' in change
        ? withSeats(setting, 'mentors', change.mentorId, change, `${path}.mentorId`)
        : withSeats(setting, 'mentees', change.menteeId, change, `${path}.menteeId`);
    case 'add-rule':
      return { ...setting, policy: { ...policy, rules: [...policy.rules, change.rule] } };
    case 'lift-rule':
      return { ...setting, policy: withoutRule(policy, change.rule, `${path}.rule`) };
    case 'weight':
      return {
        ...setting,
        policy: { ...policy, weights: { ...policy.weights, [change.criterion]: change.to } },
      };
    case 'objectives':
      return { ...setting, policy: withObjectives(policy, change.objectives) };
  }
}

/** What objectives ask for beside goes with them. */
function withObjectives(
  { coverGroups, tieBreak, ...policy }: Setting['policy'],
  objectives: readonly ObjectiveKind[],
): Setting['policy'] {
  const needs = (part: AimPart) => objectives.some((one) => OBJECTIVE_TRAITS[one].needs === part);
  return {
    ...policy,
    objectives,
    ...(coverGroups !== undefined && needs('coverGroups') && { coverGroups }),
    ...(tieBreak !== undefined && needs('tieBreak') && { tieBreak }),
  };
}

function without({ cohort, policy }: Setting, side: Side, id: string, path: string): Setting {
  placeOf(cohort, side, id, path);
  const key = side === 'mentors' ? 'mentorId' : 'menteeId';
  const locks = policy.locks.filter((lock) => canonicalId(lock[key]) !== canonicalId(id));
  return { cohort: leaveOutOfSide(cohort, side, id), policy: { ...policy, locks } };
}

function withSeats(
  setting: Setting,
  side: Side,
  id: string,
  { min, max }: { readonly min?: number; readonly max?: number },
  path: string,
): Setting {
  const { cohort } = setting;
  const place = placeOf(cohort, side, id, path);
  const capacity = { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
  const people = cohort[side].map((person, at) =>
    at === place ? { ...person, capacity: { ...person.capacity, ...capacity } } : person,
  );
  return { ...setting, cohort: { ...cohort, [side]: people } };
}

function placeOf(cohort: Cohort, side: Side, id: string, path: string): number {
  if (typeof id !== 'string') refuse(path, 'not an id', id, 'a text');
  const place = cohort[side].findIndex((person) => canonicalId(person.id) === canonicalId(id));
  if (place < 0)
    throw new MentorMatchError('invalid-input', [
      unknownId(path, id, side === 'mentors' ? 'mentor' : 'mentee', cohort[side]),
    ]);
  return place;
}

function withoutRule(policy: Setting['policy'], id: string, path: string): Setting['policy'] {
  if (isRefusal(id))
    refuse(path, 'this rule is nobody’s to lift', id, 'a rule of the policy, or "minimum-score"');
  if (id === 'minimum-score' && policy.minimumScore > 0) return { ...policy, minimumScore: 0 };
  const ids = policy.rules.map(ruleId);
  if (!ids.includes(id)) {
    const known = [...ids, ...(policy.minimumScore > 0 ? ['minimum-score'] : [])];
    refuse(
      path,
      `the policy has no rule of this id${nearest(id, known)}`,
      id,
      known.length === 0 ? 'a rule of the policy, which has none' : `one of ${known.join(', ')}`,
    );
  }
  return { ...policy, rules: policy.rules.filter((rule) => ruleId(rule) !== id) };
}

/** A rule that is nearly named: by its spelling, its kind, or the field that it reads. */
function nearest(id: unknown, known: readonly string[]): string {
  const near = typeof id === 'string' ? closestName(id, known) : undefined;
  return near === undefined ? '' : `; did you mean ${printValue(near)}?`;
}

function refuse(path: string, message: string, received: unknown, expected: string): never {
  const issue: ErrorIssue = { path, message, received: printValue(received), expected };
  throw new MentorMatchError('invalid-input', [issue]);
}
