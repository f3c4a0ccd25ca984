import { type MatchesWriteOptions, personColumns } from '../../interchange';
import type { Cohort } from '../../model';
import type { Values } from '../options';

/**
 * What `--columns name,email,department` adds to the tables of matches.
 *
 * @throws MentorMatchError for names of no field, and for protected ones.
 */
export function extraColumns(values: Values, people: Cohort): Pick<MatchesWriteOptions, 'extra'> {
  const { columns } = values;
  if (typeof columns !== 'string') return {};
  const names = columns
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const extra = { people, columns: names };
  personColumns(extra);
  return { extra };
}
