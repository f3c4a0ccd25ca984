import { type Cohort, compareText, type Evidence, type Person } from '../../../model';
import { ListBuilder, type Lists, transposeLists } from '../../flat';
import { NO_TAG, TagCodes, type TagSpace } from '../../similarity';
import type { Shaped } from '../shaped';
import type { OverlapData } from './data';
import { EntryWeights, jaccard, type Rarity } from './weights';

/** What a criterion of lists in common reads of people, and what it says. */
export interface OverlapReader extends Rarity {
  readonly list: (person: Person) => readonly string[] | undefined;
  /** @param shared what both have, as the mentee writes it, the rarest first. */
  readonly describe: (shared: readonly string[]) => Evidence;
}

/**
 * What two lists of tags have in common, symmetric: Jaccard similarity of the two sets in which rare entries count
 * more, with pseudo-entries in the union that shrink short lists toward 0. Only equal entries count (after
 * normalization and synonyms); see {@link EntryWeights}.
 *
 * @param mentorOfMentee the mentor that each mentee also is, -1 for those who are none.
 */
export function overlap(
  reader: OverlapReader,
  cohort: Cohort,
  tags: TagSpace,
  mentorOfMentee: () => Int32Array,
): Shaped<OverlapData> {
  let counted: EntryWeights | undefined;
  const weights = () => {
    counted ??= new EntryWeights(cohort, reader.list, reader, tags, mentorOfMentee());
    return counted;
  };
  return {
    assess: (mentor, mentee) => {
      const weight = weights();
      const ofMentor = byTag(reader.list(mentor) ?? [], tags);
      const ofMentee = byTag(reader.list(mentee) ?? [], tags);
      const shared = [...ofMentee].filter(([tag]) => ofMentor.has(tag));
      const weigh = (of: Iterable<string>) => {
        let sum = 0;
        for (const tag of of) sum += weight.of(tag);
        return sum;
      };
      const common = weigh(shared.map(([tag]) => tag));
      // The rarest first: they are what brings two people together.
      shared.sort((a, b) => weight.of(b[0]) - weight.of(a[0]) || compareText(a[0], b[0]));
      return {
        value:
          common === 0
            ? 0
            : jaccard(common, weigh(ofMentor.keys()), weigh(ofMentee.keys()), weight.shrinkage),
        evidence: [reader.describe(shared.map(([, name]) => name))],
      };
    },
    compile: (earnings) => {
      const counts = weights();
      const codes = new TagCodes(tags);
      const ofMentor = encode(cohort.mentors, reader, codes);
      const ofMentee = encode(cohort.mentees, reader, codes);
      const weight = Int32Array.from(codes.tags, (tag) => counts.of(tag));
      return {
        shape: 'overlap',
        earnings,
        ofMentee,
        mentorsOf: transposeLists(ofMentor, codes.tags.length),
        weight,
        mentorTotal: totals(ofMentor, weight),
        menteeTotal: totals(ofMentee, weight),
        shrinkage: counts.shrinkage,
      };
    },
  };
}

/** Canonical tag to the word that the person used. */
function byTag(words: readonly string[], tags: TagSpace): Map<string, string> {
  const byTag = new Map(words.map((word) => [tags.canonical(word), word]));
  // A text without letters and digits is no tag.
  byTag.delete('');
  return byTag;
}

function encode(people: readonly Person[], { list }: OverlapReader, codes: TagCodes): Lists {
  const lists = new ListBuilder();
  for (let person = 0; person < people.length; person++) {
    const entries = list(people[person]!);
    if (entries === undefined) continue;
    for (const entry of entries) {
      const code = codes.code(entry);
      if (code !== NO_TAG) lists.add(person, code);
    }
  }
  return lists.finish(people.length);
}

function totals({ starts, items }: Lists, weight: Int32Array): Int32Array {
  const total = new Int32Array(starts.length - 1);
  for (let person = 0; person < total.length; person++) {
    for (let at = starts[person]!; at < starts[person + 1]!; at++) total[person]! += weight[items[at]!]!;
  }
  return total;
}
