import { MentorMatchError } from '../../errors';
import { knownField } from '../people';
import { headWords, surveyOf } from '../surveys';
import { viewTable } from './columns';
import type { InspectedFile } from './types';

/**
 * Whether a table needs a mapping: no column is called as the field of ids is, or that one numbers the answers of a
 * form; or nothing says who is who in a sheet with both roles. What is no table is none of it.
 *
 * @param read whether it could be read without one.
 */
export function isUnknownTable(file: InspectedFile, read: boolean): boolean {
  try {
    if (file.format !== undefined && file.format !== 'csv') return false;
    const view = viewTable(file, file.fileName ?? '');
    if (view.columns.length === 0) return false;
    const kind = surveyOf(view);
    const side = file.side === 'mentees' ? 'mentees' : 'mentors';
    const ids = view.columns.filter(({ name, labels }) =>
      [name, ...labels].some((one) => knownField(one, side)?.path === 'id'),
    );
    if (ids.length > 0 && ids.every(({ name }) => kind?.own.test(headWords(name)) === true)) return true;
    if (read) return false;
    if (ids.length === 0) return true;
    return file.side === 'both' && !view.columns.some(({ name }) => headWords(name) === 'side');
  } catch (error) {
    if (error instanceof MentorMatchError) return false;
    throw error;
  }
}
