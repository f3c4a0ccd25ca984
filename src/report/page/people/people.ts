import { describeUnmatched } from '../../../matching';
import type { Side } from '../../../model';
import type { ReportRemedy, ReportUnmatched } from '../../data';
import { el, fragment, type Markup } from '../../html';
import { about, capital, meter, NONE, type PageContext, type Section, section, table } from '../parts';
import { recruitTable } from './recruits';

/** Who has no partner, why, and what would help. */
export function aloneSection(page: PageContext): Section | null {
  const { unmatched, effort } = page.data;
  if (unmatched === null) return null;
  const columns = [
    { title: page.text('page.column.person', {}) },
    { title: page.text('page.column.role', {}) },
    { title: page.text('page.column.reason', {}), kind: 'wide' as const },
    ...(effort.remedies ? [{ title: page.text('page.column.help', {}), kind: 'wide' as const }] : []),
  ];
  return section(
    page,
    'alone',
    unmatched.length > 0 && page.decided(),
    unmatched.length === 0
      ? el('p', {}, page.text('page.alone.none', {}))
      : [
          about(
            effort.remedies
              ? page.text('page.alone.text', {})
              : page.text('page.alone.left-out', page.why('remedies')),
          ),
          table(
            page.text('page.alone', {}),
            columns,
            unmatched.map((one) => ({
              cells: [
                page.person(one.side, one.id),
                page.text('page.role', { role: one.side === 'mentors' ? 'mentor' : 'mentee' }),
                reasonText(page, one),
                ...(effort.remedies ? [remedies(page, one)] : []),
              ],
            })),
            { tools: true, class: 'people' },
          ),
        ],
  );
}

/** The reason in the words of the library, with people as they are called. */
function reasonText(page: PageContext, { side, reason }: ReportUnmatched): string {
  if (reason.kind === 'decision') return capital(page.text('page.alone.decision', {}), page.language);
  const kind = page.reasonKind(reason.kind);
  if (kind === 'on-demand' || kind === 'free-when-stopped')
    return capital(
      page.text('page.reason', { role: side === 'mentors' ? 'mentor' : 'mentee', kind }),
      page.language,
    );
  const [own, other] =
    side === 'mentees' ? (['mentees', 'mentors'] as const) : (['mentors', 'mentees'] as const);
  const named =
    reason.kind === 'all-partners-taken'
      ? {
          ...reason,
          takenBy: reason.takenBy.map((taken) => ({
            ...taken,
            partnerId: page.called(other, taken.partnerId),
            by: taken.by.map((id) => page.called(own, id)),
          })),
        }
      : reason.kind === 'better-without'
        ? { ...reason, free: reason.free.map((id) => page.called(other, id)) }
        : reason;
  return capital(describeUnmatched(named, side, page.locale), page.language);
}

function remedies(page: PageContext, one: ReportUnmatched): Markup | string {
  const { remedies: found } = one;
  // Whom a decision left alone has a partner in the matching that changes were tried on.
  if (found === null) return NONE;
  if (found.length === 0) return page.text('page.help.none', {});
  return el(
    'ul',
    { class: 'plain' },
    found.map((remedy) => el('li', {}, remedyText(page, one.side, remedy))),
  );
}

function remedyText(page: PageContext, side: Side, remedy: ReportRemedy): Markup {
  const who = page.briefly(side === 'mentees' ? 'mentors' : 'mentees', remedy.partnerId);
  const effect = page.effect(remedy.effect);
  if (remedy.kind === 'lift-rules')
    return page.say('page.help.lift-rules', {
      who,
      effect,
      rules: remedy.rules.map((rule) => page.label(rule)),
    });
  return page.say(remedy.kind === 'force' ? 'page.help.force' : 'page.help.one-more-seat', { who, effect });
}

/** Mentors with their seats, and what one more would bring. */
export function seatSection(page: PageContext): Section | null {
  const { seats, effort } = page.data;
  if (seats === null || seats.length === 0) return null;
  const columns = [
    { title: page.text('page.column.mentor', {}) },
    { title: page.text('page.column.used', {}), kind: 'figure' as const },
    ...(effort.seatValues ? [{ title: page.text('page.column.one-more', {}), kind: 'wide' as const }] : []),
  ];
  return section(
    page,
    'seats',
    about(
      effort.seatValues
        ? page.text('page.seats.text', {})
        : page.text('page.seats.left-out', page.why('seatValues')),
    ),
    table(
      page.text('page.seats', {}),
      columns,
      seats.map((one) => ({
        cells: [
          page.person('mentors', one.id),
          fragment(
            page.say('page.seats.of', { used: page.count(one.used), seats: page.count(one.seats) }),
            meter(one.seats === 0 ? 0 : one.used / one.seats),
            one.used < one.minimum &&
              el(
                'span',
                { class: 'sub' },
                page.say('page.seats.below', { minimum: page.count(one.minimum) }),
              ),
          ),
          ...(effort.seatValues
            ? [one.oneMore === null || one.oneMore.objective === null ? NONE : page.effect(one.oneMore)]
            : []),
        ],
      })),
      { tools: true, class: 'people' },
    ),
    recruitTable(page),
  );
}
