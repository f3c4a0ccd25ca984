/**
 * What the playground weighs and how long it takes, in Chromium: script of the first load, 2,000 by 2,000 from drop to table, and
 * the longest tasks of the page meanwhile.
 *
 *     npm run build:esm && node bench/playground/page.mjs [people a side] [runs]
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { writePeople } from 'mentor-match/interchange';
import { generateCohort } from 'mentor-match/synthetic';
import { chromium } from 'playwright-core';
import { buildPlayground } from '../../examples/playground/build.mjs';
import { serveFolder } from '../../examples/playground/serve.mjs';

const size = Number(process.argv[2] ?? 2000);
const runs = Number(process.argv[3] ?? 3);

const executablePath =
  process.env.CHROMIUM ?? execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim();
const folder = mkdtempSync(join(tmpdir(), 'mentor-match-bench-'));
await buildPlayground(folder);
const server = await serveFolder(folder);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const cohort = generateCohort({ mentors: size, mentees: size, seed: 'playground', minimumRate: 0 });
// Files on the disk: the browser reads them, and no task of the page is the bench's own.
const files = ['mentors', 'mentees'].map((side) => {
  const path = join(folder, `${side}.csv`);
  writeFileSync(path, writePeople(cohort[side]));
  return path;
});

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`;

async function run() {
  const page = await browser.newPage();
  const loaded = new Map();
  page.context().on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js')) loaded.set(pathname, response.body());
  });
  await page.addInitScript(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) window.longTasks.push({ startTime, duration });
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(server.address);
  await page.locator('.start').waitFor();
  const first = await weigh(['/main.js', '/worker.js'], loaded);
  await page.waitForLoadState('networkidle');
  const ready = await weigh([...loaded.keys()], loaded);
  const started = await page.evaluate(() => performance.now());
  await page.locator('input[type=file]').setInputFiles(files);
  await page.locator('.table-card').first().waitFor();
  const read = await page.evaluate(() => performance.now());
  // As a person would, by the steps: what is measured is the page's own time.
  await page.evaluate(() => document.querySelectorAll('.steps a')[2].click());
  await page.locator('.start-match button').evaluate((button) => button.click());
  await page.locator('table.pairs tbody tr').first().waitFor();
  const shown = await page.evaluate(() => performance.now());
  await page.locator('.proven').waitFor();
  const proven = await page.evaluate(() => performance.now());
  const tasks = await page.evaluate(
    (from) => window.longTasks.filter(({ startTime }) => startTime > from),
    started,
  );
  await page.close();
  return {
    first,
    ready,
    read: read - started,
    shown: shown - started,
    proven: proven - started,
    longest: Math.max(0, ...tasks.map(({ duration }) => duration)),
  };
}

async function weigh(names, loaded) {
  let bytes = 0;
  for (const name of names) if (loaded.has(name)) bytes += gzipSync(await loaded.get(name)).length;
  return bytes;
}

try {
  const all = [];
  for (let nth = 0; nth < runs; nth++) all.push(await run());
  const of = (name) => median(all.map((one) => one[name]));
  const kilobytes = (bytes) => `${Math.round(bytes / 1000)} kB`;
  console.log(
    `script, gzip: ${kilobytes(of('first'))} to begin, ${kilobytes(of('ready'))} with what reads files`,
  );
  console.log(
    `${size} by ${size}, median of ${runs}: people read after ${seconds(of('read'))}, table after ${seconds(of('shown'))}, proof checked after ${seconds(of('proven'))}`,
  );
  console.log(
    `longest task of the page: ${Math.max(...all.map(({ longest }) => longest))} ms (0: none of 50 ms or more)`,
  );
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}
