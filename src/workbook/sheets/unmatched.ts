import type { MessageCatalogue } from '../../messages';
import type { Mentee, Mentor } from '../../model';
import { type Column, sheetOf, TEXT } from '../columns';
import { decisionColumns } from '../decision-columns';
import type { SheetToWrite } from '../file';
import { type Run, rowKey } from '../run';
import { wordFor } from '../words';

/** Somebody without a partner. */
export interface WithoutPartner {
  readonly side: 'mentor' | 'mentee';
  readonly person: Mentor | Mentee;
  /** Why. */
  readonly text: string;
  readonly remedies: readonly string[];
}

/** Everybody without a partner, why, and what would help; to a mentee a mentor can be given here. */
export function aloneSheet(
  run: Run,
  locale: MessageCatalogue | undefined,
  people: readonly WithoutPartner[],
): SheetToWrite {
  const columns: Column<WithoutPartner>[] = [
    { name: 'person', look: TEXT, cell: ({ person: { id, name } }) => name ?? id },
    { name: 'side', look: { ...TEXT, width: 12 }, cell: ({ side }) => wordFor(locale, side) },
    { name: 'reason', look: { ...TEXT, width: 60, wrapped: true }, cell: ({ text }) => text },
    {
      name: 'remedy',
      look: { ...TEXT, width: 60, wrapped: true },
      cell: ({ remedies }) => (remedies.length === 0 ? undefined : remedies.join('; ')),
    },
    ...decisionColumns<WithoutPartner>(locale, ['change'], run.cohort.mentors.length, () => ({})),
    { name: 'id', look: TEXT, cell: ({ person }) => person.id },
    { name: 'email', look: TEXT, cell: ({ person }) => run.email(person) },
    {
      name: 'key',
      look: { ...TEXT, width: 12, hidden: true },
      cell: ({ side, person: { id } }) =>
        rowKey(run, side === 'mentee' ? { menteeId: id } : { mentorId: id }),
    },
  ];
  return sheetOf(locale, 'unmatched', columns, people, 1);
}
