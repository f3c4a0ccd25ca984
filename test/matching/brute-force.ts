import {
  type Cohort,
  definePolicy,
  type ObjectiveKind,
  type PairRef,
  type Person,
  type PolicyInput,
} from '../../src/model';
import { eligibilityMatrix } from '../../src/rules';
import { scorePair } from '../../src/scoring';

/** The value of each objective, in order, higher is better; compared lexicographically. */
export type ObjectiveVector = readonly (number | readonly number[])[];

interface PairUnits extends PairRef {
  readonly mentor: number;
  readonly mentee: number;
  readonly units: number;
}

/** What a matching has to keep, and how pairs score, where it is not as people and policy say. */
export interface World {
  /** Whether a matching keeps what it has to besides. */
  readonly keeps?: (chosen: readonly PairRef[]) => boolean;
  /** Added to the units of all pairs of a mentee. */
  readonly shift?: (menteeId: string) => number;
}

/**
 * The best objective vector over all matchings that keep the maxima and the locks, which stand whatever they score (and
 * required minimums); null if there is none.
 */
export function bestByEnumeration(
  cohort: Cohort,
  policyInput: PolicyInput,
  world: World = {},
): ObjectiveVector | null {
  return optimaByEnumeration(cohort, policyInput, world)?.best ?? null;
}

/** The same, with all matchings that have it. */
export function optimaByEnumeration(
  cohort: Cohort,
  policyInput: PolicyInput,
  { keeps = () => true, shift = () => 0 }: World = {},
): { readonly best: ObjectiveVector; readonly matchings: readonly (readonly PairRef[])[] } | null {
  const policy = definePolicy(policyInput);
  const eligible = eligibilityMatrix(cohort, policyInput);
  const pairs: PairUnits[] = [];
  for (const [mentee, { id: menteeId }] of cohort.mentees.entries()) {
    for (const [mentor, { id: mentorId }] of cohort.mentors.entries()) {
      const { units, score } = scorePair(cohort, policyInput, { mentorId, menteeId });
      const isLocked = policy.locks.some((lock) => lock.mentorId === mentorId && lock.menteeId === menteeId);
      if (eligible.at(mentee, mentor) && (isLocked || score >= policy.minimumScore))
        pairs.push({ mentor, mentee, mentorId, menteeId, units: units + shift(menteeId) });
    }
  }
  let best: ObjectiveVector | null = null;
  let matchings: (readonly PairRef[])[] = [];
  const mentorDegree = cohort.mentors.map(() => 0);
  const menteeDegree = cohort.mentees.map(() => 0);
  const chosen: PairUnits[] = [];
  const visit = (at: number) => {
    if (at === pairs.length) {
      const short =
        cohort.mentors.some((person, index) => mentorDegree[index]! < (person.capacity?.min ?? 0)) ||
        cohort.mentees.some((person, index) => menteeDegree[index]! < (person.capacity?.min ?? 0));
      const keepsLocks = policy.locks.every((lock) =>
        chosen.some(({ mentorId, menteeId }) => mentorId === lock.mentorId && menteeId === lock.menteeId),
      );
      if ((policy.minimums === 'required' && short) || !keepsLocks || !keeps(chosen)) return;
      const vector: (number | readonly number[])[] = [];
      let order = best === null ? 1 : 0;
      // Most matchings are worse by one of the first objectives: no others are looked at.
      for (const [place, kind] of policy.objectives.entries()) {
        const value = objectiveValue(kind, cohort, mentorDegree, menteeDegree, chosen, policy);
        vector.push(value);
        if (order === 0 && best !== null) order = compareVectors([value], [best[place]!]);
        if (order < 0) return;
      }
      if (order > 0) [best, matchings] = [vector, []];
      matchings.push([...chosen]);
      return;
    }
    const pair = pairs[at]!;
    visit(at + 1);
    const free =
      mentorDegree[pair.mentor]! < (cohort.mentors[pair.mentor]!.capacity?.max ?? 1) &&
      menteeDegree[pair.mentee]! < (cohort.mentees[pair.mentee]!.capacity?.max ?? 1);
    if (!free) return;
    mentorDegree[pair.mentor]! += 1;
    menteeDegree[pair.mentee]! += 1;
    chosen.push(pair);
    visit(at + 1);
    chosen.pop();
    mentorDegree[pair.mentor]! -= 1;
    menteeDegree[pair.mentee]! -= 1;
  };
  visit(0);
  return best === null ? null : { best, matchings };
}

/** What pairs are worth, from scores pair by pair: nothing of a solver or of its questions has a part in it. */
export function worthOf(
  cohort: Cohort,
  policyInput: PolicyInput,
  pairs: readonly PairRef[],
): ObjectiveVector {
  const policy = definePolicy(policyInput);
  const degrees = (people: readonly { readonly id: string }[], key: keyof PairRef) =>
    people.map(({ id }) => pairs.filter((pair) => pair[key] === id).length);
  const chosen = pairs.map(({ mentorId, menteeId }) =>
    scorePair(cohort, policyInput, { mentorId, menteeId }),
  );
  const [mentors, mentees] = [degrees(cohort.mentors, 'mentorId'), degrees(cohort.mentees, 'menteeId')];
  return policy.objectives.map((kind) => objectiveValue(kind, cohort, mentors, mentees, chosen, policy));
}

/** What an objective is worth for given degrees and pairs. */
export function objectiveValue(
  kind: ObjectiveKind,
  cohort: Cohort,
  mentorDegree: readonly number[],
  menteeDegree: readonly number[],
  chosen: readonly { readonly units: number }[],
  { coverGroups, tieBreak }: PolicyInput = {},
): number | readonly number[] {
  const units = chosen.map((pair) => pair.units).sort((a, b) => a - b);
  switch (kind) {
    case 'mentor-minimums':
      return sum(
        cohort.mentors.map((person, index) => Math.min(mentorDegree[index]!, person.capacity?.min ?? 0)),
      );
    case 'mentee-minimums':
      return sum(
        cohort.mentees.map((person, index) => Math.min(menteeDegree[index]!, person.capacity?.min ?? 0)),
      );
    case 'cover-mentees': {
      const priorities = [...new Set(cohort.mentees.map((mentee) => mentee.priority ?? 0))].sort(
        (a, b) => b - a,
      );
      return priorities.map((priority) =>
        sum(
          cohort.mentees.map((mentee, at) =>
            (mentee.priority ?? 0) === priority ? Math.min(1, menteeDegree[at]!) : 0,
          ),
        ),
      );
    }
    case 'cover-mentors':
      return sum(mentorDegree.map((degree) => Math.min(1, degree)));
    case 'load-balance': {
      // Loads from the lowest up, everybody counted who could be asked: the more even, the greater.
      return Array.from(
        { length: cohort.mentees.length + 1 },
        (_, step) => mentorDegree.filter((degree) => degree > step).length,
      );
    }
    case 'cover-groups': {
      const groups = new Map<unknown, { taking: number; matched: number }>();
      for (const [at, mentee] of cohort.mentees.entries()) {
        const value = fieldOf(mentee, coverGroups?.field ?? '');
        if (value === undefined || (mentee.capacity?.max ?? 1) === 0) continue;
        const group = groups.get(value) ?? { taking: 0, matched: 0 };
        group.taking += 1;
        if (menteeDegree[at]! > 0) group.matched += 1;
        groups.set(value, group);
      }
      const missing = [...groups].map(([value, { taking, matched }]) => {
        const { share, people } = coverGroups?.groups?.[String(value)] ?? coverGroups ?? {};
        let wanted = 0;
        if (people !== undefined) wanted = Math.min(people, taking);
        else while (share !== undefined && wanted / taking < share) wanted += 1;
        return Math.max(0, wanted - matched);
      });
      return 0 - sum(missing);
    }
    case 'first-come': {
      const values = cohort.mentees.map((mentee) => fieldOf(mentee, tieBreak?.field ?? ''));
      const known = values.filter((value) => typeof value === 'number');
      const order = [...new Set(known)].sort((a, b) => (tieBreak?.order === 'descending' ? b - a : a - b));
      return [...order, undefined].map((turn) =>
        sum(values.map((value, at) => (value === turn ? Math.min(1, menteeDegree[at]!) : 0))),
      );
    }
    case 'total-score':
      return sum(units);
    case 'worst-off':
      return units[0] ?? Number.POSITIVE_INFINITY;
    case 'leximin':
      // Ascending, an absent further pair being better than any: fewer bad pairs win.
      return [...units, Number.POSITIVE_INFINITY];
  }
}

export function compareVectors(a: ObjectiveVector, b: ObjectiveVector): number {
  for (const [at, value] of a.entries()) {
    const left = typeof value === 'number' ? [value] : value;
    const other = b[at]!;
    const right = typeof other === 'number' ? [other] : other;
    for (let index = 0; index < Math.max(left.length, right.length); index++) {
      const x = left[index] ?? Number.POSITIVE_INFINITY;
      const y = right[index] ?? Number.POSITIVE_INFINITY;
      if (x !== y) return x > y ? 1 : -1;
    }
  }
  return 0;
}

function fieldOf(person: Person, field: string): unknown {
  const [first = '', name = ''] = field.split('.');
  const value: unknown = Reflect.get(person, first);
  return name === '' || typeof value !== 'object' || value === null ? value : Reflect.get(value, name);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
