import { MentorMatchError } from '../../errors';
import { finish } from '../combine';
import { type CriterionData, type ScoringData, ScoringKernel } from '../kernels';
import { AssessableKernel } from '../kernels/assessable';
import { careerKernel } from '../kernels/career';
import { experienceKernel } from '../kernels/experience';
import type { ClassEarnings } from '../kernels/kernel';
import { LogisticsKernel } from '../kernels/logistics';
import { ventureKernel } from '../kernels/venture';
import { ClassTable } from './class-table';
import type { Eligibility } from './eligibility';
import { FRAME, Layout, RecordTable } from './layout';
import { instantiateKernel, isKernelSupported, type KernelExports } from './module';
import { overlapCriterion } from './overlap-criterion';
import { type PlacedFilter, placeOverlapFilter } from './overlap-filter';
import {
  interestCriterion,
  listedPairCriterion,
  type PostingCriterion,
  type RowLists,
  wishCriterion,
} from './posting-criteria';

/** Computes whole rows of units in WebAssembly. Holds buffers: one per thread. */
export interface RowReader {
  /**
   * The row that was read last: for each mentor, in the order of the cohort, integers from 0 to the policy's
   * `scoreUnit`, higher is better, or -1 for a pair that is not eligible. Overwritten by the next read.
   */
  readonly units: Int32Array;
  /** Bytes of the kernel's memory. */
  readonly bytes: number;
  /** Fills {@link units} for one mentee. O(mentors). */
  read(mentee: number): void;
  /**
   * Sets the mentors' prices for {@link best}, in the order of the cohort; all 0 at first.
   *
   * @param prices one finite number per mentor, in units; integers below 2^52 in size make `best` exact.
   * @throws MentorMatchError `invalid-problem` for another length, or a price that is not finite.
   */
  setPrices(prices: Float64Array): void;
  /** Reads a row and finds the best of it under the prices. O(mentors). */
  best(mentee: number): BestPair;
  /**
   * Reads a row and lists the eligible mentors with the largest units less price: best first, of equals the one who
   * comes first in the cohort. All others are at most as good as the last of a full list. O(mentors), and
   * O(`most`) more for each mentor who enters the list.
   *
   * @param most 1 to {@link MOST_LISTED}. @throws MentorMatchError `invalid-problem` for another number.
   */
  top(mentee: number, most: number): TopPairs;
}

/** Most mentors that `RowReader.top` can list. */
export const MOST_LISTED = 1024;

/** The best mentors of a row. The arrays are overwritten by the next call. */
export interface TopPairs {
  readonly mentors: Uint32Array;
  /** Units less price of each. */
  readonly values: Float64Array;
}

/** What a mentee can get. */
export interface BestPair {
  /** The largest units less price over the eligible mentors; -Infinity if there are none. */
  readonly best: number;
  /** Number of eligible mentors. */
  readonly eligible: number;
}

/**
 * Makes a reader of rows; nothing where WebAssembly with SIMD is not there. Rows equal those of {@link ScoringKernel}
 * to the last bit. O(people + length of their lists); the memory takes about 30 bytes a mentor and 2 to 8 a posting.
 *
 * @param eligibility what forbids pairs. @param minimumScore pairs below this score are not eligible.
 * @param locks pairs [mentee, mentor] that keep their units whatever the minimum score.
 * @throws MentorMatchError `too-large` where the memory cannot be had; it names the bytes.
 */
export function compileRowReader(
  data: ScoringData,
  eligibility: Eligibility,
  minimumScore: number,
  locks: readonly (readonly [mentee: number, mentor: number])[] = [],
): RowReader | undefined {
  return isKernelSupported() ? new WasmRows(data, eligibility, minimumScore, locks) : undefined;
}

/** Built-in criteria, sorted by how the kernel computes them. */
interface Criteria {
  readonly postings: PostingCriterion[];
  readonly terms: ClassEarnings[];
}

class WasmRows implements RowReader {
  readonly units: Int32Array;
  readonly bytes: number;
  private readonly kernel: KernelExports;
  private readonly frame: Uint32Array;
  private readonly flags: Uint8Array;
  private readonly prices: Float64Array;
  private readonly listed: Uint32Array;
  private readonly values: Float64Array;
  private readonly lists: RowLists;
  private readonly tables: readonly RecordTable[];
  private readonly criteria: Criteria;
  private readonly table: ClassTable;
  private readonly needed: PlacedFilter | undefined;
  private readonly lockedOf = new Map<number, { readonly mentor: number; readonly units: number }[]>();

  constructor(
    data: ScoringData,
    private readonly eligibility: Eligibility,
    minimumScore: number,
    locks: readonly (readonly [mentee: number, mentor: number])[],
  ) {
    const { mentors } = data;
    const padded = 4 * Math.ceil(mentors / 4);
    const layout = new Layout();
    const units = layout.room(4 * padded);
    const flags = layout.room(padded);
    const prices = layout.room(8 * padded);
    const listed = layout.room(4 * MOST_LISTED);
    const values = layout.room(8 * MOST_LISTED);
    this.lists = {
      gains: new RecordTable(3, FRAME.gainLists),
      codes: new RecordTable(4, FRAME.codeLists),
      interests: new RecordTable(3, FRAME.interestLists),
      overlaps: new RecordTable(3, FRAME.overlapLists),
    };
    const needed = new RecordTable(3, FRAME.neededLists);
    const { byOverlap } = eligibility;
    this.needed = byOverlap === undefined ? undefined : placeOverlapFilter(layout, byOverlap, needed);
    this.criteria = sortCriteria(data, layout, this.lists);
    const assessable = new AssessableKernel(data.assessable, data.totalStake, data.coverage, data.scoreUnit);
    this.table = new ClassTable(
      layout,
      assessable,
      data.assessable,
      this.criteria.terms,
      eligibility.byClass,
    );
    this.tables = [...Object.values(this.lists), needed];
    for (const table of this.tables) table.place(layout);

    const memory = layout.memory();
    const { buffer } = memory;
    this.bytes = buffer.byteLength;
    this.units = new Int32Array(buffer, units, mentors);
    this.flags = new Uint8Array(buffer, flags, mentors);
    this.prices = new Float64Array(buffer, prices, mentors);
    this.listed = new Uint32Array(buffer, listed, MOST_LISTED);
    this.values = new Float64Array(buffer, values, MOST_LISTED);
    this.frame = new Uint32Array(buffer, 0, 256);
    this.frame[FRAME.mentors / 4] = padded;
    this.frame[FRAME.units / 4] = units;
    this.frame[FRAME.flags / 4] = flags;
    this.frame[FRAME.prices / 4] = prices;
    this.frame[FRAME.listed / 4] = listed;
    this.frame[FRAME.values / 4] = values;
    this.frame[FRAME.least / 4] = leastUnits(minimumScore, data.scoreUnit);
    for (const table of this.tables) table.attach(buffer);
    for (const criterion of this.criteria.postings) criterion.attach(buffer);
    this.needed?.attach(buffer);
    this.table.attach(buffer);
    this.kernel = instantiateKernel(memory);
    this.settleLocks(data, locks);
  }

  read(mentee: number): void {
    const { frame, flags, tables, criteria, eligibility } = this;
    for (const table of tables) table.clear();
    for (const criterion of criteria.postings) criterion.addLists(mentee, this.lists);
    this.needed?.addLists(mentee);
    for (const table of tables) table.publish(frame);
    this.table.prepareRow(mentee);
    flags.fill(1);
    for (const filter of eligibility.byPair) filter.clear(mentee, flags);
    this.kernel.row();
    for (const { mentor, units } of this.lockedOf.get(mentee) ?? []) this.units[mentor] = units;
  }

  setPrices(prices: Float64Array): void {
    const wrong = prices.findIndex((price) => !Number.isFinite(price));
    if (prices.length !== this.prices.length || wrong >= 0) {
      const path = wrong >= 0 ? `prices[${wrong}]` : 'prices';
      const received = wrong >= 0 ? String(prices[wrong]) : `${prices.length} prices`;
      const expected = `a finite price for each of ${this.prices.length} mentors`;
      const message = 'the prices do not fit the cohort';
      throw new MentorMatchError('invalid-problem', [{ path, message, received, expected }]);
    }
    this.prices.set(prices);
  }

  best(mentee: number): BestPair {
    this.read(mentee);
    const best = this.kernel.best();
    return { best, eligible: this.frame[FRAME.eligible / 4]! };
  }

  top(mentee: number, most: number): TopPairs {
    if (!Number.isInteger(most) || most < 1 || most > MOST_LISTED) {
      const issue = { path: 'most', message: 'so many mentors can not be listed', received: String(most) };
      throw new MentorMatchError('invalid-problem', [{ ...issue, expected: `1 to ${MOST_LISTED}` }]);
    }
    this.read(mentee);
    const found = this.kernel.top(most);
    return { mentors: this.listed.subarray(0, found), values: this.values.subarray(0, found) };
  }

  /** A lock is binding whatever the pair scores; there are few of them, so they are scored one by one. */
  private settleLocks(data: ScoringData, locks: readonly (readonly [mentee: number, mentor: number])[]) {
    if (locks.length === 0) return;
    const kernel = new ScoringKernel(data);
    for (const [mentee, mentor] of locks) {
      const rule = kernel.assessable.finish(kernel.assessable.assessed(mentor, mentee));
      const units = finish(kernel.earned(mentor, mentee), rule);
      this.lockedOf.set(mentee, [...(this.lockedOf.get(mentee) ?? []), { mentor, units }]);
    }
  }
}

function sortCriteria(data: ScoringData, layout: Layout, lists: RowLists): Criteria {
  const criteria: Criteria = { postings: [], terms: [] };
  for (const one of data.criteria) sortCriterion(one, data.mentors, layout, lists, criteria);
  return criteria;
}

function sortCriterion(
  criterion: CriterionData,
  mentors: number,
  layout: Layout,
  lists: RowLists,
  { postings, terms }: Criteria,
): void {
  switch (criterion.kind) {
    case 'goals':
    case 'skills':
      postings.push(wishCriterion(layout, criterion.data, mentors, lists));
      break;
    case 'interests':
      postings.push(interestCriterion(layout, criterion.data, lists));
      break;
    case 'preferences':
      postings.push(listedPairCriterion(layout, criterion.data, lists));
      break;
    case 'experience':
      terms.push(experienceKernel(criterion.data).byClass);
      break;
    case 'career':
      terms.push(careerKernel(criterion.data).byClass);
      break;
    case 'venture':
      terms.push(ventureKernel(criterion.data).byClass);
      break;
    case 'logistics':
      terms.push(new LogisticsKernel(criterion.data).byClass);
      postings.push(overlapCriterion(layout, criterion.data, lists));
      break;
  }
}

/** The fewest units that are not below the minimum score: `units / scoreUnit < minimumScore` is monotone in units. */
function leastUnits(minimumScore: number, scoreUnit: number): number {
  let units = Math.max(0, Math.floor(minimumScore * scoreUnit) - 1);
  while (units / scoreUnit < minimumScore) units += 1;
  return units;
}
