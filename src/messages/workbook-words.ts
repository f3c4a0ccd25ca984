import { WORKBOOK_EN } from './en';
import { WORKBOOK_FR } from './fr';
import type { WorkbookMessages } from './subjects';
import type { Templates } from './types';

/**
 * The words of the workbook in every language of the library: what one person wrote in French another reads in English.
 */
export const WORKBOOK_WORDS: readonly Templates<WorkbookMessages>[] = [WORKBOOK_EN, WORKBOOK_FR];
