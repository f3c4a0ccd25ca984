import { ruleWarning } from '../../messages';
import {
  COMPARED_LISTS,
  COMPARED_VALUES,
  type Cohort,
  SIDES,
  type Side,
  type Warning,
  type WhenBlank,
} from '../../model';
import { fieldValue } from '../../scoring';
import { closestName } from '../../spelling';
import type { KnownPeople } from '../filters';
import { attributeNames } from './attributes';
import type { ReadFields, VoidContext } from './context';

/** A rule that compares values. */
interface ComparedRule {
  readonly id: string;
  readonly path: string;
  readonly fields: ReadFields;
  readonly known: KnownPeople;
  /** What becomes of pairs whose values are blank. */
  readonly effect: WhenBlank;
}

/**
 * Says which side gives a rule nothing to read, and which field may be meant. O(people), with a near name
 * O(attributes).
 */
export function blankFields(
  { id: rule, path, fields, known, effect }: ComparedRule,
  { cohort }: VoidContext,
): Warning[] {
  const blank = SIDES.filter((side) => known[side] === 0 && cohort[side].length > 0);
  if (blank.length === 0) return [];
  // One warning for a field that nobody has; each side its own where they read different ones.
  if (blank.length === 2 && fields.mentors === fields.mentees) {
    return [blankField(fields.mentors, 'both', { rule, path, effect, cohort })];
  }
  return blank.map((side) => blankField(fields[side], side, { rule, path, effect, cohort }));
}

interface BlankContext {
  readonly rule: string;
  readonly path: string;
  readonly effect: WhenBlank;
  readonly cohort: Cohort;
}

function blankField(
  field: string,
  side: Side | 'both',
  { rule, path, effect, cohort }: BlankContext,
): Warning {
  const sides = side === 'both' ? SIDES : [side];
  if (sides.some((one) => isProtected(field, cohort[one]))) {
    return ruleWarning('warnings.rule-field-protected', { rule, effect, field }, path);
  }
  const near = nearField(field, sides, cohort);
  return ruleWarning('warnings.rule-field-blank', { rule, effect, field, side, near }, path);
}

const ATTRIBUTES = 'attributes.';
const attributeOf = (field: string) =>
  field.startsWith(ATTRIBUTES) ? field.slice(ATTRIBUTES.length) : undefined;

function isProtected(field: string, people: Cohort['mentors'] | Cohort['mentees']): boolean {
  const attribute = attributeOf(field);
  return (
    attribute !== undefined &&
    people.some(({ protectedAttributes }) => Object.hasOwn(protectedAttributes ?? {}, attribute))
  );
}

/** The field with a near name that somebody of these sides has. */
export function nearField(field: string, sides: readonly Side[], cohort: Cohort): string | undefined {
  const attributes = sides.flatMap((side) => [...attributeNames(cohort[side])]);
  const plain = [...COMPARED_VALUES, ...COMPARED_LISTS].filter((one) =>
    sides.some((side) => cohort[side].some((person) => fieldValue(person, one, cohort) !== undefined)),
  );
  const wanted = attributeOf(field) ?? field;
  const near = closestName(wanted, [...new Set([...attributes, ...plain])]);
  if (near === undefined) return undefined;
  return attributes.includes(near) ? `${ATTRIBUTES}${near}` : near;
}
