import {
  CATALOGUE,
  CSV_OPTIONS,
  expectShape,
  listOf,
  objectOf,
  oneOf,
  optionsOf,
  orNull,
  TEXT,
} from '../given';
import type { CsvWriteOptions } from '../options';
import { joined, writeRows } from '../tables';
import { ADDRESSEE_COLUMNS, headersIn, type ResultLanguage, roleIn } from './language';

/** What a row about a letter says; a `Letter` of `mentor-match/report` is one. */
export interface LetterRow {
  readonly role: 'mentor' | 'mentee';
  readonly id: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly partners: readonly { readonly name: string; readonly email: string | null }[];
  readonly language: string;
  readonly subject: string;
  readonly text: string;
  readonly file: string;
}

const COLUMNS = [
  ...ADDRESSEE_COLUMNS,
  'column.language',
  'column.subject',
  'column.text',
  'column.file',
] as const;

const LETTERS = listOf(
  objectOf({
    role: oneOf(['mentor', 'mentee']),
    id: TEXT,
    name: orNull(TEXT),
    email: orNull(TEXT),
    partners: listOf(objectOf({ name: TEXT, email: orNull(TEXT) })),
    language: TEXT,
    subject: TEXT,
    text: TEXT,
    file: TEXT,
  }),
);
const OPTIONS = optionsOf<CsvWriteOptions & Pick<ResultLanguage, 'headers'>>({
  ...CSV_OPTIONS,
  headers: CATALOGUE,
});

/**
 * Writes a row for each letter, for a mail merge: to whom, the subject, the whole text, and the name of its file
 * without an ending. Several partners stand in one cell with `; ` between them. Text never runs as a formula. O(length
 * of the letters).
 *
 * Deterministic.
 *
 * @throws MentorMatchError `invalid-input` for malformed options.
 *
 * @example
 * ```ts
 * import { matchCohort, openMatching } from 'mentor-match';
 * import { writeLetters } from 'mentor-match/interchange';
 * import { renderLetters } from 'mentor-match/report';
 *
 * const cohort = { mentors: [{ id: 'ana' }], mentees: [{ id: 'cleo' }] };
 * const letters = renderLetters(openMatching(cohort, {}, matchCohort(cohort)));
 * writeLetters(letters).split('\r\n')[0]; // => 'role,id,name,email,partners,partner emails,language,subject,text,file'
 * ```
 */
export function writeLetters(
  letters: readonly LetterRow[],
  options: CsvWriteOptions & Pick<ResultLanguage, 'headers'> = {},
): string {
  expectShape('letters', letters, LETTERS);
  expectShape('options', options, OPTIONS);
  return joined(
    writeRows(
      {
        header: headersIn(options.headers, COLUMNS),
        items: letters,
        cells: (letter) => [
          roleIn(options.headers, letter.role),
          letter.id,
          letter.name ?? undefined,
          letter.email ?? undefined,
          letter.partners.map(({ name }) => name).join('; '),
          letter.partners.map(({ email }) => email ?? '').join('; '),
          letter.language,
          letter.subject,
          letter.text,
          letter.file,
        ],
        line: () => ({}),
      },
      options,
    ),
  );
}
