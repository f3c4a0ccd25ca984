/** UTF-8 that was read as Windows-1252 at some time (`PrÃ©nom`), or a character that was lost. */
const GARBLED = /Ã[\u00A0-\u00BF]|â€|\uFFFD/;

/**
 * Looks for damaged accents in text that comes in pieces, wherever these end. What it shows is the damage alone: the
 * word around it may be somebody's protected attribute.
 */
export class Garbled {
  /** The first damage, `undefined` as long as none was met. */
  found: string | undefined;
  private last = '';

  push(text: string): void {
    if (this.found !== undefined || text === '') return;
    this.found = GARBLED.exec(this.last + text)?.[0];
    this.last = text.slice(-1);
  }

  /** Looks into whole cells, which have nothing to do with each other. */
  pushCells(cells: readonly string[]): void {
    this.found ??= GARBLED.exec(cells.join('\n'))?.[0];
  }
}
