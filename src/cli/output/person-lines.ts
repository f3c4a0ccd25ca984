import type { Mentee, Mentor } from '../../model';
import { wrap } from '../terminal';

/** Fields that say who is meant stand in the heading. */
const IN_HEADING: readonly string[] = ['id', 'name'];

/** A person as lines: who it is, then each field that is filled in. */
export function describePerson(role: string, person: Mentor | Mentee): string[] {
  const { id, name } = person;
  return [
    wrap(`  ${role} ${name === undefined ? id : `${name} (${id})`}`),
    ...Object.entries(person)
      .filter(([field]) => !IN_HEADING.includes(field))
      .map(([field, value]) => wrap(`    ${field}: ${valueText(value)}`, '  ')),
  ];
}

/** A value as a line: lists with semicolons, objects as their parts. */
function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.map((one: unknown) => valueText(one)).join('; ');
  if (typeof value !== 'object' || value === null) return String(value);
  const parts = Object.entries(value).map(([key, inner]) =>
    key === 'name' || key === 'day' ? valueText(inner) : `${key} ${valueText(inner)}`,
  );
  return parts.join(', ');
}
