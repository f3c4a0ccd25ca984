/**
 * What the default priors rest on: the mean value of each criterion over random eligible pairs of generated cohorts, and
 * its quartiles, over seeds; by form, since forms differ in the parameters. `DEFAULT_PRIORS` lie a little below the means.
 *
 *     node bench/run.mjs scoring/priors
 */

import { formPreset } from '../../src/entries/program';
import { generateCohort } from '../../src/entries/synthetic';
import { BUILT_IN_CRITERIA, DEFAULT_PRIORS, definePolicy, FORMS } from '../../src/model';
import { loadCohort } from '../../src/model/cohort/load';
import { compileRules } from '../../src/rules';
import { compileScoring } from '../../src/scoring';

const SEEDS = 30;
/** Everybody with everybody in so many of a side. */
const SIDE = 60;

for (const form of FORMS) {
  const values = new Map<string, number[]>(BUILT_IN_CRITERIA.map((id) => [id, []]));
  for (let seed = 0; seed < SEEDS; seed++) {
    const cohort = loadCohort(
      generateCohort({ mentors: SIDE, mentees: SIDE, seed: `prior-${seed}`, ventureRate: 0.5, textRate: 1 }),
    );
    const weights = Object.fromEntries(BUILT_IN_CRITERIA.map((id) => [id, 1]));
    const policy = definePolicy({ ...formPreset(form).policy, weights });
    const scoring = compileScoring(cohort, policy);
    const rules = compileRules(cohort, policy);
    for (let mentee = 0; mentee < SIDE; mentee++) {
      for (let mentor = 0; mentor < SIDE; mentor++) {
        if (!rules.allows(mentor, mentee)) continue;
        for (const { criterion, value } of scoring.explain(mentor, mentee).contributions) {
          if (value !== null) values.get(criterion)?.push(value);
        }
      }
    }
  }
  console.log(form);
  for (const [criterion, found] of values) {
    found.sort((a, b) => a - b);
    const at = (share: number) => found[Math.floor(share * (found.length - 1))] ?? Number.NaN;
    const mean = found.reduce((sum, value) => sum + value, 0) / found.length;
    const quartiles = [0.25, 0.5, 0.75].map((share) => at(share).toFixed(2)).join(' ');
    console.log(
      `  ${criterion.padEnd(12)} mean ${mean.toFixed(3)}  quartiles ${quartiles}  ${found.length} pairs  prior ${DEFAULT_PRIORS[criterion as keyof typeof DEFAULT_PRIORS]}`,
    );
  }
}
