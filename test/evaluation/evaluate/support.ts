import type {
  EvaluatedPair,
  Instrument,
  ProgramEvidence,
  SurveyResponse,
} from '../../../src/entries/evaluation';
import {
  defineProgram,
  type EndReason,
  type Objective,
  type Program,
  professionalPreset,
  type RelationshipEvent,
  replayRelationship,
  type SharedLogEntry,
} from '../../../src/entries/program';
import { deepFreeze } from '../support';

export const NOW = '2027-01-20T12:00:00Z';

/** `e3-skill`: from level 1 to level 3, for the mentee of pair 3. */
export function skillObjective(index: number, changes: Partial<Objective> = {}): Objective {
  return {
    id: `e${index}-skill`,
    kind: 'develop-skill',
    title: `Skill of ${index}`,
    owner: { scope: 'person', personId: `e${index}` },
    priorityIds: ['leads'],
    measure: { name: 'Level', unit: 'level', direction: 'increase', baseline: 1, target: 3 },
    due: '2026-09-30',
    ...changes,
  };
}

/** The program-wide objective: from 10 % to 20 %, weight 2. */
export const MOVES: Objective = {
  id: 'moves',
  kind: 'performance',
  title: 'Mentees move on',
  owner: { scope: 'program' },
  weight: 2,
  priorityIds: ['leads'],
  measure: { name: 'In a new role', unit: '%', direction: 'increase', baseline: 10, target: 20 },
  due: '2026-12-31',
};

export function programOf(objectives: readonly Objective[]): Program {
  return defineProgram(
    {
      id: 'grow',
      name: 'Grow 2026',
      timeFrame: { start: '2026-01-12', end: '2026-10-11' },
      priorities: [{ id: 'leads', name: 'Own leads' }],
      objectives,
    },
    professionalPreset,
  );
}

/** What is special about one pair. */
export interface PairWish {
  readonly index: number;
  /** Level reached by the mentee, read in September; absent: no reading. */
  readonly level?: number;
  readonly ended?: EndReason;
  readonly satisfaction?: number;
  readonly criteria?: { readonly [criterion: string]: number | null };
  readonly mentorId?: string;
  readonly form?: EvaluatedPair['form'];
  readonly meetings?: number;
  readonly running?: boolean;
}

export function pairOf(wish: PairWish): EvaluatedPair {
  const { index, level, ended, satisfaction = 4, criteria = {}, form, meetings = 1 } = wish;
  const mentorId = wish.mentorId ?? `m${index}`;
  const menteeId = `e${index}`;
  const end: RelationshipEvent =
    ended === undefined
      ? { kind: 'completed', at: '2026-10-09T15:00:00Z' }
      : { kind: 'ended-early', at: '2026-05-11T15:00:00Z', reason: ended, countsAsComplete: false };
  const events: readonly RelationshipEvent[] = [
    { kind: 'proposed', at: '2026-01-09T08:00:00Z', mentorId, menteeId },
    { kind: 'accepted', at: '2026-01-09T09:00:00Z', side: 'mentee' },
    { kind: 'accepted', at: '2026-01-09T10:00:00Z', side: 'mentor' },
    { kind: 'agreed', at: '2026-01-12T09:00:00Z' },
    { kind: 'started', at: '2026-01-12T09:00:00Z' },
    ...(wish.running === true ? [] : [end]),
  ];
  const entries = Array.from({ length: meetings }, (_, at): SharedLogEntry => {
    const last = at === meetings - 1;
    return {
      id: `${mentorId}-${menteeId}-${at}`,
      mentorId,
      menteeId,
      day: `2026-0${Math.min(5, 1 + at)}-1${Math.min(9, 3 + at)}`,
      minutes: 60,
      satisfaction: { mentor: satisfaction, mentee: satisfaction },
      ...(last && level !== undefined
        ? { progress: [{ objectiveId: `e${index}-skill`, actual: level }] }
        : {}),
    };
  });
  return {
    relationship: replayRelationship(events),
    entries,
    objectives: [skillObjective(index)],
    contributions: Object.entries(criteria).map(([criterion, value]) => ({ criterion, value })),
    ...(form === undefined ? {} : { form }),
  };
}

/** Evidence of pairs of their own, deeply frozen. */
export function evidenceOf(
  wishes: readonly PairWish[],
  changes: Partial<ProgramEvidence> = {},
): ProgramEvidence {
  return deepFreeze({
    program: programOf([MOVES, ...wishes.map(({ index }) => skillObjective(index))]),
    pairs: wishes.map(pairOf),
    now: NOW,
    ...changes,
  });
}

/** `n` pairs with equal wishes, or with what `of` gives for each. */
export function manyPairs(
  n: number,
  of: (index: number) => Omit<PairWish, 'index'> = () => ({}),
): PairWish[] {
  return Array.from({ length: n }, (_, index) => ({ index, ...of(index) }));
}

/** One scale of each of reaction and learning, and an item to recommend. */
export const SURVEY: Instrument = deepFreeze({
  id: 'survey',
  title: 'How it was',
  audience: ['mentor', 'mentee'],
  moments: ['before', 'end', 'follow-up'],
  about: 'person',
  answerScale: { lowest: 1, highest: 5, labels: ['no', 'yes'] },
  items: [
    { kind: 'rating', id: 'good', text: 'It was good.' },
    { kind: 'rating', id: 'can', text: 'I can do it.' },
    { kind: 'rating', id: 'know', text: 'I know how.' },
    { kind: 'recommend', id: 'recommend', text: 'Recommend?' },
    { kind: 'open', id: 'words', text: 'In your words?' },
  ],
  scales: [
    { id: 'liking', name: 'Liking', level: 'reaction', itemIds: ['good'] },
    { id: 'ability', name: 'Ability', level: 'learning', itemIds: ['can', 'know'] },
  ],
});

/** Answers of the mentees of pairs 0, 1, ... */
export function answersOf(
  moment: SurveyResponse['moment'],
  answers: readonly SurveyResponse['answers'][],
  changes: Partial<SurveyResponse> = {},
): SurveyResponse[] {
  return answers.map((own, index) => ({
    instrumentId: 'survey',
    moment,
    personId: `e${index}`,
    role: 'mentee',
    answers: own,
    ...changes,
  }));
}
