/** Everything that the page shows, as one value. */
import type { PairRef } from 'mentor-match';
import type { CohortColumns } from 'mentor-match/interchange';
import { type Choices, choicesOf } from '../policy/choices';
import type {
  Compared,
  DownloadKind,
  Failure,
  Groups,
  Locale,
  Matched,
  NamedPerson,
  PairDetail,
  PairRow,
  RematchedFigures,
  RowsPage,
  RowsQuery,
  Standing,
  Understood,
  UnmatchedRow,
  WhyNotAnswer,
} from '../protocol';

export const STEPS = ['people', 'policy', 'matching', 'decisions'] as const;
export type Step = (typeof STEPS)[number];
export const SCHEMES = ['auto', 'light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

export interface Progress {
  readonly phase: string;
  readonly fraction: number;
}

export interface PeopleState {
  readonly phase: 'empty' | 'looking' | 'known' | 'failed';
  readonly understood: Understood | null;
  readonly columns: CohortColumns;
  /** Whether people are being read again with a mended mapping. */
  readonly rereading: boolean;
  readonly failure: Failure | null;
}

export interface TrialState {
  readonly phase: 'none' | 'running' | 'done' | 'failed';
  readonly progress: Progress | null;
  readonly compared: Compared | null;
  readonly failure: Failure | null;
}

export interface MatchingState {
  readonly phase: 'none' | 'running' | 'stopping' | 'done' | 'failed';
  readonly progress: Progress | null;
  readonly matched: Matched | null;
  readonly failure: Failure | null;
  /** Whether the last one was stopped before it had a pair. */
  readonly stoppedEarly: boolean;
  /** The choices that the matching was made with; what was chosen since then is not in it. */
  readonly with: Choices | null;
}

export interface TableState<Row> {
  readonly query: RowsQuery;
  readonly page: RowsPage<Row> | null;
}

/** The panel beside the table of pairs. */
export type Panel =
  | { readonly kind: 'closed' }
  | { readonly kind: 'waiting'; readonly progress: Progress | null }
  | { readonly kind: 'pair'; readonly detail: PairDetail }
  | { readonly kind: 'why-not'; readonly answer: WhyNotAnswer }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface DecisionsState {
  readonly reviewer: string;
  /** Null before the first decision. */
  readonly standing: Standing | null;
  readonly changes: RematchedFigures | null;
  readonly busy: boolean;
  /** The file that is being made. */
  readonly making: DownloadKind | null;
  readonly progress: Progress | null;
  readonly failure: Failure | null;
}

export interface State {
  readonly step: Step;
  readonly locale: Locale;
  readonly scheme: Scheme;
  /** What a screen reader is told. */
  readonly said: string;
  readonly people: PeopleState;
  readonly choices: Choices;
  /** The choices that were taken: a trial compares with them. */
  readonly taken: Choices;
  readonly trial: TrialState;
  /** What locked and forbidden pairs are called, by {@link pairKey}. */
  readonly pairNames: { readonly [key: string]: string };
  readonly matching: MatchingState;
  readonly pairs: TableState<PairRow>;
  readonly unmatched: TableState<UnmatchedRow>;
  readonly panel: Panel;
  /** The matching group by group, once asked for. */
  readonly groups: Groups | null;
  /** Names that the two fields of "why not" offer. */
  readonly offered: { readonly mentors: readonly NamedPerson[]; readonly mentees: readonly NamedPerson[] };
  readonly decisions: DecisionsState;
}

const QUERY: RowsQuery = { words: '', order: 'mentee', descending: false, page: 0, size: 25, states: [] };

export const NO_TRIAL: TrialState = { phase: 'none', progress: null, compared: null, failure: null };
const NO_MATCHING: MatchingState = {
  phase: 'none',
  progress: null,
  matched: null,
  failure: null,
  stoppedEarly: false,
  with: null,
};
const NO_DECISIONS: DecisionsState = {
  reviewer: '',
  standing: null,
  changes: null,
  busy: false,
  making: null,
  progress: null,
  failure: null,
};

/** What depends on people or on a matching, as it is before there is one. */
export const BLANK = {
  trial: NO_TRIAL,
  matching: NO_MATCHING,
  pairs: { query: QUERY, page: null },
  unmatched: { query: QUERY, page: null },
  panel: { kind: 'closed' },
  groups: null,
  offered: { mentors: [], mentees: [] },
  decisions: NO_DECISIONS,
} as const satisfies Partial<State>;

export function firstState(locale: Locale, scheme: Scheme, step: Step): State {
  const choices = choicesOf('professional');
  return {
    step,
    locale,
    scheme,
    said: '',
    people: { phase: 'empty', understood: null, columns: {}, rereading: false, failure: null },
    choices,
    taken: choices,
    pairNames: {},
    ...BLANK,
  };
}

export const pairKey = ({ mentorId, menteeId }: PairRef): string => `${menteeId}\n${mentorId}`;

/** Whether a step can be shown: each builds on the one before. */
export function isOpen({ people, matching }: State, step: Step): boolean {
  if (step === 'people') return true;
  const read = people.understood?.people;
  const hasPeople = read !== null && read !== undefined && read.mentors > 0 && read.mentees > 0;
  if (step === 'decisions') return hasPeople && matching.matched?.kind === 'matched';
  return hasPeople;
}
