import { CHANGES_FR } from './changes';
import { EFFECTS_FR } from './effects';
import { MATCHING_FR } from './matching';
import { RULES_FR } from './rules';
import { SCORING_FR } from './scoring';
import { WARNINGS_FR } from './warnings';

/** All templates in French. */
export const FR = {
  ...SCORING_FR,
  ...RULES_FR,
  ...MATCHING_FR,
  ...CHANGES_FR,
  ...EFFECTS_FR,
  ...WARNINGS_FR,
};
