import type { Weekday } from '../../../model';
import { plainWords } from './words';

/** Times that are assumed for parts of the day, which the mapping then says. */
export const WORDS_FOR_TIMES: { readonly [word: string]: string } = {
  morning: '9:00-12:00',
  mornings: '9:00-12:00',
  'early morning': '7:00-9:00',
  lunch: '12:00-14:00',
  lunchtime: '12:00-14:00',
  noon: '12:00-14:00',
  midday: '12:00-14:00',
  afternoon: '13:00-17:00',
  afternoons: '13:00-17:00',
  evening: '17:00-20:00',
  evenings: '17:00-20:00',
  am: '9:00-12:00',
  pm: '13:00-17:00',
  'all day': '9:00-17:00',
  matin: '9:00-12:00',
  matinée: '9:00-12:00',
  midi: '12:00-14:00',
  déjeuner: '12:00-14:00',
  'après-midi': '13:00-17:00',
  soir: '17:00-20:00',
  soirée: '17:00-20:00',
  'toute la journée': '9:00-17:00',
};

const DAYS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['Mon', 'monday mon lundi lun'],
      ['Tue', 'tuesday tue tues mardi mar'],
      ['Wed', 'wednesday wed mercredi mer'],
      ['Thu', 'thursday thu thur thurs jeudi jeu'],
      ['Fri', 'friday fri vendredi ven'],
      ['Sat', 'saturday sat samedi sam'],
      ['Sun', 'sunday sun dimanche dim'],
    ] satisfies readonly (readonly [Capitalize<Weekday>, string])[]
  ).flatMap(([day, names]) => names.split(' ').map((name): [string, string] => [name, day])),
);

/** The day, or the day and the time, that a header stands for: `Monday` is `Mon`, `mon. 9:00` is `Mon 9:00`. */
export function windowOf(text: string): string | undefined {
  const words = plainWords(text).split(' ');
  const day = DAYS.get(words[0] ?? '') ?? DAYS.get((words[0] ?? '').replace(/s$/, ''));
  if (day === undefined) return undefined;
  const rest = text.trim().replace(/^\p{L}+\.?\s*[,:–-]?\s*/u, '');
  if (rest === '') return day;
  const known = WORDS_FOR_TIMES[rest.toLowerCase()];
  if (known !== undefined) return `${day} ${known}`;
  // A beginning alone lasts until the next column begins.
  if (/^(?:\d{1,2}[:h]\d{2}|\d{1,2}h|\d{1,2}\s?[ap]m)$/i.test(rest)) return `${day} ${rest}`;
  return /^\d{1,2}(?:[:h]\d{2})?\s*(?:[ap]m)?\s*(?:-|–|to|à)\s*\d{1,2}(?:[:h]\d{2})?\s*(?:[ap]m)?$/i.test(
    rest,
  )
    ? `${day} ${rest}`
    : undefined;
}

/** The time that a part of the day stands for, or the time that it is: `Morning` is `9:00-12:00`. */
export function timeOf(text: string): string | undefined {
  const known = WORDS_FOR_TIMES[text.trim().toLowerCase()];
  return known ?? windowOf(`Mon ${text.trim()}`)?.slice('Mon '.length);
}

/** The words for parts of the day in these cells, each with the time assumed for it. */
export function timesOfWords(cells: readonly string[]): { readonly [word: string]: string } {
  const found: { [word: string]: string } = {};
  for (const cell of cells) {
    for (const part of cell.split(/[;|\n,/&]|\s(?:and|et)\s/)) {
      const item = part.trim();
      const blank = item.indexOf(' ');
      for (const word of [item, blank < 0 ? '' : item.slice(blank + 1)]) {
        // In "2 pm" it belongs to the hour.
        const time = /^\d/.test(item) ? undefined : WORDS_FOR_TIMES[word.toLowerCase()];
        if (time !== undefined) found[word.toLowerCase()] = time;
      }
    }
  }
  return found;
}
