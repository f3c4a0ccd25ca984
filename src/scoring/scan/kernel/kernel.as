// The streaming loops of a row of scores, in AssemblyScript (https://www.assemblyscript.org/), SIMD on.
// `npm run build:kernel` compiles it into kernel-bytes.ts. layout.ts says what stands where in memory.
//
// A row is worked through in blocks of BLOCK mentors, so that what is added up stays in the first-level cache:
//
//   earned   = gains of posting lists + gains by class + what entries and free time in common earn
//   units    = floor((earned + class gain) * class factor + class offset)      in float64, as in TypeScript
//   units    = -1 where the class or the mentor's flag forbids the pair, or where units < least
//
// A class that is forbidden has factor 0 and offset -1, and so gives -1 by itself.

/** Mentors in a block; layout.ts has the same number. */
const BLOCK: u32 = 4096;
/** What each mentor of the block has earned, int32. A byte offset in here fits 16 bits. */
const EARNED: usize = 1024;
/** What each mentor of the block has in common, weight of entries or minutes of free time: int32, 0 between uses. */
const SHARED: usize = EARNED + 4 * BLOCK;
/** Byte offsets of the mentors of the block who have any in common, uint16; one place to spare. */
const TOUCHED: usize = SHARED + 4 * BLOCK;

// The frame: parameters of a row, written by rows.ts.
const MENTORS: usize = 64; // rounded up to a multiple of 4
const UNITS: usize = 68; // int32 per mentor: the result
const FLAGS: usize = 72; // uint8 per mentor: 0 forbids the pair
const CLASS: usize = 76; // uint32 per mentor: address of its entry in the class table
const TOTALS: usize = 84; // int32 per mentor: weight of its list; 0: no overlap of lists is scored
const LEAST: usize = 88; // units below this count as forbidden
const OWN_TOTAL: usize = 92; // weight of the mentee's list
const STAKE: usize = 96; // float64: stake of the overlap of lists
const SHRINKAGE: usize = 104; // float64
const GAIN_LISTS: usize = 112; // and their number: posting lists of wishes
const CODE_LISTS: usize = 120; // and their number: posting lists with several codes for a mentor
const OVERLAP_LISTS: usize = 128; // and their number
const TERMS: usize = 136; // and their number: gains by class beyond the class table
const FILTERS: usize = 144; // and their number: answers by class beyond the class table
const TABLE: usize = 152; // and its number of entries
const PARTS: usize = 160; // and their number: gains by class that go into the class table
const CHECKS: usize = 168; // and their number: answers by class that go into the class table
const GROUP: usize = 176; // int32 per entry of the class table: group of mentors
const FINISH: usize = 180; // factor and offset of each group, float64
const PRICES: usize = 184; // float64 per mentor
const ELIGIBLE: usize = 188; // written by best()
const MINUTE_LISTS: usize = 192; // and their number: posting lists of windows of free time
const MEETING_CLASS: usize = 200; // uint32 per mentor: class of languages and the like
const MEETING_GAINS: usize = 204; // uint32 per such class: address of what minutes in common earn, int32
const LAST_MINUTE: usize = 208; // more minutes in common count as this many
const LISTED: usize = 212; // uint32: mentors listed by scan()
const VALUES: usize = 216; // float64: their units less price
const NEEDED_LISTS: usize = 220; // and their number: like MINUTE_LISTS, for a rule
const NEEDED_KIND: usize = 228; // uint8 per mentor: kind for the rule; 0: there is no such rule
const NEEDED: usize = 232; // int32 per kind: minutes in common that are needed

/** Bytes of an entry of the class table: factor, offset and gain, float64. */
const ENTRY: usize = 24;

/** 2^52 + 2^51: added to an integer below 2^31 in size, it leaves the integer in the low 32 bits. */
const TO_INTEGER: f64 = 6755399441055744.0;

/** Writes the units of one mentee with every mentor. */
export function row(): void {
  fillTable();
  const mentors = load<u32>(MENTORS);
  let block: u32 = 0;
  for (let from: u32 = 0; from < mentors; from += BLOCK) {
    const count = min(BLOCK, mentors - from);
    memory.fill(EARNED, 0, 4 * count);
    addGains(block);
    addBestGains(from, from + count);
    addTerms(from, count);
    applyFilters(from, count);
    if (load<usize>(NEEDED_KIND) != 0) {
      addWeights(load<usize>(NEEDED_LISTS), load<u32>(NEEDED_LISTS, 4), block);
      needMinutes(from, count);
    }
    payOverlaps(from, addWeights(load<usize>(OVERLAP_LISTS), load<u32>(OVERLAP_LISTS, 4), block));
    payMinutes(from, addWeights(load<usize>(MINUTE_LISTS), load<u32>(MINUTE_LISTS, 4), block));
    finish(from, count);
    block++;
  }
}

/** What each class of mentors has with this mentee. */
function fillTable(): void {
  const entries = load<u32>(TABLE, 4);
  const finishing = load<usize>(FINISH);
  const group = load<usize>(GROUP);
  const parts = load<usize>(PARTS);
  const partsEnd = parts + 8 * load<u32>(PARTS, 4);
  const checks = load<usize>(CHECKS);
  const checksEnd = checks + 8 * load<u32>(CHECKS, 4);
  let entry = load<usize>(TABLE);
  for (let at: u32 = 0; at < entries; at++) {
    let gain: i32 = 0;
    // Each part: for every entry its class there, and the gain of each such class.
    for (let part = parts; part < partsEnd; part += 8) {
      const klass = load<u32>(load<usize>(part) + 4 * at);
      gain += load<i32>(load<usize>(part, 4) + 4 * klass);
    }
    let allowed: u32 = 1;
    for (let check = checks; check < checksEnd; check += 8) {
      const klass = load<u32>(load<usize>(check) + 4 * at);
      allowed &= load<u8>(load<usize>(check, 4) + klass);
    }
    if (allowed != 0) v128.store(entry, v128.load(finishing + 16 * load<u32>(group + 4 * at)));
    else v128.store(entry, f64x2(0, -1));
    store<f64>(entry, <f64>gain, 16);
    entry += ENTRY;
  }
}

/** Adds the gains of posting lists to EARNED. */
function addGains(block: u32): void {
  addLists(load<usize>(GAIN_LISTS), load<u32>(GAIN_LISTS, 4), block, EARNED);
}

/**
 * Adds the gains of posting lists to one block, at `to`. A list is a sequence of runs of mentors that gain the same:
 * uint16 block, code, count, then `count` byte offsets in the block. Descriptors: next run, end, gains by code.
 */
function addLists(lists: usize, count: u32, block: u32, to: usize): void {
  const listsEnd = lists + 12 * count;
  for (let list = lists; list < listsEnd; list += 12) {
    const end = load<usize>(list, 4);
    const gains = load<usize>(list, 8);
    let at = load<usize>(list);
    while (at < end && <u32>load<u16>(at) == block) {
      const gain = load<i32>(gains + 4 * <usize>load<u16>(at, 2));
      const next = at + 6 + 2 * <usize>load<u16>(at, 4);
      at += 6;
      if (gain != 0) {
        for (; at + 8 <= next; at += 8) {
          const a = to + <usize>load<u16>(at);
          const b = to + <usize>load<u16>(at, 2);
          const c = to + <usize>load<u16>(at, 4);
          const d = to + <usize>load<u16>(at, 6);
          store<i32>(a, load<i32>(a) + gain);
          store<i32>(b, load<i32>(b) + gain);
          store<i32>(c, load<i32>(c) + gain);
          store<i32>(d, load<i32>(d) + gain);
        }
        for (; at < next; at += 2) {
          const a = to + <usize>load<u16>(at);
          store<i32>(a, load<i32>(a) + gain);
        }
      }
      at = next;
    }
    store<usize>(list, at);
  }
}

/**
 * Adds up weights of posting lists in SHARED, and lists the mentors who have any in TOUCHED, each once. The lists
 * are runs as in addGains, with the address of the weight in the place of gains. Returns the number listed.
 */
function addWeights(lists: usize, count: u32, block: u32): u32 {
  const listsEnd = lists + 12 * count;
  // No branch on whether a mentor is new: that could not be predicted.
  let touched = TOUCHED;
  for (let list = lists; list < listsEnd; list += 12) {
    const end = load<usize>(list, 4);
    const weight = load<i32>(load<usize>(list, 8));
    let at = load<usize>(list);
    while (at < end && <u32>load<u16>(at) == block) {
      const next = at + 6 + 2 * <usize>load<u16>(at, 4);
      for (at += 6; at < next; at += 2) {
        const a = <usize>load<u16>(at);
        const before = load<i32>(a, SHARED);
        store<i32>(a, before + weight, SHARED);
        store<u16>(touched, <u16>a);
        touched += <usize>(before == 0) << 1;
      }
    }
    store<usize>(list, at);
  }
  return <u32>((touched - TOUCHED) >> 1);
}

/** Adds what the mentors listed in TOUCHED earn for the entries in common, and sets SHARED back to 0. */
function payOverlaps(from: u32, count: u32): void {
  const totals = load<usize>(TOTALS) + 4 * from;
  const own = load<i32>(OWN_TOTAL);
  const stake = load<f64>(STAKE);
  const shrinkage = load<f64>(SHRINKAGE);
  const end = TOUCHED + 2 * count;
  let at = TOUCHED;
  for (; at + 4 <= end; at += 4) {
    const a = <usize>load<u16>(at);
    const b = <usize>load<u16>(at, 2);
    const common = v128.load_lane<i32>(b, v128.load_zero<i32>(a, SHARED), 1, SHARED);
    const total = v128.load_lane<i32>(totals + b, v128.load_zero<i32>(totals + a), 1);
    const union = i32x4.sub(i32x4.add(total, i32x4.splat(own)), common);
    const similarity = f64x2.div(
      f64x2.convert_low_i32x4_s(common),
      f64x2.add(f64x2.convert_low_i32x4_s(union), f64x2.splat(shrinkage)),
    );
    const paid = floor2(f64x2.add(f64x2.mul(f64x2.splat(stake), similarity), f64x2.splat(0.5)));
    store<i32>(a, 0, SHARED);
    store<i32>(b, 0, SHARED);
    store<i32>(a, load<i32>(a, EARNED) + i32x4.extract_lane(paid, 0), EARNED);
    store<i32>(b, load<i32>(b, EARNED) + i32x4.extract_lane(paid, 2), EARNED);
  }
  if (at < end) {
    const a = <usize>load<u16>(at);
    const common = load<i32>(a, SHARED);
    const union = load<i32>(totals + a) + own - common;
    const paid = <i32>(stake * (<f64>common / (<f64>union + shrinkage)) + 0.5);
    store<i32>(a, 0, SHARED);
    store<i32>(a, load<i32>(a, EARNED) + paid, EARNED);
  }
}

/**
 * Adds the gains of posting lists in which a mentor may have several codes, one after another, of which the best
 * counts. Descriptors: next mentor (int32), end, bytes from a mentor to its code (int32), gains by code.
 */
function addBestGains(from: u32, to: u32): void {
  const lists = load<usize>(CODE_LISTS);
  const listsEnd = lists + 16 * load<u32>(CODE_LISTS, 4);
  for (let list = lists; list < listsEnd; list += 16) {
    const end = load<usize>(list, 4);
    const codes = load<usize>(list, 8);
    const gains = load<usize>(list, 12);
    let at = load<usize>(list);
    while (at < end) {
      const mentor = load<u32>(at);
      if (mentor >= to) break;
      let best: i32 = 0;
      do {
        best = max(best, load<i32>(gains + 4 * load<u32>(at + codes)));
        at += 4;
      } while (at < end && load<u32>(at) == mentor);
      const earned = EARNED + 4 * (mentor - from);
      store<i32>(earned, load<i32>(earned) + best);
    }
    store<usize>(list, at);
  }
}

/** Adds what the mentors listed in TOUCHED earn for the minutes in common, and sets SHARED back to 0. */
function payMinutes(from: u32, count: u32): void {
  const classes = load<usize>(MEETING_CLASS) + 4 * from;
  const gains = load<usize>(MEETING_GAINS);
  const last = load<u32>(LAST_MINUTE);
  const end = TOUCHED + 2 * count;
  for (let at = TOUCHED; at < end; at += 2) {
    const a = <usize>load<u16>(at);
    const minutes = min(load<u32>(a, SHARED), last);
    const paid = load<i32>(load<usize>(gains + 4 * load<usize>(classes + a)) + 4 * minutes);
    store<i32>(a, 0, SHARED);
    store<i32>(a, load<i32>(a, EARNED) + paid, EARNED);
  }
}

/** Clears the flags of mentors who have fewer minutes in common than are needed, and sets SHARED back to 0. */
function needMinutes(from: u32, count: u32): void {
  const needed = load<usize>(NEEDED);
  let kind = load<usize>(NEEDED_KIND) + from;
  let flag = load<usize>(FLAGS) + from;
  const end = SHARED + 4 * count;
  for (let at = SHARED; at < end; at += 16, kind += 4, flag += 4) {
    let least = v128.load_zero<i32>(needed + 4 * <usize>load<u8>(kind));
    least = v128.load_lane<i32>(needed + 4 * <usize>load<u8>(kind, 1), least, 1);
    least = v128.load_lane<i32>(needed + 4 * <usize>load<u8>(kind, 2), least, 2);
    least = v128.load_lane<i32>(needed + 4 * <usize>load<u8>(kind, 3), least, 3);
    // -1 where there are enough: as bytes all ones.
    const enough = i32x4.ge_s(v128.load(at), least);
    const words = i16x8.narrow_i32x4_s(enough, enough);
    const bytes = i8x16.narrow_i16x8_s(words, words);
    store<u32>(flag, load<u32>(flag) & i32x4.extract_lane(bytes, 0));
    v128.store(at, i32x4.splat(0));
  }
}

/** Adds gains by class. Descriptors: class of each mentor, gains (int32), 2 or 4 bytes a class. */
function addTerms(from: u32, count: u32): void {
  const terms = load<usize>(TERMS);
  const termsEnd = terms + 12 * load<u32>(TERMS, 4);
  for (let term = terms; term < termsEnd; term += 12) {
    const gains = load<usize>(term, 4);
    let at = EARNED;
    const end = at + 4 * count;
    if (load<u32>(term, 8) == 2) {
      for (let klass = load<usize>(term) + 2 * from; at < end; klass += 8, at += 16) {
        let four = v128.load_zero<i32>(gains + 4 * <usize>load<u16>(klass));
        four = v128.load_lane<i32>(gains + 4 * <usize>load<u16>(klass, 2), four, 1);
        four = v128.load_lane<i32>(gains + 4 * <usize>load<u16>(klass, 4), four, 2);
        four = v128.load_lane<i32>(gains + 4 * <usize>load<u16>(klass, 6), four, 3);
        v128.store(at, i32x4.add(v128.load(at), four));
      }
    } else {
      for (let klass = load<usize>(term) + 4 * from; at < end; klass += 4, at += 4) {
        store<i32>(at, load<i32>(at) + load<i32>(gains + 4 * load<u32>(klass)));
      }
    }
  }
}

/** Clears flags by class. Descriptors: class of each mentor, answers (uint8), 2 or 4 bytes a class. */
function applyFilters(from: u32, count: u32): void {
  const filters = load<usize>(FILTERS);
  const filtersEnd = filters + 12 * load<u32>(FILTERS, 4);
  for (let filter = filters; filter < filtersEnd; filter += 12) {
    const answers = load<usize>(filter, 4);
    let at = load<usize>(FLAGS) + from;
    const end = at + count;
    if (load<u32>(filter, 8) == 2) {
      for (let klass = load<usize>(filter) + 2 * from; at < end; klass += 8, at += 4) {
        const a = <u32>load<u8>(answers + <usize>load<u16>(klass));
        const b = <u32>load<u8>(answers + <usize>load<u16>(klass, 2));
        const c = <u32>load<u8>(answers + <usize>load<u16>(klass, 4));
        const d = <u32>load<u8>(answers + <usize>load<u16>(klass, 6));
        store<u32>(at, load<u32>(at) & (a | (b << 8) | (c << 16) | (d << 24)));
      }
    } else {
      for (let klass = load<usize>(filter) + 4 * from; at < end; klass += 4, at++) {
        store<u8>(at, load<u8>(at) & load<u8>(answers + load<u32>(klass)));
      }
    }
  }
}

/** The upper half in the place of the lower. */
// @ts-ignore: decorator
@inline
function upper(value: v128): v128 {
  return v128.shuffle<i64>(value, value, 1, 1);
}

/** Two values to int32 in the low words of each half; they must be below 2^31 in size. */
// @ts-ignore: decorator
@inline
function floor2(value: v128): v128 {
  return f64x2.add(f64x2.floor(value), f64x2.splat(TO_INTEGER));
}

/** Turns what two mentors earned into units, in the low words of each half. */
// @ts-ignore: decorator
@inline
function finish2(earned: v128, a: usize, b: usize): v128 {
  const ofA = v128.load(a);
  const ofB = v128.load(b);
  const factor = v128.shuffle<i64>(ofA, ofB, 0, 2);
  const offset = v128.shuffle<i64>(ofA, ofB, 1, 3);
  const gain = v128.load_lane<i64>(b, v128.load_zero<i64>(a, 16), 1, 16);
  return floor2(f64x2.add(f64x2.mul(f64x2.add(earned, gain), factor), offset));
}

/** Turns what the block has earned into units. */
function finish(from: u32, count: u32): void {
  const least = i32x4.splat(load<i32>(LEAST));
  const one = i32x4.splat(1);
  let klass = load<usize>(CLASS) + 4 * from;
  let flag = load<usize>(FLAGS) + from;
  let units = load<usize>(UNITS) + 4 * from;
  const end = EARNED + 4 * count;
  for (let at = EARNED; at < end; at += 16) {
    const earned = v128.load(at);
    const low = finish2(f64x2.convert_low_i32x4_s(earned), load<usize>(klass), load<usize>(klass, 4));
    const high = finish2(
      f64x2.convert_low_i32x4_s(upper(earned)),
      load<usize>(klass, 8),
      load<usize>(klass, 12),
    );
    const value = v128.shuffle<i32>(low, high, 0, 2, 4, 6);
    const flags = i32x4.extend_low_i16x8_u(i16x8.extend_low_i8x16_u(v128.load_zero<i32>(flag)));
    const forbidden = v128.or(i32x4.lt_s(value, least), i32x4.sub(flags, one));
    v128.store(units, v128.or(value, forbidden));
    klass += 16;
    flag += 4;
    units += 16;
  }
}

/** Units less price of two mentors, -Infinity where `forbidden` is all ones. */
// @ts-ignore: decorator
@inline
function value2(units: v128, price: v128, forbidden: v128): v128 {
  const value = f64x2.sub(f64x2.convert_low_i32x4_s(units), price);
  return v128.bitselect(f64x2.splat(-Infinity), value, i64x2.extend_low_i32x4_s(forbidden));
}

/** The largest of units less price over the row's eligible mentors, -Infinity if there are none; and their number. */
export function best(): f64 {
  let at = load<usize>(UNITS);
  let price = load<usize>(PRICES);
  const end = at + 4 * load<u32>(MENTORS);
  let most = f64x2.splat(-Infinity);
  let eligible = i32x4.splat(0);
  for (; at < end; at += 16, price += 32) {
    const units = v128.load(at);
    const forbidden = i32x4.shr_s(units, 31);
    eligible = i32x4.add(eligible, i32x4.add(forbidden, i32x4.splat(1)));
    most = f64x2.pmax(most, value2(units, v128.load(price), forbidden));
    most = f64x2.pmax(most, value2(upper(units), v128.load(price, 16), upper(forbidden)));
  }
  const count =
    i32x4.extract_lane(eligible, 0) +
    i32x4.extract_lane(eligible, 1) +
    i32x4.extract_lane(eligible, 2) +
    i32x4.extract_lane(eligible, 3);
  store<i32>(ELIGIBLE, count);
  return max(f64x2.extract_lane(most, 0), f64x2.extract_lane(most, 1));
}

// The scan: the best mentors of a row under the prices, found without computing the whole row.
//
// Gains of posting lists are added up for all mentors of a block, and the weight of entries in common, of which they
// earn at most a fixed share: their union weighs no less than the mentee's own. That and what the mentor's class adds
// bounds the value from above. Where a bound reaches the pruning threshold, which rises as better ones are found, what
// entries in common earn is computed in single precision; who reaches the pruning threshold still is weighed: computed
// exactly. Mentors stand in the order of their classes (for speed only), so that a segment of them shares one entry of
// the class table.

const COARSE_PRICES: usize = 240; // float32 per mentor, at most the price
const SEGMENTS: usize = 244; // uint32 per block, and one more: address of its first segment
const MOST_OF_TERMS: usize = 248; // int32: the most that gains by class beyond the class table add up to
const CARDS: usize = 252; // per mentor: float64 price, uint32 place of the flag
const CARD: usize = 16;
const SCAN_SLACK: usize = 256; // float64: more than rounding in single precision amounts to
const THRESHOLD: usize = 264; // float64, written by scan(): mentors that are not listed have at most this value
const CURSORS: usize = 272; // the first words of the posting lists

let threshold: f64 = 0;
let listed: u32 = 0;
let most: u32 = 0;
/** Whether a value equal to the pruning threshold is good enough still. */
let takesEqual: bool = true;

/**
 * Lists mentors with the largest units less price: about `wanted`, at most twice as many in between. First come the
 * `sampled` first mentors, then the others round from `start`. Nobody below `from` is listed; with -Infinity the best
 * `sample` of those first ones, if not 0, say where to begin. Returns how many are listed.
 */
export function scan(wanted: u32, sampled: u32, sample: u32, start: u32, from: f64): u32 {
  const mentors = load<u32>(MENTORS);
  const blocks = (mentors + BLOCK - 1) / BLOCK;
  const first = start / BLOCK;
  const sampling = from == -Infinity && sample != 0;
  begin(sampling ? sample : wanted, from);
  fillTable();
  keepCursors();
  addBlock(0, min(BLOCK, mentors));
  sieve(0, 0, sampled);
  if (sampling) {
    if (listed >= sample) shrink();
    takesEqual = true;
    most = wanted;
  }
  if (first == 0) sieveFrom(0, sampled, start, min(BLOCK, mentors));
  else sieve(0, sampled, min(BLOCK, mentors));
  skipTo(first);
  for (let step: u32 = 0; step < blocks; step++) {
    const wraps = first + step >= blocks;
    const block = wraps ? first + step - blocks : first + step;
    if (block == 0) {
      if (wraps) {
        restoreCursors();
        skipTo(1);
      }
      continue;
    }
    const count = min(BLOCK, mentors - block * BLOCK);
    addBlock(block, count);
    sieveFrom(block, 0, step == 0 ? start - block * BLOCK : 0, count);
  }
  memory.fill(SHARED, 0, 4 * BLOCK);
  return end();
}

/** Adds up what posting lists have for a block. */
function addBlock(block: u32, count: u32): void {
  memory.fill(EARNED, 0, 4 * count);
  memory.fill(SHARED, 0, 4 * count);
  addGains(block);
  addBestGains(block * BLOCK, block * BLOCK + count);
  addLists(load<usize>(OVERLAP_LISTS), load<u32>(OVERLAP_LISTS, 4), block, SHARED);
}

/** Sieves the mentors of a block from `low` to `high`, round from `start`. */
function sieveFrom(block: u32, low: u32, start: u32, high: u32): void {
  const middle = max(low, start);
  sieve(block, middle, high);
  sieve(block, low, middle);
}

/** The same from the units of the row, which has been computed. */
export function scanUnits(wanted: u32, start: u32, from: f64): u32 {
  const mentors = load<u32>(MENTORS);
  begin(wanted, from);
  const aligned = start & ~3;
  sieveUnits(aligned, mentors);
  sieveUnits(0, aligned);
  return end();
}

function begin(count: u32, from: f64): void {
  threshold = from;
  listed = 0;
  most = count;
  takesEqual = true;
}

function end(): u32 {
  if (listed > most) shrink();
  store<f64>(THRESHOLD, threshold);
  return listed;
}

/** Keeps where the posting lists begin, for the second time round. */
function keepCursors(): void {
  const to = keepFirst(GAIN_LISTS, 12, load<usize>(CURSORS));
  keepFirst(OVERLAP_LISTS, 12, keepFirst(CODE_LISTS, 16, to));
}

function keepFirst(table: usize, width: usize, at: usize): usize {
  const lists = load<usize>(table);
  const end = lists + width * load<u32>(table, 4);
  for (let list = lists; list < end; list += width, at += 4) store<u32>(at, load<u32>(list));
  return at;
}

function restoreCursors(): void {
  const from = restoreFirst(GAIN_LISTS, 12, load<usize>(CURSORS));
  restoreFirst(OVERLAP_LISTS, 12, restoreFirst(CODE_LISTS, 16, from));
}

function restoreFirst(table: usize, width: usize, at: usize): usize {
  const lists = load<usize>(table);
  const end = lists + width * load<u32>(table, 4);
  for (let list = lists; list < end; list += width, at += 4) store<u32>(list, load<u32>(at));
  return at;
}

/** Moves the posting lists on to a block. */
function skipTo(block: u32): void {
  skipRuns(GAIN_LISTS, block);
  skipRuns(OVERLAP_LISTS, block);
  const codes = load<usize>(CODE_LISTS);
  const codesEnd = codes + 16 * load<u32>(CODE_LISTS, 4);
  for (let list = codes; list < codesEnd; list += 16) {
    const end = load<usize>(list, 4);
    let at = load<usize>(list);
    while (at < end && load<u32>(at) < block * BLOCK) at += 4;
    store<usize>(list, at);
  }
}

function skipRuns(table: usize, block: u32): void {
  const lists = load<usize>(table);
  const listsEnd = lists + 12 * load<u32>(table, 4);
  for (let list = lists; list < listsEnd; list += 12) {
    const end = load<usize>(list, 4);
    let at = load<usize>(list);
    while (at < end && <u32>load<u16>(at) < block) at += 6 + 2 * <usize>load<u16>(at, 4);
    store<usize>(list, at);
  }
}

/** Weighs those mentors of a part of the block whose bound reaches the pruning threshold. */
function sieve(block: u32, from: u32, to: u32): void {
  const slack = load<f64>(SCAN_SLACK);
  const most = <f64>load<i32>(MOST_OF_TERMS);
  const own = load<i32>(OWN_TOTAL);
  const stake = load<f64>(STAKE);
  // Per weight in common, at most.
  const share = f32x4.splat(own == 0 ? 0 : <f32>(stake / (<f64>own + load<f64>(SHRINKAGE))));
  const prices = load<usize>(COARSE_PRICES) + 4 * block * BLOCK;
  let segment = load<usize>(load<usize>(SEGMENTS) + 4 * block);
  const segmentsEnd = load<usize>(load<usize>(SEGMENTS) + 4 * block, 4);
  // A segment: first mentor and end in the block, entry of the class table.
  for (; segment < segmentsEnd; segment += 12) {
    let at = 4 * <usize>max(load<u32>(segment), from);
    const end = 4 * <usize>min(load<u32>(segment, 4), to);
    if (at >= end) continue;
    const entry = load<usize>(segment, 8);
    const offset = load<f64>(entry, 8);
    if (offset < 0) continue;
    const factor = load<f64>(entry);
    const shift = offset + slack + (load<f64>(entry, 16) + most) * factor;
    const factors = f32x4.splat(<f32>factor);
    let least = f32x4.splat(<f32>(threshold - shift));
    for (; at < end; at += 64) {
      const a = reaching(at, prices, share, factors, least);
      const b = reaching(at + 16, prices, share, factors, least);
      const c = reaching(at + 32, prices, share, factors, least);
      const d = reaching(at + 48, prices, share, factors, least);
      if (!v128.any_true(v128.or(v128.or(a, b), v128.or(c, d)))) continue;
      let lanes = i32x4.bitmask(a) | (i32x4.bitmask(b) << 4) | (i32x4.bitmask(c) << 8) | (i32x4.bitmask(d) << 12);
      if (own != 0) lanes &= sifted(at, block, prices, factors, least);
      if (end - at < 64) lanes &= (1 << (<i32>(end - at) >> 2)) - 1;
      if (lanes == 0) continue;
      for (; lanes != 0; lanes &= lanes - 1) weigh(block * BLOCK, <u32>(at >> 2) + ctz(lanes), entry);
      least = f32x4.splat(<f32>(threshold - shift));
    }
  }
}

/** All ones where the bounds of four mentors reach the pruning threshold. */
// @ts-ignore: decorator
@inline
function reaching(at: usize, prices: usize, share: v128, factors: v128, least: v128): v128 {
  const earned = f32x4.add(
    f32x4.convert_i32x4_s(v128.load(at, EARNED)),
    f32x4.mul(f32x4.convert_i32x4_s(v128.load(at, SHARED)), share),
  );
  return f32x4.ge(f32x4.sub(f32x4.mul(earned, factors), v128.load(prices + at)), least);
}

/** Bits of those of sixteen mentors who reach the pruning threshold with what their entries in common earn, in f32. */
function sifted(at: usize, block: u32, prices: usize, factors: v128, least: v128): i32 {
  const totals = load<usize>(TOTALS) + 4 * block * BLOCK;
  const stake = f32x4.splat(<f32>load<f64>(STAKE));
  const more = f32x4.splat(<f32>(<f64>load<i32>(OWN_TOTAL) + load<f64>(SHRINKAGE)));
  let lanes: i32 = 0;
  for (let quarter: i32 = 0; quarter < 16; quarter += 4, at += 16) {
    const common = f32x4.convert_i32x4_s(v128.load(at, SHARED));
    const union = f32x4.sub(f32x4.add(f32x4.convert_i32x4_s(v128.load(totals + at)), more), common);
    const paid = f32x4.div(f32x4.mul(stake, common), union);
    const earned = f32x4.add(f32x4.convert_i32x4_s(v128.load(at, EARNED)), paid);
    const reaches = f32x4.ge(f32x4.sub(f32x4.mul(earned, factors), v128.load(prices + at)), least);
    lanes |= i32x4.bitmask(reaches) << quarter;
  }
  return lanes;
}

/** Computes the value of one mentor, and lists it if it reaches the pruning threshold. */
function weigh(block: u32, at: u32, entry: usize): void {
  const mentor = block + at;
  const card = load<usize>(CARDS) + CARD * mentor;
  const price = load<f64>(card);
  if (price == Infinity) return;
  let earned = load<i32>(EARNED + 4 * at) + <i32>load<f64>(entry, 16);
  const terms = load<usize>(TERMS);
  const termsEnd = terms + 12 * load<u32>(TERMS, 4);
  for (let term = terms; term < termsEnd; term += 12) {
    earned += load<i32>(load<usize>(term, 4) + 4 * classOf(term, mentor));
  }
  const common = load<i32>(SHARED + 4 * at);
  if (common != 0) {
    const union = load<i32>(load<usize>(TOTALS) + 4 * mentor) + load<i32>(OWN_TOTAL) - common;
    earned += <i32>(load<f64>(STAKE) * (<f64>common / (<f64>union + load<f64>(SHRINKAGE))) + 0.5);
  }
  const units = floor(<f64>earned * load<f64>(entry) + load<f64>(entry, 8));
  if (units < <f64>load<i32>(LEAST) || !isListable(units - price)) return;
  if (load<u8>(load<usize>(FLAGS) + load<u32>(card, 8)) == 0) return;
  const filters = load<usize>(FILTERS);
  const filtersEnd = filters + 12 * load<u32>(FILTERS, 4);
  for (let filter = filters; filter < filtersEnd; filter += 12) {
    if (load<u8>(load<usize>(filter, 4) + classOf(filter, mentor)) == 0) return;
  }
  list(units - price, mentor);
}

/** The class of a mentor in a list of classes. Descriptors: class of each mentor, what is looked up, 2 or 4 bytes a class. */
// @ts-ignore: decorator
@inline
function classOf(list: usize, mentor: u32): usize {
  const classes = load<usize>(list);
  return load<u32>(list, 8) == 2 ? <usize>load<u16>(classes + 2 * mentor) : <usize>load<u32>(classes + 4 * mentor);
}

// @ts-ignore: decorator
@inline
function isListable(value: f64): bool {
  return value > threshold || (value == threshold && takesEqual);
}

function list(value: f64, mentor: u32): void {
  if (!isListable(value)) return;
  store<f64>(load<usize>(VALUES) + 8 * listed, value);
  store<u32>(load<usize>(LISTED) + 4 * listed, mentor);
  listed += 1;
  if (listed == 2 * most) shrink();
}

/** Keeps the best `most` of those listed, and raises the pruning threshold to the worst of them (Hoare's selection). */
function shrink(): void {
  const values = load<usize>(VALUES);
  const mentors = load<usize>(LISTED);
  const last = <i32>most - 1;
  let low: i32 = 0;
  let high = <i32>listed - 1;
  while (low < high) {
    const pivot = load<f64>(values + 8 * ((low + high) >> 1));
    let left = low;
    let right = high;
    while (left <= right) {
      while (load<f64>(values + 8 * left) > pivot) left++;
      while (load<f64>(values + 8 * right) < pivot) right--;
      if (left > right) break;
      const value = load<f64>(values + 8 * left);
      store<f64>(values + 8 * left, load<f64>(values + 8 * right));
      store<f64>(values + 8 * right, value);
      const mentor = load<u32>(mentors + 4 * left);
      store<u32>(mentors + 4 * left, load<u32>(mentors + 4 * right));
      store<u32>(mentors + 4 * right, mentor);
      left++;
      right--;
    }
    if (last <= right) high = right;
    else if (last >= left) low = left;
    else break;
  }
  listed = most;
  threshold = load<f64>(values + 8 * last);
  takesEqual = false;
}

/** Lists mentors by the units of the row. */
function sieveUnits(from: u32, to: u32): void {
  const units = load<usize>(UNITS);
  const prices = load<usize>(PRICES);
  for (let mentor = from; mentor < to; mentor += 4) {
    const four = v128.load(units + 4 * mentor);
    const forbidden = i32x4.shr_s(four, 31);
    const price = prices + 8 * mentor;
    const low = value2(four, v128.load(price), forbidden);
    const high = value2(upper(four), v128.load(price, 16), upper(forbidden));
    const thresholds = f64x2.splat(threshold);
    if (!v128.any_true(v128.or(f64x2.ge(low, thresholds), f64x2.ge(high, thresholds)))) continue;
    enter(f64x2.extract_lane(low, 0), mentor);
    enter(f64x2.extract_lane(low, 1), mentor + 1);
    enter(f64x2.extract_lane(high, 0), mentor + 2);
    enter(f64x2.extract_lane(high, 1), mentor + 3);
  }
}

/** A mentor who is forbidden, or out of reach, has no value. */
// @ts-ignore: decorator
@inline
function enter(value: f64, mentor: u32): void {
  if (value != -Infinity) list(value, mentor);
}
