import type { ReportPair } from '../../data';
import { el, fragment, type Markup } from '../../html';
import { about, meter, NONE, type PageContext, type Section, section, table } from '../parts';

/** The pairs, for who leads the program. */
export function pairSection(page: PageContext): Section | null {
  const { pairs, effort } = page.data;
  if (pairs === null) return null;
  const columns = [
    { title: page.text('page.column.mentee', {}) },
    { title: page.text('page.column.mentor', {}) },
    { title: page.text('page.column.score', {}), kind: 'figure' as const },
    { title: page.text('page.column.why', {}), kind: 'wide' as const },
    ...(effort.margins ? [{ title: page.text('page.column.firm', {}) }] : []),
    ...(effort.margins && effort.alternatives
      ? [{ title: page.text('page.column.alternatives', {}), kind: 'wide' as const }]
      : []),
  ];
  return section(
    page,
    'pairs',
    pairs.length === 0
      ? el('p', {}, page.text('page.pairs.none', {}))
      : [
          about(page.text('page.pairs.text', {})),
          about(
            effort.margins
              ? page.text('page.firm.text', {})
              : page.text('page.firm.left-out', page.why('margins')),
          ),
          effort.margins &&
            !effort.alternatives &&
            about(page.text('page.alternatives.left-out', page.why('alternatives'))),
          table(
            page.text('page.pairs', {}),
            columns,
            pairs.map((pair, at) => ({
              cells: [
                page.person('mentees', pair.menteeId),
                fragment(page.person('mentors', pair.mentorId), marks(page, pair)),
                fragment(page.score(pair.score), meter(pair.score, bestOf(page, pair))),
                reasons(page, pair),
                ...(effort.margins ? [firmness(page, pair)] : []),
                ...(effort.margins && effort.alternatives ? [alternatives(page, pair)] : []),
              ],
              attributes: { 'data-pair': at },
            })),
            { tools: true, class: 'people' },
          ),
        ],
  );
}

/** The best that the mentee could have had; nothing where that was not asked. */
function bestOf(page: PageContext, { score, bestOfMentee }: ReportPair): number | undefined {
  return page.data.effort.possible ? Math.max(score, bestOfMentee ?? 0) : undefined;
}

function marks(page: PageContext, pair: ReportPair): Markup[] {
  const kinds = [
    pair.locked && 'locked',
    pair.state === 'approved' && 'approved',
    pair.byHand && 'byHand',
  ].filter((kind) => kind !== false);
  return kinds.flatMap((mark) => [
    fragment(' '),
    el('span', { class: 'tag' }, page.text('page.pair.mark', { mark })),
  ]);
}

function reasons(page: PageContext, { bestReasons }: ReportPair): Markup | string {
  if (bestReasons.length === 0) return NONE;
  return el(
    'ul',
    { class: 'plain' },
    bestReasons.map((reason) => el('li', {}, page.translated(reason))),
  );
}

function firmness(page: PageContext, { firmness: kind, margin }: ReportPair): Markup {
  const word = el('span', { class: `hold ${kind}` }, page.text('page.firm', { kind }));
  return margin === null || margin.objective === null
    ? word
    : fragment(
        word,
        el('span', { class: 'sub' }, page.say('page.firm.without', { effect: page.loss(margin) })),
      );
}

function alternatives(page: PageContext, { alternatives: others }: ReportPair): Markup | string {
  if (others.length === 0) return NONE;
  return el(
    'ul',
    { class: 'plain' },
    others.map(({ mentorId, effect }) =>
      el('li', {}, page.briefly('mentors', mentorId), ' ', el('span', { class: 'cost' }, page.loss(effect))),
    ),
  );
}
