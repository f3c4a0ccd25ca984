import { addTo, sumOf } from '../../../lists';
import type { Cohort, Evidence, Mentee, Mentor } from '../../../model';
import { scaleWeights } from '../../numbers';
import { relate, type TagSpace, type TextKind } from '../../similarity';
import type { Shaped } from '../shaped';
import { OfferBook, WishBook } from './books';
import { climbCredit } from './climb';
import { compileWishes, type WishData } from './data';
import { type Demand, mostDemanding } from './demand';

interface Named {
  readonly name: string;
}

/** What a mentor offers to whoever wishes exactly that. */
export interface Offer {
  /** Where the mentor stands on the climb of a wish. */
  readonly level: number;
  /** In [0, 1]. */
  readonly value: number;
}

/** A wish of a mentee: the first statement of it, as demanding as all of them. */
export interface Wish<W> extends Demand {
  readonly stated: W;
}

/** What a mentor offers that helps most with a wish. */
export interface Help<O> {
  readonly offered: O;
  readonly level: number;
  /** Share of the climb that the mentor can guide, in [0, 1]. */
  readonly credit: number;
  /** What the wish earns, in [0, 1]: value * closeness * credit. */
  readonly gain: number;
  readonly closeness: number;
  /** Whether it is the wish itself, and not something close to it. */
  readonly isSame: boolean;
}

/** What a criterion of wishes reads of people, and what it says. */
export interface WishReader<W extends Named, O extends Named> {
  readonly wished: (mentee: Mentee) => readonly W[] | undefined;
  readonly demand: (wish: W, mentee: Mentee) => Demand;
  readonly offered: (mentor: Mentor) => readonly O[] | undefined;
  readonly offer: (offered: O) => Offer;
  /** How words are compared. */
  readonly text: TextKind;
  /** @param help the best of what the mentor offers; `undefined`: nothing is close to the wish. */
  readonly describe: (wish: Wish<W>, help: Help<O> | undefined) => Evidence;
}

/**
 * Directed wishes against offers, tag by tag. A tag that is wished twice is one wish; see {@link mostDemanding}.
 *
 *     value = sum of weight * gain / sum of weight
 *     gain  = largest of value * closeness * climbCredit(level, climb) over what the mentor offers
 */
export function wishes<W extends Named, O extends Named>(
  reader: WishReader<W, O>,
  cohort: Cohort,
  tags: TagSpace,
): Shaped<WishData> {
  return {
    assess: (mentor, mentee) => {
      const wished = wishesOf(mentee, reader, tags);
      const candidates = candidatesIn(reader.offered(mentor) ?? [], reader.text, tags);
      const best = wished.map((wish) => bestHelp(wish, candidates, reader, tags));
      return {
        value: weightedMean(
          wished.map((wish) => wish.weight),
          best.map((help) => help?.gain ?? 0),
        ),
        evidence: wished.map((wish, at) => reader.describe(wish, best[at])),
      };
    },
    compile: (earnings) => {
      const wished = new WishBook(tags);
      for (const mentee of cohort.mentees) {
        for (const wish of reader.wished(mentee) ?? []) wished.add(wish.name, reader.demand(wish, mentee));
        wished.endMentee();
      }
      const offered = new OfferBook(tags);
      for (let mentor = 0; mentor < cohort.mentors.length; mentor++) {
        for (const one of reader.offered(cohort.mentors[mentor]!) ?? []) {
          const { level, value } = reader.offer(one);
          offered.add(mentor, one.name, level, value);
        }
      }
      const relations = relate(wished.tags, offered.tags, tags, reader.text);
      return compileWishes(earnings, wished.finish(), offered.finish(), relations);
    },
  };
}

/** The wishes of a mentee, those of one canonical tag in the place of the first. */
function wishesOf<W extends Named, O extends Named>(
  mentee: Mentee,
  { wished, demand }: WishReader<W, O>,
  tags: TagSpace,
): readonly Wish<W>[] {
  const byTag = new Map<string, Wish<W>>();
  for (const stated of wished(mentee) ?? []) {
    const tag = tags.canonical(stated.name);
    const before = byTag.get(tag);
    const own = demand(stated, mentee);
    byTag.set(tag, before === undefined ? { ...own, stated } : mostDemanding(before, own));
  }
  return [...byTag.values()];
}

/** What of a mentor's offers may be close to a wished tag. */
type Candidates<O> = (wished: string) => readonly O[];

/** Where tags are the same or unrelated, they are looked up: thousands of wishes among thousands of offers are few. */
function candidatesIn<O extends Named>(held: readonly O[], text: TextKind, tags: TagSpace): Candidates<O> {
  if (tags.hasRelations(text)) return () => held;
  const byTag = new Map<string, O[]>();
  for (const one of held) {
    const tag = tags.canonical(one.name);
    addTo(byTag, tag, one);
  }
  return (wished) => byTag.get(wished) ?? [];
}

/** The offer that gains most; of equal ones the closest, then the highest level, then the first. */
function bestHelp<W extends Named, O extends Named>(
  wish: Wish<W>,
  candidates: Candidates<O>,
  { text, offer }: WishReader<W, O>,
  tags: TagSpace,
): Help<O> | undefined {
  const wished = tags.canonical(wish.stated.name);
  let best: Help<O> | undefined;
  for (const offered of candidates(wished)) {
    const tag = tags.canonical(offered.name);
    const closeness = tags.closeness(wished, tag, text);
    if (closeness === 0) continue;
    const { level, value } = offer(offered);
    const credit = climbCredit(level, wish);
    const help = {
      offered,
      level,
      credit,
      closeness,
      gain: value * closeness * credit,
      isSame: tag === wished,
    };
    if (best === undefined || isBetter(help, best)) best = help;
  }
  return best;
}

function isBetter<O>(one: Help<O>, other: Help<O>): boolean {
  if (one.gain !== other.gain) return one.gain > other.gain;
  if (one.closeness !== other.closeness) return one.closeness > other.closeness;
  return one.level > other.level;
}

/** The mean of values in [0, 1] under positive weights; 1 exactly if all are 1. */
function weightedMean(weights: readonly number[], values: readonly number[]): number {
  const scaled = scaleWeights(weights);
  return sumOf(scaled.map((weight, at) => weight * values[at]!)) / sumOf(scaled);
}
