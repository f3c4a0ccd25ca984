import { mapBoth } from '../../lists';
import { canonicalId, clearlyDiffer, type IdIndex, indexIds } from '../ids';
import type { Cohort, Mentee, Mentor, Person } from '../person';
import type { IdsPolicy } from '../policy';

/** Whether equal ids on the two sides of a cohort are one person, and what speaks for it. */
export interface Identity {
  readonly shared: boolean;
  /**
   * What decided: the policy; `counted`, ids that count from 1 on each side; `names`, names or mail addresses that
   * contradict the ids; `assumed`, nothing speaks against it.
   */
  readonly by: 'policy' | 'counted' | 'names' | 'assumed';
  /** The mentor with the same id as each mentee, -1 for none, whether or not they are one person. */
  readonly sameId: Int32Array;
  /** Of the people with one id on both sides, the mentees whose name or address is another. Ascending. */
  readonly contradicted: readonly number[];
}

const kept = new WeakMap<readonly Person[], Identity & { readonly of: readonly Person[] }>();

/**
 * Decides whether the two sides of a cohort share their ids. `ids` decides where it is given. Otherwise names decide
 * where people with one id have them, then mail addresses (an attribute `email`): more of them contradicting than
 * agreeing means two lists of ids. A first name or all words in common agree; a surname alone says neither, nor do
 * names in different scripts; close spellings agree. So one changed name among many does not part the lists, and two
 * people on both sides of whom one changed names neither. Where names and addresses say nothing, ids that count from 1
 * on both sides are two lists, unless nearly all people with one id also agree in every other field both entries give.
 * In all other cases equal ids are one person.
 *
 * O(people). Deterministic, whatever the order of the people. Kept as long as the list of mentees.
 */
export function identityOf(cohort: Cohort, ids: IdsPolicy | undefined): Identity {
  const known = kept.get(cohort.mentees);
  const decided = ids === undefined ? 'data' : ids;
  if (known?.of === cohort.mentors && (known.by === 'policy' ? policyOf(known) : 'data') === decided)
    return known;
  const identity = decide(cohort, ids);
  kept.set(cohort.mentees, { ...identity, of: cohort.mentors });
  return identity;
}

function policyOf({ shared }: Identity): IdsPolicy {
  return shared ? 'shared' : 'separate';
}

function decide(cohort: Cohort, ids: IdsPolicy | undefined): Identity {
  const sameId = matchIds(cohort);
  const evidence = weigh(cohort, sameId);
  const { contradicted } = evidence;
  if (ids !== undefined) return { shared: ids === 'shared', by: 'policy', sameId, contradicted };
  if (contradicted.length > evidence.agreeing) return { shared: false, by: 'names', sameId, contradicted };
  const isCounted =
    evidence.agreeing === 0 &&
    evidence.both > 0 &&
    countsFromOne(cohort.mentors) &&
    countsFromOne(cohort.mentees) &&
    !isOneTable(cohort, sameId);
  return { shared: !isCounted, by: isCounted ? 'counted' : 'assumed', sameId, contradicted };
}

function matchIds({ mentors, mentees }: Cohort): Int32Array {
  const index: IdIndex = indexIds(mentors);
  const sameId = new Int32Array(mentees.length);
  for (let mentee = 0; mentee < sameId.length; mentee++)
    sameId[mentee] = index.get(mentees[mentee]!.id) ?? -1;
  return sameId;
}

interface Evidence {
  readonly both: number;
  readonly agreeing: number;
  readonly contradicted: readonly number[];
}

function weigh({ mentors, mentees }: Cohort, sameId: Int32Array): Evidence {
  let both = 0;
  let agreeing = 0;
  const contradicted: number[] = [];
  for (let mentee = 0; mentee < sameId.length; mentee++) {
    const mentor = mentors[sameId[mentee]!];
    if (mentor === undefined) continue;
    both += 1;
    const verdict = compare(mentor, mentees[mentee]!);
    if (verdict === 'agree') agreeing += 1;
    else if (verdict === 'contradict') contradicted.push(mentee);
  }
  return { both, agreeing, contradicted };
}

function compare(mentor: Mentor, mentee: Mentee): 'agree' | 'contradict' | undefined {
  const byName =
    mentor.name === undefined || mentee.name === undefined
      ? undefined
      : clearlyDiffer(mentor.name, mentee.name);
  if (byName !== undefined) return byName ? 'contradict' : 'agree';
  const [one, other] = [mailOf(mentor), mailOf(mentee)];
  return one === undefined || other === undefined ? undefined : one === other ? 'agree' : 'contradict';
}

const MAIL = /^e?[-_ ]?mail(?:[-_ ]?address)?$/i;

/** The mail address that an attribute of a person holds, in canonical form. */
export function mailOf({ attributes }: Person): string | undefined {
  if (attributes === undefined) return undefined;
  for (const name of Object.keys(attributes)) {
    const value = attributes[name];
    if (typeof value === 'string' && MAIL.test(name) && value.includes('@')) return canonicalId(value);
  }
  return undefined;
}

/** Of the numbers from 1 to the largest, at least so many are there: some rows may have been deleted. */
const DENSE = 0.75;

/** Whether ids are the numbers of rows: whole numbers from 1 (or 0) on, nearly all of them. */
export function countsFromOne(people: readonly { readonly id: string }[]): boolean {
  let most = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const { id } of people) {
    const number = numberOf(canonicalId(id));
    if (number === undefined) return false;
    most = Math.max(most, number);
    least = Math.min(least, number);
  }
  return least <= 1 + people.length * (1 - DENSE) && people.length >= most * DENSE;
}

function numberOf(id: string): number | undefined {
  return /^\d{1,9}$/.test(id) ? Number(id) : undefined;
}

const ALIKE = 0.9;
const COMPARED = [
  'role',
  'grade',
  'department',
  'location',
  'timeZone',
  'experienceYears',
  'manager',
  'languages',
  'interests',
  'skills',
  'goals',
  'attributes',
] as const;

/** Whether people with one id agree in all that both entries give, as rows of one table do. */
function isOneTable({ mentors, mentees }: Cohort, sameId: Int32Array): boolean {
  let compared = 0;
  let alike = 0;
  const kinds = new Set<string>();
  for (let mentee = 0; mentee < sameId.length; mentee++) {
    const one = mentors[sameId[mentee]!];
    const other = mentees[mentee]!;
    if (one === undefined) continue;
    const fields = COMPARED.filter((field) => one[field] !== undefined && other[field] !== undefined);
    if (fields.length === 0) continue;
    const [own, its] = mapBoth([one, other], (person) =>
      JSON.stringify(fields.map((field) => person[field])),
    );
    compared += 1;
    if (own === its) alike += 1;
    kinds.add(own);
  }
  // What everybody has alike tells nobody apart.
  return compared > 0 && alike >= ALIKE * compared && kinds.size > Math.min(1, compared - 1);
}
