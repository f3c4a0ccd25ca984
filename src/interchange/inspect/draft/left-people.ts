import { headWords } from '../../surveys';
import { type Column, shortened } from '../columns';
import type { Draft } from './draft';

const STATUS =
  /^(?:(?:employment|employee|worker|user|account|member|application) )?(?:status|statut|state|etat)$/;
/** Words for who is not there, or not any more. */
const GONE =
  /^(?:terminated|inactive|left|leaver|withdrawn|suspended|deactivated|disabled|deleted|resigned|retired|cancell?ed|on leave|parti\w*|inacti(?:f|ve)|suspendue?s?|d[ée]sactiv[ée]e?|retir[ée]e?|sortie?|d[ée]missionn\w*|annul[ée]e?|en cong[ée])(?!\p{L})/iu;
/** What an HR system writes after the name of somebody: `Cyd Poe (Terminated)`. */
const IN_NAME = /\((terminated|on leave|inactive|resigned)\)\s*$/i;
/** Words that are shown. */
const SHOWN = 5;

/** Asks about people of whom a column says that they left, or are not there. */
export function askWhoLeft(draft: Draft, names: readonly Column[]): void {
  for (const column of draft.free)
    if (STATUS.test(headWords(column.name)) && column.kinds.different <= 10)
      ask(draft, column, (cell) => (GONE.test(cell) ? cell : undefined));
  for (const column of names) ask(draft, column, (cell) => IN_NAME.exec(cell)?.[1]);
}

function ask(draft: Draft, { cells, question }: Column, said: (cell: string) => string | undefined): void {
  const found = cells.flatMap((cell) => said(cell) ?? []);
  if (found.length === 0) return;
  draft.ask(
    draft.context.say('ask.who-left', {
      column: shortened(question),
      words: [...new Set(found)].slice(0, SHOWN).map((word) => `“${word}”`),
      count: found.length,
    }),
  );
}
