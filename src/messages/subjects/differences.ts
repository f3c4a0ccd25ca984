import type { None } from '../params';

interface PersonParams {
  readonly who: string;
  readonly role: 'mentor' | 'mentee';
  /** Partners, as text. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Whether the scores of the partners are better, worse or as good; `unknown` where that cannot be said. */
  readonly direction: 'better' | 'worse' | 'even' | 'unknown';
}

/** Whose weights scores are of. */
interface TotalParams {
  readonly by: 'same' | 'in-force' | 'changed';
  readonly after: string;
}

/** What two matchings differ in, and what a change to cohort or policy would do. */
export interface DifferenceMessages {
  'difference.none': { readonly kept: number };
  'difference.pairs': { readonly kept: number; readonly ends: number; readonly begins: number };
  'difference.matched': {
    readonly role: 'mentor' | 'mentee';
    readonly before: number;
    readonly after: number;
  };
  'difference.total': TotalParams & { readonly before: string };
  'difference.same-total': TotalParams;
  'difference.no-scale': None;
  'difference.gained': PersonParams;
  'difference.lost': PersonParams;
  'difference.changed': PersonParams;
  'difference.joined': PersonParams;
  'difference.left': PersonParams;
  'difference.more': { readonly count: number; readonly role: 'mentor' | 'mentee' };
  'what-if.add': { readonly role: 'mentor' | 'mentee'; readonly who: string };
  'what-if.remove': { readonly role: 'mentor' | 'mentee'; readonly who: string };
  'what-if.seats': {
    readonly who: string;
    readonly role: 'mentor' | 'mentee';
    readonly least?: number | undefined;
    readonly most?: number | undefined;
  };
  'what-if.add-rule': { readonly rule: string };
  'what-if.lift-rule': { readonly rule: string };
  'what-if.weight': { readonly criterion: string; readonly from: number; readonly to: number };
  'what-if.objectives': { readonly objectives: readonly string[] };
  'what-if.infeasible': None;
}
