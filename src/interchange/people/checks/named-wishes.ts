import { printValue } from '../../../errors';
import { joinWarning } from '../../../messages';
import {
  canonicalId,
  type Mentee,
  type Mentor,
  nameWords,
  type Preferences,
  type Warning,
} from '../../../model';

/** Examples that the warning lists, at most. */
const SHOWN = 20;

interface People {
  readonly mentors: readonly Mentor[];
  readonly mentees: readonly Mentee[];
}

/** The people of one side, by their ids and by names that one of them alone has. */
interface Known {
  readonly ids: ReadonlySet<string>;
  readonly names: ReadonlyMap<string, string | null>;
}

/**
 * Wishes and refusals that name somebody of the other side by name become the id of the one person who is called so,
 * whatever the order of first and last name, accents and case. O(people + their wishes).
 */
export function namedWishes({
  mentors,
  mentees,
}: People): People & { readonly warning: Warning | undefined } {
  const examples: string[] = [];
  let count = 0;
  const known = { mentors: knownOf(mentors), mentees: knownOf(mentees) };
  const resolve = <P extends Mentor>(people: readonly P[], own: Known, partners: Known): readonly P[] => {
    const read = people.map((person): P => {
      const { preferences } = person;
      if (preferences === undefined) return person;
      const idOf = (written: string) => {
        const said = canonicalId(written);
        if (partners.ids.has(said) || own.ids.has(said)) return written;
        const key = keyOf(written);
        // Somebody of one's own side is said to be it, and not to be nobody.
        const id = partners.names.get(key) ?? (partners.names.has(key) ? null : own.names.get(key));
        if (id === undefined || id === null || canonicalId(id) === canonicalId(person.id)) return written;
        if (count++ < SHOWN) examples.push(`${printValue(written)} = ${printValue(id)}`);
        return id;
      };
      return { ...person, preferences: mapped(preferences, idOf) };
    });
    return read;
  };
  const before = {
    mentors: resolve(mentors, known.mentors, known.mentees),
    mentees: resolve(mentees, known.mentees, known.mentors),
  };
  if (count === 0) return { mentors, mentees, warning: undefined };
  return { ...before, warning: joinWarning('warnings.wishes-by-name', { count, examples }, 'preferences') };
}

function mapped({ ranked, never, ...others }: Preferences, idOf: (written: string) => string): Preferences {
  // A person who is named twice, by id and by name, is one wish.
  const ids = (list: readonly string[]) => [...new Set(list.map(idOf))];
  return {
    ...others,
    ...(ranked !== undefined && { ranked: ids(ranked) }),
    ...(never !== undefined && { never: ids(never) }),
  };
}

function knownOf(people: readonly (Mentor | Mentee)[]): Known {
  const names = new Map<string, string | null>();
  for (const { id, name } of people) {
    const key = name === undefined ? '' : keyOf(name);
    // One word is no name of somebody: there may be another Ann.
    if (key.includes(' ')) names.set(key, names.has(key) ? null : id);
  }
  return { ids: new Set(people.map(({ id }) => canonicalId(id))), names };
}

const keyOf = (name: string) => [...nameWords(name)].sort().join(' ');
