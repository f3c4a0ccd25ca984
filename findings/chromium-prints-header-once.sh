#!/usr/bin/env bash
# Subject: @sparticuz/chromium 141.0.0 (Chromium 141), a long table whose header holds a button, printed
#
# Guess:   `thead` is repeated at the top of each page, as it is where its cells hold text or links.
# Seen:    with a button in a cell of the header (what makes a column sortable) it is printed once, on the first page. With
#          `display: contents` on the button it is repeated.
# Why:     an HR lead prints the report of a matching: from the second page on nobody knows which column is the mentor's.
# Source:  https://chromium.googlesource.com/chromium/src/+/81c0fc6d4e08e4e2bb4eb8a42747f21b13303616 (headers are repeated; not
#          a word of what they hold).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent --prefix . @sparticuz/chromium@141.0.0 puppeteer-core@24.25.0 pdfjs-dist@5.4.149
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import chromium from '@sparticuz/chromium';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import puppeteer from 'puppeteer-core';

const browser = await puppeteer.launch({
  executablePath: await chromium.executablePath(),
  args: chromium.args,
  headless: 'shell',
});
console.log(await browser.version());
const rows = Array.from({ length: 120 }, (_, at) => `<tr><td>row ${at}</td></tr>`).join('');
/** How many of the pages of a printed table show its header. */
async function printed(what, head, style = '') {
  const page = await browser.newPage();
  await page.setContent(
    `<style>${style}</style><table><thead><tr><th>${head}</th></tr></thead><tbody>${rows}</tbody></table>`,
  );
  const data = new Uint8Array(await page.pdf({ format: 'A4' }));
  const { numPages, ...pdf } = await getDocument({ data, verbosity: 0 }).promise.then((one) => ({
    numPages: one.numPages,
    text: async (at) =>
      (await (await one.getPage(at)).getTextContent()).items.map(({ str }) => str).join(' '),
  }));
  let shown = 0;
  for (let at = 1; at <= numPages; at++) if ((await pdf.text(at)).includes('Mentor')) shown++;
  console.log(`${what}: the header is on ${shown} of ${numPages} pages`);
  assert.ok(numPages > 2);
  return shown / numPages;
}
assert.equal(await printed('text', 'Mentor'), 1);
assert.equal(await printed('a link', '<a href="#sorted">Mentor</a>'), 1);
assert.ok((await printed('a button', '<button>Mentor</button>')) < 0.5);
assert.equal(
  await printed('a button that is no box', '<button>Mentor</button>', 'button { display: contents }'),
  1,
);
await browser.close();
JS
node probe.mjs
echo 'As described: a header with a button is printed once.'
