/**
 * Takes the pictures of README.md anew: the report of the Civil Service sample, and the playground with a pair open, light and
 * dark. With a folder, every screen in both languages and both schemes goes there instead, to be looked at.
 *
 *   npm run build:esm && node .ci/screenshots.mjs [folder]
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { defineCriterion, EN, matchCohort, openMatching } from 'mentor-match';
import { FR } from 'mentor-match/fr';
import { readCohort } from 'mentor-match/interchange';
import { renderReport, reportData } from 'mentor-match/report';
import { chromium } from 'playwright-core';
import { buildPlayground } from '../examples/playground/build.mjs';
import { serveFolder } from '../examples/playground/serve.mjs';

const everything = process.argv[2];
const target = everything ?? fileURLToPath(new URL('../.github/pictures', import.meta.url));
const data = new URL('../examples/uk-civil-service/data/', import.meta.url);
/** Bytes that a picture of README.md may have. */
const LARGEST = 150_000;

/** The sample by the programme's rules, as `examples/uk-civil-service` matches it, with up to two mentees a mentor. */
function civilService() {
  const file = (name) => ({ fileName: name, content: readFileSync(new URL(name, data)) });
  const columns = JSON.parse(readFileSync(new URL('../columns.json', data)));
  const { cohort: read } = readCohort(
    { mentors: file('mentors.csv'), mentees: file('mentees.csv') },
    columns,
  );
  const mentors = read.mentors.map((mentor) => ({ ...mentor, capacity: { max: 2 } }));
  const scale = ['AA', 'AO', 'EO', 'HEO', 'SEO', 'Grade 7', 'Grade 6', 'SCS1', 'SCS2', 'SCS3', 'SCS4'];
  const policy = {
    weights: { identity: 6 },
    criteria: [
      { kind: 'distance', field: 'grade', scale, knots: [0, 2, 2, 3], weight: 12 },
      { kind: 'same-value', field: 'attributes.profession', weight: 10 },
    ],
    rules: [
      { kind: 'different', field: 'department' },
      { kind: 'gap', field: 'grade', scale, min: 1, max: 2 },
    ],
  };
  const criteria = [
    defineCriterion({
      id: 'identity',
      score: (mentor, mentee) =>
        Number((mentor.attributes?.characteristics ?? []).includes(mentee.attributes.identity)),
    }),
  ];
  const cohort = { ...read, mentors };
  return openMatching(cohort, policy, matchCohort(cohort, policy, { criteria }), { criteria });
}

/** A picture as WebP: Chromium, which took it, also compresses it. */
async function compress(context, png) {
  const page = await context.newPage();
  const base64 = await page.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    canvas.getContext('2d').drawImage(image, 0, 0);
    return canvas.toDataURL('image/webp', 0.86).split(',')[1];
  }, png.toString('base64'));
  await page.close();
  return Buffer.from(base64, 'base64');
}

const executablePath =
  process.env.CHROMIUM ?? execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim();
const work = mkdtempSync(join(tmpdir(), 'mentor-match-screenshots-'));
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
await buildPlayground(join(work, 'playground'));
const server = await serveFolder(join(work, 'playground'));
mkdirSync(target, { recursive: true });

async function pictures(language, scheme) {
  const context = await browser.newContext({
    viewport: { width: 1200, height: 860 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const take = async (name) => {
    const file = `${name}-${language}-${scheme}.webp`;
    const bytes = await compress(context, await page.screenshot({ fullPage: everything !== undefined }));
    if (everything === undefined && bytes.length > LARGEST)
      throw new Error(`${file} has ${bytes.length} bytes`);
    writeFileSync(join(target, file), bytes);
    console.log(`${file}: ${Math.round(bytes.length / 1000)} kB`);
  };

  const report = join(work, `report-${language}.html`);
  const title = { en: 'Civil Service mentoring', fr: 'Mentorat du Civil Service' }[language];
  writeFileSync(
    report,
    renderReport(reportData(civilService(), { title }), { locale: language === 'fr' ? FR : EN }),
  );
  await page.goto(pathToFileURL(report).href);
  await take('report');

  await page.goto(`${server.address}?lang=${language}`);
  await page.locator('.start').waitFor();
  if (everything !== undefined) await take('playground-1-empty');
  await page
    .locator('.samples button')
    .nth(everything === undefined ? 0 : 1)
    .click();
  await page.locator('.table-card').first().waitFor();
  if (everything !== undefined) {
    await take('playground-2-people');
    await page.locator('.actions button').nth(2).click();
    await page.locator('.samples button').first().click();
    await page.locator('.table-card').first().waitFor();
  }
  await page.locator('.actions .primary').click();
  await page.locator('.criterion').nth(3).getByRole('radio').nth(3).check();
  await page.locator('.compare').waitFor();
  if (everything !== undefined) await take('playground-3-policy');
  await page.locator('.aside button.primary').click();
  await page.locator('.proven').waitFor();
  await page.locator('.row-actions button').nth(2).click();
  await page.locator('.panel h2').waitFor();
  await page.locator('h1').evaluate(() => scrollTo(0, 0));
  await take(everything === undefined ? 'playground' : 'playground-4-matching');
  if (everything !== undefined) {
    await page.locator('.steps a').last().click();
    await page.locator('.standing input').fill('Iris');
    await page.locator('.row-actions button').first().click();
    await page.locator('tr.state-approved').waitFor();
    await take('playground-5-decisions');
    await page.locator('tr.state-proposed .row-actions button').nth(1).click();
    await page.locator('dialog .offer input:enabled').first().check();
    await page.locator('dialog .change-cost:not(:empty)').waitFor();
    await take('playground-6-change');
  }
  await context.close();
}

try {
  for (const language of everything === undefined ? ['en'] : ['en', 'fr'])
    for (const scheme of ['light', 'dark']) await pictures(language, scheme);
} finally {
  await browser.close();
  await server.close();
  rmSync(work, { recursive: true, force: true });
}
