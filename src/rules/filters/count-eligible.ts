import { groupMembers, joinClasses } from '../../scoring';
import { type FilterData, filterOf } from './filter-of';

/** So many answers of a rule about a class of mentors and one of mentees take about half a second. */
const MOST_ANSWERS = 2 ** 29;

/**
 * Counts the pairs that no rule forbids, without looking at each: by the classes that the rules sort people into, less
 * those whom other rules forbid one by one.
 *
 * O(classes of mentors * classes of mentees * rules + people + forbidden single pairs).
 *
 * @param mostAnswers of a rule about two classes: `null` where it would take more.
 */
export function countEligible(
  rules: readonly FilterData[],
  mentors: number,
  mentees: number,
  mostAnswers = MOST_ANSWERS,
): number | null {
  const all = rules.map(filterOf);
  const byClasses = all.flatMap((filter) => filter.classes?.() ?? []);
  const filters = byClasses.map((one) => one.mentors);
  const listings = all.flatMap(({ list }) => list ?? []);
  const ofMentors = joinClasses([new Uint16Array(mentors), ...filters.map(({ classOf }) => classOf)], ALL);
  const ofMentees = joinClasses([new Uint16Array(mentees), ...byClasses.map((one) => one.mentees)], ALL);
  const classes = ofMentors.first.length;
  if (classes * ofMentees.first.length * filters.length > mostAnswers) return null;
  const sizes = new Int32Array(classes);
  for (const one of ofMentors.classOf) sizes[one]! += 1;
  // Of each filter its answers, and the class there of each joint class.
  const parts = filters.map(({ classOf, classes: count }) => ({
    answers: new Uint8Array(count),
    classOf: Int32Array.from(ofMentors.first, (mentor) => classOf[mentor]!),
  }));
  const allowed = new Uint8Array(classes);
  const { starts, items } = groupMembers(ofMentees.classOf, ofMentees.first.length);
  const takenOff = new Int32Array(mentors).fill(-1);
  let eligible = 0;
  for (const [group, first] of ofMentees.first.entries()) {
    allowed.fill(1);
    for (const [at, { answers, classOf }] of parts.entries()) {
      answers.fill(1);
      filters[at]!.clear(first, answers);
      for (let joint = 0; joint < classes; joint++) allowed[joint]! &= answers[classOf[joint]!]!;
    }
    let count = 0;
    for (let joint = 0; joint < classes; joint++) count += allowed[joint]! * sizes[joint]!;
    eligible += count * (starts[group + 1]! - starts[group]!);
    for (let at = starts[group]!; at < starts[group + 1]!; at++) {
      const mentee = items[at]!;
      const takeOff = (mentor: number) => {
        if (takenOff[mentor] === mentee || allowed[ofMentors.classOf[mentor]!] === 0) return;
        takenOff[mentor] = mentee;
        eligible -= 1;
      };
      for (const list of listings) list(mentee, takeOff);
    }
  }
  return eligible;
}

const ALL = Number.POSITIVE_INFINITY;
