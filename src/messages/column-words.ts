import { COLUMNS_EN } from './en';
import { COLUMNS_FR } from './fr';
import type { ColumnMessages } from './subjects';
import type { Templates } from './types';

/**
 * Headers of tables of results in every language of the library: what was written in French is read wherever it goes.
 */
export const COLUMN_WORDS: readonly Templates<ColumnMessages>[] = [COLUMNS_EN, COLUMNS_FR];
