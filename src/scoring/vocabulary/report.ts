import { expectObject, MentorMatchError } from '../../errors';
import { type Cohort, compareText, definePolicy, type PolicyInput, parseCohort } from '../../model';
import { expectKnown } from '../../options';
import type { VocabularyKind } from '../criteria';
import { relate, tagSpaceOf } from '../similarity';
import { countWords, KINDS, type WordUse } from './collect';
import { type AmbiguousWord, inTaxonomy, type UnknownWord } from './in-taxonomy';
import { type NearTags, nearTags } from './near';

/** A list of which only the first entries are given. */
export interface Listed<T> {
  /** How many there are. */
  readonly count: number;
  /** At most as many as asked for. */
  readonly first: readonly T[];
}

/** The words of one list of people's fields, both sides together. */
export interface KindVocabulary {
  readonly kind: VocabularyKind;
  /** Distinct tags, as the policy compares them. */
  readonly tags: number;
  /** Tags that mentees want, and no mentor has, nor one that is close; most wanted first. */
  readonly unmet: Listed<WordUse>;
  /** Tags that mentors alone use, most used first. */
  readonly mentorsOnly: Listed<WordUse>;
  /** Tags that mentees alone use, most used first; those that are close to one of mentors too. */
  readonly menteesOnly: Listed<WordUse>;
  /** Tags of one side that may be tags of the other side, spelt otherwise; most used first. */
  readonly near: Listed<NearTags>;
  /**
   * Where the policy has a taxonomy: tags that it does not know, most used first, each with a label that may be meant.
   */
  readonly notInTaxonomy: Listed<UnknownWord>;
  /** Tags that stand for several of its concepts, most used first. */
  readonly ambiguous: Listed<AmbiguousWord>;
  /** Texts without a letter or a digit, which are no tags, with how often they stand. */
  readonly noTags: Listed<{ readonly text: string; readonly times: number }>;
}

/** Which words of one side the other does not have, and which are likely the same thing. */
export interface VocabularyReport {
  /** Kinds of words that somebody uses. */
  readonly kinds: readonly KindVocabulary[];
  /** What `near` suggests, ready for `policy.similarity.synonyms`: the rarer spelling to the more common one. */
  readonly synonyms: { readonly [word: string]: string };
}

/** Options of {@link vocabularyReport}. */
export interface VocabularyOptions {
  /** Most entries of each list, default 100; an integer of at least 1. */
  readonly most?: number;
}

/**
 * Compares the words of the two sides before a matching: what mentees want and no mentor has, what one side alone says,
 * and which of these are likely the same thing spelt otherwise, with synonyms to paste into the policy. Nothing is
 * changed by it; review the suggestions.
 *
 * Deterministic, and independent of the order of rows but for which spelling of a tag is shown. O(people + their words
 * + distinct tags * letters); of more than 5,000 distinct tags a side the most used are looked at for near spellings.
 *
 * @param policy decides which tags are the same or close: `similarity`, with the synonyms given so far.
 * @throws MentorMatchError `invalid-input` for a malformed cohort or policy.
 *
 * @example
 * ```ts
 * import { vocabularyReport } from 'mentor-match/words';
 *
 * const cohort = {
 *   mentors: [{ id: 'ana', skills: [{ name: 'Negotiation' }] }],
 *   mentees: [{ id: 'cleo', skillsWanted: [{ name: 'négociation' }] }],
 * };
 * vocabularyReport(cohort).synonyms; // => { négociation: 'Negotiation' }
 * ```
 */
export function vocabularyReport(
  cohort: Cohort,
  policy: PolicyInput = {},
  options: VocabularyOptions = {},
): VocabularyReport {
  expectObject('options', options, 'an object, or nothing');
  expectKnown(options, { most: true });
  const { most = 100 } = options;
  if (!Number.isInteger(most) || most < 1) {
    throw new MentorMatchError('invalid-input', [
      {
        path: 'options.most',
        message: 'not a number of entries',
        received: String(most),
        expected: 'an integer >= 1',
      },
    ]);
  }
  const { mentors, mentees } = parseCohort(cohort);
  const { tags, problems } = tagSpaceOf(definePolicy(policy).similarity);
  if (problems.length > 0) throw new MentorMatchError('invalid-input', [...problems]);
  const listed = <T>(all: readonly T[]): Listed<T> => ({ count: all.length, first: all.slice(0, most) });
  const synonyms = new Map<string, string>();
  const kinds = KINDS.flatMap((kind): KindVocabulary[] => {
    const { uses, empty, text } = countWords({ mentors, mentees }, kind, tags);
    if (uses.length + empty.size === 0) return [];
    const offered = uses.filter((use) => use.mentors > 0);
    const menteesOnly = byUse(uses.filter((use) => use.mentors === 0));
    const { starts } = relate(
      menteesOnly.map((use) => use.tag),
      offered.map((use) => use.tag),
      tags,
      text,
    );
    const near = nearTags(uses, tags, text);
    const { unknown, ambiguous } = inTaxonomy(byUse(uses), tags, policy.similarity?.taxonomy ?? []);
    for (const pair of near.slice(0, most)) suggest(pair, synonyms);
    return [
      {
        kind,
        tags: uses.length,
        unmet: listed(menteesOnly.filter((_, at) => starts[at] === starts[at + 1])),
        mentorsOnly: listed(byUse(uses.filter((use) => use.mentees === 0))),
        menteesOnly: listed(menteesOnly),
        near: listed(near),
        notInTaxonomy: listed(unknown),
        ambiguous: listed(ambiguous),
        noTags: listed(
          [...empty]
            .map(([word, times]) => ({ text: word, times }))
            .sort((a, b) => compareText(a.text, b.text)),
        ),
      },
    ];
  });
  return { kinds, synonyms: Object.fromEntries(synonyms) };
}

function byUse(uses: readonly WordUse[]): WordUse[] {
  return [...uses]
    .map(({ tag, spelling, mentors, mentees }) => ({ tag, spelling, mentors, mentees }))
    .sort((a, b) => b.mentors + b.mentees - a.mentors - a.mentees || compareText(a.tag, b.tag));
}

/**
 * The rarer word stands for the more common one, of two that are as common the mentees' for the mentors', unless either
 * stands for something, or is stood for, already.
 */
function suggest({ a, b }: NearTags, synonyms: Map<string, string>): void {
  const [rare, common] = a.mentors + a.mentees > b.mentors + b.mentees ? [b, a] : [a, b];
  const meanings = new Set(synonyms.values());
  if (synonyms.has(rare.spelling) || meanings.has(rare.spelling) || synonyms.has(common.spelling)) return;
  synonyms.set(rare.spelling, common.spelling);
}
