import { type ErrorIssue, IssueList, printValue } from '../../errors';
import { canonicalId, indexIds } from '../ids';
import { type Cohort, type Mentee, type Mentor, SIDES, type Side } from '../person';
import type { IdsPolicy } from '../policy';
import { formatPath } from '../text';
import { identityOf } from './identity';

/** What is wrong between well-formed people: blank ids, one person twice on a side, two managers. O(people). */
export function personIssues(cohort: Cohort, ids: IdsPolicy | undefined): IssueList {
  const issues = new IssueList();
  uniqueIds('mentors', cohort.mentors, issues);
  uniqueIds('mentees', cohort.mentees, issues);
  managerIssues(cohort, ids, issues);
  return issues;
}

/** @param issues receives ids that are blank, and those that stand twice in whatever spelling. */
function uniqueIds(side: Side, people: readonly (Mentor | Mentee)[], issues: IssueList): void {
  const index = indexIds(people);
  if (index.size === people.length && !index.has('')) return;
  const first = new Map<string, number>();
  for (let index = 0; index < people.length; index++) {
    const person = people[index]!;
    const id = canonicalId(person.id);
    if (id === '') {
      issues.add({
        path: `${side}[${index}].id`,
        message: 'the id is blank',
        received: printValue(person.id),
        expected: 'an id with a letter or a digit',
      });
      continue;
    }
    const seen = first.get(id);
    if (seen === undefined) first.set(id, index);
    else {
      issues.add({
        path: `${side}[${index}].id`,
        ...sameIdTwice(people[seen]!, person, `${side}[${seen}]`),
        expected: 'one entry per person and side; merge or remove the duplicate, or give two people two ids',
      });
    }
  }
}

/** What is said of two entries with one id. @param where the first stands. */
export function sameIdTwice(
  first: { readonly id: string; readonly name?: string | undefined },
  second: { readonly id: string; readonly name?: string | undefined },
  where: string,
): Pick<ErrorIssue, 'message' | 'received'> {
  const respelt = first.id !== second.id;
  const named = first.name !== undefined && second.name !== undefined;
  const names = named ? ` (${printValue(first.name)} there, ${printValue(second.name)} here)` : '';
  return {
    message: respelt
      ? `the same person in two spellings of the id; ${where} has ${printValue(first.id)}${names}`
      : `the id stands a second time; it is already used by ${where}${names}`,
    received: printValue(second.id),
  };
}

/** @param issues receives people of whom two entries name different managers. */
function managerIssues(cohort: Cohort, ids: IdsPolicy | undefined, issues: IssueList): void {
  const named = new Map<string, string>();
  for (const [person, manager] of Object.entries(cohort.managers ?? {})) {
    const id = canonicalId(person);
    const known = named.get(id);
    if (known !== undefined && canonicalId(known) !== canonicalId(manager)) {
      issues.add(anotherManager(formatPath(['managers', person]), known, manager));
    } else named.set(id, manager);
  }
  const { shared, sameId } = identityOf(cohort, ids);
  if (cohort.managers === undefined && sameId.every((mentor) => mentor < 0)) return;
  const onBoth = new Set<string>();
  for (let mentee = 0; mentee < sameId.length; mentee++)
    if (sameId[mentee]! >= 0) onBoth.add(canonicalId(cohort.mentees[mentee]!.id));
  for (const side of SIDES) {
    const people = cohort[side];
    for (let index = 0; index < people.length; index++) {
      const { id: written, manager } = people[index]!;
      if (manager === undefined) continue;
      const id = canonicalId(written);
      // An id of two people says of neither what it says of the other.
      if (!shared && onBoth.has(id)) continue;
      const known = named.get(id);
      // Of whoever stands elsewhere too, on the other side or in the table.
      if (known === undefined && !onBoth.has(id)) continue;
      if (known === undefined) named.set(id, manager);
      else if (canonicalId(known) !== canonicalId(manager)) {
        issues.add(anotherManager(`${side}[${index}].manager`, known, manager));
      }
    }
  }
}

function anotherManager(path: string, known: string, manager: string): ErrorIssue {
  return {
    path,
    message: `another entry names ${printValue(known)} as the manager of this person`,
    received: printValue(manager),
    expected: 'one manager per person',
  };
}
