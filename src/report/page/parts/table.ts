import { type Attributes, type Child, el, type Markup } from '../../html';

/** A column of a table. */
export interface Column {
  readonly title: string;
  /** Figures stand at the end of their cells, so that digits stand under each other. */
  readonly kind?: 'figure' | 'text' | 'wide';
}

/** A row: its cells, the first of which names it. */
export interface Row {
  readonly cells: readonly Child[];
  readonly attributes?: Attributes;
}

/** How a table is shown. */
export interface TableOptions {
  /** Whether the page's script makes it sortable and searchable. */
  readonly tools?: boolean;
  readonly class?: string;
}

/** A table that stands by itself, and scrolls sideways where the page is narrow. */
export function table(
  caption: string,
  columns: readonly Column[],
  rows: readonly Row[],
  options: TableOptions = {},
): Markup {
  // A header without a word would be one to nobody.
  const head = columns.map(({ title, kind = 'text' }) =>
    title === '' ? el('td', {}) : el('th', { scope: 'col', class: kind === 'text' ? null : kind }, title),
  );
  const body = rows.map(({ cells, attributes }) =>
    el(
      'tr',
      attributes,
      cells.map((cell, at) => {
        const kind = columns[at]?.kind ?? 'text';
        const shown = { class: kind === 'text' ? null : kind };
        return at === 0 ? el('th', { scope: 'row', ...shown }, cell) : el('td', shown, cell);
      }),
    ),
  );
  return el(
    'div',
    // A group and no region: as many landmarks as tables would lead nobody anywhere.
    { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': caption },
    el(
      'table',
      { class: options.class ?? null, 'data-tools': options.tools === true },
      el('caption', {}, caption),
      el('thead', {}, el('tr', {}, head)),
      el('tbody', {}, body),
    ),
  );
}
