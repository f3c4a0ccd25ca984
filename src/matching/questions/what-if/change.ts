import type { Mentee, Mentor, ObjectiveKind, Rule } from '../../../model';

/** More or fewer seats: bounds that are not given stay as they are. */
interface Seats {
  readonly min?: number;
  readonly max?: number;
}

/** One change to a cohort or its policy, as data: people, seats, rules, weights or objectives. */
export type Change =
  /** Somebody more, such as a profile of `recruitingAdvice`. */
  | { readonly kind: 'add-mentor'; readonly mentor: Mentor }
  | { readonly kind: 'add-mentee'; readonly mentee: Mentee }
  /** Somebody less, on this side; wishes for the person and locks on them go too. */
  | { readonly kind: 'remove-mentor'; readonly mentorId: string }
  | { readonly kind: 'remove-mentee'; readonly menteeId: string }
  /** How many mentees the mentor takes, or mentors the mentee gets. */
  | (Seats & { readonly kind: 'seats'; readonly mentorId: string })
  | (Seats & { readonly kind: 'seats'; readonly menteeId: string })
  | { readonly kind: 'add-rule'; readonly rule: Rule }
  /** By its id, as results name it: `different:department`, `minimum-score`. Nobody's own refusal can be lifted. */
  | { readonly kind: 'lift-rule'; readonly rule: string }
  /** The weight of a criterion, >= 0; 0 leaves it out. */
  | { readonly kind: 'weight'; readonly criterion: string; readonly to: number }
  /** What is aimed at, the most important first. */
  | { readonly kind: 'objectives'; readonly objectives: readonly ObjectiveKind[] };

/** Their kinds. */
export const CHANGE_KINDS: readonly string[] = Object.keys({
  'add-mentor': true,
  'add-mentee': true,
  'remove-mentor': true,
  'remove-mentee': true,
  seats: true,
  'add-rule': true,
  'lift-rule': true,
  weight: true,
  objectives: true,
} satisfies { readonly [K in Change['kind']]: true });
