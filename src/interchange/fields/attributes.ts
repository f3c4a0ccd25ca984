import type { AnyPerson, JsonValue } from '../../model';
import {
  booleanCell,
  criterionNamed,
  importanceCell,
  jsonCell,
  type Notation,
  numberCell,
  tagList,
  textCell,
} from '../cells';
import type { Cell } from '../csv';
import type { FieldColumn } from './person';

/** What a column of a person's own attributes may hold. */
export const ATTRIBUTE_TYPES = ['text', 'number', 'yes/no', 'list', 'json'] as const;
export type AttributeType = (typeof ATTRIBUTE_TYPES)[number];

/** The two groups of fields whose names are the caller's own. */
const ATTRIBUTE_GROUPS = ['attributes', 'protectedAttributes'] as const;

/** The groups of fields of which a column can fill one, under its name: of importance, under a criterion's id. */
export const NAMED_GROUPS = [...ATTRIBUTE_GROUPS, 'importance'] as const;
export type NamedGroup = (typeof NAMED_GROUPS)[number];
type AttributeGroup = (typeof ATTRIBUTE_GROUPS)[number];

const READERS: { readonly [T in AttributeType]: Pick<Notation<unknown>, 'expected' | 'list' | 'read'> } = {
  text: textCell,
  number: numberCell,
  'yes/no': booleanCell,
  list: tagList,
  json: jsonCell,
};

/** The column of one attribute, as it is read. */
function attributeField(group: AttributeGroup, name: string, type: AttributeType): FieldColumn {
  return {
    ...READERS[type],
    path: `${group}.${name}`,
    header: attributeHeader(group, name, type),
    menteesOnly: false,
    write: (person) => writeAttribute(person[group]?.[name], type),
  };
}

/** `attributes.points (number)`: the type is left out for text, unless the name itself ends like a type. */
function attributeHeader(group: AttributeGroup, name: string, type: AttributeType): string {
  const plain = `${group}.${name}`;
  return type === 'text' && parseNamedHeader(plain)?.name === name ? plain : `${plain} (${type})`;
}

/** The column of one member of a group, as it is read. */
export function namedField(group: NamedGroup, name: string, type: AttributeType): FieldColumn {
  if (group !== 'importance') return attributeField(group, name, type);
  const id = criterionNamed(name);
  const path = `importance.${id}`;
  return {
    ...importanceCell,
    path,
    header: path,
    menteesOnly: true,
    write: (person) => person.importance?.[id],
  };
}

/** Takes `attributes.points (number)` apart; `undefined` for any other header. */
export function parseNamedHeader(
  header: string,
): { readonly group: NamedGroup; readonly name: string; readonly type: AttributeType } | undefined {
  const match = /^(attributes|protected[\s_]?attributes|importance)\s*\.\s*(.+)$/is.exec(header);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  const word = match[1].toLowerCase();
  const group = word === 'attributes' || word === 'importance' ? word : 'protectedAttributes';
  const typed = /^(.*\S)\s*\(([a-z/]+)\)$/s.exec(match[2]);
  const type = ATTRIBUTE_TYPES.find((candidate) => candidate === typed?.[2]);
  return type === undefined || typed?.[1] === undefined
    ? { group, name: match[2], type: 'text' }
    : { group, name: typed[1], type };
}

function writeAttribute(value: JsonValue | undefined, type: AttributeType): Cell {
  if (value === undefined) return undefined;
  if (type === 'list' && isTextList(value)) return tagList.write(value);
  return type !== 'json' && typeof value !== 'object' ? value : JSON.stringify(value);
}

const isTextList = (value: JsonValue): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

/** Whether a cell with this text is read as the same text: not blank, no blanks around it. */
const isPlainText = (value: JsonValue) => typeof value === 'string' && value !== '' && value.trim() === value;

/**
 * The columns that hold the attributes of these people, sorted by name: one per attribute, typed by all its
 * values together, and JSON where they differ in type. Names that cannot be a header (blanks around them)
 * go into one column of JSON for the whole group.
 */
export function attributeColumns(people: readonly AnyPerson[]): FieldColumn[] {
  return ATTRIBUTE_GROUPS.flatMap((group) => {
    const types = new Map<string, AttributeType>();
    for (const person of people) {
      for (const [name, value] of Object.entries(person[group] ?? {})) {
        const known = types.get(name);
        const type = typeOf(value);
        types.set(name, known === undefined || known === type ? type : 'json');
      }
    }
    const names = [...types.keys()].sort();
    const odd = new Set(names.filter((name) => name === '' || name.trim() !== name));
    const columns = names
      .filter((name) => !odd.has(name))
      .map((name) => attributeField(group, name, types.get(name) ?? 'json'));
    return odd.size === 0 ? columns : [...columns, restColumn(group, odd)];
  });
}

function typeOf(value: JsonValue): AttributeType {
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'yes/no';
  if (isPlainText(value)) return 'text';
  // Only a list whose every item survives trimming; the notation writes JSON for the others itself.
  return isTextList(value) && value.every(isPlainText) ? 'list' : 'json';
}

/** One JSON column for all attributes whose names cannot be headers. */
function restColumn(group: AttributeGroup, names: ReadonlySet<string>): FieldColumn {
  return {
    ...jsonCell,
    path: group,
    header: group,
    menteesOnly: false,
    write(person) {
      const rest = Object.entries(person[group] ?? {}).filter(([name]) => names.has(name));
      return rest.length === 0 ? undefined : JSON.stringify(Object.fromEntries(rest));
    },
  };
}
