/** What the page does: calls of the worker, and what they change. */
import type { PairRef } from 'mentor-match';
import type { CohortColumns, TextEncoding } from 'mentor-match/interchange';
import { type Client, failureOf } from './client';
import { createDecider } from './decider';
import { type Choices, type PairState, planOf, sameChoices, withPair } from './policy/choices';
import type { GivenFile, Locale, RowsQuery, SampleKind, Side } from './protocol';
import type { State, Step } from './state/state';
import type { Store } from './store';

/** Up to so many pairs of people a change is tried out by itself. */
const TRY_UP_TO = 4_000_000;
/** Milliseconds without a further change before a change is tried out. */
const TRY_AFTER = 250;

export type Controller = ReturnType<typeof createController>;

export function createController(client: Client, { state, dispatch, texts }: Store, now: () => Date) {
  let trying: AbortController | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let matching: AbortController | undefined;
  let asking: AbortController | undefined;
  let proving: AbortController | undefined;

  const say = (text: string) => dispatch({ type: 'say', text });
  const peopleSaid = () => {
    const read = state().people.understood?.people;
    say(read ? texts().people.read(read.mentors, read.mentees) : texts().people.noPeople);
  };

  async function look(given: readonly GivenFile[]): Promise<void> {
    if (given.length === 0) return;
    stopAll();
    dispatch({ type: 'looking' });
    say(texts().people.looking);
    try {
      dispatch({ type: 'understood', understood: await client.call('look', [given]), keep: false });
      peopleSaid();
      void client.call('warmUp', ['match']);
    } catch (error) {
      dispatch({ type: 'not-understood', failure: failureOf(error) });
    }
  }

  async function sample(kind: SampleKind): Promise<void> {
    dispatch({ type: 'looking' });
    try {
      await look(await client.call('sample', [kind]));
    } catch (error) {
      dispatch({ type: 'not-understood', failure: failureOf(error) });
    }
  }

  /** The same files, one of them said to hold another side. */
  async function setSide(at: number, side: Side | 'both'): Promise<void> {
    const tables = state().people.understood?.proposal.tables ?? [];
    const given = await client.call('given', []);
    const other = side === 'mentors' ? 'mentees' : 'mentors';
    await look(
      given.map((one, index) => ({
        file: one.file,
        ...(index === at ? { side } : tables.length === 2 && side !== 'both' ? { side: other } : {}),
      })),
    );
  }

  /** The same files, one of them read in another encoding. */
  async function setEncoding(path: string, encoding: string): Promise<void> {
    const given = await client.call('given', []);
    const known = (name: string): name is TextEncoding => name === encoding;
    await look(
      given.map((one) => (path.startsWith(one.file.name) && known(encoding) ? { ...one, encoding } : one)),
    );
  }

  async function mend(columns: CohortColumns, said: string): Promise<void> {
    dispatch({ type: 'mending', columns });
    try {
      const read = await client.call('read', [columns]);
      dispatch({ type: 'reread', read });
      say(said);
    } catch (error) {
      dispatch({ type: 'not-understood', failure: failureOf(error) });
    }
  }

  /** The pair locked, forbidden or free from the next matching on. */
  function setPair(pair: PairRef, name: string, next: PairState): void {
    dispatch({ type: 'named', pair, name });
    choose(withPair(state().choices, pair, next));
  }

  function choose(choices: Choices): void {
    dispatch({ type: 'choose', choices });
    stopTrial();
    const { taken, people } = state();
    if (sameChoices(choices, taken)) {
      dispatch({ type: 'no-trial' });
      return;
    }
    const read = people.understood?.people;
    if (read && read.mentors * read.mentees <= TRY_UP_TO)
      waiting = setTimeout(() => void tryOut(), TRY_AFTER);
  }

  async function tryOut(): Promise<void> {
    stopTrial();
    const controller = new AbortController();
    trying = controller;
    dispatch({ type: 'trying' });
    const { taken, choices } = state();
    try {
      const compared = await client.call('compare', [planOf(taken), planOf(choices)], {
        signal: controller.signal,
        onProgress: (progress) => {
          if (trying === controller) dispatch({ type: 'trial-progress', progress });
        },
      });
      if (trying !== controller) return;
      dispatch({ type: 'tried', compared });
      const next = compared.outcomes[1];
      if (compared.conflict !== null) say(texts().policy.infeasible);
      else if (next) say(texts().policy.differ(next.otherPairs, next.samePairs + next.otherPairs));
    } catch (error) {
      if (trying === controller) dispatch({ type: 'trial-failed', failure: failureOf(error) });
    }
  }

  function stopTrial(): void {
    clearTimeout(waiting);
    trying?.abort();
    trying = undefined;
  }

  function take(): void {
    stopTrial();
    dispatch({ type: 'take' });
    say(texts().policy.taken);
  }

  function undo(): void {
    stopTrial();
    dispatch({ type: 'undo' });
    say(texts().policy.undone);
  }

  async function match(): Promise<void> {
    stopAll();
    const controller = new AbortController();
    matching = controller;
    dispatch({ type: 'matching' });
    go('matching');
    try {
      const matched = await client.call('match', [planOf(state().choices)], {
        signal: controller.signal,
        onProgress: (progress) => {
          if (matching === controller) dispatch({ type: 'match-progress', progress });
        },
      });
      if (matching !== controller) return;
      dispatch({ type: 'matched', matched });
      if (matched.kind === 'matched') {
        say(texts().matching.done(matched.figures.pairs, matched.figures.menteesMatched));
        await showPairs({});
        dispatch({ type: 'standing', standing: await client.call('standing', []) });
        await Promise.all([showUnmatched({}), prove()]);
        void client.call('warmUp', ['ask']);
      } else say(texts().matching.infeasible);
    } catch (error) {
      if (matching !== controller) return;
      const failure = failureOf(error);
      if (failure.code !== 'aborted') dispatch({ type: 'match-failed', failure });
      else {
        dispatch({ type: 'stopped-early' });
        say(texts().matching.stoppedEarly);
      }
    }
  }

  /** The pairs are shown before their proof is checked, which takes as long again. */
  async function prove(): Promise<void> {
    const controller = new AbortController();
    proving?.abort();
    proving = controller;
    const proven = await client.call('prove', [], { signal: controller.signal }).catch(failureOf);
    if (proving === controller && typeof proven === 'boolean') dispatch({ type: 'proven', proven });
  }

  function stop(): void {
    dispatch({ type: 'stopping' });
    matching?.abort();
  }

  function stopAll(): void {
    stopTrial();
    matching?.abort();
    matching = undefined;
    asking?.abort();
    proving?.abort();
    proving = undefined;
  }

  async function showPairs(query: Partial<RowsQuery>): Promise<void> {
    dispatch({ type: 'pairs-query', query });
    dispatch({ type: 'pairs', page: await client.call('rows', [state().pairs.query]) });
  }

  async function showUnmatched(query: Partial<RowsQuery>): Promise<void> {
    dispatch({ type: 'unmatched-query', query });
    dispatch({ type: 'unmatched', page: await client.call('unmatched', [state().unmatched.query]) });
  }

  async function group(field: string, side: Side): Promise<void> {
    dispatch({ type: 'grouped', groups: await client.call('groups', [field, side]) });
  }

  /** Asks, and shows the answer unless something else was asked meanwhile. */
  async function ask(kind: 'explain' | 'whyNot', pair: PairRef): Promise<void> {
    asking?.abort();
    const controller = new AbortController();
    asking = controller;
    dispatch({ type: 'panel', panel: { kind: 'waiting', progress: null } });
    const onProgress = (progress: { readonly phase: string; readonly fraction: number }) => {
      if (asking === controller) dispatch({ type: 'panel', panel: { kind: 'waiting', progress } });
    };
    try {
      const panel =
        kind === 'explain'
          ? ({ kind: 'pair', detail: await client.call('explain', [pair]) } as const)
          : ({
              kind: 'why-not',
              answer: await client.call('whyNot', [pair], { signal: controller.signal, onProgress }),
            } as const);
      if (asking === controller) dispatch({ type: 'panel', panel });
    } catch (error) {
      if (asking === controller)
        dispatch({ type: 'panel', panel: { kind: 'failed', failure: failureOf(error) } });
    }
  }

  async function offer(side: Side, words: string): Promise<void> {
    dispatch({ type: 'offered', side, people: await client.call('people', [side, words]) });
  }

  function go(step: Step): void {
    dispatch({ type: 'step', step });
  }

  /** Has everything said in another language; what people chose stays. */
  async function speak(locale: Locale): Promise<void> {
    dispatch({ type: 'locale', locale });
    say(texts().spoken);
    await client.call('speak', [locale]);
    const { people, trial } = state();
    if (people.phase === 'known')
      dispatch({ type: 'understood', understood: await client.call('look', [null]), keep: true });
    const { conflict } = trial.compared ?? { conflict: null };
    if (conflict !== null) void tryOut();
    if (state().matching.matched === null) return;
    dispatch({ type: 'retold', matched: await client.call('figures', []) });
    if (state().matching.matched?.kind !== 'matched') return;
    if (state().decisions.standing !== null)
      dispatch({ type: 'standing', standing: await client.call('standing', []) });
    await Promise.all([
      showPairs({ page: state().pairs.query.page }),
      showUnmatched({ page: state().unmatched.query.page }),
    ]);
    const { panel } = state();
    if (panel.kind === 'pair') await ask('explain', panel.detail);
    if (panel.kind === 'why-not') await ask('whyNot', panel.answer);
  }

  return {
    look,
    sample,
    setSide,
    setEncoding,
    mend,
    choose,
    setPair,
    tryOut,
    take,
    undo,
    match,
    stop,
    showPairs,
    showUnmatched,
    ask,
    group,
    offer,
    ...createDecider(client, { state, dispatch, texts }, { say, showPairs, showUnmatched, prove }, now),
    go,
    speak,
    close: () => {
      asking?.abort();
      asking = undefined;
      dispatch({ type: 'panel', panel: { kind: 'closed' } });
    },
    forget: () => {
      stopAll();
      dispatch({ type: 'forget' });
    },
    today: () => now().toISOString().slice(0, 10),
    review: (name: string) => dispatch({ type: 'reviewer', name }),
    paint: (scheme: State['scheme']) => dispatch({ type: 'scheme', scheme }),
  };
}
