import { bounds } from '../../matching';
import { languageTag, type MessageCatalogue } from '../../messages';
import type { Mentor } from '../../model';
import { COUNT, type Column, sheetOf, TEXT } from '../columns';
import { MENTOR_LABELS } from '../decision-columns';
import type { SheetToWrite } from '../file';
import { freeSeats, menteesByMentor, type Run } from '../run';

interface Row {
  readonly mentor: Mentor;
  readonly mentees: readonly string[];
}

/** Every mentor by name with seats; the first column is what drop-downs of new mentors offer. */
export function mentorsSheet(run: Run, locale: MessageCatalogue | undefined): SheetToWrite {
  const mentees = menteesByMentor(run);
  const { compare } = new Intl.Collator(languageTag(locale));
  const rows = run.cohort.mentors
    .map((mentor): Row => ({ mentor, mentees: (mentees.get(mentor.id) ?? []).map(run.label) }))
    .sort((a, b) => compare(run.label(a.mentor), run.label(b.mentor)));
  const columns: Column<Row>[] = [
    { name: 'mentor', look: TEXT, cell: ({ mentor }) => run.label(mentor) },
    { name: 'seats', look: COUNT, cell: ({ mentor }) => bounds(mentor).max },
    { name: 'used', look: COUNT, cell: (row) => row.mentees.length },
    { name: 'free', look: COUNT, cell: (row) => freeSeats(row.mentor, row.mentees.length) },
    { name: 'minimum', look: COUNT, cell: ({ mentor }) => bounds(mentor).min },
    {
      name: 'mentees',
      look: { ...TEXT, width: 50, wrapped: true },
      cell: (row) => row.mentees.join('; ') || undefined,
    },
    { name: 'id', look: TEXT, cell: ({ mentor }) => mentor.id },
    { name: 'email', look: TEXT, cell: ({ mentor }) => run.email(mentor) },
  ];
  return sheetOf(locale, 'mentors', columns, rows, MENTOR_LABELS + 1);
}
