import type { AssessableData, GroupFinishes } from '../answers';
import type { Classes } from '../flat';
import type { ClassEarnings } from '../shapes';
import type { ClassFilter } from './eligibility';
import { countClasses, type JointClasses, joinClasses } from './joint-classes';
import { BLOCK, FRAME, type Layout, RecordTable } from './kernel';
import type { MentorOrder } from './mentor-order';

/** Bytes of an entry of the class table, as in kernel.as. */
const ENTRY = 24;
/** More joint classes than this would not pay: the table is written anew for each row, and should stay in cache. */
const MOST_ENTRIES = 2048;
/** Mentors a joint class should have at least, on average. */
const LEAST_MEMBERS = 4;

/**
 * Joins the classes of terms and filters as far as that pays, for a {@link ClassTable} of the same. Filters that forbid
 * few come last and are left out: to part the classes once more would cost more.
 */
export function jointClassesOf(
  { mentorGroup }: AssessableData,
  terms: readonly ClassEarnings[],
  filters: readonly ClassFilter[],
): JointClasses {
  const limit = Math.min(MOST_ENTRIES, Math.ceil(mentorGroup.length / LEAST_MEMBERS));
  const parting = filters.filter((filter) => filter.forbidsFew !== true);
  return joinClasses([mentorGroup, ...[...terms, ...parting].map((one) => one.classOf)], limit);
}

/** What is looked up by classes of mentors: a small array in the kernel's memory, filled for each row. */
interface LookUp {
  readonly classOf: Classes;
  readonly address: number;
  attach(buffer: ArrayBuffer): void;
  /** Returns the most that any class earns; 0 for answers. */
  fill(mentee: number): number;
}

/** What mentors earn by class, int32. */
function gainsByClass(layout: Layout, { classOf, earned }: ClassEarnings): LookUp {
  const classes = countClasses(classOf);
  const address = layout.reserve(4 * classes);
  let gains = new Int32Array(0);
  return {
    classOf,
    address,
    attach: (buffer) => {
      gains = new Int32Array(buffer, address, classes);
    },
    fill: (mentee) => {
      const ofClasses = earned(mentee);
      let most = 0;
      for (let one = 0; one < classes; one++) {
        const gain = ofClasses[one]!;
        gains[one] = gain;
        if (gain > most) most = gain;
      }
      return most;
    },
  };
}

/** Which mentors are allowed by class, uint8. */
function answersByClass(layout: Layout, filter: ClassFilter): LookUp {
  const address = layout.reserve(filter.classes);
  let answers = new Uint8Array(0);
  return {
    classOf: filter.classOf,
    address,
    attach: (buffer) => {
      answers = new Uint8Array(buffer, address, filter.classes);
    },
    fill: (mentee) => {
      answers.fill(1);
      filter.clear(mentee, answers);
      return 0;
    },
  };
}

/**
 * All that is looked up by classes of mentors. Lists of classes are joined as far as that pays; the kernel fills a
 * table with an entry per joint class for each row, and looks up the other lists mentor by mentor.
 */
export class ClassTable {
  private readonly lookUps: readonly LookUp[];
  /** Those that are not in the table. */
  private readonly unjoined: LookUp[] = [];
  private readonly tables: readonly RecordTable[];
  private readonly records: (() => void)[] = [];
  private readonly groups: number;
  private readonly finishAddress: number;
  private readonly frameWords: readonly (readonly [address: number, word: number])[];
  private finish = new Float64Array(0);

  /** @param terms what mentors earn by class. @param filters what is forbidden by class. */
  constructor(
    layout: Layout,
    private readonly assessable: GroupFinishes,
    { mentorGroup, mentorClasses, criteria }: AssessableData,
    terms: readonly ClassEarnings[],
    filters: readonly ClassFilter[],
    joint: JointClasses,
    order: MentorOrder,
  ) {
    const gains = terms.map((term) => gainsByClass(layout, term));
    const answers = filters.map((filter) => answersByClass(layout, filter));
    this.lookUps = [...gains, ...answers];
    const entries = joint.first.length;

    const joined = { gains: new RecordTable(2, FRAME.parts), answers: new RecordTable(2, FRAME.checks) };
    const single = { gains: new RecordTable(3, FRAME.terms), answers: new RecordTable(3, FRAME.filters) };
    this.tables = [...Object.values(joined), ...Object.values(single)];
    for (const [at, lookUp] of this.lookUps.entries()) {
      const kind = at < gains.length ? 'gains' : 'answers';
      if (joint.joined.includes(1 + at)) this.recordJoined(layout, lookUp, joint, joined[kind]);
      else {
        this.recordSingle(layout, lookUp, order, single[kind]);
        this.unjoined.push(lookUp);
      }
    }
    for (const table of this.tables) table.place(layout);

    this.groups = criteria === 0 ? 1 : mentorClasses.length / criteria;
    this.finishAddress = layout.reserve(16 * this.groups);
    const table = placeEntries(layout, entries);
    const classOf = order.values(joint.classOf);
    this.frameWords = [
      [FRAME.classEntry, placeEntryOfMentors(layout, classOf, entries, table)],
      [FRAME.segments, placeSegments(layout, classOf, table)],
      [FRAME.table, table],
      [FRAME.table + 4, entries],
      [FRAME.group, classOfEntries(layout, mentorGroup, joint)],
      [FRAME.finish, this.finishAddress],
    ];
  }

  /** Has the kernel look it up when it fills the class table. */
  private recordJoined(layout: Layout, { classOf, address }: LookUp, joint: JointClasses, to: RecordTable) {
    const classes = classOfEntries(layout, classOf, joint);
    to.reserve(1);
    this.records.push(() => to.add(classes, address));
  }

  /** Has the kernel look it up mentor by mentor. */
  private recordSingle(layout: Layout, { classOf, address }: LookUp, order: MentorOrder, to: RecordTable) {
    const classes = layout.place(order.values(classOf));
    to.reserve(1);
    this.records.push(() => to.add(classes, address, classOf.BYTES_PER_ELEMENT));
  }

  /** Takes hold of the memory that has been made. */
  attach(buffer: ArrayBuffer): void {
    const frame = new Uint32Array(buffer, 0, 256);
    for (const lookUp of this.lookUps) lookUp.attach(buffer);
    for (const table of this.tables) table.attach(buffer);
    for (const add of this.records) add();
    for (const table of this.tables) table.publish(frame);
    for (const [address, word] of this.frameWords) frame[address / 4] = word;
    this.finish = new Float64Array(buffer, this.finishAddress, 2 * this.groups);
  }

  /**
   * Writes what the kernel needs to fill the table for one mentee. Returns the most that gains beyond the table add up
   * to.
   */
  prepareRow(mentee: number): number {
    let most = 0;
    for (const lookUp of this.lookUps) {
      const gain = lookUp.fill(mentee);
      if (this.unjoined.includes(lookUp)) most += gain;
    }
    const { factor, offset } = this.assessable.row(mentee);
    const { finish, groups } = this;
    for (let group = 0; group < groups; group++) {
      finish[2 * group] = factor[group]!;
      finish[2 * group + 1] = offset[group]!;
    }
    return most;
  }
}

/** For each joint class the class in one of the lists. */
function classOfEntries(layout: Layout, classOf: Classes, { first }: JointClasses): number {
  return layout.place(Int32Array.from(first, (mentor) => classOf[mentor]!));
}

/** One entry more than there are joint classes, always forbidden: for the places after the last mentor. */
function placeEntries(layout: Layout, entries: number): number {
  return layout.filled(ENTRY * (entries + 1), (buffer, address) => {
    new Float64Array(buffer, address + ENTRY * entries, 3).set([0, -1, 0]);
  });
}

/** For each mentor, and the places after the last, the address of its entry. */
function placeEntryOfMentors(layout: Layout, classOf: Int32Array, entries: number, table: number): number {
  const places = 4 * Math.ceil(classOf.length / 4);
  return layout.filled(4 * places, (buffer, address) => {
    const entryOf = new Uint32Array(buffer, address, places);
    for (let at = 0; at < places; at++) entryOf[at] = table + ENTRY * (classOf[at] ?? entries);
  });
}

/** Neighbours of one joint class, block by block: first and end in the block, entry; and where each block begins. */
function placeSegments(layout: Layout, classOf: Int32Array, table: number): number {
  const words: number[] = [];
  const starts: number[] = [];
  for (let from = 0; from < classOf.length; ) {
    const base = from - (from % BLOCK);
    if (from === base) starts.push(words.length);
    const end = Math.min(classOf.length, base + BLOCK);
    let to = from + 1;
    while (to < end && classOf[to] === classOf[from]) to += 1;
    words.push(from - base, to - base, table + ENTRY * classOf[from]!);
    from = to;
  }
  starts.push(words.length);
  const segments = layout.place(Uint32Array.from(words));
  return layout.place(Uint32Array.from(starts, (start) => segments + 4 * start));
}
