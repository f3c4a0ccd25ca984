/** What the worker holds: files, people, the plan and the matching. The page never has more of them than it shows. */
import type {
  Cohort,
  Matching,
  MatchingResult,
  MessageCatalogue,
  OpenMatching,
  PairRef,
  PolicyInput,
  Warning,
} from 'mentor-match';
import type { CohortColumns, InspectedFile, MappingProposal } from 'mentor-match/interchange';
import type {
  InfeasibleRematch,
  Reading,
  ReviewedMatching,
  ReviewedStoppedMatching,
  StoppedMatching,
  TooFewChanges,
} from 'mentor-match/schemas';
import type { GivenFile, PairRow, ReadBack } from '../protocol';

/** A result with pairs, decided on or not. */
export type WithPairs = Matching | StoppedMatching | ReviewedMatching | ReviewedStoppedMatching;
export type AnyResult = WithPairs | MatchingResult | InfeasibleRematch | TooFewChanges;

export interface Desk {
  /** Undefined: English, which the library has at hand. */
  catalogue: MessageCatalogue | undefined;
  given: readonly GivenFile[];
  files: readonly InspectedFile[];
  proposal: MappingProposal | undefined;
  columns: CohortColumns;
  read: { readonly cohort: Cohort; readonly reading: Reading } | undefined;
  run: Run | undefined;
}

/** A matching with what it was made from. */
export interface Run {
  readonly cohort: Cohort;
  readonly policy: PolicyInput;
  readonly reading: Reading;
  result: AnyResult;
  /** The matching that was rematched. */
  readonly before: WithPairs | undefined;
  proven: boolean | null;
  readonly seconds: number;
  /** Opened once, at the first question. */
  opened: Promise<OpenMatching> | undefined;
  /** Rows of the table without their reasons, until a decision changes them. */
  rows: readonly PairRow[] | undefined;
  /** What was last read from a workbook. */
  readBack: (Omit<ReadBack, 'warnings'> & { readonly warnings: readonly Warning[] }) | undefined;
  /** The answer to the last try to match again, where it found nothing. */
  refused: AnyResult | undefined;
}

export const newDesk = (): Desk => ({
  catalogue: undefined,
  given: [],
  files: [],
  proposal: undefined,
  columns: {},
  read: undefined,
  run: undefined,
});

/** How a call is watched and stopped. */
export interface Control {
  readonly signal: AbortSignal;
  readonly progress: (phase: string, fraction: number) => void;
}

/** @throws Error where a call comes before the one that it builds on: the page offers none. */
export function need<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`there is no ${what} yet`);
  return value;
}

export const hasPairs = (result: AnyResult): result is WithPairs => 'matches' in result;

/** What people are called: their name, else their id. */
export function namesOf(people: readonly { readonly id: string; readonly name?: string }[]) {
  const names = new Map(people.map(({ id, name }) => [id, name ?? id]));
  return (id: string): string => names.get(id) ?? id;
}

/** The language of what the library says, as an option of its verbs. */
export const localeOf = ({ catalogue }: Desk) => (catalogue === undefined ? {} : { locale: catalogue });

/** What pairs of people are called. */
export function pairNames({ mentors, mentees }: Cohort): (pair: PairRef) => string {
  const [mentor, mentee] = [namesOf(mentors), namesOf(mentees)];
  return ({ mentorId, menteeId }) => `${mentee(menteeId)} – ${mentor(mentorId)}`;
}

/** Whether a pair holds as decisions stand. */
export const isInForce = ({ state }: Pick<PairRow, 'state'>): boolean =>
  state === 'proposed' || state === 'approved';

/** A text as it is searched: without case and accents. */
export const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
