/**
 * What the page does where scripts run: tables are sorted and searched, and pairs opened. Without it everything but the
 * details of pairs can be read all the same. Plain text goes in as text, never as markup.
 */
export const SCRIPT = `
(() => {
  const html = document.documentElement;
  const block = (id) => JSON.parse(document.getElementById(id)?.textContent || 'null');
  const make = (name, text, set) => {
    const made = Object.assign(document.createElement(name), set);
    if (text !== undefined) made.textContent = text;
    return made;
  };
  const words = block('words');
  const order = new Intl.Collator(html.lang, { numeric: true, sensitivity: 'base' });
  const plain = (text) => text.normalize('NFD').replace(/\\p{M}/gu, '').toLocaleLowerCase(html.lang);
  const keyOf = (cell) => {
    const figure = cell.querySelector('data');
    return figure && cell.classList.contains('figure') ? Number(figure.value) : cell.textContent.trim();
  };
  const compare = (a, b) => (typeof a === 'number' && typeof b === 'number' ? a - b : order.compare(a, b));
  let details;
  const close = (row) => {
    const next = row.nextElementSibling;
    if (next && next.classList.contains('detail')) next.remove();
    row.querySelector('.more')?.setAttribute('aria-expanded', 'false');
  };
  const open = (row) => {
    details ??= block('details');
    const list = make('dl');
    for (const [heading, figure, texts] of details.pairs[row.dataset.pair]) {
      const detail = make('dd', details.texts[figure]);
      for (const text of texts) detail.append(make('div', details.texts[text]));
      list.append(make('dt', details.texts[heading]), detail);
    }
    const cell = make('td', undefined, { colSpan: row.cells.length });
    cell.append(list);
    const shown = make('tr', undefined, { className: 'detail', id: 'detail-' + row.dataset.pair });
    shown.append(cell);
    row.after(shown);
    row.querySelector('.more').setAttribute('aria-expanded', 'true');
  };
  for (const table of document.querySelectorAll('table[data-tools]')) {
    const body = table.tBodies[0];
    const rows = [...body.rows];
    const heads = [...table.tHead.rows[0].cells];
    const sort = (head, at) => {
      const falls = head.getAttribute('aria-sort') === 'ascending';
      for (const one of heads) one.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', falls ? 'descending' : 'ascending');
      for (const row of rows) close(row);
      const keyed = rows.map((row) => ({ row, key: keyOf(row.cells[at]) }));
      keyed.sort((a, b) => (falls ? compare(b.key, a.key) : compare(a.key, b.key)));
      body.append(...keyed.map(({ row }) => row));
    };
    heads.forEach((head, at) => {
      const button = make('button', head.textContent, { type: 'button' });
      button.addEventListener('click', () => sort(head, at));
      head.replaceChildren(button);
    });
    if (document.getElementById('details')) {
      for (const row of rows) {
        if (row.dataset.pair === undefined) continue;
        const more = make('button', words.details, { type: 'button', className: 'more' });
        more.setAttribute('aria-expanded', 'false');
        row.querySelector('td.wide').append(more);
      }
      body.addEventListener('click', ({ target }) => {
        if (!target.classList.contains('more')) return;
        const row = target.closest('tr');
        if (target.getAttribute('aria-expanded') === 'true') close(row);
        else open(row);
      });
    }
    if (rows.length < 8) continue;
    const field = make('input', undefined, { type: 'search', placeholder: words.search });
    field.setAttribute('aria-label', words.search);
    const count = make('output');
    const tools = make('div', undefined, { className: 'tools' });
    tools.append(field, count);
    table.closest('.scroll').before(tools);
    const number = new Intl.NumberFormat(html.lang);
    let texts;
    const search = () => {
      texts ??= rows.map((row) => plain(row.textContent));
      const wanted = plain(field.value.trim()).split(/\\s+/);
      let shown = 0;
      rows.forEach((row, at) => {
        const fits = wanted.every((word) => texts[at].includes(word));
        if (fits) shown += 1;
        else close(row);
        row.hidden = !fits;
      });
      count.textContent = words.shown
        .replace('{shown}', number.format(shown))
        .replace('{all}', number.format(rows.length));
    };
    let due;
    field.addEventListener('input', () => {
      clearTimeout(due);
      due = setTimeout(search, 120);
    });
  }
})();
`;
