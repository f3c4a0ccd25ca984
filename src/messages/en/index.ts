import { CHANGES_EN } from './changes';
import { EFFECTS_EN } from './effects';
import { MATCHING_EN } from './matching';
import { RULES_EN } from './rules';
import { SCORING_EN } from './scoring';
import { WARNINGS_EN } from './warnings';

/** All templates in English. */
export const EN = {
  ...SCORING_EN,
  ...RULES_EN,
  ...MATCHING_EN,
  ...CHANGES_EN,
  ...EFFECTS_EN,
  ...WARNINGS_EN,
};
