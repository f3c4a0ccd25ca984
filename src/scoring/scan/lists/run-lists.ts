import type { Lists } from '../../flat';
import { BLOCK, type Layout } from '../kernel';

/** Most codes, and most blocks, that 16 bits can tell apart. */
const MOST = 2 ** 16;

/** Whether posting lists of so many mentors and codes can be written as runs. */
export function fitRuns(mentors: number, codes: number): boolean {
  return codes <= MOST && mentors <= MOST * BLOCK;
}

/**
 * Places posting lists in the kernel's memory as runs: mentors of one block and one code together, which is what
 * the kernel adds one gain to. A run is uint16 block, code, count, then for each mentor its byte offset among the
 * int32 of the block. Blocks ascend within a list.
 *
 * @param lists mentors, ascending within a list. @param codeOf code of each posting, none: all 0.
 * @returns address of each list, and the end of the last. O(postings).
 */
export function placeRuns(
  layout: Layout,
  lists: Lists,
  codeOf: Int32Array | undefined,
  codes: number,
): Float64Array {
  const starts = writeRuns(lists, codeOf, codes, undefined);
  const words = starts[starts.length - 1]!;
  const address = layout.filled(2 * words, (buffer, at) => {
    writeRuns(lists, codeOf, codes, new Uint16Array(buffer, at, words));
  });
  return starts.map((start) => address + 2 * start);
}

/** Writes the runs, or measures them if there is nowhere to write. @returns start of each list, in words. */
function writeRuns(
  { starts, items }: Lists,
  codeOf: Int32Array | undefined,
  codes: number,
  out: Uint16Array | undefined,
): Float64Array {
  const written = new Float64Array(starts.length);
  const count = new Int32Array(codes);
  const next = new Float64Array(codes);
  const touched = new Int32Array(codes);
  let length = 0;
  for (let list = 0; list + 1 < starts.length; list++) {
    const end = starts[list + 1]!;
    for (let from = starts[list]!; from < end; ) {
      const block = Math.floor(items[from]! / BLOCK);
      let runs = 0;
      let to = from;
      for (; to < end && items[to]! < (block + 1) * BLOCK; to++) {
        const code = codeOf === undefined ? 0 : codeOf[to]!;
        if (count[code] === 0) {
          touched[runs] = code;
          runs += 1;
        }
        count[code]! += 1;
      }
      for (let run = 0; run < runs; run++) {
        const code = touched[run]!;
        if (out !== undefined) {
          out[length] = block;
          out[length + 1] = code;
          out[length + 2] = count[code]!;
        }
        next[code] = length + 3;
        length += 3 + count[code]!;
        count[code] = 0;
      }
      if (out !== undefined) {
        for (let at = from; at < to; at++) {
          const code = codeOf === undefined ? 0 : codeOf[at]!;
          out[next[code]!] = 4 * (items[at]! % BLOCK);
          next[code]! += 1;
        }
      }
      from = to;
    }
    written[list + 1] = length;
  }
  return written;
}
