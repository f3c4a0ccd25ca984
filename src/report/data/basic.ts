import type { ObjectiveKind } from '../../model';

/** A message as data: the id of a template with its parameters, and its English text. */
export interface ReportText {
  readonly id: string;
  readonly params: { readonly [name: string]: ReportJson };
  readonly text: string;
}

/** Plain JSON. */
export type ReportJson =
  | string
  | number
  | boolean
  | null
  | readonly ReportJson[]
  | { readonly [name: string]: ReportJson };

/** What a change does to the first objective that it changes. */
export interface ReportEffect {
  /** `null`: every objective is worth as much as before. */
  readonly objective: ObjectiveKind | null;
  /** Lost (above 0) or gained (below 0): people, seats, or units of score. */
  readonly loss: number;
  /** The loss as a score; `null` where the objective is not one of scores. */
  readonly scoreLoss: number | null;
  /** Where mentees have several priorities and the objective is `cover-mentees`: the priority that `loss` is about. */
  readonly priority?: number;
}
