import { MentorMatchError } from '../../errors';
import { mayInflate, type ZipEntry, zipEntries } from './zip-directory';

/** Bytes of all parts of a workbook together, when unpacked; and how much tighter than that a part may be packed. */
const INFLATED_BYTES = 64_000_000;

const SAVE_AS = 'a workbook saved as .xlsx, or a text table saved as "CSV UTF-8"';

/** Signatures of what is given the name .xlsx and is something else. */
const OTHERS: readonly { readonly bytes: readonly number[]; readonly what: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], what: 'a PDF document' },
  { bytes: [0x1f, 0x8b], what: 'compressed by gzip' },
];

/**
 * Checks by the bytes alone that a file is a workbook that may be unpacked: what kind of file it is, and how large it
 * would become. Nothing is unpacked. O(bytes of the directory).
 *
 * @returns the bytes of all parts together, when unpacked.
 * @throws MentorMatchError `invalid-table` for everything that is no `.xlsx`, with what it is and what to do;
 *   `too-large` above 64 MB unpacked.
 */
export function checkContainer(bytes: Uint8Array, fileName: string): number {
  if (bytes.length === 0) throw refusal(fileName, 'the file is empty', '0 bytes', SAVE_AS);
  if (isOle(bytes)) throw oleRefusal(bytes, fileName);
  if (!startsWith(bytes, [0x50, 0x4b])) throw foreign(bytes, fileName);
  const entries = zipEntries(bytes);
  if (entries === undefined) {
    throw refusal(
      fileName,
      'the workbook is damaged or was cut off: the list of its parts is not there',
      `${bytes.length} bytes`,
      'the whole file; send or save it again',
    );
  }
  const other = otherZip(entries);
  if (other !== undefined)
    throw refusal(fileName, `the file is ${other}, not an Excel workbook`, other, SAVE_AS);
  return checkSize(entries, fileName);
}

function checkSize(entries: readonly ZipEntry[], fileName: string): number {
  const total = entries.reduce((sum, entry) => sum + entry.inflated, 0);
  if (total > INFLATED_BYTES) {
    throw tooLarge(
      fileName,
      `the workbook unpacks to ${megabytes(total)}`,
      megabytes(total),
      `at most ${megabytes(INFLATED_BYTES)}: copy the sheet alone, without pictures, into a new workbook; or save it as CSV, which has no limit`,
    );
  }
  const tight = entries.find((entry) => !mayInflate(entry));
  if (tight !== undefined) {
    throw tooLarge(
      fileName,
      `the part ${tight.name} is packed tighter than a table can be`,
      `${tight.deflated} bytes for ${tight.inflated}`,
      'a workbook that a spreadsheet saved; open it there and save the sheet as CSV, which has no limit',
    );
  }
  return total;
}

/** What an archive is that holds no Excel workbook of XML parts. */
function otherZip(entries: readonly ZipEntry[]): string | undefined {
  const has = (name: RegExp) => entries.some((entry) => name.test(entry.name));
  if (has(/^xl\/workbook\.bin$/i)) return 'a binary workbook (.xlsb)';
  if (has(/^\[Content_Types\]\.xml$/i)) {
    if (has(/^word\//)) return 'a Word document';
    return has(/^ppt\//) ? 'a PowerPoint presentation' : undefined;
  }
  if (has(/^content\.xml$/) && has(/^META-INF\/manifest\.xml$/)) return 'an OpenDocument spreadsheet (.ods)';
  if (has(/^Index\/|\.iwa$|^Index\.zip$/)) return 'a Numbers document';
  return 'an archive of files (.zip)';
}

const isOle = (bytes: Uint8Array) => startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]);

/** An OLE file is an old workbook, or the envelope that a password puts round a new one. */
function oleRefusal(bytes: Uint8Array, fileName: string): MentorMatchError {
  return holdsUtf16(bytes, 'EncryptedPackage')
    ? refusal(
        fileName,
        'the workbook is encrypted with a password',
        'an encrypted workbook',
        'a workbook without a password: open it, and in "Save as" take the password away',
      )
    : refusal(
        fileName,
        'the file is an old Excel workbook (.xls), which is not read',
        'an old Excel workbook (.xls)',
        'the same workbook saved as .xlsx; in the spreadsheet choose "Save as", then "Excel workbook (.xlsx)"',
      );
}

/** Neither a workbook nor an archive: told from its first bytes. */
function foreign(bytes: Uint8Array, fileName: string): MentorMatchError {
  const other = OTHERS.find((one) => startsWith(bytes, one.bytes));
  if (other !== undefined) {
    return refusal(fileName, `the file is ${other.what}, not an Excel workbook`, other.what, SAVE_AS);
  }
  const start = new TextDecoder().decode(bytes.subarray(0, 400)).trimStart();
  if (/^\uFEFF?\s*</.test(start)) {
    return refusal(
      fileName,
      'the file is a page of HTML or XML that was given the name of a workbook',
      start.slice(0, 40),
      `${SAVE_AS}: open it in a spreadsheet first`,
    );
  }
  return bytes.subarray(0, 400).includes(0)
    ? refusal(fileName, 'the file is not an Excel workbook', `${bytes.length} bytes`, SAVE_AS)
    : refusal(
        fileName,
        'the file is a text table that was given the name of a workbook',
        start.slice(0, 40),
        'the name .csv for a text table, or a workbook saved as .xlsx',
      );
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Whether the text stands somewhere in UTF-16, as names of streams do. O(bytes). */
function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let length = 0;
    while (
      length < text.length &&
      bytes[at + 2 * length] === text.charCodeAt(length) &&
      bytes[at + 2 * length + 1] === 0
    ) {
      length++;
    }
    if (length === text.length) return true;
  }
  return false;
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(bytes < 10e6 ? 1 : 0)} MB`;

/** An error about a workbook as a whole, or about one of its sheets. */
export function refusal(path: string, message: string, received: string, expected: string): MentorMatchError {
  return new MentorMatchError('invalid-table', [{ path, message, received, expected }]);
}

/** An error about a size. */
export function tooLarge(
  path: string,
  message: string,
  received: string,
  expected: string,
): MentorMatchError {
  return new MentorMatchError('too-large', [{ path, message, received, expected }]);
}
