/**
 * What is maximized, in order; an objective never trades against one before it.
 * - `mentor-minimums`, `mentee-minimums`: seats missing to people's minimums, as few as possible.
 * - `cover-mentees`: mentees with at least one mentor, the highest priority class first.
 * - `cover-mentors`: mentors with at least one mentee.
 * - `load-balance`: a first mentee for every mentor before a second for anybody, a second before a third, and so on;
 *   after `cover-mentees`, the load is spread as evenly as rules and capacities let it, for as many mentees.
 * - `cover-groups`: mentees that groups miss to the share or number that `coverGroups` asks for, as few as possible.
 * - `total-score`: the sum of the scores of all matches.
 * - `worst-off`: the lowest score of any match, as high as possible.
 * - `leximin`: the lowest score, then the next lowest, and so on.
 * - `first-come`: mentees with at least one mentor, those first who come first by the field of `tieBreak`; last in the
 *   list, it decides between matchings that are equally good otherwise.
 */
export const OBJECTIVES = [
  'mentor-minimums',
  'mentee-minimums',
  'cover-mentees',
  'cover-mentors',
  'load-balance',
  'cover-groups',
  'total-score',
  'worst-off',
  'leximin',
  'first-come',
] as const;
/** An objective of a policy; see {@link OBJECTIVES}. */
export type ObjectiveKind = (typeof OBJECTIVES)[number];

/** A part of a policy without which an objective asks for nothing. */
export type AimPart = 'coverGroups' | 'tieBreak';

/** What is asked of every objective, so that who asks names none. */
interface ObjectiveTraits {
  /** Units of score, or people and seats. */
  readonly measure: 'score' | 'people';
  /** It goes by the lowest scores, not by their sum. */
  readonly isWorst?: true;
  readonly needs?: AimPart;
  /** By what some mentees go before others, where it covers them in turn. */
  readonly turn?: 'priority' | 'arrival';
}

/** To add an objective: its name above, and a line. */
const TRAITS = {
  'mentor-minimums': { measure: 'people' },
  'mentee-minimums': { measure: 'people' },
  'cover-mentees': { measure: 'people', turn: 'priority' },
  'cover-mentors': { measure: 'people' },
  'load-balance': { measure: 'people' },
  'cover-groups': { measure: 'people', needs: 'coverGroups' },
  'total-score': { measure: 'score' },
  'worst-off': { measure: 'score', isWorst: true },
  leximin: { measure: 'score', isWorst: true },
  'first-come': { measure: 'people', needs: 'tieBreak', turn: 'arrival' },
} as const satisfies { readonly [K in ObjectiveKind]: ObjectiveTraits };

/** Traits of objectives. */
export const OBJECTIVE_TRAITS: { readonly [K in ObjectiveKind]: ObjectiveTraits } = TRAITS;

/** The objectives of which the traits are so. */
type ObjectivesWith<Traits> = {
  [K in ObjectiveKind]: (typeof TRAITS)[K] extends Traits ? K : never;
}[ObjectiveKind];

/** An objective that is measured in scores; the others count people or seats. */
export type ScoreObjective = ObjectivesWith<{ readonly measure: 'score' }>;

/** An objective that covers mentees by their priorities. */
export type PriorityObjective = ObjectivesWith<{ readonly turn: 'priority' }>;

/** Whether an objective is measured in scores. */
export function isScored(objective: ObjectiveKind): objective is ScoreObjective {
  return OBJECTIVE_TRAITS[objective].measure === 'score';
}

/** Whether an objective covers mentees by their priorities. */
export function isByPriority(objective: ObjectiveKind): objective is PriorityObjective {
  return OBJECTIVE_TRAITS[objective].turn === 'priority';
}

const DEFAULT_OBJECTIVES: readonly ObjectiveKind[] = [
  'mentor-minimums',
  'mentee-minimums',
  'cover-mentees',
  'total-score',
];

/** The objectives of a policy, with those that its other parts ask for. */
export function objectivesOf({
  objectives,
  coverGroups,
  tieBreak,
}: {
  readonly objectives?: readonly ObjectiveKind[];
} & { readonly [P in AimPart]?: object }): readonly ObjectiveKind[] {
  const defaults = DEFAULT_OBJECTIVES.flatMap((one): readonly ObjectiveKind[] =>
    one === 'total-score' && coverGroups !== undefined ? ['cover-groups', one] : [one],
  );
  const asked = objectives ?? defaults;
  return tieBreak === undefined || asked.includes('first-come') ? asked : [...asked, 'first-come'];
}
