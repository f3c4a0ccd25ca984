/** The only place where the page's state changes. Pure. */
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
  PairRow,
  Rematched,
  RowsPage,
  RowsQuery,
  Side,
  Standing,
  Understood,
  UnmatchedRow,
} from '../protocol';
import {
  BLANK,
  isOpen,
  NO_TRIAL,
  type Panel,
  type Progress,
  pairKey,
  type Scheme,
  type State,
  type Step,
} from './state';

export type Action =
  | { readonly type: 'step'; readonly step: Step }
  | { readonly type: 'locale'; readonly locale: Locale }
  | { readonly type: 'scheme'; readonly scheme: Scheme }
  | { readonly type: 'say'; readonly text: string }
  | { readonly type: 'looking' }
  | { readonly type: 'understood'; readonly understood: Understood; readonly keep: boolean }
  | { readonly type: 'not-understood'; readonly failure: Failure }
  | { readonly type: 'mending'; readonly columns: CohortColumns }
  | { readonly type: 'reread'; readonly read: Pick<Understood, 'people' | 'issues'> }
  | { readonly type: 'forget' }
  | { readonly type: 'choose'; readonly choices: Choices }
  | { readonly type: 'named'; readonly pair: PairRef; readonly name: string }
  | { readonly type: 'take' }
  | { readonly type: 'undo' }
  | { readonly type: 'trying' }
  | { readonly type: 'trial-progress'; readonly progress: Progress }
  | { readonly type: 'tried'; readonly compared: Compared }
  | { readonly type: 'trial-failed'; readonly failure: Failure }
  | { readonly type: 'no-trial' }
  | { readonly type: 'matching' }
  | { readonly type: 'match-progress'; readonly progress: Progress }
  | { readonly type: 'stopping' }
  | { readonly type: 'matched'; readonly matched: Matched }
  | { readonly type: 'proven'; readonly proven: boolean }
  | { readonly type: 'retold'; readonly matched: Matched | null }
  | { readonly type: 'match-failed'; readonly failure: Failure }
  | { readonly type: 'stopped-early' }
  | { readonly type: 'pairs-query'; readonly query: Partial<RowsQuery> }
  | { readonly type: 'pairs'; readonly page: RowsPage<PairRow> }
  | { readonly type: 'unmatched-query'; readonly query: Partial<RowsQuery> }
  | { readonly type: 'unmatched'; readonly page: RowsPage<UnmatchedRow> }
  | { readonly type: 'panel'; readonly panel: Panel }
  | { readonly type: 'grouped'; readonly groups: Groups | null }
  | { readonly type: 'offered'; readonly side: Side; readonly people: readonly NamedPerson[] }
  | { readonly type: 'reviewer'; readonly name: string }
  | { readonly type: 'making'; readonly kind: DownloadKind }
  | { readonly type: 'made' }
  | { readonly type: 'deciding' }
  | { readonly type: 'decide-progress'; readonly progress: Progress }
  | { readonly type: 'decided'; readonly standing: Standing }
  | { readonly type: 'standing'; readonly standing: Standing }
  | ({ readonly type: 'rematched' } & Rematched)
  | { readonly type: 'not-decided'; readonly failure: Failure };

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'step':
      return isOpen(state, action.step) ? { ...state, step: action.step } : state;
    case 'locale':
      return { ...state, locale: action.locale };
    case 'scheme':
      return { ...state, scheme: action.scheme };
    case 'say':
      return { ...state, said: action.text };
    case 'looking':
    case 'understood':
    case 'not-understood':
    case 'mending':
    case 'reread':
    case 'forget':
      return reducePeople(state, action);
    case 'choose':
      return { ...state, choices: action.choices };
    case 'named':
      return { ...state, pairNames: { ...state.pairNames, [pairKey(action.pair)]: action.name } };
    case 'take':
      return { ...state, taken: state.choices, trial: NO_TRIAL };
    case 'undo':
      return { ...state, choices: state.taken, trial: NO_TRIAL };
    case 'trying':
      return { ...state, trial: { ...state.trial, phase: 'running', progress: null, failure: null } };
    case 'trial-progress':
      return { ...state, trial: { ...state.trial, progress: action.progress } };
    case 'tried':
      return { ...state, trial: { phase: 'done', progress: null, compared: action.compared, failure: null } };
    case 'trial-failed':
      return { ...state, trial: { ...NO_TRIAL, phase: 'failed', failure: action.failure } };
    case 'no-trial':
      return { ...state, trial: NO_TRIAL };
    case 'pairs-query':
      return { ...state, pairs: { ...state.pairs, query: nextQuery(state.pairs.query, action.query) } };
    case 'pairs':
      return {
        ...state,
        pairs: { query: { ...state.pairs.query, page: action.page.page }, page: action.page },
      };
    case 'unmatched-query':
      return {
        ...state,
        unmatched: { ...state.unmatched, query: nextQuery(state.unmatched.query, action.query) },
      };
    case 'unmatched':
      return {
        ...state,
        unmatched: { query: { ...state.unmatched.query, page: action.page.page }, page: action.page },
      };
    case 'grouped':
      return { ...state, groups: action.groups };
    case 'panel':
      return { ...state, panel: action.panel };
    case 'offered':
      return { ...state, offered: { ...state.offered, [action.side]: action.people } };
    case 'matching':
    case 'match-progress':
    case 'stopping':
    case 'matched':
    case 'proven':
    case 'retold':
    case 'match-failed':
    case 'stopped-early':
      return reduceMatching(state, action);
    case 'reviewer':
    case 'making':
    case 'made':
    case 'deciding':
    case 'decide-progress':
    case 'decided':
    case 'standing':
    case 'rematched':
    case 'not-decided':
      return reduceDecisions(state, action);
  }
}

type Of<Type extends Action['type']> = Extract<Action, { readonly type: Type }>;

function reducePeople(
  state: State,
  action: Of<'looking' | 'understood' | 'not-understood' | 'mending' | 'reread' | 'forget'>,
): State {
  const { people } = state;
  switch (action.type) {
    case 'looking':
      return { ...state, people: { ...people, phase: 'looking', failure: null } };
    case 'understood': {
      const { understood } = action;
      const columns = action.keep ? people.columns : understood.proposal.columns;
      const known = { phase: 'known', understood, columns, rereading: false, failure: null } as const;
      // The same files in another language: nothing that rests on them changes.
      return action.keep ? { ...state, people: known } : { ...state, ...withoutPairs(state), people: known };
    }
    case 'not-understood':
      return { ...state, people: { ...people, phase: 'failed', understood: null, failure: action.failure } };
    case 'mending':
      return { ...state, people: { ...people, columns: action.columns, rereading: true } };
    case 'reread': {
      const { understood } = people;
      if (understood === null) return state;
      const read = { ...people, rereading: false, understood: { ...understood, ...action.read } };
      return { ...state, ...withoutPairs(state), people: read };
    }
    case 'forget':
      return {
        ...state,
        ...withoutPairs(state),
        step: 'people',
        people: { phase: 'empty', understood: null, columns: {}, rereading: false, failure: null },
      };
  }
}

/** Other people: nothing of the matching of before is true of them, nor are pairs that were locked. */
function withoutPairs({ choices, taken, decisions }: State): Partial<State> {
  const free = { locks: [], forbidden: [] };
  return {
    ...BLANK,
    choices: { ...choices, ...free },
    taken: { ...taken, ...free },
    decisions: { ...BLANK.decisions, reviewer: decisions.reviewer },
  };
}

function reduceMatching(
  state: State,
  action: Of<
    | 'matching'
    | 'match-progress'
    | 'stopping'
    | 'matched'
    | 'proven'
    | 'retold'
    | 'match-failed'
    | 'stopped-early'
  >,
): State {
  const { matching, decisions } = state;
  switch (action.type) {
    case 'matching':
      return {
        ...state,
        ...BLANK,
        taken: state.choices,
        matching: { ...BLANK.matching, phase: 'running', with: state.choices },
        decisions: { ...BLANK.decisions, reviewer: decisions.reviewer },
      };
    case 'match-progress':
      return { ...state, matching: { ...matching, progress: action.progress } };
    case 'stopping':
      return { ...state, matching: { ...matching, phase: 'stopping' } };
    case 'matched':
      return { ...state, matching: { ...matching, phase: 'done', progress: null, matched: action.matched } };
    case 'proven': {
      const { matched } = matching;
      if (matched?.kind !== 'matched') return state;
      const figures = { ...matched.figures, proven: action.proven };
      return { ...state, matching: { ...matching, matched: { ...matched, figures } } };
    }
    case 'retold':
      return { ...state, matching: { ...matching, matched: action.matched } };
    case 'stopped-early':
      return { ...state, matching: { ...BLANK.matching, phase: 'none', stoppedEarly: true } };
    case 'match-failed':
      return {
        ...state,
        matching: { ...matching, phase: 'failed', progress: null, failure: action.failure },
      };
  }
}

function reduceDecisions(
  state: State,
  action: Of<
    | 'reviewer'
    | 'making'
    | 'made'
    | 'deciding'
    | 'decide-progress'
    | 'decided'
    | 'standing'
    | 'rematched'
    | 'not-decided'
  >,
): State {
  const { decisions } = state;
  const idle = { ...decisions, busy: false, making: null, progress: null, failure: null };
  switch (action.type) {
    case 'reviewer':
      return { ...state, decisions: { ...decisions, reviewer: action.name } };
    case 'making':
      return { ...state, decisions: { ...idle, making: action.kind } };
    case 'made':
      return { ...state, decisions: idle };
    case 'deciding':
      return { ...state, decisions: { ...decisions, busy: true, progress: null, failure: null } };
    case 'decide-progress':
      return { ...state, decisions: { ...decisions, progress: action.progress } };
    case 'decided':
      return { ...state, groups: null, decisions: { ...idle, standing: action.standing } };
    case 'standing':
      return { ...state, decisions: { ...decisions, standing: action.standing } };
    case 'rematched': {
      const { next, standing } = action;
      // Where these decisions leave no matching, the one of before stands.
      if (next === null) return { ...state, decisions: { ...idle, standing, changes: null } };
      return {
        ...state,
        panel: { kind: 'closed' },
        groups: null,
        matching: { ...state.matching, matched: next.matched },
        decisions: { ...idle, standing, changes: next.changes },
      };
    }
    case 'not-decided':
      return { ...state, decisions: { ...idle, failure: action.failure } };
  }
}

/** Another order or other words begin at the first page. */
const nextQuery = (query: RowsQuery, change: Partial<RowsQuery>): RowsQuery => ({
  ...query,
  page: 0,
  ...change,
});

/** Choices of another form: what hangs on the form starts anew, what does not stays. */
export function withForm(choices: Choices, form: Choices['form']): Choices {
  const { wishes, seats, aim, minimumScore, locks, forbidden } = choices;
  return { ...choicesOf(form), wishes, seats, aim, minimumScore, locks, forbidden };
}
