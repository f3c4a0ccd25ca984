import * as z from 'zod';
import { type Cohort, parseWith } from '../../model';
import { cohortShape } from './cohort-shape';

/** A wish that was set aside so that one skill is left. */
export interface SetAside {
  readonly menteeId: string;
  readonly kept: string;
  readonly setAside: readonly string[];
}

const focusOnOneSkillArgs = z.object({ cohort: cohortShape });

/**
 * For situational mentoring: leaves each mentee the one skill that must be had, the wanted skill of the largest
 * weight (ties: the first listed). With the rule `must-have-skill` of the preset, nobody who lacks it can be the
 * mentor. What is set aside is told. Returns a new cohort; O(mentees). Deterministic.
 *
 * @throws MentorMatchError `invalid-input` for a malformed cohort.
 *
 * @example
 * ```ts
 * import { focusOnOneSkill } from 'mentor-match/program';
 *
 * const skillsWanted = [{ name: 'SQL', weight: 2 }, { name: 'law' }];
 * const cohort = { mentors: [], mentees: [{ id: 'cleo', skillsWanted }] };
 * focusOnOneSkill(cohort).cohort.mentees[0]?.skillsWanted; // => [{ name: 'SQL', weight: 2 }]
 * ```
 */
export function focusOnOneSkill(cohort: Cohort): {
  readonly cohort: Cohort;
  readonly setAside: readonly SetAside[];
} {
  parseWith(focusOnOneSkillArgs, { cohort });
  const setAside: SetAside[] = [];
  const mentees = cohort.mentees.map((mentee) => {
    const wanted = mentee.skillsWanted ?? [];
    const [first, ...rest] = wanted;
    if (first === undefined || rest.length === 0) return mentee;
    const kept = rest.reduce(
      (best, skill) => ((skill.weight ?? 1) > (best.weight ?? 1) ? skill : best),
      first,
    );
    setAside.push({
      menteeId: mentee.id,
      kept: kept.name,
      setAside: wanted.filter((skill) => skill !== kept).map((skill) => skill.name),
    });
    return { ...mentee, skillsWanted: [kept] };
  });
  return { cohort: { ...cohort, mentees }, setAside };
}
