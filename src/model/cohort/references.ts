import { canonicalId, type IdIndex, IdSet, indexIds, NearIds, type NearMiss } from '../ids';
import type { CheckedCohort, Mentee, Mentor, Preferences, Side } from '../person';
import type { IdsPolicy } from '../policy';
import { identityOf } from './identity';

/** Something a person says about somebody, and which means less than that person believes. */
export interface Reference {
  readonly side: Side;
  /** Position of the person in the cohort as it was given. */
  readonly index: number;
  readonly list: keyof Preferences;
  /** Position in the list. */
  readonly at: number;
  /** Id of the person whose list it is. */
  readonly personId: string;
  /** The id named, as it was written. */
  readonly id: string;
}

/** An id that nobody has. */
export interface UnknownReference extends Reference {
  /** Whom it may mean. */
  readonly near: readonly NearMiss[];
}

/** What does not fit in what people say about each other; in the order of the input. */
export interface ReferenceFindings {
  readonly unknown: readonly UnknownReference[];
  /** Ids of people of the same side, or the person's own. */
  readonly misplaced: readonly Reference[];
  /** Wishes that stand on the list already. */
  readonly repeated: readonly Reference[];
  /** Wishes for somebody whom the same person refuses. */
  readonly refused: readonly Reference[];
}

/** A cohort whose lists of wishes and refusals name partners who are there, in the spelling of their own entries. */
export interface ResolvedCohort {
  readonly cohort: CheckedCohort;
  readonly findings: ReferenceFindings;
}

/**
 * Resolves wishes and refusals. A wish counts once, and not where its person refuses the same partner; ids that name no
 * partner are left out of the lists and reported. People whose lists stand as they are stay the same objects.
 *
 * O(people + length of their lists), and what {@link NearIds} takes for unknown ids.
 *
 * @param inputIndex where a person of the cohort stood in the input.
 */
export function resolveReferences(
  cohort: CheckedCohort,
  ids: IdsPolicy | undefined,
  inputIndex: (side: Side, index: number) => number = (_side, index) => index,
): ResolvedCohort {
  if (!hasPreferences(cohort.mentors) && !hasPreferences(cohort.mentees)) return { cohort, findings: NONE };
  const { shared } = identityOf(cohort, ids);
  const found: Found = { unknown: [], misplaced: [], repeated: [], refused: [] };
  const mentors = resolveSide('mentors', cohort.mentors, cohort.mentees, shared, inputIndex, found);
  const mentees = resolveSide('mentees', cohort.mentees, cohort.mentors, shared, inputIndex, found);
  const near = { mentors: new NearIds(cohort.mentees), mentees: new NearIds(cohort.mentors) };
  // In the order of the input, so that what little is searched for does not depend on the order of the people.
  const unknown = found.unknown.sort(byPlace).map((one) => ({ ...one, near: near[one.side].near(one.id) }));
  return {
    cohort:
      mentors === cohort.mentors && mentees === cohort.mentees ? cohort : { ...cohort, mentors, mentees },
    findings: {
      unknown,
      misplaced: found.misplaced.sort(byPlace),
      repeated: found.repeated.sort(byPlace),
      refused: found.refused.sort(byPlace),
    },
  };
}

const NONE: ReferenceFindings = { unknown: [], misplaced: [], repeated: [], refused: [] };

type Found = { readonly [K in keyof ReferenceFindings]: Reference[] };

function hasPreferences(people: readonly (Mentor | Mentee)[]): boolean {
  for (let index = 0; index < people.length; index++)
    if (people[index]!.preferences !== undefined) return true;
  return false;
}

/** The people of a side with their lists resolved: the same array if nothing changes. */
function resolveSide<P extends Mentor | Mentee>(
  side: Side,
  people: readonly P[],
  partners: readonly (Mentor | Mentee)[],
  shared: boolean,
  inputIndex: (side: Side, index: number) => number,
  found: Found,
): readonly P[] {
  let resolved: P[] | undefined;
  let own: IdIndex | undefined;
  let other: IdIndex | undefined;
  for (let index = 0; index < people.length; index++) {
    const person = people[index]!;
    if (person.preferences === undefined) continue;
    own ??= indexIds(people);
    other ??= indexIds(partners);
    if (isPlain(person, partners, other, shared)) continue;
    const report = (kind: keyof Found, list: keyof Preferences, at: number, id: string) =>
      found[kind].push({ side, index: inputIndex(side, index), list, at, personId: person.id, id });
    const partnerOf = (list: keyof Preferences, at: number, id: string): string | undefined => {
      const isSelf = shared && canonicalId(id) === canonicalId(person.id);
      const place = isSelf ? undefined : other?.get(id);
      if (place !== undefined) return partners[place]!.id;
      report(isSelf || own?.has(id) === true ? 'misplaced' : 'unknown', list, at, id);
      return undefined;
    };
    const preferences = resolveLists(person.preferences, partnerOf, report);
    if (preferences === person.preferences) continue;
    resolved ??= [...people];
    // All fields stay, in their order: people of one shape are read fastest.
    resolved[index] = Object.assign({ ...person }, { preferences });
  }
  return resolved ?? people;
}

/** Lists longer than this are looked through with sets. */
const SHORT = 16;

/** Whether short lists obviously stand as they are: partners in their own spelling, nobody twice, never oneself. */
function isPlain(
  { id, preferences }: Mentor | Mentee,
  partners: readonly (Mentor | Mentee)[],
  index: IdIndex,
  shared: boolean,
): boolean {
  const { ranked = [], never = [] } = preferences ?? {};
  if (ranked.length + never.length > SHORT) return false;
  const named = never.length === 0 ? ranked : [...ranked, ...never];
  const own = canonicalId(id);
  return named.every((one, at) => {
    const place = index.get(one);
    return (
      place !== undefined &&
      partners[place]!.id === one &&
      named.indexOf(one) === at &&
      !(shared && canonicalId(one) === own)
    );
  });
}

/** The same object if both lists stand as they are. */
function resolveLists(
  preferences: Preferences,
  partnerOf: (list: keyof Preferences, at: number, id: string) => string | undefined,
  report: (kind: 'repeated' | 'refused', list: keyof Preferences, at: number, id: string) => void,
): Preferences | undefined {
  const never = new IdSet();
  const ranked = new IdSet();
  const refusals: string[] = [];
  for (const [at, id] of (preferences.never ?? []).entries()) {
    const partner = partnerOf('never', at, id);
    if (partner !== undefined && never.add(partner)) refusals.push(partner);
  }
  const wishes: string[] = [];
  for (const [at, id] of (preferences.ranked ?? []).entries()) {
    const partner = partnerOf('ranked', at, id);
    if (partner === undefined) continue;
    if (never.has(partner)) report('refused', 'ranked', at, id);
    else if (ranked.add(partner)) wishes.push(partner);
    else report('repeated', 'ranked', at, id);
  }
  if (isSame(wishes, preferences.ranked) && isSame(refusals, preferences.never)) return preferences;
  if (wishes.length + refusals.length === 0) return undefined;
  return {
    ...(wishes.length > 0 && { ranked: wishes }),
    ...(refusals.length > 0 && { never: refusals }),
  };
}

function isSame(resolved: readonly string[], given: readonly string[] | undefined): boolean {
  if (given === undefined) return resolved.length === 0;
  return resolved.length === given.length && resolved.every((id, at) => id === given[at]);
}

function byPlace(a: Reference, b: Reference): number {
  return (
    (a.side === b.side ? 0 : a.side === 'mentors' ? -1 : 1) ||
    a.index - b.index ||
    byList(a, b) ||
    a.at - b.at
  );
}

function byList(a: Reference, b: Reference): number {
  return a.list === b.list ? 0 : a.list === 'ranked' ? -1 : 1;
}
