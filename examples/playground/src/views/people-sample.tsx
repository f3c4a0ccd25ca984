/** The first people of each table, as they are read: the quickest way to see a wrong column. */
import type { Mentee, Mentor } from 'mentor-match';
import { fieldName, type Texts } from '../texts';
import { usePage } from './context';

const SHOWN = 3;

export function PeopleSample() {
  const { state, t } = usePage();
  const tables = state.people.understood?.proposal.tables ?? [];
  const people = (['mentors', 'mentees'] as const).flatMap((side) =>
    tables.flatMap((table) => table.people[side].slice(0, SHOWN).map((person) => ({ side, person }))),
  );
  if (people.length === 0) return null;
  return (
    <details class="card">
      <summary>{t.people.sample}</summary>
      <ul class="plain people">
        {people.map(({ side, person }) => (
          <li key={`${side} ${person.id}`} class="person">
            <h3>
              {person.name ?? t.people.unnamed} <span class="tag">{t.matching.side[side]}</span>
            </h3>
            <dl>
              {factsOf(t, person).map(([field, value]) => (
                <div key={field}>
                  <dt>{fieldName(t, field)}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </details>
  );
}

const ASIDE = new Set(['name', 'attributes', 'protectedAttributes']);

function factsOf(t: Texts, person: Mentor | Mentee): readonly (readonly [field: string, value: string])[] {
  const own = Object.entries(person).filter(([field]) => !ASIDE.has(field));
  const attributes = Object.entries(person.attributes ?? {}).map(([name, value]) => [
    `attributes.${name}`,
    value,
  ]);
  return [...own, ...attributes].map(([field, value]) => [String(field), inWords(t, value)]);
}

/** A value as it is read: lists by their names, objects by their members. */
function inWords(t: Texts, value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => inWords(t, item)).join(t.people.semicolon);
  if (typeof value !== 'object' || value === null)
    return typeof value === 'number' ? t.number(value, value % 1 === 0 ? 0 : 1) : String(value);
  const { name, day, start, end, ...rest } = value as { readonly [key: string]: unknown };
  if (day !== undefined) return `${wordOf(t.people.days, day)} ${String(start)}–${String(end)}`;
  const others = Object.entries(rest).map(
    ([key, member]) => `${wordOf(t.people.parts, key)} ${inWords(t, member)}`,
  );
  if (name === undefined) return others.join(', ');
  return others.length === 0 ? String(name) : `${String(name)} (${others.join(', ')})`;
}

/** What a name of the library's is called; the name itself where the language has no other. */
const wordOf = (words: { readonly [name: string]: string }, name: unknown): string =>
  words[String(name)] ?? String(name);
