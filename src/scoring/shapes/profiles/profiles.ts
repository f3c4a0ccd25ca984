import { scoringEvidence as evidence } from '../../../messages';
import type { Cohort, Evidence } from '../../../model';
import type { FieldAnswers } from '../../answers';
import type { TagSpace } from '../../similarity';
import type { Shaped } from '../shaped';
import { type Combination, combine } from './combine';
import { compileProfiles } from './compile';
import type { ProfileData } from './data';
import { findPart, type Part } from './parts';

/**
 * A criterion that depends on a profile of each side, such as years of experience or roles held: the values of its
 * parts, combined. People with equal profiles are scored once for each profile of the other side.
 *
 * @param answers tell who left blank all that is read.
 */
export function profiles(
  parts: readonly Part[],
  combination: Combination,
  answers: FieldAnswers,
  cohort: Cohort,
  tags: TagSpace,
): Shaped<ProfileData> {
  return {
    assess: (mentor, mentee) => {
      const values = new Float64Array(parts.length).fill(Number.NaN);
      const found: Evidence[] = [];
      let known = 0;
      for (const [at, part] of parts.entries()) {
        const one = findPart(part, mentor, mentee, tags);
        if (one === undefined) continue;
        values[at] = one.value;
        found.push(...one.evidence);
        known += 1;
      }
      if (combination.kind === 'mean' && known < combination.parts)
        found.push(evidence('blank.part-counts', { prior: combination.prior }));
      return { value: combine(combination, values), evidence: found };
    },
    compile: (earnings) =>
      compileProfiles(
        parts,
        {
          mentor: (mentor) => answers.ofMentor(mentor) !== 0,
          mentee: (mentee) => answers.ofMentee(mentee) !== 0,
        },
        combination,
        cohort,
        tags,
        earnings,
      ),
  };
}
