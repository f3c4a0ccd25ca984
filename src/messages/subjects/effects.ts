type Direction = 'better' | 'worse';

/** What a change does to the matching, and the changes that would help. */
export interface EffectMessages {
  'effect.none': Record<string, never>;
  /** `score` as text with three decimals. `total-score`, or the lowest score that changes. */
  'effect.score': {
    readonly objective: string;
    readonly direction: Direction;
    readonly score: string;
  };
  /** @param priority whose mentees are counted, where they have several. */
  'effect.count': {
    readonly objective: string;
    readonly direction: Direction;
    readonly count: number;
    readonly priority?: number;
  };
  /** Pairs as text. */
  'effect.exchange': {
    readonly effect: string;
    readonly ends: readonly string[];
    readonly begins: readonly string[];
  };
  'remedy.effect': { readonly change: string; readonly effect: string };
  'remedy.one-more-seat': { readonly who: string; readonly before: number; readonly seats: number };
  'remedy.lift-rules': { readonly who: string; readonly rules: readonly string[] };
  'remedy.lift-rules-and-add-seat': {
    readonly who: string;
    readonly rules: readonly string[];
    readonly mentor: string;
    readonly before: number;
    readonly seats: number;
  };
  'remedy.force': { readonly who: string };
  /** Weights as text. */
  'remedy.weight': { readonly criterion: string; readonly from: string; readonly to: string };
}
