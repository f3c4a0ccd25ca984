import type { ReportGroups } from '../../data';
import { el, fragment, type Markup } from '../../html';
import { about, type Column, NONE, type PageContext, type Section, section, table } from '../parts';
import { fieldTable } from './field-table';

type Audit = ReportGroups['audits'][number];
type Group = Audit['tables'][number]['groups'][number];
type Gap = ReportGroups['gaps'][number];

/** How groups fare, and where a difference arises; nothing where nobody asked. */
export function groupSection(page: PageContext): Section | null {
  const { groups, tables } = page.data;
  if (groups === null && tables.length === 0) return null;
  return section(
    page,
    'groups',
    tables.map((one, at) => fieldTable(page, one, at === 0)),
    groups !== null && [
      el('p', { class: tables.length > 0 ? 'about apart' : 'about' }, page.text('page.groups.text', {})),
      groups.audits.map((audit) => audit.tables.map((one) => groupTable(page, audit, one))),
      groups.gaps.map((gap) => gapPart(page, gap)),
      about(page.text('page.groups.note', {})),
    ],
  );
}

function groupTable(
  page: PageContext,
  { side }: Audit,
  { by, groups, hidden }: Audit['tables'][number],
): Markup {
  const title = page.text('page.groups.by', { side, by: by.map((name) => page.grouping(name)).join(' × ') });
  const figure = (name: string): Column => ({ title: name, kind: 'figure' });
  const columns = [
    { title: page.text('page.groups.group', {}) },
    figure(page.text('page.groups.people', {})),
    figure(page.text('page.groups.eligible', {})),
    figure(page.text('page.groups.matched', {})),
    figure(page.text('page.groups.share', {})),
    figure(page.text('page.groups.ratio', {})),
    figure(page.text('page.groups.p', {})),
    figure(page.text('page.groups.wish', {})),
    figure(page.text('page.groups.score', {})),
    figure(page.text('page.groups.above', {})),
  ];
  const told = groups.filter(({ counts }) => !counts.hidden);
  return fragment(
    el('h3', {}, title),
    told.length > 0 &&
      table(
        title,
        columns,
        told.map((group) => ({ cells: cellsOf(page, by, group) })),
      ),
    hidden > 0 && el('p', {}, page.say('page.groups.hidden', { count: hidden, shown: page.count(hidden) })),
    told.some(({ impact }) => impact?.selection?.underFourFifths === true) &&
      el('p', {}, page.text('page.groups.four-fifths', {})),
  );
}

function cellsOf(
  page: PageContext,
  by: readonly string[],
  { values, counts, scores, impact }: Group,
): (Markup | string)[] {
  if (counts.hidden) return [];
  const { people, eligiblePartners, matched, firstWish } = counts.value;
  const selection = impact?.selection ?? null;
  const share = (value: number | null | undefined) =>
    value === null || value === undefined ? NONE : page.percent(value);
  const ratio = selection?.ratio ?? null;
  const adjusted = selection?.adjusted ?? null;
  const scoring = impact?.scoring?.of;
  return [
    values.map((value, at) => page.group(by[at] ?? '', value)).join(', '),
    page.count(people),
    page.total(eligiblePartners),
    page.count(matched.count),
    share(matched.share),
    ratio === null ? NONE : fragment(page.total(ratio), selection?.underFourFifths === true && '*'),
    adjusted === null ? NONE : page.chance(adjusted),
    share(firstWish?.share),
    scores.hidden ? NONE : page.score(scores.value.mean),
    scoring === undefined || scoring.total === 0 ? NONE : page.percent(scoring.count / scoring.total),
  ];
}

function gapPart(page: PageContext, { by, reference, groups }: Gap): Markup | null {
  if (groups.length === 0) return null;
  return fragment(
    el('h3', {}, page.text('page.gap', { by: page.grouping(by) })),
    groups.map(({ value: given, gap, parts, proxies }) => {
      const [value, other] = [page.group(by, given), page.group(by, reference)];
      const title = page.text('page.gap.between', { value, reference: other });
      const rows = parts.flatMap(({ place, part, without, factors }) => [
        {
          cells: [
            page.text('page.gap.place', { place }),
            page.signed(100 * part),
            without === null ? NONE : page.signed(100 * without),
          ],
        },
        ...factors
          .filter((factor) => isFelt(factor, gap))
          .map((factor) => ({
            cells: [
              fragment('– ', factor.ids.map((id) => page.label(id)).join(', ')),
              page.signed(100 * factor.part),
              factor.without === null ? NONE : page.signed(100 * factor.without),
            ],
          })),
      ]);
      return fragment(
        el(
          'p',
          {},
          page.say('page.gap.size', {
            value,
            reference: other,
            direction: gap < 0 ? 'more' : 'less',
            shown: page.total(100 * Math.abs(gap)),
          }),
        ),
        table(
          title,
          [
            { title: page.text('page.gap.where', {}) },
            { title: page.text('page.gap.part', {}), kind: 'figure' },
            { title: page.text('page.gap.without', {}), kind: 'figure' },
          ],
          rows,
        ),
        proxies.map(({ criterion, probability }) =>
          el(
            'p',
            {},
            page.say('page.gap.proxy', {
              criterion: page.label(criterion),
              value,
              shown: page.percent(probability),
            }),
          ),
        ),
      );
    }),
  );
}

/** Whether a rule or criterion has a part in a gap, or changes it where it is taken away. */
function isFelt(
  { part, without }: Gap['groups'][number]['parts'][number]['factors'][number],
  gap: number,
): boolean {
  return Math.abs(part) >= SHOWN || (without !== null && Math.abs(without - gap) >= SHOWN);
}

/** Half of the last place that is shown, as a share. */
const SHOWN = 0.00005;
