import type { MessageCatalogue } from '../catalogue';
import { AUDIT_EN } from './audit';
import { CHANGES_EN } from './changes';
import { COLUMNS_EN } from './columns';
import { DIFFERENCES_EN } from './differences';
import { EFFECTS_EN } from './effects';
import { INSPECT_EN } from './inspect';
import { LABELS_EN } from './labels';
import { LEARNING_EN } from './learning';
import { LETTER_REASONS_EN, LETTERS_EN } from './letters';
import { MATCHING_EN } from './matching';
import { PAGE_EN } from './page';
import { RULES_EN } from './rules';
import { SCORING_EN } from './scoring';
import { WARNINGS_EN } from './warnings';
import { WORKBOOK_EN, WORKBOOK_WARNINGS_EN } from './workbook';

/**
 * The messages in English, to start a language of your own from. English needs no catalogue to be asked for: it is what
 * every function writes where no `locale` is given.
 */
export const EN: MessageCatalogue = {
  locale: 'en',
  templates: {
    ...LABELS_EN,
    ...SCORING_EN,
    ...RULES_EN,
    ...LETTERS_EN,
    ...LETTER_REASONS_EN,
    ...MATCHING_EN,
    ...CHANGES_EN,
    ...COLUMNS_EN,
    ...DIFFERENCES_EN,
    ...EFFECTS_EN,
    ...WARNINGS_EN,
    ...INSPECT_EN,
    ...WORKBOOK_EN,
    ...PAGE_EN,
    ...WORKBOOK_WARNINGS_EN,
    ...AUDIT_EN,
    ...LEARNING_EN,
  },
};
