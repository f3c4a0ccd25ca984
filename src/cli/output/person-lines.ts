import { labelOf } from '../../messages';
import type { Mentee, Mentor } from '../../model';
import { wrap } from '../terminal';
import type { Voice } from '../voice';

/** Fields that say who is meant stand in the heading. */
const IN_HEADING: readonly string[] = ['id', 'name'];

/**
 * A person as lines: who it is, then each field that is filled in. In English fields go by their names in the model.
 */
export function describePerson(role: 'mentor' | 'mentee', person: Mentor | Mentee, voice: Voice): string[] {
  const { id, name } = person;
  const { say, locale } = voice;
  return [
    wrap(`  ${say('person.heading', { role, who: name === undefined ? id : `${name} (${id})` })}`),
    ...Object.entries(person)
      .filter(([field]) => !IN_HEADING.includes(field))
      .map(([name, value]) => {
        const field = locale === undefined ? name : labelOf(locale, name);
        return wrap(`    ${say('person.field', { field, value: valueText(value, voice) })}`, '  ');
      }),
  ];
}

/** A value as a line: lists with semicolons, objects as their parts. */
function valueText(value: unknown, voice: Voice): string {
  if (Array.isArray(value)) return value.map((one: unknown) => valueText(one, voice)).join('; ');
  if (typeof value !== 'object' || value === null) return String(value);
  const parts = Object.entries(value).map(([part, inner]) => {
    const text = valueText(inner, voice);
    if (part === 'name') return text;
    return part === 'day'
      ? voice.say('person.day', { day: text })
      : voice.say('person.part', { part, value: text });
  });
  return parts.join(', ');
}
