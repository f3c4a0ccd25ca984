import type { Person } from '../../model';

/** What is no answer to a question about oneself. */
const NO_ANSWERS: ReadonlySet<string> = new Set([
  'id',
  'name',
  'manager',
  'capacity',
  'priority',
  'attributes',
  'protectedAttributes',
]);

/** How much of what anybody on a side has answered each person has: `all`, `most` or `less than half`. */
export function answersOf(people: readonly Person[]): readonly string[] {
  const answered = people.map((person) =>
    Object.entries(person).flatMap(([field, value]) =>
      NO_ANSWERS.has(field) || isBlank(value) ? [] : [field],
    ),
  );
  const asked = new Set(answered.flat()).size;
  return answered.map(({ length }) =>
    length === asked ? 'all' : 2 * length >= asked ? 'most' : 'less than half',
  );
}

function isBlank(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}
