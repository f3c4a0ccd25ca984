/** What the page asks its worker, and what comes back. Everything here can be cloned from one thread to the other. */
import type { Decision, PairRef, PolicyInput } from 'mentor-match';
import type { CohortColumns, MappingProposal } from 'mentor-match/interchange';
import type { PolicyOutcome, RuleVerdict, RunProgress } from 'mentor-match/schemas';

export type Locale = 'en' | 'fr';
export type Side = 'mentors' | 'mentees';
export type Role = Side | 'people';

/** A file that was dropped or chosen, with the side that somebody said it is. */
export interface GivenFile {
  readonly file: File;
  readonly side?: Side | 'both';
}

/** What is known of one field of people: who filled it in, and its commonest values. */
export interface FieldFacts {
  readonly field: string;
  readonly mentors: number;
  readonly mentees: number;
  readonly kind: 'number' | 'value' | 'list' | 'other';
  /** Different single values, the commonest first, at most 12. */
  readonly values: readonly string[];
}

/** People as they were read. */
export interface ReadPeople {
  readonly mentors: number;
  readonly mentees: number;
  readonly facts: readonly FieldFacts[];
  readonly warnings: readonly string[];
}

/** A problem with where it is and what would be right, as `ErrorIssue` of the library. */
export interface Issue {
  readonly path: string;
  readonly message: string;
  readonly received: string;
  readonly expected: string;
}

/** Files as they were understood, and people as they are read so: or why they cannot be read. */
export interface Understood {
  readonly proposal: MappingProposal;
  readonly people: ReadPeople | null;
  readonly issues: readonly Issue[];
}

/** How a matching is to be made. `seats` is what mentors take who do not say. */
export interface Plan {
  readonly policy: PolicyInput;
  readonly seats: number;
}

/** A matching in a few figures. */
export interface MatchedFigures {
  readonly status: 'optimal' | 'stable' | 'stopped';
  readonly pairs: number;
  readonly mentors: number;
  readonly mentees: number;
  readonly mentorsMatched: number;
  readonly menteesMatched: number;
  readonly seats: number;
  readonly meanScore: number | null;
  readonly minimumScore: number | null;
  readonly totalScore: number;
  /** Pairs by tenth of the score. */
  readonly distribution: readonly number[];
  readonly rules: readonly { readonly rule: string; readonly forbidden: number | null }[];
  /** Whether the certificate was checked; null as long as it was not, and where the run was stopped before there was one. */
  readonly proven: boolean | null;
  readonly seconds: number;
  readonly warnings: readonly string[];
}

export type Matched =
  | { readonly kind: 'matched'; readonly figures: MatchedFigures }
  | {
      readonly kind: 'infeasible';
      /** What cannot hold together, and what to give up. */
      readonly texts: readonly string[];
      readonly remedies: readonly string[];
    };

export type PairStatus = 'proposed' | 'approved' | 'rejected' | 'changed';

/** Two people with what they are called. */
interface NamedPair extends PairRef {
  readonly mentorName: string;
  readonly menteeName: string;
}

/** Two people and how well they fit. */
interface ScoredPair extends NamedPair {
  readonly score: number;
  readonly coverage: number;
}

/** A row of the table of pairs. */
export interface PairRow extends ScoredPair {
  readonly locked: boolean;
  readonly state: PairStatus;
  readonly byHand: boolean;
}

export type PairOrder = 'mentee' | 'mentor' | 'score' | 'coverage' | 'state';

export interface RowsQuery {
  readonly words: string;
  readonly order: PairOrder;
  readonly descending: boolean;
  readonly page: number;
  readonly size: number;
  /** Only pairs in these states; empty: all. */
  readonly states: readonly PairStatus[];
}

export interface RowsPage<Row> {
  readonly rows: readonly Row[];
  /** Rows that the query finds, and the page that was given of them, from 0. */
  readonly found: number;
  readonly page: number;
}

export interface UnmatchedRow {
  readonly id: string;
  readonly name: string;
  readonly side: Side;
  readonly reason: string;
}

export interface NamedPerson {
  readonly id: string;
  readonly name: string;
}

/** One criterion of a pair in words. */
export interface CriterionLine {
  readonly criterion: string;
  /** Part of the score in [0, 1], and the most that it could be. */
  readonly share: number;
  readonly most: number;
  readonly reasons: readonly string[];
}

/** Everything about a pair. */
export interface PairDetail extends ScoredPair {
  readonly eligible: boolean;
  /** Places in each other's lists, 1 for the best. */
  readonly place: { readonly ofMentor: number; readonly ofMentee: number } | null;
  readonly criteria: readonly CriterionLine[];
  readonly rules: readonly { readonly text: string; readonly passed: RuleVerdict['passed'] }[];
  /** The mentee's next best mentors. */
  readonly alternatives: readonly (NamedPerson & { readonly score: number })[];
}

/** Why two people are not matched, in sentences. */
export interface WhyNotAnswer extends NamedPair {
  readonly status: 'matched' | 'not-eligible' | 'not-chosen';
  readonly rules: readonly string[];
  /** What having the pair would do; null where there is no room for it. */
  readonly effect: string | null;
  readonly ends: readonly string[];
  readonly begins: readonly string[];
  readonly remedies: readonly string[];
}

/** What the decisions come to. */
export interface DecidedFigures {
  readonly proposed: number;
  readonly approved: number;
  readonly rejected: number;
  readonly changed: number;
  readonly totalScore: number;
  /** What the decisions cost, in words; null where nothing is lost. */
  readonly cost: string | null;
}

/** What a rematch changed. */
export interface RematchedFigures {
  readonly kept: number;
  readonly ended: readonly string[];
  readonly begun: readonly string[];
}

/** What was read from a workbook that people decided in. */
export interface ReadBack {
  readonly figures: DecidedFigures;
  readonly recorded: number;
  /** Rows that decide nothing. */
  readonly undecided: number;
  readonly warnings: readonly string[];
}

export type DownloadKind = 'workbook' | 'report' | 'json' | 'csv' | 'policy' | 'mapping';

export interface Download {
  readonly name: string;
  readonly blob: Blob;
}

/** The calls that the worker answers, by name. */
export interface Calls {
  /** Texts from here on. */
  speak(locale: Locale): void;
  /** Loads what a later step needs while nobody waits for it. */
  warmUp(step: 'people' | 'match' | 'ask'): void;
  /** Looks at one file or two; null: at the files of before, in another language. */
  look(files: readonly GivenFile[] | null): Understood;
  /** The files of before. */
  given(): readonly GivenFile[];
  /** A sample: files as somebody would have dropped them. */
  sample(kind: SampleKind): readonly GivenFile[];
  /** Reads the files with a mapping. */
  read(columns: CohortColumns): Pick<Understood, 'people' | 'issues'>;
  compare(now: Plan, next: Plan): readonly PolicyOutcome[];
  match(plan: Plan): Matched;
  /** Checks the certificate of the matching. */
  prove(): boolean;
  /** Warnings and words of the matching there is, in the language of now. */
  figures(): Matched | null;
  rows(query: RowsQuery): RowsPage<PairRow>;
  unmatched(query: RowsQuery): RowsPage<UnmatchedRow>;
  people(side: Side, words: string): readonly NamedPerson[];
  explain(pair: PairRef): PairDetail;
  whyNot(pair: PairRef): WhyNotAnswer;
  decide(decisions: readonly Decision[]): DecidedFigures;
  /** Records the decisions of a workbook; `by` stands where a row says neither who nor when. */
  readBack(file: File, by: Pick<Decision, 'reviewer' | 'at'>, timeZone: string): ReadBack;
  approveAll(by: Pick<Decision, 'reviewer' | 'at'>): DecidedFigures;
  rematch(switchingCost: number): {
    readonly matched: Matched;
    /** Null where these decisions leave no matching. */
    readonly changes: RematchedFigures | null;
    readonly figures: DecidedFigures | null;
  };
  /** @param day of today, which a report is dated with. */
  download(kind: DownloadKind, day: string): Download;
}

export type SampleKind = 'generated' | 'large' | 'civil-service';
export type CallName = keyof Calls;

export interface Request<Name extends CallName = CallName> {
  readonly id: number;
  readonly name: Name;
  readonly args: Parameters<Calls[Name]>;
}

/** What went wrong: a `MentorMatchError` with its problems, or a defect. */
export interface Failure {
  readonly code: string;
  readonly issues: readonly Issue[];
}

export type Reply =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly failure: Failure }
  | { readonly id: number; readonly progress: Pick<RunProgress, 'phase' | 'fraction'> };

/** What the page sends: a call, or that it no longer wants the answer to one. */
export type Sent = Request | { readonly stop: number };
