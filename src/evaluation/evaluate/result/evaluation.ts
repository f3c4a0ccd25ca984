import type { Day, Form } from '../../../model';
import type { EndReason, PairRole } from '../../../program';
import type { OutcomeComparison, PerformanceMeasure } from '../../comparison';
import type { EvaluationOptions, Figure } from '../../disclosure';
import type { InterviewSummary } from '../../interviews';
import type { Interval } from '../../statistics';
import type { Level, SurveySummary } from '../../surveys';
import type { EvaluatedFigure } from './estimate';
import type { FindingLimits, ProgramFinding } from './finding';

/** How a program is evaluated. */
export interface ProgramEvaluationOptions extends EvaluationOptions {
  /** How near the people of a comparison must be, > 0, default 0.5: `ComparisonOptions.caliper`. */
  readonly caliper?: number;
  /** From when on a figure gives rise to a finding; default {@link DEFAULT_FINDING_LIMITS}. */
  readonly limits?: Partial<FindingLimits>;
}

/** Evidence that was not used. Nothing else is left out. */
export interface LeftOut {
  /** Measurements dated after `now`. */
  readonly measurements: number;
  /** Entries of logbooks dated after `now`. */
  readonly logEntries: number;
  /** Responses dated after `now`. */
  readonly responses: number;
  /** Records of trainings dated after `now`. */
  readonly trainings: number;
  /** Interviews dated after `now`. */
  readonly interviews: number;
}

/**
 * Who took part, and how it went. How many pairs there were, began and are over is told whatever the number; what
 * came of them only of enough pairs, and why pairs ended only where enough share a reason.
 */
export interface Participation {
  readonly mentors: { readonly selected: number; readonly inPairs: number };
  readonly mentees: { readonly selected: number; readonly inPairs: number };
  readonly pairs: {
    /** Pairs that were proposed. */
    readonly proposed: number;
    /** Held a first meeting. */
    readonly begun: number;
    /** Of those that began: come to their end, one way or another. */
    readonly over: number;
    /** Of those that are over: counted as complete. */
    readonly completed: Figure<number>;
  };
  readonly endedEarly: {
    readonly reasons: readonly { readonly reason: EndReason; readonly pairs: number }[];
    /** Whether there are reasons that too few pairs share to be told. */
    readonly untold: boolean;
  };
  readonly meetings: Figure<number>;
  readonly hours: Figure<number>;
  /** Hours that the time frame gives one pair. */
  readonly plannedHours: number;
  /** Completion, hours and meetings per pair, cadence, trainings done, response rates. */
  readonly figures: readonly EvaluatedFigure[];
}

/** `cannot-tell`: the target lies inside the interval. */
export type ObjectiveState =
  | 'reached'
  | 'not-reached'
  | 'cannot-tell'
  | 'not-measured'
  | 'hidden'
  | 'dropped';

/** How far an objective of the whole program has come. */
export interface ObjectiveResult {
  readonly objectiveId: string;
  readonly title: string;
  readonly kind: string;
  readonly measure: {
    readonly name: string;
    readonly unit: string;
    /** In the measure's unit. */
    readonly baseline: number | null;
    /** In the measure's unit. */
    readonly target: number | null;
  } | null;
  readonly measuredOn: Day | null;
  /** In the measure's unit; `null` where not measured or hidden. */
  readonly actual: number | null;
  /** Whether the measurement came with its uncertainty. */
  readonly uncertaintyKnown: boolean;
  readonly state: ObjectiveState;
  /** What is missing, for those not measured. */
  readonly missing: string | null;
  readonly progress: EvaluatedFigure;
}

/** How far people's own objectives of one kind have come, and those of their pairs. */
export interface PersonalObjectives {
  readonly kind: string;
  /** Mean over people; each person's objectives by weight, each limited to [0, 1]. */
  readonly progress: EvaluatedFigure;
  /** People who have reached all that was measured. */
  readonly reached: EvaluatedFigure;
}

/** What one objective adds to a priority. */
export interface PriorityPart {
  /** Id of a program-wide objective; `null`: the objectives of people together. */
  readonly objectiveId: string | null;
  /** How much it counts against the other parts, > 0. */
  readonly weight: number;
  /** Limited to [0, 1]. */
  readonly value: number;
  readonly interval: Interval | null;
}

/**
 * How far a talent priority was served: its objectives together. Each program-wide objective counts by its weight,
 * the objectives of people count as one of weight 1 (mean over people), each limited to [0, 1].
 */
export interface PriorityResult {
  readonly priorityId: string;
  readonly name: string;
  readonly progress: EvaluatedFigure;
  readonly parts: readonly PriorityPart[];
  /** Program-wide objectives linked to it that were not measured. */
  readonly unmeasured: readonly string[];
  /** Whether people's objectives are part of it, and if not, why. */
  readonly people: 'counted' | 'hidden' | 'not-measured' | 'none';
}

/** One of Kirkpatrick's four levels. */
export interface LevelResult {
  readonly level: Level;
  readonly figures: readonly EvaluatedFigure[];
  /** `false`: there is no evidence at all. */
  readonly measured: boolean;
  /** Kinds of evidence that are missing, in words. */
  readonly missing: readonly string[];
}

/** One performance measure over participants and the comparison group. */
export interface MeasureComparison {
  readonly measure: PerformanceMeasure;
  readonly comparison: OutcomeComparison;
  /** Effect on the matched people; p adjusted by Holm over all measures. */
  readonly effect: EvaluatedFigure;
  /** How participants changed, whatever the others did. */
  readonly change: EvaluatedFigure;
}

/** What the pairs are compared by: `null` where neither is known of enough pairs. */
export type PairOutcome = 'progress' | 'satisfaction' | null;

/** Pairs of one form against the pairs of all others. */
export interface FormResult {
  readonly form: Form;
  readonly completion: EvaluatedFigure;
  readonly outcome: EvaluatedFigure;
  /** This form less all others. */
  readonly difference: EvaluatedFigure;
}

/** How a criterion's value at the matching went with the pair's outcome. */
export interface CriterionResult {
  readonly criterion: string;
  readonly correlation: EvaluatedFigure;
}

/** Pairs whose mentor (or mentee) did a training against those whose did not. */
export interface TrainingResult {
  readonly moduleId: string;
  readonly title: string;
  readonly side: PairRole;
  readonly done: EvaluatedFigure;
  readonly notDone: EvaluatedFigure;
  /** Done less not done. */
  readonly difference: EvaluatedFigure;
}

/**
 * What went together with good outcomes of pairs. None of it shows a cause: pairs were not put into forms or
 * trainings by lot. All p values are adjusted together (Holm), as one looks at all of them.
 */
export interface WhatWorked {
  readonly outcome: PairOutcome;
  /** How many tests there were: what Holm's adjustment is for. */
  readonly tests: number;
  readonly forms: readonly FormResult[];
  readonly criteria: readonly CriterionResult[];
  readonly trainings: readonly TrainingResult[];
}

/** What became of a program. Plain JSON: equal evidence gives the same bytes, in whatever order its lists are. */
export interface ProgramEvaluation {
  readonly program: {
    readonly id: string;
    readonly name: string;
    readonly form: Form;
    readonly start: Day;
    readonly end: Day;
  };
  readonly asOf: Day;
  readonly leftOut: LeftOut;
  /** Of all intervals, in (0, 1). */
  readonly confidence: number;
  readonly participation: Participation;
  /** Fewest people of a figure that is told. */
  readonly minimumGroup: number;
  /** Program-wide objectives, in the program's order. */
  readonly objectives: readonly ObjectiveResult[];
  /** People's and pairs' objectives by kind. */
  readonly personal: {
    /** How many there are. */
    readonly objectives: number;
    /** Those with a reading, but for the dropped ones. */
    readonly measured: number;
    /** Those that were dropped. */
    readonly dropped: number;
    readonly all: EvaluatedFigure;
    readonly kinds: readonly PersonalObjectives[];
  };
  readonly priorities: readonly PriorityResult[];
  /** Reaction, learning, behaviour, results. */
  readonly levels: readonly LevelResult[];
  readonly whatWorked: WhatWorked;
  /** Every instrument that was used, in full. */
  readonly surveys: readonly SurveySummary[];
  readonly interviews: InterviewSummary | null;
  /** Cronbach's alpha of each scale of two items or more, at each moment. */
  readonly reliabilities: readonly EvaluatedFigure[];
  readonly comparisons: readonly MeasureComparison[];
  /** What to change first, then what cannot be told, then what worked. */
  readonly findings: readonly ProgramFinding[];
  /** Figures that stand for fewer people than may be told, or from which such could be derived. */
  readonly hiddenFigures: number;
}

/** The evaluation before anything is concluded from it. */
export type EvaluationFigures = Omit<ProgramEvaluation, 'findings' | 'hiddenFigures'>;
