import { cutText } from '../../errors';
import { MOST_EXAMPLES, peopleWarning } from '../../messages';
import {
  type Cohort,
  canonicalId,
  clearlyDiffer,
  type LoadedPeople,
  type Mentor,
  mailOf,
  type Reference,
  SIDES,
  type UnknownReference,
  type Warning,
} from '../../model';

/** Longest id or name shown. */
const LONGEST = 80;

/** What was read of ids and means less than its author believes: of equal ids on both sides, of wishes, of refusals. */
export function peopleWarnings(people: LoadedPeople): readonly Warning[] {
  const { unknown, misplaced, repeated, refused } = people.findings;
  const isWish = ({ list }: Reference) => list === 'ranked';
  const isNear = ({ near }: UnknownReference) => near.length > 0;
  const isFar = ({ near }: UnknownReference) => near.length === 0;
  const wishes = unknown.filter(isWish);
  const refusals = unknown.filter((one) => !isWish(one));
  return [
    ...identityWarnings(people),
    // Those first that may do harm.
    ...bySide('warnings.refusals-misspelt', refusals.filter(isNear), showNear),
    ...bySide('warnings.refusals-of-nobody', refusals.filter(isFar), show),
    ...bySide(
      'warnings.refusals-misplaced',
      misplaced.filter((one) => !isWish(one)),
      show,
    ),
    ...bySide('warnings.wishes-refused', refused, show),
    ...bySide('warnings.wishes-misspelt', wishes.filter(isNear), showNear),
    ...bySide('warnings.wishes-for-nobody', wishes.filter(isFar), show),
    ...bySide('warnings.wishes-misplaced', misplaced.filter(isWish), show),
    ...bySide('warnings.wishes-repeated', repeated, show),
  ];
}

type ReferenceWarning =
  | 'warnings.wishes-for-nobody'
  | 'warnings.wishes-misspelt'
  | 'warnings.refusals-of-nobody'
  | 'warnings.refusals-misspelt'
  | 'warnings.wishes-misplaced'
  | 'warnings.refusals-misplaced'
  | 'warnings.wishes-repeated'
  | 'warnings.wishes-refused';

/** One warning for each side that has any, at the place of the first. */
function bySide<R extends Reference>(
  id: ReferenceWarning,
  references: readonly R[],
  example: (reference: R) => string,
): Warning[] {
  return SIDES.flatMap((side) => {
    const own = references.filter((one) => one.side === side);
    const [first] = own;
    if (first === undefined) return [];
    const people = new Set(own.map(({ index }) => index)).size;
    const params = { side, count: own.length, people, ...examplesOf(own, example) };
    return [peopleWarning(id, params, `${side}[${first.index}].preferences.${first.list}[${first.at}]`)];
  });
}

function examplesOf<T>(all: readonly T[], example: (one: T) => string) {
  return {
    examples: all.slice(0, MOST_EXAMPLES).map(example),
    more: Math.max(0, all.length - MOST_EXAMPLES),
  };
}

function show({ personId, id }: Reference): string {
  return `${short(id)} (${short(personId)})`;
}

function showNear({ personId, id, near }: UnknownReference): string {
  return `${short(id)} → ${near.map((one) => short(one.id)).join(' / ')} (${short(personId)})`;
}

function identityWarnings({ cohort, identity, inputIndex }: LoadedPeople): Warning[] {
  const { shared, by, sameId, contradicted } = identity;
  const warnings: Warning[] = [...twoIds(cohort, inputIndex)];
  const at = (mentee: number) => `mentees[${inputIndex('mentees', mentee)}].id`;
  const inOrder = (mentees: readonly number[]) =>
    [...mentees].sort((a, b) => inputIndex('mentees', a) - inputIndex('mentees', b));
  const report = (
    id: 'warnings.two-spellings' | 'warnings.names-differ',
    mentees: readonly number[],
    example: (mentee: number) => string,
  ) => {
    const [first] = mentees;
    if (first === undefined) return;
    warnings.push(peopleWarning(id, { count: mentees.length, ...examplesOf(mentees, example) }, at(first)));
  };
  const both = () => inOrder([...sameId.keys()].filter((mentee) => sameId[mentee]! >= 0));
  if (shared) {
    const respelt = [...sameId.keys()].filter(
      (mentee) => sameId[mentee]! >= 0 && cohort.mentors[sameId[mentee]!]!.id !== cohort.mentees[mentee]!.id,
    );
    report('warnings.two-spellings', inOrder(respelt), (mentee) => {
      return `${short(cohort.mentors[sameId[mentee]!]!.id)} / ${short(cohort.mentees[mentee]!.id)}`;
    });
    if (by !== 'policy')
      report('warnings.names-differ', inOrder(contradicted), (mentee) => describe(cohort, sameId, mentee));
  } else if (by === 'names' || by === 'counted') {
    const mentees = by === 'names' ? inOrder(contradicted) : both();
    const params = {
      by,
      count: both().length,
      ...examplesOf(mentees, (mentee) => describe(cohort, sameId, mentee)),
    };
    warnings.push(
      peopleWarning(
        'warnings.ids-separate',
        { ...params, more: Math.max(0, mentees.length - MOST_EXAMPLES) },
        at(mentees[0]!),
      ),
    );
  }
  return warnings;
}

/**
 * People with one mail address and different ids on the two sides: one person twice, it seems, unless names say
 * otherwise.
 */
function twoIds({ mentors, mentees }: Cohort, inputIndex: LoadedPeople['inputIndex']): Warning[] {
  const byMail = new Map<string, Mentor>();
  for (const mentor of mentors) {
    const mail = mailOf(mentor);
    if (mail !== undefined) byMail.set(mail, mentor);
  }
  if (byMail.size === 0) return [];
  const found = mentees.flatMap((mentee, index) => {
    const mail = mailOf(mentee);
    const mentor = mail === undefined ? undefined : byMail.get(mail);
    if (mentor === undefined || canonicalId(mentor.id) === canonicalId(mentee.id)) return [];
    // Brothers and sisters share an address: where both have names, these must agree.
    if (
      mentor.name !== undefined &&
      mentee.name !== undefined &&
      clearlyDiffer(mentor.name, mentee.name) !== false
    )
      return [];
    return [{ at: inputIndex('mentees', index), ids: `${short(mentor.id)} / ${short(mentee.id)}` }];
  });
  const [first, ...rest] = found.sort((a, b) => a.at - b.at);
  if (first === undefined) return [];
  const params = { count: found.length, ...examplesOf([first, ...rest], ({ ids }) => ids) };
  return [peopleWarning('warnings.one-address-two-ids', params, `mentees[${first.at}].id`)];
}

/** An id with the names on either side. */
function describe(cohort: Cohort, sameId: Int32Array, mentee: number): string {
  const { id, name } = cohort.mentees[mentee]!;
  const other = cohort.mentors[sameId[mentee]!]?.name;
  return name === undefined || other === undefined || name === other
    ? short(id)
    : `${short(id)} (${short(other)} / ${short(name)})`;
}

function short(text: string): string {
  return cutText(text, LONGEST);
}
