import type { MessageCatalogue } from '../catalogue';
import { AUDIT_FR } from './audit';
import { CHANGES_FR } from './changes';
import { COLUMNS_FR } from './columns';
import { DIFFERENCES_FR } from './differences';
import { EFFECTS_FR } from './effects';
import { INSPECT_FR } from './inspect';
import { LABELS_FR } from './labels';
import { LEARNING_FR } from './learning';
import { LETTER_REASONS_FR, LETTERS_FR } from './letters';
import { MATCHING_FR } from './matching';
import { PAGE_FR } from './page';
import { PLACES_FR } from './places';
import { RULES_FR } from './rules';
import { SCORING_FR } from './scoring';
import { WARNINGS_FR } from './warnings';
import { WORKBOOK_FR, WORKBOOK_WARNINGS_FR } from './workbook';

/**
 * The messages in French, for the option `locale` and for `renderMessage`.
 *
 * @example
 * ```ts
 * import { explainMatch, openCohort } from 'mentor-match';
 * import { FR } from 'mentor-match/fr';
 *
 * const cohort = {
 *   mentors: [{ id: 'ana', skills: [{ name: 'SQL', level: 5 }] }],
 *   mentees: [{ id: 'cleo', skillsWanted: [{ name: 'SQL', current: 2, target: 4 }] }],
 * };
 * const pair = { mentorId: 'ana', menteeId: 'cleo' };
 * const open = openCohort(cohort, { form: 'situational' });
 * const { evidence } = explainMatch(open, pair, { audience: 'mentee', locale: FR });
 * evidence[0]?.text; // => 'souhaite passer du niveau 2 au niveau 4 en SQL ; le mentor est au niveau 5'
 * ```
 */
export const FR: MessageCatalogue = {
  locale: 'fr',
  places: PLACES_FR,
  templates: {
    ...LABELS_FR,
    ...SCORING_FR,
    ...RULES_FR,
    ...LETTERS_FR,
    ...LETTER_REASONS_FR,
    ...MATCHING_FR,
    ...CHANGES_FR,
    ...COLUMNS_FR,
    ...DIFFERENCES_FR,
    ...EFFECTS_FR,
    ...WARNINGS_FR,
    ...INSPECT_FR,
    ...WORKBOOK_FR,
    ...PAGE_FR,
    ...WORKBOOK_WARNINGS_FR,
    ...AUDIT_FR,
    ...LEARNING_FR,
  },
};
