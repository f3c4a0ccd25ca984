import { Workbook, type Worksheet } from '@cj-tech-master/excelts';

/** A sheet as a person edits it: cells by the header of the column and the id of the row. */
export class Desk {
  constructor(readonly sheet: Worksheet) {}

  column(name: string): number {
    const headers: string[] = [];
    this.sheet.getRow(1).eachCell({ includeEmpty: true }, (cell, at) => {
      headers[at] = cell.text;
    });
    const at = headers.indexOf(name);
    if (at < 0) throw new Error(`no column ${name}`);
    return at;
  }

  /** Number of the row of a mentee. */
  row(id: string, column = 'mentee id'): number {
    const at = this.column(column);
    for (let row = 2; row <= this.sheet.rowCount; row++)
      if (this.sheet.getCell(row, at).text === id) return row;
    throw new Error(`no row of ${id}`);
  }

  write(row: number, cells: { readonly [column: string]: string | number | Date }): void {
    for (const [name, value] of Object.entries(cells))
      this.sheet.getCell(row, this.column(name)).value = value;
  }
}

/** What a person makes of a workbook in one of its sheets. */
export async function edited(
  bytes: Uint8Array,
  name: string,
  edit: (sheet: Desk, book: Workbook) => void,
): Promise<Uint8Array> {
  const book = new Workbook();
  await book.xlsx.load(bytes);
  const sheet = book.getWorksheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  edit(new Desk(sheet), book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
