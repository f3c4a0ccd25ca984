export function analyzeSensitivity(problem: AssignmentProblem, outcome: OptimalAssignment, options?: {
    readonly check?: boolean;
}): Sensitivity;

export type AssignmentChange = {
    readonly kind: "cost";
    readonly row: number;
    readonly column: number;
    readonly cost: number;
} | {
    readonly kind: "row";
    readonly row: number;
    readonly costs?: ArrayLike<number>;
    readonly min?: number;
    readonly max?: number;
} | {
    readonly kind: "column";
    readonly column: number;
    readonly costs?: ArrayLike<number>;
    readonly min?: number;
    readonly max?: number;
} | {
    readonly kind: "lock";
    readonly row: number;
    readonly column: number;
} | {
    readonly kind: "unlock";
    readonly row: number;
    readonly column: number;
};

export interface AssignmentConflict {
    readonly columnMaximums: readonly number[];
    readonly columnMinimums: readonly number[];
    readonly demand: number;
    readonly locks: readonly Pair[];
    readonly rowMaximums: readonly number[];
    readonly rowMinimums: readonly number[];
    readonly supply: number;
    readonly u: ArrayLike<number>;
    readonly v: ArrayLike<number>;
}

export interface AssignmentLevel {
    readonly kind: LevelKind;
    readonly objective: number;
    readonly step: number;
    readonly u: Duals;
    readonly v: Duals;
    readonly value: number | null;
}

export type AssignmentObjective = {
    readonly kind: "row-minimums";
    readonly wanted: ArrayLike<number>;
} | {
    readonly kind: "column-minimums";
    readonly wanted: ArrayLike<number>;
} | {
    readonly kind: "cover-rows";
    readonly classes?: ArrayLike<number>;
} | {
    readonly kind: "cover-columns";
    readonly classes?: ArrayLike<number>;
} | {
    readonly kind: "first-pairs";
    readonly side: "rows" | "columns";
} | {
    readonly kind: "pair-count";
} | {
    readonly kind: "listed-pairs";
    readonly pairs: readonly Pair[];
} | {
    readonly kind: "total-cost";
    readonly rowEmptyCost?: ArrayLike<number>;
    readonly columnEmptyCost?: ArrayLike<number>;
} | WorstObjective;

export type AssignmentOutcome = OptimalAssignment | InfeasibleAssignment;

export interface AssignmentProblem {
    readonly columnMax?: ArrayLike<number>;
    readonly columnMin?: ArrayLike<number>;
    readonly columnOrder?: ArrayLike<number>;
    readonly columns: number;
    readonly cost: Int32Array | CostSource;
    readonly locks?: readonly Pair[];
    readonly objectives?: readonly AssignmentObjective[];
    readonly rowMax?: ArrayLike<number>;
    readonly rowMin?: ArrayLike<number>;
    readonly rowOrder?: ArrayLike<number>;
    readonly rows: number;
    readonly seed?: number;
    readonly solver?: "auto" | "dense" | "transport";
    readonly start?: AssignmentStart;
}

export interface AssignmentProgress {
    readonly assigned?: number;
    readonly fraction: number;
    readonly isNear?: boolean;
    readonly phase: LevelKind | "bounds" | "completion" | "improvement";
}

export interface AssignmentScanStep extends Omit<AssignmentWorkStep, "kind"> {
    readonly batch: ScanBatch;
    readonly kind: "scan";
}

export interface AssignmentStart {
    readonly pairs?: readonly Pair[];
    readonly v?: ArrayLike<number>;
}

export type AssignmentStep = AssignmentWorkStep | AssignmentScanStep;

export type AssignmentSteps<Outcome> = Generator<AssignmentStep, Outcome, StepReply>;

export interface AssignmentWorkStep {
    readonly kind: "work";
    readonly lowerBound: () => number | null;
    readonly progress: AssignmentProgress;
    readonly upperBound: number | null;
}

export function blockingPairs(problem: AssignmentProblem, pairs: readonly Pair[], options?: Omit<StabilityOptions, "proposer">): Pair[];

export function blockingPairsSteps(problem: AssignmentProblem, pairs: readonly Pair[], options?: Omit<StabilityOptions, "proposer">): Steps<Pair[]>;

export const bottleneck: WorstObjective;

export class BufferedSource implements CostSource {
    constructor(reader: RowReader);
    readonly columns: number;
    readonly complete = false;
    cost(row: number, column: number): number;
    readonly highest: number;
    readonly lowest: number;
    row(row: number): Int32Array;
    readonly rows: number;
    scan(row: number, prices: Float64Array, k: number, start: number, out: Candidates): void;
}

export interface Candidates {
    bound: number;
    readonly columns: Int32Array;
    readonly costs: Int32Array;
    count: number;
}

export type ChangeEffect = {
    readonly status: "possible";
    readonly level: number | null;
    readonly kind: LevelKind | null;
    readonly loss: number;
    readonly leave: readonly Pair[];
    readonly enter: readonly Pair[];
    readonly isWhole: boolean;
} | {
    readonly status: "impossible";
};

export function changeProblem(problem: AssignmentProblem, changes: readonly AssignmentChange[]): AssignmentProblem;

export type ConflictRelaxation = {
    readonly kind: "row-minimum" | "row-maximum" | "column-minimum" | "column-maximum";
    readonly index: number;
    readonly from: number;
    readonly to: number;
} | {
    readonly kind: "lock";
    readonly pair: Pair;
};

export function conflictRelaxations(problem: AssignmentProblem, conflict: AssignmentConflict): ConflictRelaxation[];

export function costMatrix(values: readonly (readonly (number | null)[])[]): Int32Array;

export interface CostSource {
    readonly batch?: ScanBatching;
    readonly columns: number;
    readonly complete: boolean;
    cost(row: number, column: number): number;
    readonly highest: number;
    readonly implicit?: boolean;
    isAllowed?(row: number, column: number): boolean;
    least?(row: number, prices: Float64Array): number;
    readonly lowest: number;
    row(row: number): Int32Array;
    readonly rows: number;
    scan(row: number, prices: Float64Array, k: number, start: number, out: Candidates): void;
    scanRows?(batch: ScanBatch, from: number, to: number): void;
}

export type CurveEnd = {
    readonly reason: "infeasible";
    readonly limit: number;
    readonly conflict: AssignmentConflict;
} | {
    readonly reason: "objective-lost";
    readonly limit: number;
    readonly kind: LevelKind;
    readonly outcome: OptimalAssignment;
} | {
    readonly reason: "locked";
    readonly pair: Pair;
} | {
    readonly reason: "empty";
} | {
    readonly reason: "max-points";
};

export interface CurvePoint {
    readonly limit: number;
    readonly outcome: OptimalAssignment;
    readonly totalCost: number;
    readonly worstCost: number | null;
}

export function deferredAcceptance(problem: AssignmentProblem, options?: StabilityOptions): StableAssignment;

export function deferredAcceptanceSteps(problem: AssignmentProblem, options?: StabilityOptions): Steps<StableSoFar>;

export function denseCostSource(cost: Int32Array, rows: number, columns: number): CostSource;

export function denseDuals(duals: Duals): ArrayLike<number>;

export type Duals = ArrayLike<number> | SparseDuals;

export interface FairnessCurve {
    readonly end: CurveEnd;
    readonly points: readonly CurvePoint[];
}

export const FORBIDDEN = 2147483647;

export interface InfeasibleAssignment {
    readonly conflict: AssignmentConflict;
    readonly status: "infeasible";
}

export function isSmallestConflict(problem: AssignmentProblem, conflict: AssignmentConflict): boolean;

export type LevelKind = Exclude<ObjectiveKind, "bottleneck" | "leximin"> | "worst-cost" | "pairs-at-worst";

export const leximin: WorstObjective;

export interface LinearEngine {
    readonly name: SolverName;
    solve(source: CostSource, capacities: Int32Array): LinearOptimal | undefined;
    steps?(source: CostSource, capacities: Int32Array): Steps<LinearOptimal | undefined>;
}

export interface LinearOptimal {
    readonly columnOfRow: Int32Array;
    readonly cost: number;
    readonly u: Float64Array;
    readonly v: Float64Array;
}

export function margin(problem: AssignmentProblem, outcome: OptimalAssignment, row: number, column: number): ChangeEffect;

export type ObjectiveKind = AssignmentObjective["kind"];

export function opportunityCost(problem: AssignmentProblem, outcome: OptimalAssignment, row: number, column: number): ChangeEffect;

export interface OptimalAssignment {
    readonly levels: readonly AssignmentLevel[];
    readonly pairs: readonly Pair[];
    readonly solver: SolverName;
    readonly status: "optimal";
    readonly totalCost: number;
}

export type Pair = readonly [
    row: number,
    column: number
];

export interface PairChange {
    readonly cost?: number;
    readonly seat?: "row" | "column";
}

export interface PairEffect {
    readonly effect: ChangeEffect;
    readonly isBest: boolean;
}

export interface PriceOfStability {
    readonly blocking: readonly Pair[];
    readonly optimal: AssignmentOutcome;
    readonly price: number | undefined;
    readonly stable: StableAssignment;
}

export function priceOfStability(problem: AssignmentProblem, options?: StabilityOptions): PriceOfStability;

export function resolveAssignment(problem: AssignmentProblem, previous: OptimalAssignment): AssignmentOutcome;

export interface RowReader {
    readonly columns: number;
    cost(row: number, column: number): number;
    fill(row: number, out: Int32Array): void;
    readonly highest: number;
    readonly lowest: number;
    readonly rows: number;
}

export interface ScanBatch {
    readonly bounds: Float64Array;
    readonly columns: Int32Array;
    readonly costs: Int32Array;
    readonly counts: Int32Array;
    readonly guesses: Float64Array;
    readonly k: number;
    readonly prices: Float64Array;
    readonly rows: Int32Array;
    readonly size: number;
    readonly source: CostSource;
    readonly starts: Int32Array;
    readonly turn: Int32Array;
}

export function scanBatch(batch: ScanBatch, from?: number, to?: number): void;

export interface ScanBatching {
    readonly allocate?: (bytes: number) => ArrayBufferLike;
    readonly size: number;
}

export interface Sensitivity {
    columnSeat(column: number, change: 1 | -1): ChangeEffect;
    margin(row: number, column: number): ChangeEffect;
    margins(): ChangeEffect[];
    opportunityCost(row: number, column: number): ChangeEffect;
    rowSeat(row: number, change: 1 | -1): ChangeEffect;
    withPair(row: number, column: number, change?: PairChange): PairEffect | undefined;
}

export function shortage(problem: AssignmentProblem, outcome: OptimalAssignment, of: {
    readonly row: number;
} | {
    readonly column: number;
}): AssignmentConflict | null;

export function shortageBelowWorst(problem: AssignmentProblem, outcome: OptimalAssignment): AssignmentConflict | null;

export function solveAssignment(problem: AssignmentProblem, options?: SolveOptions): AssignmentOutcome;

export function solveAssignmentSteps(problem: AssignmentProblem, options?: StepOptions): AssignmentSteps<AssignmentOutcome | StoppedAssignment>;

export function solveAssignmentUntil(problem: AssignmentProblem, shouldStop: () => boolean, options?: SolveOptions): AssignmentOutcome | StoppedAssignment;

export interface SolveOptions extends StepOptions {
    readonly onProgress?: (progress: AssignmentProgress) => void;
}

export type SolverName = "dense" | "transport" | "flow" | "munkres";

export interface SparseDuals {
    readonly at: ArrayLike<number>;
    readonly base: number;
    readonly length: number;
    readonly values: ArrayLike<number>;
}

export interface StabilityOptions {
    readonly columnPreferences?: readonly ArrayLike<number>[];
    readonly columnWishes?: readonly ArrayLike<number>[];
    readonly proposer?: "rows" | "columns";
    readonly rowPreferences?: readonly ArrayLike<number>[];
    readonly rowWishes?: readonly ArrayLike<number>[];
}

export interface StableAssignment {
    readonly pairs: readonly Pair[];
    readonly proposals: number;
    readonly totalCost: number;
}

export interface StableSoFar extends StableAssignment {
    readonly isWhole: boolean;
}

export function startFrom(previous: OptimalAssignment, problem: Pick<AssignmentProblem, "rows" | "columns">): AssignmentStart;

export interface StepOptions {
    readonly engine?: LinearEngine;
}

export type StepReply = "stop" | undefined;

type Steps<Outcome> = Generator<number, Outcome, StepReply>;

export interface StoppedAssignment {
    readonly gap: number | null;
    readonly levels: readonly AssignmentLevel[];
    readonly lowerBound: number | null;
    readonly pairs: readonly Pair[];
    readonly status: "stopped";
    readonly totalCost: number;
}

export function totalVersusWorstOff(problem: AssignmentProblem, options?: {
    readonly maxPoints?: number;
}): FairnessCurve;

export type Verification = {
    readonly ok: true;
} | {
    readonly ok: false;
    readonly problems: readonly VerificationProblem[];
};

export interface VerificationProblem {
    readonly message: string;
    readonly path: string;
}

export function verifyAssignment(problem: AssignmentProblem, outcome: AssignmentOutcome): Verification;

export function withoutCostsAbove(problem: AssignmentProblem, limit: number): AssignmentProblem;

export interface WorstObjective {
    readonly check: (...checker: never[]) => number;
    readonly kind: "bottleneck" | "leximin";
    readonly solve: (...solver: never[]) => Generator<number, void, "stop" | undefined>;
}
