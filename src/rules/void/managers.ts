import { ruleWarning } from '../../messages';
import { canonicalId, type Person, type Warning } from '../../model';
import { attributeNames } from './attributes';
import { describeNobody, type VoidContext } from './context';

/** Names that attributes with managers have. */
const MANAGER = /manager|supervis|boss|superior|reports? to|vorgesetzt|responsable|hi[ée]rarchi/i;

/**
 * What keeps `no-reporting-line` from seeing a chain: nobody has a manager, or managers are nobody's id. Managers
 * outside the cohort are what most of them are; they are suspicious only if they nearly name somebody, or if none is
 * known at all.
 *
 * O(people), and a look-up a manager whom nobody is.
 */
export function unknownManagers(
  { id, path }: { readonly id: string; readonly path: string },
  context: VoidContext,
): Warning[] {
  const { cohort, people } = context;
  const outside = new Map(
    Object.entries(cohort.managers ?? {}).map(([person, manager]) => [canonicalId(person), manager]),
  );
  const unknown = new Set<string>();
  let known = 0;
  const meet = (manager: string) => {
    if (people.mentors.get(manager) !== undefined || people.mentees.get(manager) !== undefined) known += 1;
    // Whoever has a manager in the table is a link of the chain.
    else if (!outside.has(canonicalId(manager))) unknown.add(manager);
  };
  const named = new Set<string>();
  const sides: readonly (readonly Person[])[] = [cohort.mentors, cohort.mentees];
  for (const side of sides) {
    for (const { id: person, manager } of side) {
      named.add(canonicalId(person));
      if (manager === undefined) continue;
      named.add(canonicalId(manager));
      meet(manager);
    }
  }
  const ofPeople = unknown.size;
  for (const manager of outside.values()) meet(manager);
  const warnings: Warning[] = [];
  if (known + unknown.size === 0) {
    const attribute = attributeNames([...cohort.mentors, ...cohort.mentees]).find((name) =>
      MANAGER.test(name),
    );
    return [ruleWarning('warnings.rule-no-managers', { rule: id, attribute }, path)];
  }
  if (isUnmet(outside, named, context)) {
    warnings.push(ruleWarning('warnings.managers-table-unknown', { people: outside.size }, 'managers'));
  }
  if (unknown.size === 0) return warnings;
  const nobody = describeNobody(unknown, context);
  const isNear = nobody.names + nobody.spellings + nobody.attributes > 0;
  // The top of a table of managers that is about these people is the head of the organization, who need not take part.
  const isTop = ofPeople === 0 && [...outside.keys()].some((person) => named.has(person));
  if (!isNear && (known > 0 || isTop)) return warnings;
  const scope = known === 0 ? 'all' : 'some';
  return [...warnings, ruleWarning('warnings.rule-managers-unknown', { rule: id, scope, ...nobody }, path)];
}

/** From so many lines on it is no accident that none of them is of this cohort. */
const MANY = 3;

/** Whether a table of managers has nothing to do with the people, or a few lines of it nearly name some of them. */
function isUnmet(
  table: ReadonlyMap<string, string>,
  named: ReadonlySet<string>,
  context: VoidContext,
): boolean {
  if (table.size === 0 || [...table.keys()].some((person) => named.has(person))) return false;
  if (table.size >= MANY) return true;
  const { names, spellings, attributes } = describeNobody(new Set(table.keys()), context);
  return names + spellings + attributes > 0;
}
