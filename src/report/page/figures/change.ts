import type { ReportChangeFigures } from '../../data';
import { el, type Markup } from '../../html';
import type { PageContext } from '../parts';
import { type Section, said, section, table } from '../parts';
import { changeChart } from './figures';

/** What became of the matching before. */
export function changeSection(page: PageContext): Section | null {
  const { change } = page.data;
  if (change === null) return null;
  const { before, after } = change;
  const row = (title: string, show: (figures: ReportChangeFigures) => Markup | string) => ({
    cells: [title, show(before), show(after)],
  });
  return section(
    page,
    'change',
    el(
      'div',
      { class: 'columns' },
      said(
        table(
          page.text('page.change', {}),
          [
            { title: '' },
            { title: page.text('page.change.before', {}), kind: 'figure' },
            { title: page.text('page.change.after', {}), kind: 'figure' },
          ],
          [
            row(page.text('page.figure.pairs', {}), ({ pairs }) => page.count(pairs)),
            row(page.text('page.figure.matched', {}), ({ menteesMatched }) => page.count(menteesMatched)),
            row(page.text('page.figure.total', {}), ({ totalScore }) => page.total(totalScore)),
            row(page.text('page.figure.mean', {}), ({ meanScore }) => page.score(meanScore)),
          ],
          { class: 'compact' },
        ),
        el(
          'p',
          {},
          page.say('page.change.mentees', {
            better: page.count(change.better),
            same: page.count(change.same),
            worse: page.count(change.worse),
          }),
        ),
        change.price !== null &&
          change.price.objective !== null &&
          el('p', {}, page.text('page.change.price', { effect: page.effect(change.price) })),
      ),
      changeChart(page),
    ),
  );
}
