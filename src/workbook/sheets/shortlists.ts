import type { Shortlist } from '../../matching';
import { isInForce, pairKey } from '../../matching';
import { bestReasons, languageTag, type MessageCatalogue } from '../../messages';
import { COUNT, type Column, SCORE, sheetOf, TEXT } from '../columns';
import type { SheetToWrite } from '../file';
import { freeSeats, menteeOf, menteesByMentor, mentorOf, type Run } from '../run';
import { wordFor } from '../words';

/** The best eligible mentors of each mentee, whether they have room or not. */
export function shortlistsSheet(
  run: Run,
  locale: MessageCatalogue | undefined,
  lists: readonly Shortlist<Shortlists>[],
): SheetToWrite {
  const inForce = new Set(run.standings.filter(isInForce).map(pairKey));
  const taken = menteesByMentor(run);
  const { compare } = new Intl.Collator(languageTag(locale));
  const rows = lists
    .flatMap(({ personId, entries }) => entries.map((entry) => ({ mentee: menteeOf(run, personId), entry })))
    .map(({ mentee, entry }) => ({ mentee, entry, mentor: mentorOf(run, entry.partnerId) }))
    .sort((a, b) => compare(run.label(a.mentee), run.label(b.mentee)) || a.entry.place - b.entry.place);
  const columns: Column<(typeof rows)[number]>[] = [
    { name: 'mentee', look: TEXT, cell: ({ mentee }) => mentee.name ?? mentee.id },
    { name: 'place', look: COUNT, cell: ({ entry }) => entry.place },
    { name: 'mentor', look: TEXT, cell: ({ mentor }) => mentor.name ?? mentor.id },
    { name: 'score', look: SCORE, cell: ({ entry }) => entry.score },
    {
      name: 'matched',
      look: { ...TEXT, width: 11 },
      cell: ({ mentor, mentee }) =>
        inForce.has(pairKey({ mentorId: mentor.id, menteeId: mentee.id }))
          ? wordFor(locale, 'yes')
          : undefined,
    },
    {
      name: 'free-seats',
      look: COUNT,
      cell: ({ mentor }) => freeSeats(mentor, taken.get(mentor.id)?.length ?? 0),
    },
    {
      name: 'reason',
      look: { ...TEXT, width: 60, wrapped: true },
      cell: ({ entry }) => bestReasons(entry.explanation, 'admin', 1, locale).reasons[0]?.text,
    },
    { name: 'mentee-id', look: TEXT, cell: ({ mentee }) => mentee.id },
    { name: 'mentor-id', look: TEXT, cell: ({ mentor }) => mentor.id },
  ];
  return sheetOf(locale, 'shortlists', columns, rows, 1);
}

type Shortlists = NonNullable<
  Extract<Shortlist['entries'][number]['explanation'], { readonly audience: 'admin' }>
>;
