import { mapBoth } from '../../../lists';
import { differenceText, languageTag, type MessageCatalogue } from '../../../messages';
import type { Side } from '../../../model';
import type { PersonChange } from './people';
import type { ComparableTotal, Differences } from './types';

/** What a person is called. */
export type Names = (side: Side, id: string) => string;

/** People of one side that are named. */
const NAMED = 20;

/** Differences in words: figures, then people. */
export function differenceLines(
  found: Differences,
  totals: readonly ComparableTotal[],
  names: Names,
  locale: MessageCatalogue | undefined,
): string[] {
  const lines = figureLines(found, totals, locale);
  const alone = found.mentors.filter(({ kind }) => kind !== 'changed');
  return [...lines, ...peopleLines(found.mentees, names, locale), ...peopleLines(alone, names, locale)];
}

function figureLines(
  found: Differences,
  totals: readonly ComparableTotal[],
  locale: MessageCatalogue | undefined,
): string[] {
  const { kept, ends, begins, menteesMatched, mentorsMatched } = found;
  if (ends.length === 0 && begins.length === 0)
    return [differenceText(locale, 'difference.none', { kept: kept.length })];
  const lines = [
    differenceText(locale, 'difference.pairs', {
      kept: kept.length,
      ends: ends.length,
      begins: begins.length,
    }),
  ];
  for (const [role, figure] of [
    ['mentee', menteesMatched],
    ['mentor', mentorsMatched],
  ] as const)
    if (figure.difference !== 0)
      lines.push(
        differenceText(locale, 'difference.matched', { role, before: figure.before, after: figure.after }),
      );
  if (totals.length === 0) lines.push(differenceText(locale, 'difference.no-scale', {}));
  return [...lines, ...totals.map((total) => totalLine(total, locale))];
}

function totalLine({ by, ...total }: ComparableTotal, locale: MessageCatalogue | undefined): string {
  const [before, after] = mapBoth([total.before, total.after], (score) => printTotal(locale, score));
  if (before === after) return differenceText(locale, 'difference.same-total', { by, after });
  return differenceText(locale, 'difference.total', { by, before, after });
}

function printTotal(locale: MessageCatalogue | undefined, score: number): string {
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2, useGrouping: false };
  return new Intl.NumberFormat(languageTag(locale), digits).format(score);
}

function peopleLines(
  people: readonly PersonChange[],
  names: Names,
  locale: MessageCatalogue | undefined,
): string[] {
  const lines = people.slice(0, NAMED).map((person) => personLine(person, names, locale));
  const [first] = people;
  if (first === undefined || people.length <= NAMED) return lines;
  const more = { count: people.length - NAMED, role: roleOf(first.side) };
  return [...lines, differenceText(locale, 'difference.more', more)];
}

function personLine(person: PersonChange, names: Names, locale: MessageCatalogue | undefined): string {
  const { side, id, kind } = person;
  const other = side === 'mentors' ? 'mentees' : 'mentors';
  const [before, after] = mapBoth([person.before, person.after], (list) =>
    list.map(({ partnerId }) => names(other, partnerId)),
  );
  const direction = person.outcome === 'wins' ? 'better' : person.outcome === 'loses' ? 'worse' : 'even';
  return differenceText(locale, `difference.${kind}`, {
    who: names(side, id),
    role: roleOf(side),
    before,
    after,
    direction: kind === 'changed' && person.difference !== null ? direction : 'unknown',
  });
}

function roleOf(side: Side): 'mentor' | 'mentee' {
  return side === 'mentors' ? 'mentor' : 'mentee';
}
