import { type ErrorIssue, MentorMatchError, printValue } from '../../../errors';
import { addTo } from '../../../lists';
import { MOST_EXAMPLES, peopleWarning } from '../../../messages';
import {
  type AskedField,
  type Cohort,
  type CoverGroups,
  canonicalId,
  compareText,
  type GroupTarget,
  type Policy,
  type Warning,
} from '../../../model';
import { nearField } from '../../../rules';
import { askedValues, type CompiledScoring, comparisonKey, singleValues } from '../../../scoring';
import { closestName } from '../../../spelling';

/** The groups that the objective `cover-groups` is about. */
export interface Groups {
  /** The group of each mentee, -1 for who is in none. */
  readonly of: Int32Array;
  /** The values of the field, each in one spelling, in the order of their texts. */
  readonly names: readonly string[];
  /** For each group how many of its mentees take a mentor, and how many of these are to be matched. */
  readonly members: readonly number[];
  readonly wanted: readonly number[];
  /** Whether the field is a protected attribute: no result says who is in which group. */
  readonly isProtected: boolean;
}

const PATH = 'policy.coverGroups';
const READER = 'cover-groups';

/**
 * Puts mentees into the groups of the policy, and says what of its targets concerns nobody. Nothing where no objective
 * asks.
 *
 * O(mentees). @throws MentorMatchError `invalid-input` for lists and objects in the field, and groups named twice.
 */
export function groupsOf(
  cohort: Cohort,
  { coverGroups, objectives, method, minimums, locks }: Policy,
  tags: CompiledScoring['tags'],
): { readonly groups?: Groups; readonly warnings: readonly Warning[] } {
  if (coverGroups === undefined || !objectives.includes('cover-groups')) return { warnings: [] };
  const { field } = coverGroups;
  const values = valuesOf(cohort, field);
  const keyOf = (value: string | number | boolean) => comparisonKey(value, field, tags);
  const spelled = new Map<string, string[]>();
  for (const value of values) if (value !== undefined) addTo(spelled, keyOf(value), String(value));
  const named = [...spelled]
    .map(([key, spellings]) => ({ key, name: spellings.reduce((a, b) => (compareText(a, b) <= 0 ? a : b)) }))
    .sort((a, b) => compareText(a.name, b.name) || compareText(a.key, b.key));
  const place = new Map(named.map(({ key }, at) => [key, at]));
  const of = Int32Array.from(values, (value) => (value === undefined ? -1 : place.get(keyOf(value))!));
  const members = named.map(() => 0);
  cohort.mentees.forEach(({ capacity }, mentee) => {
    const group = of[mentee]!;
    if (group >= 0 && (capacity?.max ?? 1) > 0) members[group]! += 1;
  });
  const names = named.map(({ name }) => name);
  const { targets, nobody } = targetsOf(
    coverGroups,
    names,
    (name) => place.get(keyOf(name)) ?? place.get(name),
  );
  const wanted = members.map((count, group) => wantedOf(targets[group], count));
  const groups = { of, names, members, wanted, isProtected: field.startsWith('protectedAttributes.') };
  const warnings: Warning[] = [];
  const warn = (...[id, params]: WarningOf) => warnings.push(peopleWarning(id, params, `${PATH}.field`));
  const blank = of.filter((group) => group < 0).length;
  if (names.length === 0) {
    if (cohort.mentees.length > 0) warn('warnings.groups-unknown', { field, near: nearOf(field, cohort) });
  } else {
    if (blank > 0) warn('warnings.groups-blank', { field, count: blank });
    if (names.length > 1 && members.every((count) => count <= 1))
      warn('warnings.groups-of-one', { field, groups: names.length });
  }
  if (nobody.length > 0) {
    const examples = nobody.slice(0, MOST_EXAMPLES).map((name) => {
      const near = closestName(name, names);
      return near === undefined ? name : `${name} → ${near}`;
    });
    const params = {
      field,
      count: nobody.length,
      examples,
      more: Math.max(0, nobody.length - MOST_EXAMPLES),
    };
    warnings.push(peopleWarning('warnings.group-of-nobody', params, `${PATH}.groups`));
  }
  if (names.length > 0 && isMetAlready()) warn('warnings.groups-met-already', { field });
  return { groups, warnings: method === 'stable' ? [] : warnings };

  /** Whether locks and required minimums alone give every group what is asked. */
  function isMetAlready(): boolean {
    const locked = new Set(locks.map(({ menteeId }) => canonicalId(menteeId)));
    const sure = names.map(() => 0);
    for (const [mentee, { id, capacity }] of cohort.mentees.entries()) {
      const group = of[mentee]!;
      const isSure = locked.has(canonicalId(id)) || (minimums === 'required' && (capacity?.min ?? 0) > 0);
      if (group >= 0 && isSure) sure[group]! += 1;
    }
    return wanted.every((count, group) => sure[group]! >= count);
  }
}

type WarningOf =
  | [id: 'warnings.groups-unknown', params: { field: string; near: string | undefined }]
  | [id: 'warnings.groups-blank', params: { field: string; count: number }]
  | [id: 'warnings.groups-of-one', params: { field: string; groups: number }]
  | [id: 'warnings.groups-met-already', params: { field: string }];

function valuesOf(cohort: Cohort, field: AskedField & CoverGroups['field']) {
  const issues: ErrorIssue[] = [];
  const values = field.startsWith('protectedAttributes.')
    ? askedValues('mentees', field, cohort, READER, issues).map((list) => list?.[0])
    : singleValues(
        'mentees',
        // The cast: names of protected attributes took the other branch.
        field as Exclude<typeof field, `protectedAttributes.${string}`>,
        cohort,
        READER,
        issues,
      );
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
  return values;
}

/** The target of each group; and the names that are nobody's value. */
function targetsOf(
  { share, people, groups = {} }: CoverGroups,
  names: readonly string[],
  placeOf: (name: string) => number | undefined,
) {
  const common: GroupTarget = {
    ...(share !== undefined && { share }),
    ...(people !== undefined && { people }),
  };
  const targets = names.map(() => common);
  const nobody: string[] = [];
  const namedBy = new Map<number, string>();
  const issues: ErrorIssue[] = [];
  for (const [name, target] of Object.entries(groups)) {
    const at = placeOf(name);
    if (at === undefined) {
      nobody.push(name);
      continue;
    }
    const before = namedBy.get(at);
    if (before !== undefined)
      issues.push({
        path: `${PATH}.groups[${printValue(name)}]`,
        message: `the same group as ${printValue(before)}`,
        received: printValue(name),
        expected: 'each group once',
      });
    namedBy.set(at, name);
    targets[at] = target;
  }
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
  return { targets, nobody };
}

/** The fewest people that are so large a share of the group, or so many of it. */
function wantedOf({ share, people }: GroupTarget = {}, members: number): number {
  if (people !== undefined) return Math.min(people, members);
  if (share === undefined) return 0;
  // 0.07 * 100 is a little more than 7.
  const count = Math.ceil(share * members);
  return count > 0 && (count - 1) / members >= share ? count - 1 : count;
}

/** A field of which somebody has a value, where the one that is named is like it. */
export function nearOf(field: CoverGroups['field'], cohort: Cohort): string | undefined {
  const name = field.replace(/^(?:attributes|protectedAttributes)\./, '');
  const has = (of: 'attributes' | 'protectedAttributes') =>
    cohort.mentees.some((mentee) => Object.hasOwn(mentee[of] ?? {}, name));
  if (has('protectedAttributes')) return `protectedAttributes.${name}`;
  return has('attributes') ? `attributes.${name}` : nearField(name, ['mentees'], cohort);
}
