import { FORBIDDEN } from '../../src/assignment/costs/forbidden';

/** A seeded generator of numbers in [0, 1), 32 bits each (sfc32 by Chris Doty-Humphrey, PractRand). */
export function seededRandom(seed: number): () => number {
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  let c = seed | 0;
  let counter = 1;
  const next = () => {
    const sum = (a + b + counter++) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let warmUp = 0; warmUp < 12; warmUp++) next();
  return next;
}

type Cell = (row: number, column: number) => number;
type Family = (random: () => number, rows: number, columns: number) => Cell;

const integer = (random: () => number, low: number, high: number) =>
  low + Math.floor(random() * (high - low + 1));

const uniform =
  (low: number, high: number): Family =>
  (random) =>
  () =>
    integer(random, low, high);

interface Profile {
  readonly skills: readonly number[];
  readonly interests: readonly number[];
  readonly years: number;
  readonly department: number;
}

/**
 * Mentees by mentors: 200 skills and 200 interests with Zipf popularity, 3 to 8 of each a person; the cost
 * is `levels` minus a score of 0 to `levels` mixed from four criteria. Few distinct values, many ties.
 */
const mentoring =
  (levels: number): Family =>
  (random, rows, columns) => {
    const tags = 200;
    const cumulative = new Float64Array(tags);
    let total = 0;
    for (let tag = 0; tag < tags; tag++) {
      total += 1 / (tag + 1);
      cumulative[tag] = total;
    }
    const pickTags = () => {
      const chosen = new Set<number>();
      const size = integer(random, 3, 8);
      while (chosen.size < size) {
        const at = random() * total;
        chosen.add(cumulative.findIndex((sum) => at < sum));
      }
      return [...chosen];
    };
    const person = (years: number): Profile => ({
      skills: pickTags(),
      interests: pickTags(),
      years: integer(random, 0, years),
      department: integer(random, 0, 9),
    });
    const mentees = Array.from({ length: rows }, () => person(15));
    const mentors = Array.from({ length: columns }, () => person(35));
    const bits = (list: readonly number[]) => {
      const set = new Uint8Array(tags);
      for (const tag of list) set[tag] = 1;
      return set;
    };
    const mentorSkills = mentors.map((mentor) => bits(mentor.skills));
    const mentorInterests = mentors.map((mentor) => bits(mentor.interests));
    const common = (list: readonly number[], set: Uint8Array) => {
      let count = 0;
      for (let index = 0; index < list.length; index++) count += set[list[index]!]!;
      return count;
    };
    const experience = (gap: number) =>
      gap <= 0 ? 0 : gap < 3 ? gap / 3 : gap <= 12 ? 1 : gap < 25 ? (25 - gap) / 13 : 0;
    return (row, column) => {
      const mentee = mentees[row]!;
      const mentor = mentors[column]!;
      const shared = common(mentee.interests, mentorInterests[column]!);
      const score =
        0.45 * (common(mentee.skills, mentorSkills[column]!) / mentee.skills.length) +
        0.2 * (shared / (mentee.interests.length + mentor.interests.length - shared)) +
        0.25 * experience(mentor.years - mentee.years) +
        0.1 * (mentee.department === mentor.department ? 0 : 1);
      return levels - Math.round(levels * score);
    };
  };

const euclidean: Family = (random, rows, columns) => {
  const points = (count: number) => Float64Array.from({ length: 2 * count }, () => random() * 1e6);
  const from = points(rows);
  const to = points(columns);
  return (row, column) =>
    Math.round(Math.hypot(from[2 * row]! - to[2 * column]!, from[2 * row + 1]! - to[2 * column + 1]!));
};

const lowRank: Family = (random, rows, columns) => {
  const factors = (count: number) => Float64Array.from({ length: 3 * count }, () => random() * 100);
  const left = factors(rows);
  const right = factors(columns);
  return (row, column) => {
    let sum = 0;
    for (let k = 0; k < 3; k++) sum += left[3 * row + k]! * right[3 * column + k]!;
    return Math.round(sum);
  };
};

/** Every row has nine equals or so, and every column too. */
const clones: Family = (random, rows, columns) => {
  const kinds = Math.max(1, Math.floor(Math.min(rows, columns) / 10));
  const table = Int32Array.from({ length: kinds * kinds }, () => integer(random, 1, 100_000));
  const kindsOf = (count: number) => Int32Array.from({ length: count }, () => integer(random, 0, kinds - 1));
  const rowKind = kindsOf(rows);
  const columnKind = kindsOf(columns);
  return (row, column) => table[rowKind[row]! * kinds + columnKind[column]!]!;
};

/** One pair in twenty is allowed, and a full assignment hidden among them. */
const sparse: Family = (random, rows, columns) => {
  const hidden = shuffled(random, Math.max(rows, columns));
  return (row, column) => {
    const value = integer(random, 1, 100_000);
    return random() < 0.05 || hidden[row] === column ? value : FORBIDDEN;
  };
};

/** Costs spread evenly over the orders of magnitude. */
const geometric: Family = (random) => () => Math.floor(100_000 ** random());

export const families = {
  uniform: uniform(1, 100_000),
  mentoring: mentoring(10_000),
  'mentoring-fine': mentoring(1_000_000),
  'small-range': uniform(0, 100),
  'machol-wien': () => (row: number, column: number) => (row + 1) * (column + 1),
  euclidean,
  'low-rank': lowRank,
  clones,
  sparse,
  geometric,
  'all-equal': () => () => 7,
  'one-hot': ((random, _rows, columns) => {
    // Everybody wants the first tenth of the columns; the rest is all the same to them.
    const wanted = Math.ceil(columns / 10);
    return (_row, column) => (column < wanted ? integer(random, 0, 1000) : 5000);
  }) satisfies Family,
} satisfies Record<string, Family>;

export type FamilyName = keyof typeof families;

/** A row-major cost matrix of a family; the same arguments give the same matrix. */
export function matrixOf(name: FamilyName, rows: number, columns: number, seed = 1): Int32Array {
  const cell: Cell = families[name](seededRandom(seed), rows, columns);
  const cost = new Int32Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) cost[row * columns + column] = cell(row, column);
  }
  return cost;
}

/** 0 to count - 1 in random order (Fisher and Yates). */
export function shuffled(random: () => number, count: number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, index) => index);
  for (let index = count - 1; index > 0; index--) {
    const other = integer(random, 0, index);
    const kept = order[index]!;
    order[index] = order[other]!;
    order[other] = kept;
  }
  return order;
}
