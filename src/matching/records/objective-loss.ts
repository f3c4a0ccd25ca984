import type { ObjectiveKind, PriorityObjective, ScoreObjective } from '../../model';

/**
 * What one matching gives up against another: the first of the policy's objectives by which they differ, and how much
 * that loses (above 0) or gains (below 0). What `loss` and `scoreLoss` are goes by the objective.
 */
export type ObjectiveLoss =
  /** Every objective is worth as much as before. */
  | { readonly objective: null; readonly loss: 0; readonly scoreLoss: 0; readonly priority?: never }
  | {
      readonly objective: ScoreObjective;
      /**
       * Units of score, an exact integer: of the total, of the lowest score (`worst-off`), or of the lowest score that
       * changes (`leximin`), where a match that is not there counts as a full score.
       */
      readonly loss: number;
      /** The loss as a score, `loss / policy.scoreUnit`. */
      readonly scoreLoss: number;
      readonly priority?: never;
    }
  | {
      readonly objective: PriorityObjective;
      /** Mentees. */
      readonly loss: number;
      readonly scoreLoss: null;
      /**
       * Where mentees have several priorities: the one whose mentees `loss` counts, the highest of which others have a
       * mentor; those of lower ones are not counted.
       */
      readonly priority?: number;
    }
  | {
      readonly objective: Exclude<ObjectiveKind, ScoreObjective | PriorityObjective>;
      /** People, or for minimums seats. */
      readonly loss: number;
      readonly scoreLoss: null;
      readonly priority?: never;
    };
