import type { AssessableData, AssessableKernel } from '../kernels/assessable';
import type { ClassEarnings } from '../kernels/kernel';
import type { ClassFilter } from './eligibility';
import { countClasses, joinClasses } from './joint-classes';
import { FRAME, type Layout, RecordTable } from './layout';

/** Bytes of an entry of the class table, as in kernel.as. */
const ENTRY = 24;
/** More joint classes than this would not pay: the table is written anew for each row, and should stay in cache. */
const MOST_ENTRIES = 2048;
/** Mentors a joint class should have at least, on average. */
const LEAST_MEMBERS = 4;

/** All that is looked up by classes of mentors, in the kernel's memory. */
export class ClassTable {
  private readonly entries: number;
  private readonly finishAddress: number;
  private readonly groups: number;
  private readonly steps: readonly ((mentee: number) => void)[];
  private readonly attachers: ((buffer: ArrayBuffer) => void)[] = [];
  private finish = new Float64Array(0);

  /**
   * @param terms what mentors earn by class. @param filters what is forbidden by class.
   */
  constructor(
    layout: Layout,
    private readonly assessable: AssessableKernel,
    { mentorGroup, mentorClasses, criteria }: AssessableData,
    terms: readonly ClassEarnings[],
    filters: readonly ClassFilter[],
  ) {
    const mentors = mentorGroup.length;
    this.groups = criteria === 0 ? 1 : mentorClasses.length / criteria;
    const lists = [mentorGroup, ...terms.map((term) => term.classOf), ...filters.map((one) => one.classOf)];
    const limit = Math.min(MOST_ENTRIES, Math.ceil(mentors / LEAST_MEMBERS));
    const joint = joinClasses(lists, limit);
    this.entries = joint.first.length;

    const tables = {
      part: new RecordTable(2, FRAME.parts),
      check: new RecordTable(2, FRAME.checks),
      term: new RecordTable(3, FRAME.terms),
      filter: new RecordTable(3, FRAME.filters),
    };
    /** For each entry the class in one of the lists. */
    const classOfEntries = (list: number) =>
      layout.place(Int32Array.from(joint.first, (mentor) => lists[list]![mentor]!));
    const records: (() => void)[] = [];
    /** Has the kernel look up a list of classes in a table: when the class table is filled, or mentor by mentor. */
    const lookUp = (list: number, address: number, inTable: RecordTable, beyond: RecordTable) => {
      const classOf = lists[list]!;
      if (joint.joined.includes(list)) {
        const classes = classOfEntries(list);
        inTable.reserve(1);
        records.push(() => inTable.add(classes, address));
      } else {
        const classes = layout.place(classOf);
        beyond.reserve(1);
        records.push(() => beyond.add(classes, address, classOf.BYTES_PER_ELEMENT));
      }
    };

    const steps: ((mentee: number) => void)[] = [];
    for (const [at, { classOf, earned }] of terms.entries()) {
      const classes = countClasses(classOf);
      const address = layout.room(4 * classes);
      lookUp(1 + at, address, tables.part, tables.term);
      let gains = new Int32Array(0);
      this.attachers.push((buffer) => {
        gains = new Int32Array(buffer, address, classes);
      });
      steps.push((mentee) => {
        const ofClasses = earned(mentee);
        for (let one = 0; one < classes; one++) gains[one] = ofClasses[one]!;
      });
    }
    for (const [at, filter] of filters.entries()) {
      const address = layout.room(filter.classes);
      lookUp(1 + terms.length + at, address, tables.check, tables.filter);
      let answers = new Uint8Array(0);
      this.attachers.push((buffer) => {
        answers = new Uint8Array(buffer, address, filter.classes);
      });
      steps.push((mentee) => {
        answers.fill(1);
        filter.clear(mentee, answers);
      });
    }
    this.steps = steps;

    const group = classOfEntries(0);
    this.finishAddress = layout.room(16 * this.groups);
    // One entry more than there are classes, always forbidden, for the places after the last mentor.
    const forbidden = Float64Array.of(0, -1, 0);
    const table = layout.filled(ENTRY * (this.entries + 1), (buffer, address) => {
      new Float64Array(buffer, address + ENTRY * this.entries, 3).set(forbidden);
    });
    const padded = 4 * Math.ceil(mentors / 4);
    const entryOf = layout.filled(4 * padded, (buffer, address) => {
      const entries = new Uint32Array(buffer, address, padded).fill(table + ENTRY * this.entries);
      for (let mentor = 0; mentor < mentors; mentor++)
        entries[mentor] = table + ENTRY * joint.classOf[mentor]!;
    });
    const all = Object.values(tables);
    for (const one of all) one.place(layout);
    this.attachers.push((buffer) => {
      this.finish = new Float64Array(buffer, this.finishAddress, 2 * this.groups);
      for (const one of all) one.attach(buffer);
      for (const add of records) add();
      const frame = new Uint32Array(buffer, 0, 256);
      for (const one of all) one.publish(frame);
      frame[FRAME.classEntry / 4] = entryOf;
      frame[FRAME.table / 4] = table;
      frame[FRAME.table / 4 + 1] = this.entries;
      frame[FRAME.group / 4] = group;
      frame[FRAME.finish / 4] = this.finishAddress;
    });
  }

  /** Takes hold of the memory that has been made. */
  attach(buffer: ArrayBuffer): void {
    for (const attach of this.attachers) attach(buffer);
  }

  /** Writes what the kernel needs to fill the table for one mentee. */
  prepareRow(mentee: number): void {
    for (const step of this.steps) step(mentee);
    const { factor, offset } = this.assessable.row(mentee);
    const { finish, groups } = this;
    for (let group = 0; group < groups; group++) {
      finish[2 * group] = factor[group]!;
      finish[2 * group + 1] = offset[group]!;
    }
  }
}
