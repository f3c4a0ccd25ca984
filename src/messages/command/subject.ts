type None = Record<never, never>;

/** A count that decides on the plural, and how it is shown. */
interface Counted {
  readonly count: number;
  readonly shown: string;
}

/** What the command says of people and pairs. Scores and large counts as text, in the digits of the language. */
export interface CommandMessages {
  'review.counts': {
    readonly approved: number;
    readonly rejected: number;
    readonly changed: number;
    readonly proposed: number;
  };
  'review.cost': { readonly effect: string; readonly total: string };
  'review.people': Counted;
  'review.person': { readonly who: string; readonly before: string; readonly after: string };
  'review.nobody': None;
  'review.read': { readonly decided: number; readonly undecided: number; readonly recorded: number };
  'review.next': None;
  written: { readonly paths: string };
  'more-in': { readonly shown: string; readonly where: string };
}
