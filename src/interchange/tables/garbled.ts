import { printValue } from '../../errors';
import { tableWarning } from '../../messages';
import type { Warning } from '../../model';

/** UTF-8 that was read as Windows-1252 at some time (`PrÃ©nom`), or a character that was lost. */
const GARBLED = /Ã[\u00A0-\u00BF]|â€|\uFFFD/;
/** What web pages write for a character, whose semicolon parts lists. */
const ENTITY =
  /&(?:amp|lt|gt|quot|apos|nbsp|[aeiou](?:acute|grave|circ|uml)|ccedil|#\d{2,5}|#x[\da-f]{2,4});/i;
/** Characters that an entity has at most. */
const LONGEST = 8;

/**
 * Looks for text that was damaged on its way, in pieces, wherever these end: accents, and characters as web pages write
 * them. What it shows is the damage alone: the word around it may be somebody's protected attribute.
 */
export class Garbled {
  /** The first damaged accent, and the first entity, as long as there is one. */
  private accent: string | undefined;
  private entity: string | undefined;
  private last = '';

  push(text: string): void {
    if (text === '') return;
    this.look(this.last + text);
    this.last = text.slice(1 - LONGEST);
  }

  /** Looks into whole cells, which have nothing to do with each other. */
  pushCells(cells: readonly string[]): void {
    this.look(cells.join('\n'));
  }

  warnings(fileName: string): readonly Warning[] {
    const { accent, entity } = this;
    return [
      ...(accent === undefined
        ? []
        : [tableWarning('warnings.table-garbled', { example: printValue(accent) }, fileName)]),
      ...(entity === undefined
        ? []
        : [tableWarning('warnings.table-entities', { example: printValue(entity) }, fileName)]),
    ];
  }

  private look(text: string): void {
    this.accent ??= GARBLED.exec(text)?.[0];
    this.entity ??= ENTITY.exec(text)?.[0];
  }
}
