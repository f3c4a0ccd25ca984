import type { Priors, Weights } from './criteria';
import type { Form } from './form';
import type { Params } from './params';
import type { Rule } from './rule';

/** What a form of mentoring is to the matching. */
export interface FormDefaults {
  /**
   * Priors on weak evidence, not findings. Replace them with weights learned from outcomes as soon as a program has
   * some.
   */
  readonly weights: Weights;
  readonly params: Params;
  /** They say nothing where a cohort gives them nothing to read ({@link Rule} `quiet`). */
  readonly rules: readonly Rule[];
  /** Where a blank counts otherwise than by `DEFAULT_PRIORS`, since random pairs reach more or less in this form. */
  readonly priors: Priors;
}

const PARAMS: Params = {
  skills: { assumedLevel: 3, assumedTarget: 3 },
  experience: { knots: [0, 3, 12, 25], ahead: 'mentor' },
  interests: { rareCountMore: true, shrinkage: 1 },
  text: { rareCountMore: true, shrinkage: 3 },
  logistics: { fullOverlapMinutes: 120, zeroCreditHours: 8, referenceDate: '2026-01-15' },
  venture: { stages: ['idea', 'validation', 'early', 'growth', 'scale'] },
};

const EVERYWHERE: readonly Rule[] = [
  { kind: 'no-reporting-line', quiet: true },
  { kind: 'no-previous-pair', quiet: true },
  { kind: 'shared-value', mentorField: 'languages', quiet: true },
];

/** The forms: what `policy.form` sets, and what `formPreset(form).policy` states. */
export const FORM_DEFAULTS: { readonly [F in Form]: FormDefaults } = {
  professional: {
    weights: {
      goals: 0.25,
      skills: 0.3,
      experience: 0.1,
      interests: 0.15,
      preferences: 0.15,
      logistics: 0.05,
    },
    params: PARAMS,
    rules: EVERYWHERE,
    priors: {},
  },
  entrepreneur: {
    // The venture itself says more than a founder's list of skills.
    weights: {
      venture: 0.4,
      goals: 0.15,
      skills: 0.15,
      experience: 0.05,
      interests: 0.05,
      preferences: 0.15,
      logistics: 0.05,
    },
    // Long experience is no drawback here, so the score does not fall off after 12 years.
    params: { ...PARAMS, experience: { knots: [0, 5, 40, 60], ahead: 'mentor' } },
    rules: EVERYWHERE,
    priors: {},
  },
  situational: {
    // Seniority and shared interests do not teach a skill; meeting each week does.
    weights: { skills: 0.7, logistics: 0.2, preferences: 0.1 },
    // A meeting of 45 minutes a week is all that is needed.
    params: { ...PARAMS, logistics: { ...PARAMS.logistics, fullOverlapMinutes: 60 } },
    rules: [
      {
        kind: 'shared-value',
        id: 'must-have-skill',
        mentorField: 'skills',
        menteeField: 'skillsWanted',
        whenBlank: 'forbid',
        quiet: true,
      },
      ...EVERYWHERE,
      { kind: 'availability-overlap', minutes: 45, quiet: true },
    ],
    priors: {},
  },
  reverse: {
    // What the senior wants to learn against what the junior can do decides.
    weights: { skills: 0.5, goals: 0.1, experience: 0.15, interests: 0.1, preferences: 0.1, logistics: 0.05 },
    // The gap is the senior's years less the junior's; full credit from 8 years on.
    params: { ...PARAMS, experience: { knots: [0, 8, 25, 45], ahead: 'mentee' } },
    rules: [
      ...EVERYWHERE,
      { kind: 'gap', field: 'experienceYears', max: 0, id: 'mentor-is-junior', quiet: true },
    ],
    priors: { experience: 0.25 },
  },
};
