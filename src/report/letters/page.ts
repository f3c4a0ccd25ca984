import { el, type Markup, raw } from '../html';
import type { LetterContent, LetterSection } from './letter';

/** Of a letter: one column, quiet, as good on paper as on a phone, light or dark. */
const STYLE = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1b2430;--soft:#505c6b;--rule:#d5dae1;--strong:#0b5c97}
@media (prefers-color-scheme:dark){:root{--paper:#12171d;--ink:#e6eaef;--soft:#a9b4c1;--rule:#2f3944;--strong:#86c5f2}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:400 1.0625rem/1.6 Georgia,"Iowan Old Style","Noto Serif","Liberation Serif",serif;overflow-wrap:break-word}
main{max-width:38rem;margin:0 auto;padding:3rem 1.5rem 4rem}
h1{font-size:1.6rem;line-height:1.25;letter-spacing:-.01em;margin:0 0 2rem;padding-bottom:1rem;border-bottom:2px solid var(--strong)}
h2,h3{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif;line-height:1.3;break-after:avoid}
h2{font-size:1rem;margin:1.75rem 0 .4rem;color:var(--strong)}
h2.partner{font-size:1.2rem;color:var(--ink);margin:2.5rem 0 0;padding-top:1rem;border-top:1px solid var(--rule)}
h3{font-size:1rem;margin:1.25rem 0 .4rem;color:var(--strong)}
p{margin:0 0 .7rem}
ul{margin:0 0 .7rem;padding-left:1.2rem}
li{margin:.2rem 0}
li::marker{color:var(--strong)}
a{color:var(--strong)}
.closing{margin-top:2rem;padding-top:1rem;border-top:1px solid var(--rule)}
.signature{white-space:pre-line}
@page{size:A4;margin:18mm 20mm}
@media print{:root{--paper:#fff;--ink:#000;--soft:#333;--rule:#bbb;--strong:#0b4a7a}body{font-size:10.5pt;line-height:1.45}main{max-width:none;padding:0}h1{font-size:16pt;margin-bottom:1.2rem}h2{margin-top:1.1rem}h2.partner{margin-top:1.6rem}.closing{margin-top:1.2rem}li,p{break-inside:avoid}a{color:inherit;text-decoration:none}}
`;

/** A letter as a page that needs nothing else. */
export function letterPage(
  { subject, greeting, opening, sections, closing, signature }: LetterContent,
  language: string,
): string {
  return documentOf(
    language,
    subject,
    '',
    el(
      'main',
      {},
      el('h1', {}, el('bdi', {}, subject)),
      greeting !== '' && el('p', {}, greeting),
      opening.map((paragraph) => el('p', {}, paragraph)),
      sections.map((section) => sectionOf(section, sections)),
      el(
        'div',
        { class: 'closing' },
        closing.map((paragraph) => el('p', {}, linked(paragraph))),
        signature !== null && el('p', { class: 'signature' }, signature),
      ),
    ),
  );
}

/** Each letter on a sheet of its own, or below the one before on a screen. */
const SHEETS = `
main.sheets{max-width:none;padding:0}
.sheets article{max-width:38rem;margin:0 auto;padding:3rem 1.5rem 4rem}
.sheets article+article{border-top:1px dashed var(--soft)}
@media print{.sheets article{max-width:none;padding:0;break-after:page}.sheets article+article{border:0}.sheets article:last-child{break-after:auto}}
`;

/** Letters one after another as one page. */
export function sheetsPage(
  letters: readonly { readonly html: string; readonly language: string }[],
  language: string,
  title: string,
): string {
  const bodies = letters.map((letter) => el('article', { lang: letter.language }, raw(bodyOf(letter.html))));
  return documentOf(language, title, SHEETS, el('main', { class: 'sheets' }, bodies));
}

/** What stands on a page that {@link letterPage} made. */
function bodyOf(html: string): string {
  return html.slice(html.indexOf('<main>') + '<main>'.length, html.lastIndexOf('</main>'));
}

function documentOf(language: string, title: string, style: string, main: Markup): string {
  const document = el(
    'html',
    { lang: language },
    el(
      'head',
      {},
      el('meta', { charset: 'utf-8' }),
      el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      el('meta', { name: 'referrer', content: 'no-referrer' }),
      el('meta', { name: 'robots', content: 'noindex' }),
      el('title', {}, title),
      raw(`<style>${STYLE}${style}</style>`),
    ),
    el('body', {}, main),
  );
  return `<!doctype html>\n${document.html}\n`;
}

function sectionOf({ partner, heading, paragraphs, points }: LetterSection, all: readonly LetterSection[]) {
  const level = all.some((section) => section.partner !== null) ? 'h3' : 'h2';
  return [
    partner !== null && el('h2', { class: 'partner' }, el('bdi', {}, partner)),
    heading !== null && el(level, {}, heading),
    paragraphs.map((paragraph) => el('p', {}, linked(paragraph))),
    points.length > 0 &&
      el(
        'ul',
        {},
        points.map((point) => el('li', {}, point)),
      ),
  ];
}

const ADDRESS = /([\p{L}\p{N}_.+-]+@[\p{L}\p{N}.-]+\.[\p{L}\p{N}-]{2,})/u;

/** Text in which an e-mail address can be followed. */
function linked(text: string) {
  return text
    .split(ADDRESS)
    .map((part, at) => (at % 2 === 0 ? part : el('a', { href: `mailto:${encodeURI(part)}` }, part)));
}
