import { el, type Markup } from '../html';
import { curveStepAfter, line, scaleLinear } from './d3';
import { px, WIDTH } from './frame';

/** One bin of a histogram: [from, to). */
export interface Bin {
  readonly from: number;
  readonly to: number;
  /** Drawn as a bar. */
  readonly count: number;
  /** Drawn as a step of a line; `null` where there is none. */
  readonly compared: number | null;
}

const HEIGHT = 210;
const TOP = 16;
const BOTTOM = 24;
const LEFT = 34;

/** Bars, and a stepped line of what they are compared with. */
export function histogram(
  bins: readonly Bin[],
  shown: { readonly count: (value: number) => string; readonly score: (value: number) => string },
): { readonly height: number; readonly content: readonly Markup[] } {
  const most = Math.max(1, ...bins.flatMap(({ count, compared }) => [count, compared ?? 0]));
  const x = scaleLinear()
    .domain([bins[0]?.from ?? 0, bins.at(-1)?.to ?? 1])
    .range([LEFT, WIDTH - 6]);
  const y = scaleLinear()
    .domain([0, most])
    .nice(4)
    .range([HEIGHT - BOTTOM, TOP]);
  const base = px(y(0));
  const ticks = y.ticks(4).filter(Number.isInteger);
  const steps = line<readonly [number, number]>()
    .x(([score]) => px(x(score)))
    .y(([, count]) => px(y(count)))
    .curve(curveStepAfter);
  const edges = bins.flatMap(({ from, compared }) => (compared === null ? [] : [[from, compared] as const]));
  const last = bins.at(-1);
  const some = bins.filter(({ count }) => count > 0);
  return {
    height: HEIGHT,
    content: [
      ...ticks.flatMap((tick) => [
        el('path', { class: tick === 0 ? 'axis' : 'grid', d: `M${LEFT} ${px(y(tick))}H${WIDTH - 6}` }),
        el('text', { class: 'scale end', x: LEFT - 6, y: px(y(tick)) + 4 }, shown.count(tick)),
      ]),
      ...x
        .ticks(5)
        .map((tick) =>
          el('text', { class: 'scale middle', x: px(x(tick)), y: HEIGHT - 6 }, shown.score(tick)),
        ),
      ...some.map(({ from, to, count }) =>
        el('rect', {
          class: 'solid',
          x: px(x(from) + 2),
          y: px(y(count)),
          width: px(x(to) - x(from) - 4),
          height: px(base - y(count)),
          rx: 1,
        }),
      ),
      ...(last === undefined || last.compared === null
        ? []
        : [el('path', { class: 'line', d: steps([...edges, [last.to, last.compared]]) ?? '' })]),
      // Figures last, over the line.
      ...some.map(({ from, to, count }) =>
        el(
          'text',
          { class: 'value middle', x: px(x((from + to) / 2)), y: px(y(count)) - 4 },
          shown.count(count),
        ),
      ),
    ],
  };
}
