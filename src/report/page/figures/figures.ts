import { bars, drawingFigure, histogram } from '../../charts';
import type { Markup } from '../../html';
import { capital, type PageContext, table } from '../parts';

/** The pairs by their scores, against the best that each one's mentee could have had, where that is known. */
export function scoreChart(page: PageContext): Markup {
  const { bins, effort } = page.data;
  const { numbers } = page;
  const isCompared = effort.possible;
  const title = page.text(isCompared ? 'page.chart.scores' : 'page.chart.scores.alone', {});
  const text = isCompared
    ? page.text('page.chart.scores.text', {})
    : page.text('page.chart.scores.alone.text', page.why('possible'));
  const [pairs, possible] = [
    page.text('page.chart.scores.pairs', {}),
    page.text('page.chart.scores.possible', {}),
  ];
  return drawingFigure({
    id: 'scores',
    title,
    text,
    description: text,
    ...histogram(
      bins.map((bin) => ({ from: bin.from, to: bin.to, count: bin.pairs, compared: bin.possible })),
      { count: numbers.count, score: numbers.tick },
    ),
    ...(isCompared && {
      legend: [
        { mark: 'solid', label: pairs },
        { mark: 'line', label: possible },
      ],
    }),
    opens: page.text('page.chart.table', {}),
    table: table(
      title,
      [
        { title: page.text('page.column.score', {}) },
        { title: pairs, kind: 'figure' },
        ...(isCompared ? [{ title: possible, kind: 'figure' as const }] : []),
      ],
      bins.map((bin) => ({
        cells: [
          page.text('page.chart.scores.range', { from: numbers.tick(bin.from), to: numbers.tick(bin.to) }),
          page.count(bin.pairs),
          ...(bin.possible === null ? [] : [page.count(bin.possible)]),
        ],
      })),
      { class: 'compact' },
    ),
  });
}

/** Mentors by how many mentees they have. */
export function seatChart(page: PageContext): Markup {
  const { loads, overview } = page.data;
  const title = page.text('page.chart.seats', {});
  const [full, free] = [page.text('page.chart.seats.full', {}), page.text('page.chart.seats.free', {})];
  const label = (mentees: number) =>
    page.text('page.chart.seats.mentees', { count: mentees, shown: page.numbers.count(mentees) });
  const sums = { used: overview.seatsUsed, seats: overview.seats };
  return drawingFigure({
    id: 'seats-used',
    title,
    text: page.say('page.chart.seats.text', { used: page.count(sums.used), seats: page.count(sums.seats) }),
    description: page.text('page.chart.seats.text', {
      used: page.numbers.count(sums.used),
      seats: page.numbers.count(sums.seats),
    }),
    ...bars(
      loads.map((load) => ({
        label: label(load.mentees),
        parts: [
          { value: load.full, mark: 'solid' },
          { value: load.free, mark: 'hatched' },
        ],
        shown: page.numbers.count(load.full + load.free),
      })),
    ),
    legend: [
      { mark: 'solid', label: full },
      { mark: 'hatched', label: free },
    ],
    opens: page.text('page.chart.table', {}),
    table: table(
      title,
      [
        { title: page.text('page.column.mentor', {}) },
        { title: full, kind: 'figure' },
        { title: free, kind: 'figure' },
      ],
      loads.map((load) => ({
        cells: [label(load.mentees), page.count(load.full), page.count(load.free)],
      })),
      { class: 'compact' },
    ),
  });
}

/** What each criterion gives to the mean score. */
export function criteriaChart(page: PageContext): Markup {
  const { criteria, overview } = page.data;
  const title = page.text('page.chart.criteria', {});
  const mean = overview.meanScore ?? 0;
  const names = {
    earned: page.text('page.chart.criteria.earned', {}),
    assumed: page.text('page.chart.criteria.assumed', {}),
    most: page.text('page.chart.criteria.most', {}),
  };
  const label = (criterion: string) => capital(page.label(criterion), page.language);
  return drawingFigure({
    id: 'criteria',
    title,
    text: page.say('page.chart.criteria.text', { score: page.score(mean) }),
    description: page.text('page.chart.criteria.text', { score: page.numbers.score(mean) }),
    ...bars(
      criteria.map(({ criterion, earned, assumed, most }) => ({
        label: label(criterion),
        parts: [
          { value: earned, mark: 'solid' },
          { value: assumed, mark: 'hatched' },
        ],
        track: most,
        shown: `${page.numbers.score(earned + assumed)} / ${page.numbers.score(most)}`,
      })),
    ),
    legend: [
      { mark: 'solid', label: names.earned },
      { mark: 'hatched', label: names.assumed },
      { mark: 'track', label: names.most },
    ],
    opens: page.text('page.chart.table', {}),
    table: table(
      title,
      [
        { title: page.text('page.column.criterion', {}) },
        { title: names.earned, kind: 'figure' },
        { title: names.assumed, kind: 'figure' },
        { title: names.most, kind: 'figure' },
        { title: page.text('page.chart.criteria.known', {}), kind: 'figure' },
      ],
      criteria.map((one) => ({
        cells: [
          label(one.criterion),
          page.part(one.earned),
          page.part(one.assumed),
          page.part(one.most),
          page.count(one.assessed),
        ],
      })),
      { class: 'compact' },
    ),
  });
}

/** People without a partner by reason. */
export function reasonChart(page: PageContext): Markup | null {
  const { reasons } = page.data;
  if (reasons.length === 0) return null;
  const title = page.text('page.chart.reasons', {});
  const text = page.text('page.chart.reasons.text', {});
  const roleOf = ({ side }: (typeof reasons)[number]) => (side === 'mentors' ? 'mentor' : 'mentee');
  const label = (reason: (typeof reasons)[number]) =>
    capital(
      page.text('page.reason', { role: roleOf(reason), kind: page.reasonKind(reason.kind) }),
      page.language,
    );
  return drawingFigure({
    id: 'reasons',
    title,
    text,
    description: text,
    ...bars(
      reasons.map((reason) => ({
        label: label(reason),
        parts: [{ value: reason.people, mark: reason.side === 'mentees' ? 'solid' : 'hatched' }],
        shown: page.numbers.count(reason.people),
      })),
    ),
    legend: [
      { mark: 'solid', label: page.text('page.figure.mentees', {}) },
      { mark: 'hatched', label: page.text('page.figure.mentors', {}) },
    ],
    opens: page.text('page.chart.table', {}),
    table: table(
      title,
      [
        { title: page.text('page.column.role', {}) },
        { title: page.text('page.column.reason', {}) },
        { title: page.text('page.chart.reasons.people', {}), kind: 'figure' },
      ],
      reasons.map((reason) => ({
        cells: [page.text('page.role', { role: roleOf(reason) }), label(reason), page.count(reason.people)],
      })),
      { class: 'compact' },
    ),
  });
}

/** What mentees want, and what mentors offer. */
export function skillChart(page: PageContext): Markup | null {
  const { skills } = page.data;
  if (skills.length === 0) return null;
  const title = page.text('page.chart.skills', {});
  const text = page.text('page.chart.skills.text', {});
  const names = {
    wanted: page.text('page.chart.skills.wanted', {}),
    served: page.text('page.chart.skills.served', {}),
    seats: page.text('page.chart.skills.seats', {}),
    mentors: page.text('page.chart.skills.mentors', {}),
  };
  return drawingFigure({
    id: 'skills',
    title,
    text,
    description: text,
    ...bars(
      skills.map(({ name, wanted, served, seats }) => ({
        label: name,
        parts: [
          { value: served, mark: 'solid' },
          { value: wanted - served, mark: 'hatched' },
        ],
        tick: seats,
        shown: page.numbers.count(wanted),
      })),
    ),
    legend: [
      { mark: 'solid', label: names.served },
      { mark: 'hatched', label: names.wanted },
      { mark: 'tick', label: names.seats },
    ],
    opens: page.text('page.chart.table', {}),
    table: table(
      title,
      [
        { title: page.text('page.chart.skills.skill', {}) },
        { title: names.wanted, kind: 'figure' },
        { title: names.served, kind: 'figure' },
        { title: names.mentors, kind: 'figure' },
        { title: names.seats, kind: 'figure' },
      ],
      skills.map((skill) => ({
        cells: [
          skill.name,
          page.count(skill.wanted),
          page.count(skill.served),
          page.count(skill.mentors),
          page.count(skill.seats),
        ],
      })),
      { class: 'compact' },
    ),
  });
}

/** What each rule and minimum costs. */
export function priceChart(page: PageContext): Markup | null {
  const { prices } = page.data;
  if (prices === null || prices.length === 0) return null;
  const title = page.text('page.chart.prices', {});
  const text = page.text('page.chart.prices.text', { method: page.data.policy.method });
  return drawingFigure({
    id: 'prices',
    title,
    text,
    description: text,
    ...bars(
      prices.map((price) => ({
        label: page.constraint(price),
        parts: [{ value: Math.max(0, price.total), mark: 'solid' }],
        shown: page.numbers.signedScore(price.total),
      })),
    ),
    opens: page.text('page.chart.table', {}),
    table: table(
      title,
      [
        { title: page.text('page.column.rule', {}) },
        { title: page.text('page.chart.prices.mentees', {}), kind: 'figure' },
        { title: page.text('page.chart.prices.score', {}), kind: 'figure' },
      ],
      prices.map((price) => ({
        cells: [page.constraint(price), page.signed(price.mentees), page.signedScore(price.total)],
      })),
      { class: 'compact' },
    ),
  });
}

/** What became of the pairs of the matching before. */
export function changeChart(page: PageContext): Markup | null {
  const { change } = page.data;
  if (change === null) return null;
  const title = page.text('page.chart.change', {});
  const text = page.text('page.chart.change.text', {});
  const rows = [
    { label: page.text('page.change.kept', {}), pairs: change.kept, mark: 'solid' as const },
    ...change.ended.map(({ cause, pairs }) => ({
      label: page.text('page.change.ended', { cause }),
      pairs,
      mark: 'hatched' as const,
    })),
    { label: page.text('page.change.begun', {}), pairs: change.begun, mark: 'track' as const },
  ];
  return drawingFigure({
    id: 'change-pairs',
    title,
    text,
    description: text,
    ...bars(
      rows.map(({ label, pairs, mark }) => ({
        label,
        parts: [{ value: pairs, mark }],
        shown: page.numbers.count(pairs),
      })),
    ),
    opens: page.text('page.chart.table', {}),
    table: table(
      title,
      [{ title: '' }, { title: page.text('page.chart.change.pairs', {}), kind: 'figure' }],
      rows.map(({ label, pairs }) => ({ cells: [label, page.count(pairs)] })),
      { class: 'compact' },
    ),
  });
}
