import { cutText } from '../../errors';
import type { NobodyParams } from '../../messages';
import { type Cohort, type Field, type ListField, NearIds, type Policy } from '../../model';
import type { PeopleIndex } from '../people';

/** What a rule compares of each side. */
export interface ReadFields {
  readonly mentors: Field | ListField | 'availability';
  readonly mentees: Field | ListField | 'availability';
}

/** What the search for rules without effect reads. */
export interface VoidContext {
  readonly cohort: Cohort;
  readonly policy: Policy;
  readonly people: PeopleIndex;
  /** Whom ids that nobody has may mean; made when first asked. */
  readonly near: () => NearIds;
}

export function voidContext(cohort: Cohort, policy: Policy, people: PeopleIndex): VoidContext {
  let near: NearIds | undefined;
  return {
    cohort,
    policy,
    people,
    near: () => {
      near ??= new NearIds([...cohort.mentors, ...cohort.mentees]);
      return near;
    },
  };
}

/** Most examples of one warning. */
const EXAMPLES = 5;

/** Looks up whom ids may mean that nobody has. O(ids * length), within the limits of {@link NearIds}. */
export function describeNobody(ids: ReadonlySet<string>, { near }: VoidContext): NobodyParams {
  const sorted = [...ids].sort();
  let names = 0;
  let spellings = 0;
  let attributes = 0;
  const similar: string[] = [];
  for (const id of sorted) {
    const meant = near().near(id)[0];
    if (meant === undefined) continue;
    if (meant.by === 'name') names += 1;
    else if (meant.by === 'attribute') attributes += 1;
    else spellings += 1;
    if (similar.length < EXAMPLES) similar.push(`${short(id)} → ${short(meant.id)}`);
  }
  const examples = similar.length > 0 ? similar : sorted.slice(0, EXAMPLES).map(short);
  return { unknown: sorted.length, names, spellings, attributes, examples };
}

const LONGEST = 60;

/** A text as an example: cut where it is long. */
export function short(text: string): string {
  return cutText(text, LONGEST);
}
