import { addTo } from '../../lists';
import { GroupFinishes } from '../answers';
import { RowScorer, type ScoringData } from '../compiled';
import { ClassTable, jointClassesOf } from './class-table';
import type { Eligibility } from './eligibility';
import {
  FRAME,
  instantiateKernel,
  isKernelSupported,
  type KernelExports,
  Layout,
  RecordTable,
} from './kernel';
import type { Postings, RowLists } from './lists';
import { type PlacedFilter, placeMinutesFilter } from './lists';
import { MentorOrder, sampleOf } from './mentor-order';
import {
  checkPrices,
  checkWanted,
  FEWEST,
  MOST_LISTED,
  PlainRows,
  type PlainRowsOptions,
  sampleSize,
} from './plain-rows';
import { planCriteria, termsOf } from './plan';
import { readsWholeRows, scanOrder } from './row-order';
import type { BestPair, ScannedPairs, UnitRows } from './unit-rows';

/**
 * Makes a reader of rows; nothing where WebAssembly with SIMD is not there. Rows equal those of {@link RowScorer}
 * to the last bit. O(people + length of their lists); the memory takes about 30 bytes a mentor and 2 to 8 a posting.
 *
 * @param eligibility what forbids pairs. @param minimumScore pairs below this score are not eligible.
 * @param locks pairs [mentee, mentor] that keep their units whatever the minimum score.
 * @param forScans lays the mentors out by class, which makes {@link UnitRows.scan} fast and `read` slower.
 * @param plainly reads the units of a row where WebAssembly cannot run; without it there is no reader then.
 * @throws MentorMatchError `too-large` where the memory cannot be had; it names the bytes.
 */
export function compileUnitRows(
  data: ScoringData,
  eligibility: Eligibility,
  minimumScore: number,
  locks: readonly (readonly [mentee: number, mentor: number])[] = [],
  forScans = false,
  plainly?: PlainRowsOptions['read'],
): UnitRows | undefined {
  if (isKernelSupported()) return new WasmRows(data, eligibility, minimumScore, locks, forScans);
  if (plainly === undefined) return undefined;
  const readsAll = readsWholeRows(data, eligibility);
  const locked = new Set(locks.map(([mentee]) => mentee));
  return new PlainRows({
    mentors: data.mentors,
    read: plainly,
    order: forScans ? scanOrder(data, eligibility) : MentorOrder.plain(),
    isWhole: (mentee) => readsAll || locked.has(mentee),
  });
}

/** Bytes of a card, a mentor's record in `kernel.as`: the price (float64) and the position of the flag (uint32). */
const CARD = 16;

/** Values by position as values by mentor. */
function moveTo(ofMentors: Int32Array, ofPositions: Int32Array, mentorAt: Int32Array): void {
  for (let at = 0; at < mentorAt.length; at++) ofMentors[mentorAt[at]!] = ofPositions[at]!;
}

class WasmRows implements UnitRows {
  readonly units: Int32Array;
  readonly bytes: number;
  private readonly kernel: KernelExports;
  private readonly frame: Uint32Array;
  private readonly flags: Uint8Array;
  private readonly prices: Float64Array;
  /** Prices in single precision, rounded down. */
  private readonly coarse: Float32Array;
  /** Prices as they were given, by mentor. */
  private readonly given: Float64Array;
  /** The cards' prices, one in every two. */
  private readonly cardPrices: Float64Array;
  private readonly numbers: Float64Array;
  private readonly readsWholeRows: boolean;
  private readonly order: MentorOrder;
  /** The row by position; `units` itself where the order is that of the cohort. */
  private readonly row: Int32Array;
  private readonly listed: Uint32Array;
  private readonly values: Float64Array;
  private readonly lists: RowLists;
  private readonly tables: readonly RecordTable[];
  private readonly criteria: readonly Postings[];
  private readonly table: ClassTable;
  private readonly needed: PlacedFilter | undefined;
  private readonly lockedOf = new Map<number, { readonly mentor: number; readonly units: number }[]>();

  constructor(
    data: ScoringData,
    private readonly eligibility: Eligibility,
    minimumScore: number,
    locks: readonly (readonly [mentee: number, mentor: number])[],
    forScans: boolean,
  ) {
    const { mentors } = data;
    this.readsWholeRows = readsWholeRows(data, eligibility);
    const sorted = forScans && !this.readsWholeRows;
    const padded = 4 * Math.ceil(mentors / 4);
    const layout = new Layout();
    const units = layout.reserve(4 * padded);
    const flags = layout.reserve(padded);
    const prices = layout.reserve(8 * padded);
    const coarse = layout.reserve(4 * padded);
    const listed = layout.reserve(4 * 2 * MOST_LISTED);
    const values = layout.reserve(8 * 2 * MOST_LISTED);
    this.lists = {
      gains: new RecordTable(3, FRAME.gainLists),
      codes: new RecordTable(4, FRAME.codeLists),
      overlaps: new RecordTable(3, FRAME.overlapLists),
      minutes: new RecordTable(3, FRAME.minuteLists),
    };
    const needed = new RecordTable(3, FRAME.neededLists);
    const { byMinutes } = eligibility;
    this.needed = byMinutes === undefined ? undefined : placeMinutesFilter(layout, byMinutes, needed);
    const plans = planCriteria(data);
    const terms = termsOf(plans);
    const joint = jointClassesOf(data.assessable, terms, eligibility.byClass);
    this.order = sorted ? MentorOrder.byClass(joint.classOf, joint.first.length) : MentorOrder.plain();
    this.criteria = plans.flatMap(({ place }) => place?.(layout, this.lists, this.order) ?? []);
    const assessable = new GroupFinishes(data.assessable, data.scoreUnit);
    this.table = new ClassTable(
      layout,
      assessable,
      data.assessable,
      terms,
      eligibility.byClass,
      joint,
      this.order,
    );
    this.tables = [...Object.values(this.lists), needed];
    for (const table of this.tables) table.place(layout);
    const cursors = layout.reserve(
      4 * Object.values(this.lists).reduce((sum, table) => sum + table.reserved, 0),
    );
    const cards = layout.reserve(CARD * mentors);

    const memory = layout.memory();
    const { buffer } = memory;
    this.bytes = buffer.byteLength;
    this.row = new Int32Array(buffer, units, mentors);
    this.units = sorted ? new Int32Array(mentors) : this.row;
    this.flags = new Uint8Array(buffer, flags, mentors);
    this.prices = new Float64Array(buffer, prices, mentors);
    this.given = new Float64Array(mentors);
    this.coarse = new Float32Array(buffer, coarse, mentors);
    this.listed = new Uint32Array(buffer, listed, 2 * MOST_LISTED);
    this.values = new Float64Array(buffer, values, 2 * MOST_LISTED);
    this.numbers = new Float64Array(buffer, 0, 128);
    this.frame = new Uint32Array(buffer, 0, 256);
    this.frame[FRAME.mentors / 4] = padded;
    this.frame[FRAME.units / 4] = units;
    this.frame[FRAME.flags / 4] = flags;
    this.frame[FRAME.prices / 4] = prices;
    this.frame[FRAME.coarsePrices / 4] = coarse;
    this.frame[FRAME.cursors / 4] = cursors;
    this.frame[FRAME.cards / 4] = cards;
    this.cardPrices = new Float64Array(buffer, cards, (CARD / 8) * mentors);
    this.numbers[FRAME.scanSlack / 8] = 2 + data.scoreUnit * 2 ** -19;
    this.frame[FRAME.listed / 4] = listed;
    this.frame[FRAME.values / 4] = values;
    this.frame[FRAME.least / 4] = leastUnits(minimumScore, data.scoreUnit);
    for (const table of this.tables) table.attach(buffer);
    for (const criterion of this.criteria) criterion.attach(buffer);
    this.needed?.attach(buffer);
    this.table.attach(buffer);
    const cardWords = new Uint32Array(buffer, cards, (CARD / 4) * mentors);
    for (let at = 0; at < mentors; at++) cardWords[(CARD / 4) * at + 2] = this.order.mentorAt?.[at] ?? at;
    this.kernel = instantiateKernel(memory);
    this.settleLocks(data, locks);
  }

  read(mentee: number): void {
    this.computeRow(mentee);
    const { mentorAt } = this.order;
    if (mentorAt !== undefined) moveTo(this.units, this.row, mentorAt);
  }

  /** The whole row, by position. */
  private computeRow(mentee: number): void {
    const { frame, tables, criteria, order } = this;
    for (const table of tables) table.clear();
    for (const criterion of criteria) criterion.addLists(mentee, this.lists);
    this.needed?.addLists(mentee);
    for (const table of tables) table.publish(frame);
    this.table.prepareRow(mentee);
    this.setFlags(mentee);
    this.moveFlags();
    this.kernel.row();
    for (const { mentor, units } of this.lockedOf.get(mentee) ?? []) {
      this.row[order.positionOf(mentor)] = units;
    }
  }

  /** From the order of the cohort to positions. Few mentors are forbidden one by one. */
  private moveFlags(): void {
    const { flags, order } = this;
    if (order.mentorAt === undefined) return;
    const forbidden: number[] = [];
    for (let at = flags.indexOf(0); at >= 0; at = flags.indexOf(0, at + 1)) forbidden.push(at);
    for (const mentor of forbidden) flags[mentor] = 1;
    for (const mentor of forbidden) flags[order.positionOf(mentor)] = 0;
  }

  private setFlags(mentee: number): void {
    this.flags.fill(1);
    for (const filter of this.eligibility.byPair) filter.clear(mentee, this.flags);
  }

  setPrices(prices: Float64Array): void {
    checkPrices(prices, this.prices.length);
    // Between two scans few prices change.
    const { given, order } = this;
    for (let mentor = 0; mentor < given.length; mentor++) {
      const price = prices[mentor]!;
      if (price === given[mentor]) continue;
      given[mentor] = price;
      const at = order.positionOf(mentor);
      this.prices[at] = price;
      this.cardPrices[(CARD / 8) * at] = price;
      // In single precision, never above the price: by more than the kernel's rounding can amount to.
      this.coarse[at] = price === Number.POSITIVE_INFINITY ? price : price - Math.abs(price) * 2 ** -20;
    }
  }

  best(mentee: number): BestPair {
    this.computeRow(mentee);
    const best = this.kernel.best();
    return { best, eligible: this.frame[FRAME.eligible / 4]! };
  }

  scan(mentee: number, wanted: number, start = 0, from: number = Number.NEGATIVE_INFINITY): ScannedPairs {
    checkWanted(wanted);
    let found = this.runScan(mentee, wanted, start, from);
    const threshold = FRAME.pruningThreshold / 8;
    if (found * FEWEST < wanted && this.numbers[threshold]! > Number.NEGATIVE_INFINITY) {
      // The guess misled: almost nobody reaches it.
      found = this.runScan(mentee, wanted, start, Number.NaN);
    }
    const mentors = this.listed.subarray(0, found);
    const { mentorAt } = this.order;
    if (mentorAt !== undefined) for (let at = 0; at < found; at++) mentors[at] = mentorAt[mentors[at]!]!;
    return { mentors, values: this.values.subarray(0, found), rest: this.numbers[threshold]! };
  }

  /** @param from NaN: no sample is taken either. */
  private runScan(mentee: number, wanted: number, start: number, from: number): number {
    const { kernel, frame, tables } = this;
    const least = Number.isNaN(from) ? Number.NEGATIVE_INFINITY : from;
    if (this.readsWholeRows || this.lockedOf.has(mentee)) {
      this.computeRow(mentee);
      return kernel.scanUnits(wanted, start, least);
    }
    for (const table of tables) table.clear();
    for (const criterion of this.criteria) criterion.addLists(mentee, this.lists);
    for (const table of tables) table.publish(frame);
    frame[FRAME.mostOfTerms / 4] = this.table.prepareRow(mentee);
    this.setFlags(mentee);
    const sample = Number.isNaN(from) ? 0 : sampleSize(wanted, this.units.length);
    return kernel.scan(wanted, sampleOf(this.units.length), sample, start, least);
  }

  /** A lock is binding whatever the pair scores; there are few of them, so they are scored one by one. */
  private settleLocks(data: ScoringData, locks: readonly (readonly [mentee: number, mentor: number])[]) {
    if (locks.length === 0) return;
    const scorer = new RowScorer(data);
    for (const [mentee, mentor] of locks) {
      const units = scorer.units(mentor, mentee);
      addTo(this.lockedOf, mentee, { mentor, units });
    }
  }
}

/** The fewest units that are not below the minimum score: `units / scoreUnit < minimumScore` is monotone in units. */
function leastUnits(minimumScore: number, scoreUnit: number): number {
  let units = Math.max(0, Math.floor(minimumScore * scoreUnit) - 1);
  while (units / scoreUnit < minimumScore) units += 1;
  return units;
}
