/** Who has no partner, and why. */
import { usePage } from './context';
import { Pager, SearchBox } from './pager';

export function UnmatchedTable() {
  const { state, t, act } = usePage();
  const { query, page } = state.unmatched;
  if (page === null) return <p class="waiting">{t.busy}</p>;
  const onQuery = (next: Partial<typeof query>) => void act.showUnmatched(next);
  return (
    <>
      <SearchBox query={query} onQuery={onQuery} found={t.matching.foundPeople(page.found)} />
      {page.rows.length === 0 ? (
        <p class="empty">{t.matching.nobody}</p>
      ) : (
        <table class="stack">
          <thead>
            <tr>
              <th scope="col">{t.matching.person}</th>
              <th scope="col">{t.matching.reason}</th>
            </tr>
          </thead>
          <tbody>
            {page.rows.map((row) => (
              <tr key={`${row.side} ${row.id}`}>
                <th scope="row">
                  {row.name} <span class="tag">{t.matching.side[row.side]}</span>
                </th>
                <td data-label={t.matching.reason}>{row.reason === '' ? t.matching.noReason : row.reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Pager query={query} page={page} onQuery={onQuery} label={t.matching.tabs.unmatched} />
    </>
  );
}
