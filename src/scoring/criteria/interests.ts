import { evidence, whichBlank } from '../evidence';
import type { Facts } from '../facts';
import { type CriterionDefinition, isBlank } from './criterion';

/**
 * Interests, symmetric: Jaccard similarity of the two sets of interests in which rare ones count more, with
 * pseudo-interests in the union that shrink short lists toward 0. Only equal interests count (after
 * normalization and synonyms); see `InterestWeights`.
 *
 * Not assessable unless both have named some.
 */
export const interests: CriterionDefinition = {
  id: 'interests',
  reads: ['interests'],
  assess: (mentor, mentee, facts) => {
    const blank = whichBlank(isBlank(mentor.interests), isBlank(mentee.interests));
    if (blank !== null) return { value: null, evidence: [evidence(`interests.${blank}`, {})] };
    const ofMentor = byTag(mentor.interests ?? [], facts);
    const ofMentee = byTag(mentee.interests ?? [], facts);
    const shared = [...ofMentee].filter(([tag]) => ofMentor.has(tag));
    const weigh = (tags: Iterable<string>) => {
      let sum = 0;
      for (const tag of tags) sum += facts.interests.of(tag);
      return sum;
    };
    const value = facts.interests.jaccard(
      weigh(shared.map(([tag]) => tag)),
      weigh(ofMentor.keys()),
      weigh(ofMentee.keys()),
    );
    if (shared.length === 0) return { value, evidence: [evidence('interests.none-shared', {})] };
    // The rarest first: they are what brings two people together.
    const names = shared
      .sort((a, b) => facts.interests.of(b[0]) - facts.interests.of(a[0]) || (a[0] < b[0] ? -1 : 1))
      .map(([, name]) => name);
    return {
      value,
      evidence: [evidence('interests.shared', { interests: names, count: names.length })],
    };
  },
};

/** Canonical tag to the word that the person used. */
function byTag(words: readonly string[], facts: Facts): Map<string, string> {
  const byTag = new Map(words.map((word) => [facts.tags.canonical(word), word]));
  // A text without letters and digits is no tag.
  byTag.delete('');
  return byTag;
}
