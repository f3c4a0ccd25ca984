import type { Role } from '../params';

/** Why people have no partner, and why there is no matching at all. */
export interface MatchingMessages {
  'unmatched.no-capacity': Role;
  'unmatched.nobody-there': Role;
  'unmatched.on-demand': Role;
  /** `rules` as text, the most frequent first: `different:department (12)`. */
  'unmatched.no-eligible-partner': Role & {
    readonly rules: readonly string[];
    /** Those of the rules that are nobody’s own refusal. */
    readonly liftable: readonly string[];
  };
  'unmatched.all-partners-taken': Role & {
    readonly eligible: number;
    readonly best: string;
    readonly by: readonly string[];
  };
  'unmatched.better-without': Role & { readonly eligible: number; readonly free: readonly string[] };
  'conflict.contradiction': {
    readonly demand: number;
    readonly supply: number;
    readonly minimums: readonly string[];
    readonly maximums: readonly string[];
    readonly locks: readonly string[];
    /** What resolves everything alone, as text; `count` of them. */
    readonly relaxed: readonly string[];
    readonly count: number;
  };
}
