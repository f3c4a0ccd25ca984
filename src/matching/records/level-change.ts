import type { ObjectiveKind } from '../../model';

/** The first objective by which two matchings differ. */
export interface LevelChange {
  readonly objective: ObjectiveKind | null;
  /** How much worse (above 0) or better (below 0) `after` is there; 0 if none differs. */
  readonly loss: number;
  /** The loss as a score; `null` unless the objective is one of scores, or none differs. */
  readonly scoreLoss: number | null;
  /**
   * Where mentees have several priorities and the objective is `cover-mentees`: the priority whose mentees `loss`
   * counts, the highest of which others have a mentor; those of lower ones are not counted.
   */
  readonly priority?: number;
}
