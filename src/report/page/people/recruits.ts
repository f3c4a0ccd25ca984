import type { ReportRecruit } from '../../data';
import { el, fragment, type Markup } from '../../html';
import { about, NONE, type PageContext, table } from '../parts';

/** Skills and goals that are named in a line; the table has all. */
const NAMED = 4;

/** Which mentors to look for, a line each: for whoever decides. */
export function recruitList(page: PageContext): Markup {
  const { recruits } = page.data;
  if (recruits === null) return el('p', {}, page.text('page.recruits.left-out', page.why('recruits')));
  if (recruits.length === 0) return el('p', {}, page.text('page.recruits.none', {}));
  return fragment(
    el(
      'ol',
      {},
      recruits.map((one) =>
        el(
          'li',
          {},
          page.say('page.recruit', { what: profileOf(page, one), effect: page.effect(one.effect) }),
        ),
      ),
    ),
    // A blank passes most rules, which a mentor who comes may not.
    page.data.policy.rules.length > 0 && el('p', { class: 'about' }, page.text('page.recruits.rules', {})),
  );
}

function profileOf(page: PageContext, { skills, goals }: ReportRecruit): Markup | string {
  const names = [...skills, ...goals];
  if (names.length === 0) return page.text('page.recruit.any', {});
  return el('bdi', {}, `${names.slice(0, NAMED).join(', ')}${names.length > NAMED ? ', …' : ''}`);
}

/** The same with all that there is to say of each: for whoever goes looking. */
export function recruitTable(page: PageContext): Markup | false {
  const { recruits } = page.data;
  if (recruits === null || recruits.length === 0) return false;
  const listed = (names: readonly string[]) => (names.length === 0 ? NONE : el('bdi', {}, names.join(', ')));
  return el(
    'div',
    {},
    el('h3', {}, page.text('page.recruits', {})),
    about(page.text('page.recruits.text', {})),
    table(
      page.text('page.recruits', {}),
      [
        { title: page.text('page.recruit.skills', {}), kind: 'wide' },
        { title: page.text('page.recruit.goals', {}), kind: 'wide' },
        { title: page.text('page.recruit.years', {}), kind: 'figure' },
        { title: page.text('page.recruit.languages', {}) },
        { title: page.text('page.recruit.zone', {}) },
        { title: page.text('page.recruit.takes', {}), kind: 'figure' },
        { title: page.text('page.recruit.adds', {}), kind: 'wide' },
      ],
      recruits.map(({ skills, goals, experienceYears, languages, timeZone, takes, effect }) => ({
        cells: [
          listed(skills),
          listed(goals),
          experienceYears === null ? NONE : page.quantity(experienceYears),
          listed(languages),
          timeZone ?? NONE,
          page.count(takes),
          page.effect(effect),
        ],
      })),
    ),
  );
}
