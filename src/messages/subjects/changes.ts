/** Who or what could give way in a conflict, and how far. */
interface Relaxed {
  /** Name and id of a person, or of two, as text. */
  readonly who: string;
  readonly from: number;
  readonly to: number;
}

/** Why pairs end, and what could be relaxed where nothing fits. */
export interface ChangeMessages {
  'rematch.too-few-changes': { readonly least: number; readonly allowed: number };
  'relax.lock': { readonly who: string };
  'relax.mentor-minimum': Relaxed;
  'relax.mentor-maximum': Relaxed;
  'relax.mentee-minimum': Relaxed;
  'relax.mentee-maximum': Relaxed;
  /** `pairs` are those that the matching would then have against the rule. */
  'relax.rule': { readonly rule: string; readonly pairs: readonly string[] };
  'relax.outcome': { readonly matches: number; readonly mentees: number; readonly total: number };
}
