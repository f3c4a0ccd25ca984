import type { Cohort, Mentee, Mentor, Side } from '../../model';
import type { VocabularyKind } from '../criteria';
import type { TagSpace, TextKind } from '../similarity';

/** Where the words of a kind stand, on either side. */
interface KindOfWords {
  readonly text: TextKind;
  readonly offered: (mentor: Mentor) => readonly string[];
  readonly wanted: (mentee: Mentee) => readonly string[];
}

const NONE: readonly string[] = [];
const names = (list: readonly { readonly name: string }[] | undefined): readonly string[] =>
  list === undefined ? NONE : list.map((entry) => entry.name);

const WORDS: { readonly [K in VocabularyKind]: KindOfWords } = {
  skills: {
    text: 'tag',
    offered: (one) => names(one.skills),
    wanted: (one) => names(one.skillsWanted),
  },
  goals: {
    text: 'phrase',
    offered: (one) => names(one.goalsSupported),
    wanted: (one) => names(one.goals),
  },
  interests: {
    text: 'tag',
    offered: (one) => one.interests ?? NONE,
    wanted: (one) => one.interests ?? NONE,
  },
  languages: {
    text: 'tag',
    offered: (one) => one.languages ?? NONE,
    wanted: (one) => one.languages ?? NONE,
  },
  roles: {
    text: 'tag',
    offered: (one) => (one.role === undefined ? (one.path ?? NONE) : [...(one.path ?? NONE), one.role]),
    wanted: (one) => (one.nextRole === undefined ? NONE : [one.nextRole]),
  },
  functions: {
    text: 'tag',
    offered: (one) => (one.ventures ?? []).flatMap((venture) => venture.functions ?? NONE),
    wanted: (one) => one.venture?.functions ?? NONE,
  },
  sectors: {
    text: 'tag',
    offered: (one) => (one.ventures ?? []).flatMap((venture) => venture.sector ?? NONE),
    wanted: (one) => (one.venture?.sector === undefined ? NONE : [one.venture.sector]),
  },
};

/** The kinds of words, in the order in which they are told. The cast: the names of a table are those of its type. */
export const KINDS = Object.keys(WORDS) as readonly VocabularyKind[];

/** How people of both sides write the words of a kind; each spelling as often as it stands. */
export function* spellingsOf({ mentors, mentees }: Cohort, kind: VocabularyKind): Iterable<string> {
  const { offered, wanted } = WORDS[kind];
  for (const mentor of mentors) yield* offered(mentor);
  for (const mentee of mentees) yield* wanted(mentee);
}

/** How many mentors and mentees use a tag. */
export interface WordUse {
  /** The form in which it is compared. */
  readonly tag: string;
  /** How people write it: the first spelling met, mentors before mentees, in the order of the cohort. */
  readonly spelling: string;
  /** Mentors who use it. */
  readonly mentors: number;
  /** Mentees who use it. */
  readonly mentees: number;
}

/** Words of a kind with their users; texts without a letter or digit apart. */
export interface WordUses {
  /** How the words of the kind are compared. */
  readonly text: TextKind;
  readonly uses: readonly WordUse[];
  /** Texts that are no tags, each once, with how often they stand. */
  readonly empty: ReadonlyMap<string, number>;
}

/** Counts who uses each tag of a kind; a person counts once for each. O(people + their words). */
export function countWords(cohort: Cohort, kind: VocabularyKind, tags: TagSpace): WordUses {
  const { offered, wanted, text } = WORDS[kind];
  const bySpelling = new Map<string, Counted | null>();
  const byTag = new Map<string, Counted>();
  const empty = new Map<string, number>();
  let person = 0;
  const count = (list: readonly string[], side: Side) => {
    person += 1;
    for (const word of list) {
      let use = bySpelling.get(word);
      if (use === undefined) {
        const tag = kind === 'languages' ? tags.language(word) : tags.canonical(word);
        use =
          tag === '' ? null : (byTag.get(tag) ?? { tag, spelling: word, mentors: 0, mentees: 0, last: 0 });
        if (use !== null) byTag.set(tag, use);
        bySpelling.set(word, use);
      }
      if (use === null) empty.set(word, (empty.get(word) ?? 0) + 1);
      else if (use.last !== person) {
        use.last = person;
        use[side] += 1;
      }
    }
  };
  for (const mentor of cohort.mentors) count(offered(mentor), 'mentors');
  for (const mentee of cohort.mentees) count(wanted(mentee), 'mentees');
  return { text, uses: [...byTag.values()], empty };
}

interface Counted {
  readonly tag: string;
  readonly spelling: string;
  mentors: number;
  mentees: number;
  /** The last person counted. */
  last: number;
}
