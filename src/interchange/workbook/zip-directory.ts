/** One part of an archive, as its directory has it. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes in the archive, and unpacked. */
  readonly deflated: number;
  readonly inflated: number;
  /** Whether the sizes are said after the data only, as a writer does that cannot go back. */
  readonly late: boolean;
}

/** The first four bytes of each record. */
const MARK = { end: 0x06054b50, end64: 0x06064b50, locator64: 0x07064b50, entry: 0x02014b50 } as const;
/** Stands for a number that did not fit and is in a ZIP64 record. */
const ELSEWHERE = 0xffffffff;
const ELSEWHERE_SHORT = 0xffff;
const SIZES_LATE = 8;

/** Parts below this size are never refused for being packed tightly. */
const SMALL = 1_000_000;
/** The tightest that tables are packed is about 50 to 1; what is far beyond was made to fill a memory. */
const TIGHTEST = 200;

/** Whether the part is packed as tightly as tables are, at most, and says how large it is. */
export function mayInflate({ name, deflated, inflated, late }: ZipEntry): boolean {
  // Two bytes are what nothing at all is packed to.
  if (inflated === 0) return deflated <= 2 && (!late || deflated > 0 || name.endsWith('/'));
  return inflated <= SMALL || inflated <= deflated * TIGHTEST;
}

/**
 * Reads the directory at the end of a ZIP archive (APPNOTE 6.3, sections 4.3.12 to 4.3.16, ZIP64 included), without
 * unpacking anything. O(entries).
 *
 * @returns `undefined` if there is none, as in a file that was cut off.
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const directory = directoryAt(view, end);
  if (directory === undefined) return undefined;
  const { count, offset } = directory;
  const entries: ZipEntry[] = [];
  const decoder = new TextDecoder();
  let at = offset;
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== MARK.entry) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const extra = at + 46 + nameLength;
    if (extra + extraLength > bytes.length) return undefined;
    const sizes = sizesOf(view, at, extra, extraLength);
    const late = (view.getUint16(at + 8, true) & SIZES_LATE) !== 0;
    entries.push({ name: decoder.decode(bytes.subarray(at + 46, extra)), ...sizes, late });
    at = extra + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Where the end record begins: it is 22 bytes long, and a comment of at most 65,535 may follow. */
function findEnd(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) === MARK.end) return at;
  }
  return undefined;
}

function directoryAt(
  view: DataView,
  end: number,
): { readonly count: number; readonly offset: number } | undefined {
  const count = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  const locator = end - 20;
  const size = view.getUint32(end + 12, true);
  if (count !== ELSEWHERE_SHORT && offset !== ELSEWHERE && size !== ELSEWHERE) return { count, offset };
  if (locator < 0 || view.getUint32(locator, true) !== MARK.locator64) return undefined;
  const record = long(view, locator + 8);
  if (record + 56 > view.byteLength || view.getUint32(record, true) !== MARK.end64) return undefined;
  return { count: long(view, record + 32), offset: long(view, record + 48) };
}

function sizesOf(view: DataView, at: number, extra: number, length: number) {
  let deflated = view.getUint32(at + 20, true);
  let inflated = view.getUint32(at + 24, true);
  for (let field = extra; field + 4 <= extra + length; ) {
    let value = field + 4;
    if (view.getUint16(field, true) === 1) {
      // The record holds only what did not fit, in this order.
      if (inflated === ELSEWHERE) {
        inflated = long(view, value);
        value += 8;
      }
      if (deflated === ELSEWHERE) deflated = long(view, value);
      break;
    }
    field = value + view.getUint16(field + 2, true);
  }
  return { deflated, inflated };
}

/** A number of 8 bytes; beyond the bytes there are, larger than any limit. */
function long(view: DataView, at: number): number {
  return at + 8 <= view.byteLength ? Number(view.getBigUint64(at, true)) : Number.MAX_SAFE_INTEGER;
}
