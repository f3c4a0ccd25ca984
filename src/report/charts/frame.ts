import { type Child, el, type Markup } from '../html';

/**
 * Every chart is drawn so wide, in the units of its picture: it is read on a telephone and in a column of a page alike.
 */
export const WIDTH = 340;

/** A drawing with the words that go with it. */
export interface Drawing {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  /** What it shows, for who sees it and for who does not. */
  readonly text: Child;
  readonly description: string;
  readonly height: number;
  readonly content: readonly Child[];
  /** What the marks mean, where there is more than one kind. */
  readonly legend?: readonly { readonly mark: Mark; readonly label: string }[];
  /** The same figures as a table, under a heading that opens it. */
  readonly table: Markup;
  readonly opens: string;
}

/** How a series is drawn: each differs by form as well as by colour. */
export type Mark = 'solid' | 'hatched' | 'track' | 'line' | 'tick';

/** A figure of the page: heading, legend, picture, and the same figures as a table. */
export function drawingFigure(drawing: Drawing): Markup {
  const { id, title, text, description, height, content, legend = [], table, opens } = drawing;
  return el(
    'figure',
    { class: 'chart' },
    el('figcaption', {}, el('h3', {}, title), el('p', {}, text)),
    legend.length > 0 &&
      el(
        'ul',
        { class: 'legend', 'aria-hidden': 'true' },
        legend.map(({ mark, label }) => el('li', {}, swatch(mark), label)),
      ),
    el(
      'svg',
      {
        role: 'img',
        viewBox: `0 0 ${WIDTH} ${height}`,
        'aria-labelledby': `${id}-title ${id}-desc`,
        class: 'picture',
      },
      el('title', { id: `${id}-title` }, title),
      el('desc', { id: `${id}-desc` }, description),
      content,
    ),
    el('details', {}, el('summary', {}, opens), table),
  );
}

function swatch(mark: Mark): Markup {
  const shape =
    mark === 'line'
      ? el('path', { class: 'line', d: 'M1 6H15' })
      : mark === 'tick'
        ? el('path', { class: 'tick', d: 'M8 1V11' })
        : el('rect', { class: mark, x: 1, y: 1, width: 14, height: 10, rx: 1 });
  return el(
    'svg',
    { viewBox: '0 0 16 12', class: 'swatch' },
    mark === 'hatched' && backOf(1, 1, 14, 10),
    shape,
  );
}

/** What a hatched bar lies on, so that nothing shines through. */
export function backOf(x: number, y: number, width: number, height: number): Markup {
  return el('rect', { class: 'back', x, y, width, height, rx: 1 });
}

/** The pattern of hatched bars, once for a page. */
export function chartPatterns(): Markup {
  return el(
    'svg',
    { class: 'patterns', 'aria-hidden': 'true', width: 0, height: 0 },
    el(
      'defs',
      {},
      el(
        'pattern',
        { id: 'hatch', width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
        el('rect', { class: 'hatch-ground', width: 5, height: 5 }),
        el('rect', { class: 'hatch-line', width: 2.2, height: 5 }),
      ),
    ),
  );
}

/** Lengths to two decimals: a picture needs no more. */
export function px(length: number): number {
  return Math.round(length * 100) / 100;
}
