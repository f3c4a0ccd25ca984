import { countClasses, joinClasses } from '../scoring/wasm/joint-classes';
import { classFilter } from './class-filter';
import { type RuleData, ruleKernel } from './kernels';

/** Answers of so many kinds of mentees are kept. */
const MOST_KNOWN = 4096;
/** As long as the answers are no more than this. */
const MOST_ANSWERS = 1024;

/** Who is allowed by class. */
interface Count {
  readonly count: number;
  readonly allowed: Uint8Array;
}

/** Eight flags of 1, read as a number. */
const ALL_ALLOWED = new Float64Array(new Uint8Array(8).fill(1).buffer)[0]!;

/**
 * Counts the pairs that no rule forbids, without looking at each: mentors are counted by the classes that the rules go
 * by, and those whom other rules forbid one by one are taken off.
 *
 * O(mentees * (classes + forbidden single pairs)), and a byte a mentor is looked through for each mentee where there
 * are such rules.
 */
export function countEligible(rules: readonly RuleData[], mentors: number, mentees: number): number {
  const byClass = rules.flatMap((rule) => classFilter(rule) ?? []);
  const byPair = rules.filter((rule) => classFilter(rule) === undefined).map(ruleKernel);
  const lists = [new Uint16Array(mentors), ...byClass.map((filter) => filter.classOf)];
  const { classOf, first } = joinClasses(lists, Number.POSITIVE_INFINITY);
  const members = new Int32Array(first.length);
  for (const one of classOf) members[one]! += 1;
  // Of each list of classes, the class that a joint class has there.
  const classesOf = byClass.map((filter) => Int32Array.from(first, (mentor) => filter.classOf[mentor]!));
  const answers = byClass.map(
    (filter) => new Uint8Array(Math.max(filter.classes, countClasses(filter.classOf))),
  );
  const kinds = answers.reduce((sum, list) => sum + list.length, 0);
  // Many mentees get the same answers.
  const known = new Map<string, Count>();
  const countBy = (): Count => {
    const key =
      kinds <= MOST_ANSWERS ? answers.map((list) => String.fromCharCode(...list)).join('') : undefined;
    const before = key === undefined ? undefined : known.get(key);
    if (before !== undefined) return before;
    const allowed = new Uint8Array(first.length);
    let count = 0;
    for (let joint = 0; joint < first.length; joint++) {
      let answer = 1;
      for (let at = 0; at < answers.length; at++) answer &= answers[at]![classesOf[at]![joint]!]!;
      allowed[joint] = answer;
      if (answer === 1) count += members[joint]!;
    }
    if (known.size >= MOST_KNOWN) known.clear();
    if (key !== undefined) known.set(key, { count, allowed });
    return { count, allowed };
  };
  // Read eight at a time, which finds the few that are 0 sooner.
  const words = new Float64Array(Math.ceil(mentors / 8)).fill(ALL_ALLOWED);
  const flags = new Uint8Array(words.buffer);

  let eligible = 0;
  for (let mentee = 0; mentee < mentees; mentee++) {
    for (const [at, filter] of byClass.entries()) {
      answers[at]!.fill(1);
      filter.clear(mentee, answers[at]!);
    }
    const { count, allowed } = countBy();
    eligible += count;
    for (const kernel of byPair) kernel.clear(mentee, flags);
    for (let word = 0; word < words.length && byPair.length > 0; word++) {
      if (words[word] === ALL_ALLOWED) continue;
      for (let at = 8 * word; at < Math.min(mentors, 8 * word + 8); at++) {
        if (flags[at] === 0 && allowed[classOf[at]!] === 1) eligible -= 1;
      }
      words[word] = ALL_ALLOWED;
    }
  }
  return eligible;
}
