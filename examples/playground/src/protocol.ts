/** What the page asks its worker, and what comes back. Everything here can be cloned from one thread to the other. */
import type { Decision, PairRef, PolicyInput } from 'mentor-match';
import type { CohortColumns, MappingProposal, TextEncoding } from 'mentor-match/interchange';
import type { GroupFigure, GroupTable } from 'mentor-match/report';
import type { ChangeDecision, PolicyOutcome, RuleVerdict, RunProgress } from 'mentor-match/schemas';

export type Locale = 'en' | 'fr';
export type Side = 'mentors' | 'mentees';
export type Role = Side | 'people';

/** A file that was dropped or chosen, with the side that somebody said it is. */
export interface GivenFile {
  readonly file: File;
  readonly side?: Side | 'both';
  /** How its bytes are written, where somebody said so. */
  readonly encoding?: TextEncoding;
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
  /** Names of what only an audit reads, by whose they are. */
  readonly protectedAttributes: { readonly [S in Side]: readonly string[] };
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
  /** What each table of the proposal is called: two sheets of one workbook have names of their own. */
  readonly names: readonly string[];
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
  readonly status: 'optimal' | 'feasible' | 'stable' | 'stopped';
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

/** What cannot hold together, and what to give up. */
export interface Conflict {
  readonly texts: readonly string[];
  readonly remedies: readonly string[];
}

export type Matched =
  | { readonly kind: 'matched'; readonly figures: MatchedFigures }
  | ({ readonly kind: 'infeasible' } & Conflict);

/** Two plans side by side. */
export interface Compared {
  /** Of the plan in force, then of the other. */
  readonly outcomes: readonly PolicyOutcome[];
  /** Why the other plan has no matching; null where it has one. */
  readonly conflict: Conflict | null;
}

export type PairStatus = 'proposed' | 'approved' | 'rejected' | 'changed';

/** Two people with what they are called. */
export interface NamedPair extends PairRef {
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
  /** Whether it can be proposed again: it was decided on, and both have a seat for it. */
  readonly reopens: boolean;
  /** What speaks most for the pair, and what is missing most; empty where nothing does. */
  readonly reasons: BestReasons;
}

/** Reasons in words, those that weigh most first. */
export interface BestReasons {
  readonly for: readonly string[];
  readonly missing: readonly string[];
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

/** The matching by the values of a field; small groups are hidden. */
export interface Groups extends Pick<GroupTable, 'minimum' | 'rows' | 'total'> {
  readonly field: string;
  readonly side: Side;
  /** Of a protected attribute what an audit says: one for each row. Null for other fields. */
  readonly impact: readonly GroupFigure<Impact>[] | null;
  /** What the figures are not. */
  readonly notes: readonly string[];
}

/** The share of a group's people with a partner against the highest share of a group. */
export interface Impact {
  readonly ratio: number;
  readonly underFourFifths: boolean;
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
  readonly reasons: BestReasons;
  /** Places in each other's lists, 1 for the best. */
  readonly place: { readonly ofMentor: number; readonly ofMentee: number } | null;
  readonly criteria: readonly CriterionLine[];
  readonly rules: readonly { readonly text: string; readonly passed: RuleVerdict['passed'] }[];
  /** The mentee's next best mentors. */
  readonly alternatives: readonly (NamedPerson & { readonly score: number })[];
}

/** Why two people are not matched, in sentences. */
export interface WhyNotAnswer extends NamedPair {
  /** `unproven`: no rule forbids it, and more than that nobody can say of a stopped matching. */
  readonly status: 'matched' | 'not-eligible' | 'not-chosen' | 'unproven';
  /** Whether what the pair would cost is known: not of a matching that was stopped. */
  readonly proven: boolean;
  readonly rules: readonly string[];
  /** What the pair would score; null where a rule forbids it. */
  readonly score: number | null;
  /** Decisions put pairs in the place of others since: the answer is of the matching as it was proposed. */
  readonly beforeDecisions: boolean;
  /** What having the pair would do; null where there is no room for it. */
  readonly effect: string | null;
  readonly ends: readonly string[];
  readonly begins: readonly string[];
  readonly remedies: readonly string[];
}

/** Another mentor for a mentee, and what that takes. */
export interface ChangeOffer extends NamedPerson {
  readonly score: number;
  readonly reasons: BestReasons;
  readonly way: ChangeWay;
  /** The pairs that end and begin; null where rules forbid it. */
  readonly change: Pick<ChangeDecision, 'pairs' | 'to'> | null;
  /** Of the pairs that end, those that the policy says must be: an exception is logged for each. */
  readonly locked: readonly PairRef[];
}

/** Where the seat comes from. */
export type ChangeWay =
  | { readonly kind: 'free' }
  /** A mentee of the other mentor takes the seat that becomes free. Scores of their pairs. */
  | {
      readonly kind: 'swap';
      readonly mentee: string;
      /** Whom the mentee gets. */
      readonly mentor: string;
      readonly before: number;
      readonly after: number;
    }
  /** A mentee of the other mentor loses them, and has so many others. */
  | { readonly kind: 'displace'; readonly mentee: string; readonly before: number; readonly others: number }
  /** The mentor has no seat at all. */
  | { readonly kind: 'closed' }
  /** No pair of the mentor may end. */
  | { readonly kind: 'taken' }
  | { readonly kind: 'refused'; readonly rules: readonly string[] };

/** Whom a mentee could have. */
export interface ChangeOffers {
  /** How many mentors are eligible. */
  readonly eligible: number;
  readonly offers: readonly ChangeOffer[];
}

/** What the decisions come to. */
export interface DecidedFigures {
  readonly proposed: number;
  readonly approved: number;
  readonly rejected: number;
  readonly changed: number;
  /** What the decisions cost, in words; null where nothing is lost. */
  readonly cost: string | null;
  /** Mentees without a mentor as the decisions stand: how many, and the first of them. */
  readonly alone: { readonly count: number; readonly first: readonly NamedPerson[] };
}

/** What stands on the page of decisions. */
export interface Standing {
  readonly figures: DecidedFigures;
  readonly readBack: ReadBack | null;
  /** Why the last try to match again found nothing; null where it did, or nobody tried. */
  readonly refused: Conflict | null;
}

/** What a rematch changed. */
export interface RematchedFigures {
  readonly kept: number;
  readonly ended: readonly string[];
  readonly begun: readonly string[];
}

/** What a try to match again came to. */
export interface Rematched {
  /** Null where these decisions leave no matching: the one of before stands. */
  readonly next: { readonly matched: Matched; readonly changes: RematchedFigures } | null;
  readonly standing: Standing;
}

/** What was read from a workbook that people decided in. */
export interface ReadBack {
  readonly recorded: number;
  /** Rows that decide nothing. */
  readonly undecided: number;
  readonly warnings: readonly string[];
}

export type DownloadKind =
  | 'workbook'
  | 'report'
  | 'letters'
  | 'mail-merge'
  | 'csv'
  | 'json'
  | 'policy'
  | 'mapping';

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
  compare(now: Plan, next: Plan): Compared;
  match(plan: Plan): Matched;
  /** Checks the certificate of the matching. */
  prove(): boolean;
  /** Warnings and words of the matching there is, in the language of now. */
  figures(): Matched | null;
  rows(query: RowsQuery): RowsPage<PairRow>;
  unmatched(query: RowsQuery): RowsPage<UnmatchedRow>;
  people(side: Side, words: string): readonly NamedPerson[];
  groups(field: string, side: Side): Groups;
  explain(pair: PairRef): PairDetail;
  whyNot(pair: PairRef): WhyNotAnswer;
  /** Mentors whom a mentee could have: those whose names hold the words, or the best where there are none. */
  offers(menteeId: string, from: PairRef | null, words: string): ChangeOffers;
  /** What decisions would cost, in words, without taking them. */
  weigh(decisions: readonly Decision[]): string;
  decide(decisions: readonly Decision[]): Standing;
  /** Records the decisions of a workbook; `by` stands where a row says neither who nor when. */
  readBack(file: File, by: Pick<Decision, 'reviewer' | 'at'>, timeZone: string): Standing;
  approveAll(by: Pick<Decision, 'reviewer' | 'at'>): Standing;
  /** Where the decisions stand, in the language of now. */
  standing(): Standing;
  rematch(switchingCost: number): Rematched;
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
