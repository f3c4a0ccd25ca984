import { type ErrorIssue, HIDDEN, IssueList, isHiddenField, printValue } from '../../../errors';
import {
  canonicalId,
  clearlyDiffer,
  Findings,
  givenFields,
  type Mentee,
  type Mentor,
  PersonReader,
} from '../../../model';
import type { RawEntry } from '../source';

/** A person with the side of the cohort and the row (or line) it comes from. */
export type PersonEntry =
  | { readonly side: 'mentors'; readonly person: Mentor; readonly row: number }
  | { readonly side: 'mentees'; readonly person: Mentee; readonly row: number };

/**
 * Checks raw entries against the model and for ids that stand twice on one side, with all problems collected
 * in `issues`. Memory: one entry per id.
 */
export class PeopleChecker {
  readonly issues = new IssueList();
  private readonly reader = new PersonReader();
  private readonly found = new Findings();
  private readonly seen = { mentors: new Map<string, FirstRow>(), mentees: new Map<string, FirstRow>() };

  /** The checked entry, or `undefined` after reporting what is wrong with it. */
  check(raw: RawEntry): PersonEntry | undefined {
    const { side, value, row, source } = raw;
    const before = this.issues.total;
    const entry = this.validate(raw);
    if (typeof value['id'] === 'string') {
      const where = source.placeOf(row);
      const name = typeof value['name'] === 'string' ? value['name'] : undefined;
      const key = canonicalId(value['id']);
      const first = this.seen[side].get(key);
      if (first === undefined) this.seen[side].set(key, { id: value['id'], name, where });
      else this.issues.add(secondRow(raw, value['id'], name, first));
    }
    return this.issues.total === before ? entry : undefined;
  }

  private validate(raw: RawEntry): PersonEntry | undefined {
    const { side, value, row } = raw;
    const { found } = this;
    if (side === 'mentors') {
      const mentor = this.reader.mentor(value, found);
      if (mentor !== undefined) return { side, person: givenFields(mentor), row };
    } else {
      const mentee = this.reader.mentee(value, found);
      if (mentee !== undefined) return { side, person: givenFields(mentee), row };
    }
    this.reportAll(found.issues(), raw);
    found.forget(0);
    return undefined;
  }

  private reportAll(issues: readonly ErrorIssue[], { side, row, source }: RawEntry): void {
    for (const issue of issues)
      this.issues.add(relocate(issue, issue.path, source.locate(row, side, issue.path)));
  }
}

/** Where an id was met first. */
interface FirstRow {
  readonly id: string;
  readonly name: string | undefined;
  readonly where: string;
}

/** Said of an id that stands a second time: one person twice, or two people who share an address. */
function secondRow(
  { side, row, source }: RawEntry,
  id: string,
  name: string | undefined,
  first: FirstRow,
): ErrorIssue {
  const idPlace = source.locate(row, side, 'id').path;
  const differ = name !== undefined && first.name !== undefined && clearlyDiffer(name, first.name) !== false;
  const names =
    name === undefined || first.name === undefined
      ? ''
      : `: ${printValue(first.name)} there, ${printValue(name)} here`;
  const spelling = id === first.id ? '' : ` in another spelling of the id, ${printValue(first.id)}`;
  const columns = [idPlace, source.locate(row, side, 'name').path].map(
    (path) => /column ("[^"]*")$/.exec(path)?.[1],
  );
  const both = columns.includes(undefined) ? '' : `, as "id": [${columns.join(', ')}]`;
  return {
    path: idPlace,
    message: differ
      ? `the id stands a second time, for another name; the first is ${first.where}${spelling}${names}`
      : `the same person stands here a second time${spelling}; the first is ${first.where}${names}`,
    received: printValue(id),
    expected: differ
      ? `an id for each person: where two people share it, map the id to two columns that tell them apart${both}; if they are one person, remove or merge the duplicate`
      : 'one row per person and side; remove or merge the duplicate, or "duplicates": "last" (or "first") in the mapping',
  };
}

/** An issue about a field of the model, said about the place in the file that the field comes from. */
export function relocate(
  issue: ErrorIssue,
  fieldPath: string,
  { path, detail }: { readonly path: string; readonly detail: string },
): ErrorIssue {
  const blankId = fieldPath === 'id' && issue.received === 'nothing';
  return {
    ...issue,
    path,
    message: blankId ? 'the id is blank' : detail === '' ? issue.message : `${detail}: ${issue.message}`,
    received: blankId ? 'a blank cell' : isHiddenField(fieldPath) ? HIDDEN : issue.received,
    expected: blankId ? 'an id that no other row has' : issue.expected,
  };
}
