/** Decisions of people, and what they take away. */
import type { Decision, PairRef } from 'mentor-match';
import { type Client, failureOf } from './client';
import type { DownloadKind, RowsQuery, Standing } from './protocol';
import type { State } from './state/state';
import type { Store } from './store';

/** What else follows from a decision. */
export interface Follow {
  say(text: string): void;
  showPairs(query: Partial<RowsQuery>): Promise<void>;
  showUnmatched(query: Partial<RowsQuery>): Promise<void>;
  prove(): Promise<void>;
}

export function createDecider(
  client: Client,
  { state, dispatch, texts }: Store,
  { say, showPairs, showUnmatched, prove }: Follow,
  now: () => Date,
) {
  /** Who decides, and when. */
  const by = () => ({ reviewer: state().decisions.reviewer.trim(), at: now().toISOString() });

  async function decide(decision: Undated, said: string): Promise<void> {
    await deciding(() => client.call('decide', [[dated(decision)]]), said);
  }

  // What a decision has besides who and when is the same in each kind of it.
  const dated = (decision: Undated) => ({ ...decision, ...by() }) as Decision;

  async function approveAll(): Promise<void> {
    const { standing } = state().decisions;
    const open = standing?.figures.proposed ?? pairsOf(state());
    await deciding(() => client.call('approveAll', [by()]), texts().decisions.approvedAll(open));
  }

  async function deciding(call: () => Promise<Standing>, said: string | ((now: Standing) => string)) {
    dispatch({ type: 'deciding' });
    try {
      const standing = await call();
      dispatch({ type: 'decided', standing });
      say(typeof said === 'string' ? said : said(standing));
      await showPairs({ page: state().pairs.query.page });
    } catch (error) {
      dispatch({ type: 'not-decided', failure: failureOf(error) });
    }
  }

  async function readBack(file: File): Promise<void> {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    await deciding(
      () => client.call('readBack', [file, by(), timeZone]),
      ({ readBack: read }) =>
        read === null ? '' : texts().decisions.readBack(read.recorded, read.undecided),
    );
  }

  /** Whom a mentee could have: asked while the dialog is open, and answered to it. */
  const offers = (menteeId: string, from: PairRef | null, words: string) =>
    client.call('offers', [menteeId, from, words]);

  /** What a change would cost, in words. */
  const weigh = (decision: Undated) => client.call('weigh', [[dated(decision)]]);

  async function rematch(switchingCost: number): Promise<void> {
    dispatch({ type: 'deciding' });
    try {
      const answer = await client.call('rematch', [switchingCost], {
        onProgress: (progress) => dispatch({ type: 'decide-progress', progress }),
      });
      dispatch({ type: 'rematched', ...answer });
      if (answer.next === null) {
        say(texts().decisions.noRematch);
        return;
      }
      const { kept, ended, begun } = answer.next.changes;
      say(texts().decisions.rematched(kept, ended.length, begun.length));
      await Promise.all([showPairs({}), showUnmatched({}), prove()]);
    } catch (error) {
      dispatch({ type: 'not-decided', failure: failureOf(error) });
    }
  }

  async function download(kind: DownloadKind): Promise<void> {
    dispatch({ type: 'making', kind });
    try {
      const { name, blob } = await client.call('download', [kind, now().toISOString().slice(0, 10)], {
        onProgress: (progress) => dispatch({ type: 'decide-progress', progress }),
      });
      dispatch({ type: 'made' });
      save(name, blob);
      say(texts().decisions.downloaded(name));
    } catch (error) {
      dispatch({ type: 'not-decided', failure: failureOf(error) });
    }
  }

  return { decide, approveAll, readBack, offers, weigh, rematch, download };
}

/** A decision without who takes it and when. */
export type Undated = Decision extends infer D
  ? D extends Decision
    ? Omit<D, 'reviewer' | 'at'>
    : never
  : never;

const pairsOf = ({ matching }: State): number =>
  matching.matched?.kind === 'matched' ? matching.matched.figures.pairs : 0;

/** Hands a file to the browser, as a link with `download` does. */
function save(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
