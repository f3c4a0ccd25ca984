import type { MessageCatalogue } from '../messages';
import { workbookText } from '../messages';
import type { Column } from './columns';
import type { SheetCell, SheetColumn } from './file';
import { type Decided, sheetName, wordFor } from './words';

/** What a row says of a decision. */
export interface DecisionCells {
  readonly decision?: Decided;
  readonly newMentor?: string;
  readonly comment?: string;
  readonly reviewer?: string;
  readonly at?: Date;
  readonly declinedBy?: 'mentor' | 'mentee';
  readonly waived?: readonly string[];
}

/** The column of the sheet of mentors that drop-downs offer. */
export const MENTOR_LABELS = 0;

/**
 * The columns that people fill in.
 *
 * @param words the decisions that a row may have.
 * @param mentors how many mentors the drop-down has.
 */
export function decisionColumns<T>(
  locale: MessageCatalogue | undefined,
  words: readonly Decided[],
  mentors: number,
  cellsOf: (item: T) => DecisionCells,
): Column<T>[] {
  const column = (
    name: Column<T>['name'],
    look: SheetColumn,
    cell: (cells: DecisionCells) => SheetCell | undefined,
    prompt?: Parameters<typeof promptOf>[1],
  ): Column<T> => ({
    name,
    look: { format: 'text', input: true, ...look, ...(prompt && { prompt: promptOf(locale, prompt) }) },
    cell: (item) => cell(cellsOf(item)),
  });
  const pairs = words.includes('approve');
  const tones = {
    [wordFor(locale, 'approve')]: 'good',
    [wordFor(locale, 'decline')]: 'bad',
    [wordFor(locale, 'change')]: 'caution',
    [wordFor(locale, 'reopen')]: 'muted',
  } as const;
  return [
    column(
      'decision',
      { width: 14, choices: words.map((word) => wordFor(locale, word)), only: true, tones },
      ({ decision }) => decision && wordFor(locale, decision),
      pairs ? 'decision' : 'assign',
    ),
    column(
      'new-mentor',
      {
        width: 24,
        choices: { sheet: sheetName(locale, 'mentors'), column: MENTOR_LABELS, last: mentors + 1 },
      },
      ({ newMentor }) => newMentor,
      'new-mentor',
    ),
    column('comment', { width: 36, wrapped: true }, ({ comment }) => comment, 'comment'),
    column('reviewer', { width: 16 }, ({ reviewer }) => reviewer, 'reviewer'),
    column('at', { width: 17, format: 'moment' }, ({ at }) => at, 'at'),
    ...(pairs
      ? [
          column(
            'declined-by',
            { width: 14, choices: [wordFor(locale, 'mentor'), wordFor(locale, 'mentee')], only: true },
            ({ declinedBy }) => declinedBy && wordFor(locale, declinedBy),
            'declined-by',
          ),
        ]
      : []),
    column('waived', { width: 20 }, ({ waived }) => waived?.join('; '), 'waived'),
  ];
}

function promptOf(locale: MessageCatalogue | undefined, prompt: Prompt): string {
  return workbookText(locale, `workbook.prompt.${prompt}`, {});
}

type Prompt = 'decision' | 'assign' | 'new-mentor' | 'comment' | 'reviewer' | 'at' | 'declined-by' | 'waived';
