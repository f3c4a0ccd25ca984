import { maxOf, minOf } from '../../lists';
import { el, type Markup } from '../html';
import { scaleBand, scaleLinear } from './d3';
import { backOf, type Mark, px, WIDTH } from './frame';

/** One row of horizontal bars, under its label. */
export interface BarRow {
  readonly label: string;
  /** Lengths one after the other, from 0. */
  readonly parts: readonly { readonly value: number; readonly mark: Mark }[];
  /** A whole that the parts are of, drawn behind them. */
  readonly track?: number;
  /** A value to be compared with, drawn as a tick. */
  readonly tick?: number;
  /** What stands at the end of the bar. */
  readonly shown: string;
}

const ROW = 40;
const BAR = 12;
const LABEL = 15;
/** Kept free at the end for the figures. */
const FIGURES = 84;

/** Labels longer than that are cut: the table has them whole. */
const LETTERS = 44;

/** Horizontal bars, each under its label, so that long labels stand on a narrow page too. */
export function bars(rows: readonly BarRow[]): {
  readonly height: number;
  readonly content: readonly Markup[];
} {
  const extent = rows.flatMap(({ parts, track = 0, tick = 0 }) => [
    parts.reduce((sum, { value }) => sum + value, 0),
    track,
    tick,
  ]);
  const x = scaleLinear()
    .domain([minOf(extent, 0), maxOf(extent, 1e-9)])
    .range([0, WIDTH - FIGURES]);
  const height = Math.max(1, rows.length) * ROW;
  const y = scaleBand<number>()
    .domain(rows.map((_, at) => at))
    .range([0, height]);
  const zero = px(x(0));
  const content = rows.flatMap((row, at): Markup[] => {
    const top = y(at) ?? 0;
    const barTop = px(top + LABEL + 4);
    const pieces: Markup[] = [el('text', { class: 'label', x: 0, y: px(top + LABEL - 2) }, cut(row.label))];
    if (row.track !== undefined)
      pieces.push(
        el('rect', {
          class: 'track',
          x: zero,
          y: barTop,
          width: px(x(row.track) - x(0)),
          height: BAR,
          rx: 2,
        }),
      );
    let sum = 0;
    for (const { value, mark } of row.parts) {
      const [from, to] = [x(sum), x(sum + value)];
      sum += value;
      if (value === 0) continue;
      const box = [px(Math.min(from, to)), barTop, px(Math.abs(to - from)), BAR] as const;
      if (mark === 'hatched') pieces.push(backOf(...box));
      pieces.push(el('rect', { class: mark, x: box[0], y: box[1], width: box[2], height: box[3], rx: 1 }));
    }
    if (row.tick !== undefined) {
      const at = px(x(row.tick));
      pieces.push(el('path', { class: 'tick', d: `M${at} ${barTop - 3}V${barTop + BAR + 3}` }));
    }
    const end = Math.max(x(sum), x(row.track ?? 0), x(row.tick ?? 0), x(0));
    pieces.push(el('text', { class: 'value', x: px(end + 6), y: barTop + BAR - 2 }, row.shown));
    return pieces;
  });
  if (x.domain()[0]! < 0) content.push(el('path', { class: 'axis', d: `M${zero} 0V${height}` }));
  return { height, content };
}

function cut(label: string): string {
  const letters = [...label];
  return letters.length <= LETTERS ? label : `${letters.slice(0, LETTERS - 1).join('')}…`;
}
