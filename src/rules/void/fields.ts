import { ruleWarning } from '../../messages';
import {
  COMPARED_LISTS,
  COMPARED_VALUES,
  type Cohort,
  closestName,
  type Field,
  type ListField,
  type Warning,
} from '../../model';
import { fieldValue, isBlank, SIDES, type Side } from '../fields';
import type { VoidCandidate, VoidContext } from './context';
import { type KnownPeople, knownPeople } from './known';

/** What a rule reads of each side. */
interface ReadFields {
  readonly mentors: Field | ListField | 'availability';
  readonly mentees: Field | ListField | 'availability';
}

/** Says which side gives a rule nothing to read, and which field may be meant. O(people), with a near name O(attributes). */
export function blankFields(candidate: VoidCandidate, { cohort }: VoidContext): Warning[] {
  const fields = readFields(candidate);
  const known = knownPeople(candidate.data);
  if (fields === undefined || known === undefined) return [];
  const blank = SIDES.filter((side) => known[side] === 0 && cohort[side].length > 0);
  if (blank.length === 0) return [];
  const effect = blankEffect(candidate);
  const { id: rule, path } = candidate;
  // One warning for a field that nobody has; each side its own where they read different ones.
  if (blank.length === 2 && fields.mentors === fields.mentees) {
    return [blankField(fields.mentors, 'both', { rule, path, effect, cohort })];
  }
  return blank.map((side) => blankField(fields[side], side, { rule, path, effect, cohort }));
}

interface BlankContext {
  readonly rule: string;
  readonly path: string;
  readonly effect: 'allow' | 'forbid';
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

/** What becomes of pairs whose values are blank. */
export function blankEffect({ rule }: VoidCandidate): 'allow' | 'forbid' {
  return 'whenBlank' in rule && rule.whenBlank === 'forbid' ? 'forbid' : 'allow';
}

function readFields({ rule }: VoidCandidate): ReadFields | undefined {
  switch (rule.kind) {
    case 'different':
    case 'same':
    case 'gap':
      return { mentors: rule.field, mentees: rule.field };
    case 'shared-value':
      return { mentors: rule.mentorField, mentees: rule.menteeField ?? rule.mentorField };
    case 'availability-overlap':
      return { mentors: 'availability', mentees: 'availability' };
    default:
      return undefined;
  }
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

/** Fields of people whose values a rule may compare. */
const COMPARED: readonly (Field | ListField)[] = [...COMPARED_VALUES, ...COMPARED_LISTS];

/** The field with a near name that somebody of these sides has. */
function nearField(field: string, sides: readonly Side[], cohort: Cohort): string | undefined {
  const attributes = sides.flatMap((side) => [...attributeNames(cohort[side])]);
  const plain = COMPARED.filter((one) =>
    sides.some((side) => cohort[side].some((person) => fieldValue(person, one, cohort) !== undefined)),
  );
  const wanted = attributeOf(field) ?? field;
  const near = closestName(wanted, [...new Set([...attributes, ...plain])]);
  if (near === undefined) return undefined;
  return attributes.includes(near) ? `${ATTRIBUTES}${near}` : near;
}

/** Names of the attributes that somebody has filled in, sorted. */
export function attributeNames(people: Cohort['mentors'] | Cohort['mentees']): readonly string[] {
  const names = new Set<string>();
  for (const { attributes } of people) {
    for (const [name, value] of Object.entries(attributes ?? {})) if (!isBlank(value)) names.add(name);
  }
  return [...names].sort();
}

/** Whether both sides give the rule something. */
export function isKnown(known: KnownPeople | undefined): boolean {
  return known !== undefined && known.mentors > 0 && known.mentees > 0;
}
