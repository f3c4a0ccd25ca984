/** People's words about people. `examples` are at most 20; `more` is how many there are beyond them. */
interface About {
  /** Whose lists: those of the mentors or of the mentees. */
  readonly side: string;
  readonly count: number;
  /** How many people have such lists. */
  readonly people: number;
  readonly examples: readonly string[];
  readonly more: number;
}

/** What was read of ids, and means less than its author believes. */
export interface PeopleWarningMessages {
  'warnings.load-of-one': { readonly mentors: number };
  /** Nobody has the field; `near` is one that somebody has. */
  'warnings.groups-unknown': { readonly field: string; readonly near: string | undefined };
  /** `count`: mentees without a value. */
  'warnings.groups-blank': { readonly field: string; readonly count: number };
  'warnings.groups-of-one': { readonly field: string; readonly groups: number };
  /** `examples`: the values, with the near one that somebody has. */
  'warnings.group-of-nobody': {
    readonly field: string;
    readonly count: number;
    readonly examples: readonly string[];
    readonly more: number;
  };
  'warnings.groups-met-already': { readonly field: string };
  'warnings.first-come-unknown': { readonly field: string; readonly near: string | undefined };
  'warnings.first-come-equal': { readonly field: string; readonly mentees: number };
  'warnings.first-come-blank': { readonly field: string; readonly count: number };
  /** `first`: mentees of the highest priority, `last`: of priority 1. */
  'warnings.priorities-like-ranks': {
    readonly highest: number;
    readonly first: number;
    readonly last: number;
  };
  'warnings.wishes-for-nobody': About;
  'warnings.wishes-misspelt': About;
  'warnings.refusals-of-nobody': About;
  'warnings.refusals-misspelt': About;
  'warnings.wishes-misplaced': About;
  'warnings.refusals-misplaced': About;
  'warnings.wishes-repeated': About;
  'warnings.wishes-refused': About;
  'warnings.two-spellings': {
    readonly count: number;
    readonly examples: readonly string[];
    readonly more: number;
  };
  /** `by` is `names` or `counted`. */
  'warnings.ids-separate': {
    readonly by: string;
    readonly count: number;
    readonly examples: readonly string[];
    readonly more: number;
  };
  /** `examples` as `m1 / e1`. */
  'warnings.one-address-two-ids': {
    readonly count: number;
    readonly examples: readonly string[];
    readonly more: number;
  };
  'warnings.names-differ': {
    readonly count: number;
    readonly examples: readonly string[];
    readonly more: number;
  };
}
