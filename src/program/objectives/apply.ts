import * as z from 'zod';
import {
  type Cohort,
  compareText,
  type Goal,
  type Mentee,
  normalizeTag,
  parseWith,
  type SkillWanted,
} from '../../model';
import { isOpen, type Objective, objectiveSchema } from './objective';

/** What one objective did to one mentee's profile. */
export interface AppliedObjective {
  readonly objectiveId: string;
  readonly menteeId: string;
  readonly field: 'skillsWanted' | 'goals' | 'nextRole';
  /** The tag or role that was written. */
  readonly value: string;
  /** `added`; `merged` into an entry that the mentee had already; `replaced` another next role. */
  readonly how: 'added' | 'merged' | 'replaced';
}

/** An objective that does not feed the score, and why. */
export interface SkippedObjective {
  readonly objectiveId: string;
  readonly reason: 'closed' | 'program-wide' | 'not-a-mentee' | 'nothing-left-to-learn';
  readonly text: string;
}

/** A cohort whose mentees' profiles say what their objectives ask for. */
export interface ObjectivesApplied {
  readonly cohort: Cohort;
  readonly applied: readonly AppliedObjective[];
  readonly skipped: readonly SkippedObjective[];
}

const objectiveSourceArgs = z.object({ objective: z.object({ title: z.string() }) });

/**
 * What explanations show as the source of a wish that comes from an objective. O(1). Deterministic.
 *
 * @throws MentorMatchError `invalid-input` for an objective without a title.
 *
 * @example
 * ```ts
 * import { defineProgram, objectiveSource, professionalPreset } from 'mentor-match/program';
 *
 * const timeFrame = { start: '2026-01-12' };
 * const program = defineProgram({ id: 'grow', name: 'Grow', timeFrame }, professionalPreset);
 * objectiveSource(program.objectives[0]!); // => 'objective "Four pairs in five reach the closing"'
 * ```
 */
export function objectiveSource(objective: Objective): string {
  parseWith(objectiveSourceArgs, { objective });
  return `objective "${objective.title}"`;
}

/**
 * Writes mentees' open objectives into their profiles, so that the matching works towards them:
 * `develop-skill` becomes a wanted skill, an objective with a `nextRole` the next role (which the criterion
 * `career` reads), every other a goal. Wanted skills and goals carry their `source`, which explanations show.
 *
 * Where the mentee has the same tag already, the objective's levels and source win (they were agreed and measured) and
 * the larger weight stays; an agreed next role takes the place of another. An objective whose target is not above its
 * baseline asks for no skill. Objectives are applied in the order of their ids, so the order of the list does not
 * matter. What does not apply is listed under `skipped`; nothing is dropped silently.
 *
 * Returns a new cohort; O(mentees + objectives * length of one profile). Deterministic.
 *
 * @throws MentorMatchError `invalid-input` for malformed objectives.
 *
 * @example
 * ```ts
 * import { applyObjectives } from 'mentor-match/program';
 *
 * const cohort = { mentors: [], mentees: [{ id: 'cleo' }] };
 * const { cohort: told } = applyObjectives(cohort, [
 *   {
 *     id: 'sql',
 *     kind: 'develop-skill',
 *     title: 'SQL for reports',
 *     owner: { scope: 'person', personId: 'cleo' },
 *     skill: 'SQL',
 *     measure: { name: 'Level', unit: 'level', direction: 'increase', baseline: 2, target: 4 },
 *     due: '2026-06-30',
 *   },
 * ]);
 * told.mentees[0]?.skillsWanted?.map(({ name, target }) => [name, target]); // => [['SQL', 4]]
 * ```
 */
export function applyObjectives(cohort: Cohort, objectives: readonly Objective[]): ObjectivesApplied {
  parseWith(cohortSchema, cohort, 'cohort');
  const mentees = new Map(cohort.mentees.map((mentee) => [mentee.id, mentee]));
  const applied: AppliedObjective[] = [];
  const skipped: SkippedObjective[] = [];
  const inOrder = [...parseWith(objectivesSchema, objectives, 'objectives')].sort((a, b) =>
    compareText(a.id, b.id),
  );
  for (const objective of inOrder) {
    const skip = (reason: SkippedObjective['reason'], text: string) =>
      skipped.push({ objectiveId: objective.id, reason, text });
    if (!isOpen(objective)) {
      skip('closed', `"${objective.title}" is ${objective.status}, so it no longer asks for a mentor.`);
      continue;
    }
    if (objective.owner.scope === 'program') {
      skip('program-wide', `"${objective.title}" belongs to the program, not to one mentee.`);
      continue;
    }
    const menteeId = objective.owner.scope === 'person' ? objective.owner.personId : objective.owner.menteeId;
    const mentee = mentees.get(menteeId);
    if (mentee === undefined) {
      skip('not-a-mentee', `"${objective.title}" belongs to ${menteeId}, who is no mentee of this cohort.`);
      continue;
    }
    if (objective.kind === 'develop-skill') {
      const wanted = wantedSkill(objective);
      if (wanted === null) {
        skip('nothing-left-to-learn', `The target of "${objective.title}" is not above its baseline.`);
        continue;
      }
      const { list, how } = merge(mentee.skillsWanted ?? [], wanted, mergeSkill);
      mentees.set(menteeId, { ...mentee, skillsWanted: list });
      applied.push({ objectiveId: objective.id, menteeId, field: 'skillsWanted', value: wanted.name, how });
      continue;
    }
    const { nextRole } = objective;
    if (nextRole !== undefined) {
      const had = mentee.nextRole;
      const same = had !== undefined && normalizeTag(had) === normalizeTag(nextRole);
      if (!same) mentees.set(menteeId, { ...mentee, nextRole });
      const how = had === undefined ? 'added' : same ? 'merged' : 'replaced';
      applied.push({ objectiveId: objective.id, menteeId, field: 'nextRole', value: nextRole, how });
    }
    // A role is compared as a role; as a goal as well only where the objective names one.
    if (nextRole !== undefined && objective.goal === undefined) continue;
    const goal = goalOf(objective);
    const before = mentees.get(menteeId) ?? mentee;
    const { list, how } = merge(before.goals ?? [], goal, mergeGoal);
    mentees.set(menteeId, { ...before, goals: list });
    applied.push({ objectiveId: objective.id, menteeId, field: 'goals', value: goal.name, how });
  }
  return {
    cohort: { ...cohort, mentees: cohort.mentees.map((mentee): Mentee => mentees.get(mentee.id) ?? mentee) },
    applied,
    skipped,
  };
}

const wishes = z.array(z.object({ name: z.string() })).nullish();
const cohortSchema = z.object({
  mentees: z.array(
    z.object({ id: z.string(), nextRole: z.string().nullish(), skillsWanted: wishes, goals: wishes }),
  ),
});

const objectivesSchema = z.array(objectiveSchema);

function wantedSkill(objective: Objective): SkillWanted | null {
  const wanted = {
    name: objective.skill ?? objective.title,
    weight: objective.weight ?? 1,
    source: objectiveSource(objective),
  };
  const { unit, baseline, target } = objective.measure ?? {};
  if (unit !== 'level') return wanted;
  if (target !== undefined && target <= (baseline ?? 0)) return null;
  return {
    ...wanted,
    ...(baseline === undefined ? {} : { current: Math.max(0, baseline) }),
    ...(target === undefined ? {} : { target }),
  };
}

function goalOf(objective: Objective): Goal {
  return {
    name: objective.goal ?? objective.title,
    priority: objective.weight ?? 1,
    source: objectiveSource(objective),
  };
}

function mergeSkill(had: SkillWanted, asked: SkillWanted): SkillWanted {
  const merged = {
    ...had,
    ...asked,
    weight: Math.max(had.weight ?? 1, asked.weight ?? 1),
    ...bothSources(had, asked),
    // Two objectives for one skill: the way to go is from the lower level to the higher one.
    ...(had.source === undefined ? {} : widest(had, asked)),
  };
  if (merged.target === undefined || merged.target > (merged.current ?? 0)) return merged;
  // A level from the profile and one from the objective may cross; then only the objective's levels count.
  const { current: _current, target: _target, ...rest } = merged;
  return {
    ...rest,
    ...(asked.current === undefined ? {} : { current: asked.current }),
    ...(asked.target === undefined ? {} : { target: asked.target }),
  };
}

function widest(had: SkillWanted, asked: SkillWanted): Pick<SkillWanted, 'current' | 'target'> {
  return {
    ...(had.current === undefined || asked.current === undefined
      ? {}
      : { current: Math.min(had.current, asked.current) }),
    ...(had.target === undefined || asked.target === undefined
      ? {}
      : { target: Math.max(had.target, asked.target) }),
  };
}

function mergeGoal(had: Goal, asked: Goal): Goal {
  return {
    ...had,
    ...asked,
    priority: Math.max(had.priority ?? 1, asked.priority ?? 1),
    ...bothSources(had, asked),
  };
}

function bothSources(
  had: { readonly source?: string },
  asked: { readonly source?: string },
): { readonly source?: string } {
  if (had.source === undefined || asked.source === undefined) return {};
  return { source: had.source.includes(asked.source) ? had.source : `${had.source} and ${asked.source}` };
}

function merge<T extends { readonly name: string }>(
  list: readonly T[],
  entry: T,
  combine: (had: T, asked: T) => T,
): { readonly list: readonly T[]; readonly how: 'added' | 'merged' } {
  const key = normalizeTag(entry.name);
  const at = list.findIndex((had) => normalizeTag(had.name) === key);
  if (at === -1) return { list: [...list, entry], how: 'added' };
  return {
    // The profile's own spelling stays.
    list: list.map((had, index) => (index === at ? { ...combine(had, entry), name: had.name } : had)),
    how: 'merged',
  };
}
