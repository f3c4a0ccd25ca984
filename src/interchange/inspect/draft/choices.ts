import { declines, wishList } from '../../cells';
import { type Column, isPersonName, shortened } from '../columns';
import type { Draft } from './draft';

const PLACE =
  '(?:[1-9]|1st|2nd|3rd|[4-9]th|1ere?|[2-9]e(?:me)?|first|second|third|fourth|fifth|premiere?|deuxieme|seconde?|troisieme|quatrieme|cinquieme|top)';
const CHOICE =
  '(?:mentor )?(?:choices?|preferences?|wish(?:es)?|favou?rites?|preferred|choix|voeux?|preferes?|souhaits?)(?: (?:of )?mentors?)?';
/** One place of a ranking: `1st choice`, `Mentor choice 2`, `Vœu n° 3`. */
const RANKED = new RegExp(
  `^(?:(?:my|your|mon|votre|vos) )?(?:${PLACE} ${CHOICE}|${CHOICE} (?:n |no |number |numero |# ?)?${PLACE})$`,
);

/** Reads a ranking that has a column for each place, the first place first. */
export function readChoices(draft: Draft, ids: string): void {
  const columns = draft.free.filter(({ words }) => RANKED.test(words.replaceAll('œ', 'oe')));
  const [first] = columns;
  if (first === undefined || columns.length < 2 || draft.has('preferences.ranked')) return;
  const { say } = draft.context;
  const cells = columns.flatMap((column) => column.cells);
  if (cells.length === 0) return;
  const by = wishesNamedBy(cells, ids);
  if (by === undefined) {
    draft.claim(columns, null, say('reason.unknown', {}));
    draft.ask(say('ask.wishes', { column: shortened(first.question) }));
    return;
  }
  draft.read(
    'preferences.ranked',
    columns.map(({ reference }) => reference),
    columns,
    say('reason.header', { words: shortened(first.question), cells: say(`cells.${by}`, {}).text }),
  );
  if (by === 'names') draft.doubt(say('doubt.wishes-names', { column: shortened(first.question) }));
}

/** Whether wishes name people as ids of this kind do, or by names; `undefined` for neither. */
export function wishesNamedBy(cells: Column['cells'], ids: string): 'ids' | 'names' | undefined {
  const items = cells.filter((cell) => !declines(cell)).flatMap((cell) => wishList.read(cell, {}, ignore));
  const texts = items.filter((item) => typeof item === 'string');
  const emails = texts.filter((item) => item.includes('@')).length;
  const persons = texts.filter((item) => /\s/.test(item)).length;
  const byIds =
    ids === 'e-mail'
      ? emails > texts.length * 0.8
      : ids === 'name'
        ? persons > texts.length * 0.8
        : emails === 0 && persons < texts.length * 0.2;
  if (byIds) return 'ids';
  return texts.filter(isPersonName).length > texts.length * 0.8 ? 'names' : undefined;
}

const ignore = () => undefined;
