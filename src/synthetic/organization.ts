import { type Random, weightTable } from './random';
import { DEPARTMENTS } from './vocabulary';

/** Where one person stands in the organization. */
export interface Place {
  readonly id: string;
  /** Index into the departments. */
  readonly department: number;
  /** Rank of the grade, 0 to 7. */
  readonly standing: number;
}

/** Reporting lines: who manages the people of the cohort, and who the managers outside it. */
export interface Organization {
  /** Manager of each person of the cohort, in the order given. */
  readonly managerOf: readonly string[];
  /** Manager of each person outside the cohort, but for the chief executive. */
  readonly outside: { readonly [personId: string]: string };
}

const STANDINGS = 8;
const OUTSIDE_EVERY = 10;
const CHIEF = 'x0000000';
const outsideStandings = weightTable([0, 0, 3, 5, 5, 3, 1, 0]);

/**
 * Gives everybody a manager: somebody of the same department at the next higher standing that anybody has,
 * so that chains end at the chief executive and never run in a circle. For every ten people of the cohort
 * one manager more stands outside it. O(people).
 */
export function organize(cohort: readonly Place[], random: Random): Organization {
  const outside: Place[] = Array.from({ length: Math.ceil(cohort.length / OUTSIDE_EVERY) }, (_, index) => ({
    id: `x${String(index + 1).padStart(7, '0')}`,
    department: random.below(DEPARTMENTS.length),
    standing: random.pick(outsideStandings),
  }));
  const levels: string[][] = Array.from({ length: DEPARTMENTS.length * STANDINGS }, () => []);
  for (const place of [...cohort, ...outside]) {
    levels[place.department * STANDINGS + place.standing]?.push(place.id);
  }
  const manager = (place: Place): string => {
    for (let standing = place.standing + 1; standing < STANDINGS; standing++) {
      const candidates = levels[place.department * STANDINGS + standing] ?? [];
      if (candidates.length > 0) return candidates[random.below(candidates.length)] ?? CHIEF;
    }
    return CHIEF;
  };
  return {
    managerOf: cohort.map(manager),
    outside: Object.fromEntries(outside.map((place) => [place.id, manager(place)])),
  };
}
