import { MentorMatchError, printValue } from '../../errors';
import type { ColumnMapping } from '../mapping';

/** Users of SCIM and résumés are not joined: their fields are no columns. */
export function notJoined(fileName: string): MentorMatchError {
  return new MentorMatchError('invalid-input', [
    {
      path: fileName,
      message: 'only tables are joined, and these are users of SCIM, résumés or no list of records',
      received: 'a table to join',
      expected: 'people from CSV, rows of cells or a JSON list of flat objects; or all fields in the JSON',
    },
  ]);
}

/** A mapping that joins needs a table to join. @throws MentorMatchError */
export function requireJoined(mapping: ColumnMapping, path: string): void {
  if (mapping.join === undefined || mapping.join === null) return;
  throw new MentorMatchError('invalid-input', [
    {
      path: `${path}.join`,
      message: 'the mapping joins another table, and none is given',
      received: printValue(mapping.join),
      expected: '"join" beside the tables, or --join FILE of the command; or no "join" in the mapping',
    },
  ]);
}
