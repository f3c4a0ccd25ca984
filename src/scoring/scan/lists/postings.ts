import type { Lists } from '../../flat';
import { gainOfWish, type ListedData, type OverlapData, type WishData } from '../../shapes';
import { stakeOf } from '../../stakes';
import { FRAME, type Layout, type RecordTable } from '../kernel';
import type { MentorOrder } from '../mentor-order';
import { fitRuns, placeRuns } from './run-lists';

/** The posting lists of a row, for the kernel to add up. */
export interface RowLists {
  /** Records of next run, end, gains by code. */
  readonly gains: RecordTable;
  /** Records of next mentor, end, bytes from a mentor to its code, gains by code. */
  readonly codes: RecordTable;
  /** Like `gains`, with weights of entries in common. */
  readonly overlaps: RecordTable;
  /** Like `overlaps`, with minutes of windows. */
  readonly minutes: RecordTable;
}

/** The posting lists of a criterion, in the kernel's memory. */
export interface Postings {
  /** Takes hold of the memory that has been made. */
  attach(buffer: ArrayBuffer): void;
  /** Adds the lists of one mentee to those of the row. */
  addLists(mentee: number, lists: RowLists): void;
}

/** Posting lists that name a code for each mentor, as they are. */
interface CodeLists {
  readonly starts: Int32Array;
  readonly items: number;
  readonly toCode: number;
}

function placeCodeLists(layout: Layout, given: Lists, codesOf: Int32Array, order: MentorOrder): CodeLists {
  const { lists, codes } = order.lists(given, codesOf);
  const address = layout.place(lists.items);
  return { starts: lists.starts, items: address, toCode: layout.place(codes) - address };
}

/** Wishes: gains of posting lists. */
export function placeWishes(
  layout: Layout,
  data: WishData,
  mentors: number,
  lists: RowLists,
  order: MentorOrder,
): Postings {
  const { wishStarts, wishQuery, codeStarts } = data;
  const asRuns = fitRuns(mentors, data.maxCodes);
  const single = order.lists(data.single, data.singleCode);
  const runs = asRuns ? placeRuns(layout, single.lists, single.codes, data.maxCodes) : undefined;
  const codeLists = [placeCodeLists(layout, data.several, data.severalCode, order)];
  if (!asRuns) codeLists.push(placeCodeLists(layout, data.single, data.singleCode, order));

  let mostWishes = 0;
  let mostGains = 0;
  for (let mentee = 0; mentee + 1 < wishStarts.length; mentee++) {
    let gains = 0;
    for (let wish = wishStarts[mentee]!; wish < wishStarts[mentee + 1]!; wish++) {
      gains += codeStarts[wishQuery[wish]! + 1]! - codeStarts[wishQuery[wish]!]!;
    }
    mostWishes = Math.max(mostWishes, wishStarts[mentee + 1]! - wishStarts[mentee]!);
    mostGains = Math.max(mostGains, gains);
  }
  lists.gains.reserve(asRuns ? mostWishes : 0);
  lists.codes.reserve(mostWishes * codeLists.length);
  const gainsAddress = layout.reserve(4 * mostGains);
  let gains = new Int32Array(0);

  return {
    attach: (buffer) => {
      gains = new Int32Array(buffer, gainsAddress, mostGains);
    },
    addLists: (mentee, to) => {
      let next = 0;
      for (let wish = wishStarts[mentee]!; wish < wishStarts[mentee + 1]!; wish++) {
        const query = wishQuery[wish]!;
        const first = next;
        let most = 0;
        for (let code = codeStarts[query]!; code < codeStarts[query + 1]!; code++) {
          const gain = gainOfWish(data, wish, code);
          if (gain > most) most = gain;
          gains[next] = gain;
          next += 1;
        }
        if (most === 0) {
          next = first;
          continue;
        }
        const gainsOfWish = gainsAddress + 4 * first;
        if (runs !== undefined && runs[query]! < runs[query + 1]!) {
          to.gains.add(runs[query]!, runs[query + 1]!, gainsOfWish);
        }
        for (const { starts, items, toCode } of codeLists) {
          const from = starts[query]!;
          const end = starts[query + 1]!;
          if (from < end) to.codes.add(items + 4 * from, items + 4 * end, toCode, gainsOfWish);
        }
      }
    },
  };
}

/** Listed pairs: the code of each is its position, the gain what it earns. */
export function placeListed(
  layout: Layout,
  { starts, mentors, earned }: ListedData,
  lists: RowLists,
  order: MentorOrder,
): Postings {
  const positions = Int32Array.from(mentors, (_, at) => at);
  const { items, toCode } = placeCodeLists(layout, { starts, items: mentors }, positions, order);
  const gains = layout.place(earned);
  lists.codes.reserve(1);
  return {
    attach: () => {},
    addLists: (mentee, to) => {
      const from = starts[mentee]!;
      const end = starts[mentee + 1]!;
      if (from < end) to.codes.add(items + 4 * from, items + 4 * end, toCode, gains);
    },
  };
}

/** Overlap of lists: weights in common are added up like gains, and paid out when the row is finished. */
export function placeOverlap(
  layout: Layout,
  data: OverlapData,
  lists: RowLists,
  order: MentorOrder,
): Postings {
  const { ofMentee, menteeTotal, earnings, shrinkage } = data;
  const { mentorsOf } = data;
  const { lists: placed } = order.lists(mentorsOf, new Int32Array(mentorsOf.items.length));
  const runs = placeRuns(layout, placed, undefined, 1);
  const weights = layout.place(data.weight);
  const totals = layout.place(order.values(data.mentorTotal));
  let most = 0;
  for (let mentee = 0; mentee + 1 < ofMentee.starts.length; mentee++) {
    most = Math.max(most, ofMentee.starts[mentee + 1]! - ofMentee.starts[mentee]!);
  }
  lists.overlaps.reserve(most);
  let frame = new Uint32Array(0);
  let numbers = new Float64Array(0);
  return {
    attach: (buffer) => {
      frame = new Uint32Array(buffer, 0, 256);
      frame[FRAME.totals / 4] = totals;
      numbers = new Float64Array(buffer, 0, 128);
      numbers[FRAME.shrinkage / 8] = shrinkage;
    },
    addLists: (mentee, to) => {
      numbers[FRAME.stake / 8] = stakeOf(earnings, mentee);
      frame[FRAME.ownTotal / 4] = menteeTotal[mentee]!;
      for (let at = ofMentee.starts[mentee]!; at < ofMentee.starts[mentee + 1]!; at++) {
        const entry = ofMentee.items[at]!;
        // The kernel tells by its weight whether a mentor has one in common.
        if (data.weight[entry]! > 0 && runs[entry]! < runs[entry + 1]!) {
          to.overlaps.add(runs[entry]!, runs[entry + 1]!, weights + 4 * entry);
        }
      }
    },
  };
}
