/** Four criteria and three rules: the policy of `scale.mjs` and `remote.mjs`, so that their figures are of one problem. */
export const policy = {
  weights: { skills: 0.4, goals: 0.3, experience: 0.15, interests: 0.15 },
  rules: [
    { kind: 'different', field: 'department' },
    { kind: 'gap', field: 'experienceYears', min: 2 },
    { kind: 'no-reporting-line' },
  ],
};
