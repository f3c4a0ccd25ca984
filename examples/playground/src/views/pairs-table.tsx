/** The table of pairs: sorted, searched and paged in the worker. */
import type { ComponentChildren } from 'preact';
import type { PairOrder, PairRow } from '../protocol';
import { usePage } from './context';
import { Pager, SearchBox } from './pager';
import { Bar } from './parts';
import { Reasons } from './reasons';

export function PairsTable({
  onLook,
  states = false,
  extra,
}: {
  readonly onLook?: (pair: PairRow) => void;
  readonly states?: boolean;
  /** What stands at the end of each row. */
  readonly extra?: (pair: PairRow) => ComponentChildren;
}) {
  const { state, t, act } = usePage();
  const { query, page } = state.pairs;
  if (page === null) return <p class="waiting">{t.busy}</p>;
  const onQuery = (next: Partial<typeof query>) => void act.showPairs(next);
  return (
    <>
      <SearchBox query={query} onQuery={onQuery} found={t.matching.found(page.found)} />
      {page.rows.length === 0 ? (
        <p class="empty">{t.matching.none}</p>
      ) : (
        <table class="stack pairs">
          <thead>
            <tr>
              <Sortable order="mentee" name={t.matching.mentee} />
              <Sortable order="mentor" name={t.matching.mentor} />
              <Sortable order="score" name={t.matching.score} />
              {states ? (
                <Sortable order="state" name={t.decisions.state} />
              ) : (
                <Sortable order="coverage" name={t.matching.coverage} hint={t.matching.coverageHint} />
              )}
              <th scope="col" class="why">
                {t.matching.why}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {page.rows.map((row) => (
              <tr
                key={`${row.menteeId}\n${row.mentorId}`}
                data-pair={`${row.menteeId}\n${row.mentorId}`}
                class={`state-${row.state}`}
              >
                <th scope="row">{row.menteeName}</th>
                <td data-label={t.matching.mentor}>{row.mentorName}</td>
                <td data-label={t.matching.score} class="score">
                  {t.percent(row.score)} <Bar share={row.score} />
                </td>
                {states ? (
                  <td data-label={t.decisions.state}>
                    <span class={`tag state-${row.state}`}>{t.decisions.stateOf[row.state]}</span>
                    {row.byHand && <span class="quiet"> {t.decisions.byHand}</span>}
                  </td>
                ) : (
                  <td data-label={t.matching.coverage}>
                    {t.percent(row.coverage)}
                    {row.locked && <span class="tag"> {t.matching.locked}</span>}
                    {row.state !== 'proposed' && (
                      <span class={`tag state-${row.state}`}>{t.decisions.stateOf[row.state]}</span>
                    )}
                  </td>
                )}
                <td data-label={t.matching.why} class="why">
                  <Reasons reasons={row.reasons} />
                </td>
                <td class="row-actions">
                  {onLook !== undefined && (
                    <button
                      type="button"
                      data-pair={`${row.menteeId}\n${row.mentorId}`}
                      aria-label={t.matching.lookAt(`${row.menteeName} – ${row.mentorName}`)}
                      onClick={() => onLook(row)}
                    >
                      {t.matching.look}
                    </button>
                  )}
                  {extra?.(row)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Pager query={query} page={page} onQuery={onQuery} label={t.matching.tabs.pairs} />
    </>
  );
}

/** A header that sorts: once up, once down. */
function Sortable({
  order,
  name,
  hint,
}: {
  readonly order: PairOrder;
  readonly name: string;
  readonly hint?: string;
}) {
  const { state, act } = usePage();
  const { query } = state.pairs;
  const sorted = query.order === order;
  return (
    <th scope="col" aria-sort={sorted ? (query.descending ? 'descending' : 'ascending') : 'none'}>
      <button
        type="button"
        class="sort"
        title={hint}
        onClick={() =>
          void act.showPairs({
            order,
            descending: sorted ? !query.descending : order === 'score' || order === 'coverage',
          })
        }
      >
        {name}
        <span class="sort-sign" aria-hidden="true">
          {sorted ? (query.descending ? '▼' : '▲') : ''}
        </span>
      </button>
    </th>
  );
}
