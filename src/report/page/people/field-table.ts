import type { GroupFigure, GroupFigures, GroupTable, Part } from '../../groups';
import { el, fragment, type Markup } from '../../html';
import { about, capital, meter, NONE, type PageContext, table } from '../parts';

/** The matching by the values of one field, such as the department. */
export function fieldTable(page: PageContext, one: GroupTable, isFirst: boolean): Markup {
  const { field, side, rows, total } = one;
  const title = page.text('page.groups.by', { side, by: page.label(field) });
  const told = rows.filter(({ people }) => !people.hidden);
  const hidden = rows.length - told.length;
  const hasWishes = [...rows, total].some(({ firstWish }) => firstWish.hidden || firstWish.value !== null);
  const hasFirm = [...rows, total].some(({ firm }) => firm.hidden || firm.value !== null);
  const figure = (name: string) => ({ title: name, kind: 'figure' as const });
  const cells = (name: string, figures: GroupFigures) => [
    name,
    shown(page, figures.people, (people) => page.count(people)),
    shown(page, figures.matched, (part) => partOf(page, part)),
    shown(page, figures.meanScore, (score) => page.score(score)),
    ...(hasWishes ? [shown(page, figures.firstWish, (part) => partOf(page, part))] : []),
    ...(hasFirm ? [shown(page, figures.firm, (part) => partOf(page, part))] : []),
  ];
  return fragment(
    isFirst && about(page.text('page.tables.text', { minimum: page.numbers.count(one.minimum) })),
    el('h3', {}, title),
    table(
      title,
      [
        { title: capital(page.label(field), page.language) },
        figure(page.text('page.groups.people', {})),
        figure(page.text('page.tables.matched', {})),
        figure(page.text('page.column.score', {})),
        ...(hasWishes ? [figure(page.text('page.tables.wish', {}))] : []),
        ...(hasFirm ? [figure(page.text('page.tables.firm', {}))] : []),
      ],
      [
        ...told.map((row) => ({
          cells: cells(row.value ?? capital(page.text('page.details.not-known', {}), page.language), row),
        })),
        { cells: cells(page.text('page.tables.all', {}), total) },
      ],
    ),
    hidden > 0 && el('p', {}, page.say('page.groups.hidden', { count: hidden, shown: page.count(hidden) })),
  );
}

function shown<T>(
  page: PageContext,
  figure: GroupFigure<T>,
  show: (value: T) => Markup | string,
): Markup | string {
  if (figure.hidden) return el('span', { class: 'sub' }, page.text('page.tables.hidden', {}));
  return figure.value === null ? NONE : show(figure.value);
}

function partOf(page: PageContext, { count, of }: Part): Markup {
  return fragment(
    page.say('page.tables.of', { count: page.count(count), of: page.count(of) }),
    meter(of === 0 ? 0 : count / of),
  );
}
