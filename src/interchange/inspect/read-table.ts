import { type ErrorIssue, IssueList, MentorMatchError } from '../../errors';
import { canonicalId, type Mentee, type Mentor, type Side, type Warning } from '../../model';
import { TableDecoder } from '../encoding';
import type { ColumnMapping } from '../mapping';
import { allWarnings, feed, openReader, PeopleChecker } from '../people';
import type { InspectedFile } from './types';

/** People of each side that are shown. */
const SHOWN = 3;
/** Problems that are listed. */
const LISTED = 50;

/** A table read with the mapping that is proposed. */
export interface TableTrial {
  readonly people: { readonly mentors: readonly Mentor[]; readonly mentees: readonly Mentee[] };
  readonly count: number;
  /** Canonical ids of everybody. */
  readonly ids: ReadonlySet<string>;
  readonly warnings: readonly Warning[];
  readonly problems: readonly ErrorIssue[];
}

/** Reads a whole table as a matching would, and keeps what is shown of it. O(characters). */
export function tryTable(
  file: InspectedFile,
  fileName: string,
  side: Side | 'both',
  mapping: ColumnMapping,
): TableTrial {
  const people: { readonly mentors: Mentor[]; readonly mentees: Mentee[] } = { mentors: [], mentees: [] };
  const issues = new IssueList();
  const ids = new Set<string>();
  const reader = openReader(
    { ...file, fileName, side },
    file.content,
    { mentors: mapping, mentees: mapping },
    side === 'both' ? 'columns' : `columns.${side}`,
  );
  const checker = new PeopleChecker();
  const take = (raws: ReturnType<typeof reader.push>) => {
    for (const raw of raws) {
      const entry = checker.check(raw);
      if (entry === undefined) continue;
      ids.add(canonicalId(entry.person.id));
      const shown: (Mentor | Mentee)[] = people[entry.side];
      if (shown.length < SHOWN) shown.push(entry.person);
    }
  };
  const decoder = new TableDecoder(fileName, file.encoding ?? mapping.encoding);
  try {
    for (const raws of feed(reader, decoder, file.content)) take(raws);
    take(reader.push(decoder.end()));
    take(reader.end());
    issues.addAll(reader.issues);
    issues.addAll(checker.issues);
  } catch (error) {
    if (!(error instanceof MentorMatchError)) throw error;
    issues.addAll(error.issues);
  }
  return {
    people,
    count: ids.size,
    ids,
    warnings: allWarnings(reader, decoder),
    problems: [...issues].slice(0, LISTED),
  };
}
