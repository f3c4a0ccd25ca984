import { conflictText } from '../../../matching';
import type { ReportPrice } from '../../data';
import { el, fragment, type Markup } from '../../html';
import { capital, meter, type PageContext, type Section, said, section } from '../parts';
import { recruitList } from '../people';
import { scoreChart } from './figures';

/** What a director reads: one screen. */
export function briefSection(page: PageContext): Section {
  const { data } = page;
  const { overview } = data;
  const hasPairs = overview.pairs > 0;
  return section(
    page,
    'brief',
    el(
      'p',
      { class: 'lead' },
      overview.mentees === 0
        ? page.text('page.lead.empty', {})
        : page.say('page.lead', {
            count: overview.menteesMatched,
            all: overview.mentees,
            matched: page.count(overview.menteesMatched),
            mentees: page.count(overview.mentees),
          }),
    ),
    page.decided(),
    hasPairs && tiles(page),
    data.conflict !== null &&
      el(
        'div',
        { class: 'note' },
        el('h3', {}, page.text('page.conflict', {})),
        el('p', {}, capital(conflictText(data.conflict, page.locale, called(page)), page.language)),
      ),
    el(
      'div',
      { class: 'columns' },
      said(
        page.isMatching &&
          overview.mentors + overview.mentees > 0 && [
            el('h3', {}, page.text('page.left', {})),
            leftOver(page),
          ],
        hasPairs && [
          el('h3', {}, page.text('page.brings', {})),
          el('p', {}, oneMoreSeat(page)),
          el('p', {}, dearest(page)),
          el('h3', {}, page.text('page.recruits', {})),
          recruitList(page),
        ],
        el('h3', {}, page.text('page.badge', { kind: page.badge })),
        el('p', {}, claim(page)),
      ),
      hasPairs && scoreChart(page),
    ),
  );
}

/** People as a text calls them. */
function called(page: PageContext) {
  return {
    mentor: (id: string) => page.called('mentors', id),
    mentee: (id: string) => page.called('mentees', id),
  };
}

function tiles(page: PageContext): Markup {
  const { overview, firmness } = page.data;
  const left = overview.mentees - overview.menteesMatched;
  const loose = firmness.close + firmness.tie;
  const known = firmness.unknown < overview.pairs;
  return el(
    'dl',
    { class: 'tiles' },
    tile(
      page.text('page.tile.matched', {}),
      page.count(overview.menteesMatched),
      page.say('page.tile.of', { whole: page.count(overview.mentees) }),
      left === 0
        ? page.text('page.tile.everybody', {})
        : page.say('page.tile.left', { shown: page.count(left) }),
      overview.menteesMatched / overview.mentees,
    ),
    tile(
      page.text('page.tile.score', {}),
      page.score(overview.meanScore),
      null,
      overview.meanPossible === null
        ? page.text('page.tile.unknown', {})
        : page.say('page.tile.possible', { score: page.score(overview.meanPossible) }),
      overview.meanScore ?? 0,
      overview.meanPossible ?? undefined,
    ),
    tile(
      page.text('page.tile.seats', {}),
      page.count(overview.seatsUsed),
      page.say('page.tile.of', { whole: page.count(overview.seats) }),
      page.say('page.tile.free', { count: overview.seatsFree, shown: page.count(overview.seatsFree) }),
      overview.seatsUsed / overview.seats,
    ),
    tile(
      page.text('page.tile.firm', {}),
      known ? page.count(firmness.firm + firmness.fixed) : '–',
      known && page.say('page.tile.of', { whole: page.count(overview.pairs) }),
      known
        ? page.say('page.tile.loose', { count: loose, shown: page.count(loose) })
        : page.text('page.tile.unknown', {}),
      known ? (firmness.firm + firmness.fixed) / overview.pairs : 0,
    ),
  );
}

function tile(
  title: string,
  value: Markup | string,
  of: Markup | string | null | false,
  text: Markup | string,
  share: number,
  mark?: number,
): Markup {
  return el(
    'div',
    { class: 'tile' },
    el('dt', {}, title),
    el(
      'dd',
      {},
      el('span', { class: 'big' }, value),
      of !== null && of !== false && el('span', { class: 'of' }, of),
      meter(share, mark),
      el('span', { class: 'sub' }, text),
    ),
  );
}

function leftOver(page: PageContext): Markup {
  const { reasons } = page.data;
  if (reasons.length === 0) return el('p', {}, page.text('page.left.nobody', {}));
  return el(
    'ul',
    {},
    reasons.map(({ side, kind, people }) =>
      el(
        'li',
        {},
        page.say('page.left.reason', {
          role: side === 'mentors' ? 'mentor' : 'mentee',
          kind: page.reasonKind(kind),
          count: people,
          shown: page.count(people),
        }),
      ),
    ),
  );
}

function oneMoreSeat(page: PageContext): Markup | string {
  const { seats, seatGain, effort } = page.data;
  if (!effort.seatValues) return page.text('page.brings.unknown', page.why('seatValues'));
  if (seatGain === null) return page.text('page.brings.nothing', {});
  const { mentorId, effect } = seatGain;
  return mentorId === null || seats === null
    ? page.text('page.brings.somewhere', { effect: page.effect(effect) })
    : page.say('page.brings.seat', { who: page.person('mentors', mentorId), effect: page.effect(effect) });
}

function dearest(page: PageContext): Markup | string {
  const { prices, dearest: most } = page.data;
  if (prices === null) return page.text('page.dearest.unknown', page.why('prices'));
  if (most === null) return page.text('page.dearest.none', {});
  return page.say('page.dearest', { what: page.constraint(most), effect: priceText(page, most) });
}

/** What would be had without a rule or a minimum. */
export function priceText(
  page: PageContext,
  { effect, mentees, total, changed }: ReportPrice,
): Markup | string {
  if (effect.objective === null && mentees === 0 && total === 0) return page.text('page.price.nothing', {});
  const { objective, priority } = effect;
  const hasFigure = objective === 'total-score' || (objective === 'cover-mentees' && priority === undefined);
  const parts = [
    // What is gained by an objective that has no figure of its own.
    objective !== null && !hasFigure && page.effect(effect),
    mentees !== 0 &&
      page.say('page.price.mentees', { count: Math.abs(mentees), shown: page.signed(mentees) }),
    total !== 0 && page.say('page.price.score', { shown: page.signedScore(total) }),
    page.say('page.price.changed', { count: changed, shown: page.count(changed) }),
  ].filter((part) => part !== false);
  return fragment(parts.map((part, at) => [at > 0 && ', ', part]));
}

function claim(page: PageContext): Markup {
  const { bestBound, gap, priceOfStability, verified } = page.data.proof;
  const holds = verified === null ? 'unknown' : verified ? 'yes' : 'no';
  return fragment(
    page.badge === 'decided' && [page.text('page.claim.proposed', {}), ' '],
    page.text('page.claim', { kind: page.claimed }),
    verified !== false &&
      bestBound !== null &&
      gap !== null && [
        ' ',
        page.say('page.claim.bound', { bound: page.atMost(bestBound), gap: page.atMost(gap) }),
      ],
    verified !== false &&
      priceOfStability !== null && [
        ' ',
        page.say('page.claim.stability', { score: page.total(priceOfStability) }),
      ],
    ' ',
    page.text('page.verified', { holds }),
  );
}
