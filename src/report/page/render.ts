import { expectObject } from '../../errors';
import { digestOfText } from '../../matching';
import { expectLocale, type MessageCatalogue, type PageId } from '../../messages';
import { expectKnown } from '../../options';
import { chartPatterns } from '../charts';
import { DATA_OPTIONS, type ReportData } from '../data';
import { type Child, el, jsonBlock, type Markup, raw } from '../html';
import {
  briefSection,
  changeSection,
  criteriaChart,
  priceChart,
  reasonChart,
  seatChart,
  skillChart,
} from './figures';
import { expectReportData, refusingMisfits } from './given';
import { NONE, PageContext, type Section, section } from './parts';
import { aloneSection, groupSection, pairDetails, pairSection, seatSection } from './people';
import { recordSection, ruleSection, warningSection } from './record';
import { SCRIPT } from './script';
import { STYLE } from './style';

/** The language of the page. */
export interface RenderOptions {
  /** Default `EN`. */
  readonly locale?: MessageCatalogue;
}

/**
 * A report as one HTML page that needs nothing else: no request to anywhere, no script to be read, light and dark,
 * narrow and wide, on paper. Three readers find theirs: the first screen is for whoever decides, pairs and people for
 * whoever leads the program, policy, proof and run for whoever audits it.
 *
 * Text of people is escaped, and a content security policy in the page forbids everything but the page's own style and
 * script.
 *
 * O(size of the data). Deterministic.
 *
 * @param data of `reportData`, or what `JSON.parse` made of it.
 * @throws MentorMatchError `invalid-input` for data of another format, and malformed data and options.
 *
 * @example
 * ```ts
 * import { matchCohort, openMatching } from 'mentor-match';
 * import { FR } from 'mentor-match/fr';
 * import { renderReport, reportData } from 'mentor-match/report';
 *
 * const cohort = { mentors: [{ id: 'ana' }], mentees: [{ id: 'cleo' }] };
 * const data = reportData(openMatching(cohort, {}, matchCohort(cohort)));
 * renderReport(data, { locale: FR }).includes('<html lang="fr"'); // => true
 * ```
 */
export function renderReport(data: ReportData, options: RenderOptions = {}): string {
  expectReportData(data);
  expectObject('options', options, 'an object, or nothing');
  expectKnown(options, { locale: true }, 'options', 'option', DATA_OPTIONS);
  expectLocale(options.locale, 'options.locale');
  return refusingMisfits(data, () => pageOf(new PageContext(data, options.locale)));
}

function pageOf(page: PageContext): string {
  const title = page.data.title ?? page.text('page.title', {});
  const sections = [
    briefSection(page),
    ...(page.isMatching
      ? [
          pairSection(page),
          aloneSection(page),
          seatSection(page),
          figureSection(page),
          changeSection(page),
          ruleSection(page),
          groupSection(page),
        ]
      : []),
    warningSection(page),
    recordSection(page),
  ].filter((one) => one !== null);
  const document = el(
    'html',
    { lang: page.language },
    head(title),
    el(
      'body',
      {},
      el('a', { class: 'skip', href: '#main' }, page.text('page.skip', {})),
      chartPatterns(),
      el(
        'div',
        { class: 'page' },
        header(page, title),
        el(
          'nav',
          { 'aria-label': page.text('page.contents', {}) },
          el(
            'ul',
            {},
            sections.map((one) => el('li', {}, el('a', { href: `#${one.id}` }, one.title))),
          ),
        ),
        el(
          'main',
          { id: 'main', tabindex: '-1' },
          sections.map(({ content }) => content),
        ),
        footer(page),
      ),
      scripts(page),
    ),
  );
  return `<!doctype html>\n${document.html}\n`;
}

function head(title: string): Markup {
  const policy = [
    "default-src 'none'",
    `style-src '${sourceOf(STYLE)}'`,
    `script-src '${sourceOf(SCRIPT)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return el(
    'head',
    {},
    el('meta', { charset: 'utf-8' }),
    el('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    el('meta', { name: 'color-scheme', content: 'light dark' }),
    el('meta', { name: 'referrer', content: 'no-referrer' }),
    el('title', {}, title),
    raw(`<style>${STYLE}</style>`),
  );
}

/** How a content security policy names a style or a script that stands in the page. */
function sourceOf(text: string): string {
  const bytes = digestOfText(text).match(/../g) ?? [];
  return `sha256-${btoa(String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte, 16))))}`;
}

function header(page: PageContext, title: string): Markup {
  const { date, people, pairs } = page.data;
  const kind = page.badge;
  return el(
    'header',
    {},
    el('h1', {}, el('bdi', {}, title)),
    el(
      'p',
      { class: 'meta' },
      el('span', { class: `badge ${kind}` }, page.text('page.badge', { kind })),
      date !== null && el('span', {}, page.say('page.date', { date: day(page, date) })),
      pairs !== null && pairs.length > 0 && el('span', {}, page.text('page.proposal', {})),
    ),
    el('p', { class: 'meta' }, page.text(people === 'none' ? 'page.no-people' : 'page.administrators', {})),
  );
}

function day(page: PageContext, date: string): Markup {
  const language = page.language === 'en' ? 'en-GB' : page.language;
  const shown = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return el('time', { datetime: date }, shown.format(Date.parse(`${date}T00:00:00Z`)));
}

function figureSection(page: PageContext): Section | null {
  if (page.data.overview.pairs === 0) return null;
  return section(
    page,
    'figures',
    el(
      'div',
      { class: 'charts' },
      keyFigures(page),
      criteriaChart(page),
      seatChart(page),
      reasonChart(page),
      skillChart(page),
      priceChart(page),
    ),
  );
}

/** The matching in a few figures, all of them. */
function keyFigures(page: PageContext): Markup {
  const { overview } = page.data;
  const rows: readonly (readonly [PageId & `page.figure.${string}`, Markup | string])[] = [
    ['page.figure.mentees', page.count(overview.mentees)],
    ['page.figure.matched', page.count(overview.menteesMatched)],
    ['page.figure.mentors', page.count(overview.mentors)],
    ['page.figure.seats', page.count(overview.seats)],
    ['page.figure.pairs', page.count(overview.pairs)],
    ['page.figure.eligible', overview.eligiblePairs === null ? NONE : page.count(overview.eligiblePairs)],
    ['page.figure.total', page.total(overview.totalScore)],
    ['page.figure.mean', page.score(overview.meanScore)],
    ['page.figure.median', page.score(overview.medianScore)],
    ['page.figure.lowest', page.score(overview.lowestScore)],
    ['page.figure.possible', page.score(overview.meanPossible)],
  ];
  return el(
    'dl',
    { class: 'keys' },
    rows.map(([id, value]) => el('div', {}, el('dt', {}, page.text(id, {})), el('dd', {}, value))),
  );
}

function footer(page: PageContext): Markup {
  return el('footer', {}, page.text('page.made', { version: page.data.audit.version }));
}

function scripts(page: PageContext): Child {
  const { pairs } = page.data;
  const words = {
    search: page.text('page.search', {}),
    shown: page.text('page.search.shown', { shown: '{shown}', all: '{all}' }),
    details: page.text('page.details.open', {}),
  };
  return [
    jsonBlock('words', words),
    pairs !== null && pairs.length > 0 && jsonBlock('details', pairDetails(page, pairs)),
    raw(`<script>${SCRIPT}</script>`),
  ];
}
