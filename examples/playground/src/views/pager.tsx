import type { RowsPage, RowsQuery } from '../protocol';
import { usePage } from './context';

/** Search above, pages below: the same for every table. */
export function SearchBox({
  query,
  onQuery,
  found,
}: {
  readonly query: RowsQuery;
  readonly onQuery: (query: Partial<RowsQuery>) => void;
  readonly found: string;
}) {
  const { t } = usePage();
  return (
    <div class="search">
      <label class="field">
        <span>{t.matching.search}</span>
        <input
          type="search"
          value={query.words}
          onInput={({ currentTarget }) => onQuery({ words: currentTarget.value })}
        />
      </label>
      <p class="quiet" role="status">
        {found}
      </p>
    </div>
  );
}

export function Pager({
  query,
  page,
  onQuery,
  label,
}: {
  readonly query: RowsQuery;
  readonly page: RowsPage<unknown>;
  readonly onQuery: (query: Partial<RowsQuery>) => void;
  readonly label: string;
}) {
  const { t } = usePage();
  const pages = Math.ceil(page.found / query.size);
  if (pages <= 1) return null;
  return (
    <nav class="pager" aria-label={label}>
      <button type="button" disabled={page.page === 0} onClick={() => onQuery({ page: page.page - 1 })}>
        {t.matching.previous}
      </button>
      <span>{t.matching.page(page.page + 1, pages)}</span>
      <button
        type="button"
        disabled={page.page + 1 >= pages}
        onClick={() => onQuery({ page: page.page + 1 })}
      >
        {t.matching.following}
      </button>
    </nav>
  );
}
