import { type MessageCatalogue, WORKBOOK_WORDS, type WorkbookMessages, workbookText } from '../messages';

type Id = keyof WorkbookMessages;
/** The last part of the ids that begin with `Prefix`. */
type Named<Prefix extends string> = Id extends infer I
  ? I extends `${Prefix}${infer Name}`
    ? Name
    : never
  : never;

export type SheetName = Named<'workbook.sheet.'>;
export type Word = Named<'workbook.word.'>;
export type Decided = Extract<Word, 'approve' | 'decline' | 'change' | 'reopen'>;
export type WorkbookColumn = Named<'workbook.column.'>;

export const sheetName = (locale: MessageCatalogue | undefined, sheet: SheetName): string =>
  workbookText(locale, `workbook.sheet.${sheet}`, {});

export const columnName = (locale: MessageCatalogue | undefined, column: WorkbookColumn): string =>
  workbookText(locale, `workbook.column.${column}`, {});

export const wordFor = (locale: MessageCatalogue | undefined, word: Word): string =>
  workbookText(locale, `workbook.word.${word}`, {});

/** What people write for the words of a decision, beside the words of the drop-down. */
const OTHER_WORDS: { readonly [D in Decided]: readonly string[] } = {
  approve: ['approved', 'approuvé', 'approuvée'],
  decline: ['declined', 'reject', 'rejected', 'refusé', 'refusée', 'rejeter', 'rejeté'],
  change: ['change', 'changed', 'changer', 'changé'],
  reopen: ['re-open', 'reopened', 'rouvert'],
};

/** As texts are compared: without regard to case, accents, and blanks of any kind. */
export function wordKey(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[\s._-]+/gu, ' ')
    .trim();
}

/** What a word in a cell stands for, in any language of the library and that of the caller. */
export class Vocabulary {
  readonly sheets: ReadonlyMap<string, SheetName>;
  readonly columns: ReadonlyMap<string, WorkbookColumn>;
  readonly decisions: ReadonlyMap<string, Decided>;
  readonly sides: ReadonlyMap<string, 'mentor' | 'mentee'>;

  constructor(locale: MessageCatalogue | undefined) {
    const languages = [...WORKBOOK_WORDS, ...(locale === undefined ? [] : [locale.templates])];
    const named = <Name extends string>(prefix: string, wanted: (name: string) => name is Name) => {
      const found = new Map<string, Name>();
      for (const templates of languages) {
        for (const [id, text] of Object.entries<string>(templates)) {
          const name = id.startsWith(prefix) ? id.slice(prefix.length) : '';
          if (name !== '' && wanted(name) && !found.has(wordKey(text))) found.set(wordKey(text), name);
        }
      }
      return found;
    };
    this.sheets = named('workbook.sheet.', (name): name is SheetName => name !== '');
    this.columns = named('workbook.column.', (name): name is WorkbookColumn => name !== '');
    const decisions = named('workbook.word.', isDecided);
    for (const [word, others] of Object.entries(OTHER_WORDS))
      for (const other of others) if (isDecided(word)) decisions.set(wordKey(other), word);
    this.decisions = decisions;
    this.sides = named(
      'workbook.word.',
      (name): name is 'mentor' | 'mentee' => name === 'mentor' || name === 'mentee',
    );
  }
}

function isDecided(name: string): name is Decided {
  return Object.hasOwn(OTHER_WORDS, name);
}
