import { joinWarning } from '../../../messages';
import type { TableReading, Warning } from '../../../model';

/** What mentees say of themselves, and what mentors do. */
const WANTED = ['skillsWanted', 'goals'];
const GIVEN = ['skills', 'goalsSupported'];

/**
 * The table of mentors holds only what mentees want, and that of mentees only what mentors give: both are legal, and
 * hardly meant.
 */
export function swappedSides(tables: readonly TableReading[]): Warning[] {
  const of = (side: TableReading['table']) => tables.filter(({ table }) => table === side);
  const [[mentors, ...others], [mentees, ...more]] = [of('mentors'), of('mentees')];
  if (mentors === undefined || mentees === undefined || others.length + more.length > 0) return [];
  const has = ({ fields }: TableReading, wanted: readonly string[]) =>
    fields.some(({ field }) => wanted.includes(field));
  const swapped =
    has(mentors, WANTED) && !has(mentors, GIVEN) && has(mentees, GIVEN) && !has(mentees, WANTED);
  return swapped
    ? [joinWarning('warnings.tables-swapped', { mentors: mentors.file, mentees: mentees.file }, mentors.file)]
    : [];
}
