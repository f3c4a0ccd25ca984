/**
 * Runs the benches whose tables are published, one after the other, and writes each table between its markers
 * (`<!-- bench: NAME -->` and `<!-- /bench -->`) in README.md and bench/README.md, with command, day, build and load; what it
 * comes to goes into the summary at the head of bench/README.md. Each is written as soon as it is there, so a run may be ended.
 * Quiet cores make good figures: it says how busy they were. The commit measured is the one checked out: commit first.
 *
 *     node bench/publish.mjs                     some fifteen minutes, to standard output
 *     node bench/publish.mjs --write             into the two files
 *     node bench/publish.mjs --write --minutes 10    begins none after ten minutes
 *     node bench/publish.mjs cohort lemon        some of them; `methods`, `scale-large` and `scale-seats` by name only
 */
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** In the order of what is read most, so that a run which is ended early has done that. */
const SECTIONS = {
  scale: 'node bench/matching/scale.mjs 1000 10000 --rounds 3',
  cohort: 'node bench/run.mjs assignment/peers --only cohort',
  mentoring: 'node bench/run.mjs assignment/peers --only mentoring',
  uniform: 'node bench/run.mjs assignment/peers --only uniform',
  lemon: 'node bench/run.mjs assignment/shapes 1000,3000 3',
  hard: 'node bench/run.mjs assignment/peers --only hard',
  shapes: 'node bench/run.mjs matching/shapes 1000 5000 --rounds 3',
  scipy: 'node bench/matching/scale.mjs 10000 --explanations on-demand --no-check --peer',
  hostile: 'node bench/matching/hostile.mjs 2500 5000 --check',
  questions: 'node bench/run.mjs matching/questions 1000 2000 --rounds 3',
};
/** By name only. */
const MORE = {
  methods: 'node bench/run.mjs assignment/peers --only methods',
  'scale-large': 'node bench/matching/scale.mjs 100000 --no-check',
  'scale-seats': 'node bench/matching/scale.mjs 100000 --mentors 20000 --seats 8 --no-check',
};

const root = fileURLToPath(new URL('..', import.meta.url));
const FILES = ['README.md', 'bench/README.md'].map((name) => `${root}${name}`);
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean' }, minutes: { type: 'string', default: '60' } },
});
const all = { ...SECTIONS, ...MORE };
const chosen = positionals.length === 0 ? Object.keys(SECTIONS) : positionals;
for (const name of chosen)
  if (!(name in all)) throw new Error(`no section ${name}: ${Object.keys(all).join(', ')}`);

function run(command) {
  const [program, ...args] = command.split(' ');
  return new Promise((resolve, reject) => {
    const child = spawn(program === 'node' ? process.execPath : program, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      text += chunk;
    });
    child.on('close', (code) =>
      code === 0 ? resolve(text) : reject(new Error(`${command}: ended with ${code}`)),
    );
  });
}

/** What stands between two markers, replaced; a file without them stays as it is. */
function replaceSection(text, name, change) {
  const [from, to] = [`<!-- bench: ${name} -->\n`, '<!-- /bench -->'];
  const start = text.indexOf(from);
  if (start < 0) return text;
  const end = text.indexOf(to, start);
  if (end < 0) throw new Error(`no end of section ${name}`);
  const body = start + from.length;
  return text.slice(0, body) + change(text.slice(body, end)) + text.slice(end);
}

const build = execFileSync('git', ['rev-parse', '--short=8', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
const day = new Date().toISOString().slice(0, 10);
execFileSync('npm', ['run', '--silent', 'build:esm'], { cwd: root, stdio: 'inherit' });

const begun = performance.now();
for (const name of chosen) {
  if (performance.now() - begun > Number(values.minutes) * 60_000) {
    console.error(`${name}: left out, for want of time`);
    continue;
  }
  const command = all[name];
  const load = loadavg()[0].toFixed(1);
  const start = performance.now();
  let text;
  try {
    text = await run(command);
  } catch (error) {
    console.error(`${name} FAILED: ${error.message}`);
    process.exitCode = 1;
    continue;
  }
  console.error(`${name}: ${((performance.now() - start) / 1000).toFixed(0)} s\n`);
  const lines = text.split('\n');
  const rows = lines
    .filter((line) => line.startsWith('Summary: '))
    .map((line) => `| ${line.slice('Summary: '.length)} | \`${command}\` | ${day}, ${build} |\n`);
  // The heading stands outside the markers.
  const table = lines
    .filter((line) => !/^(Summary: |### )/.test(line))
    .join('\n')
    .trim();
  const machine = `Node ${process.version}, ${cpus().length} cores of ${cpus()[0]?.model.trim()}, load ${load} before`;
  const section = `\`${command}\`, ${day}, build ${build}, ${machine}.\n\n${table}\n`;
  console.log(`<!-- bench: ${name} -->\n${section}<!-- /bench -->\n\n${rows.join('')}`);
  if (!values.write) continue;
  for (const file of FILES) {
    let changed = replaceSection(readFileSync(file, 'utf8'), name, () => section);
    changed = replaceSection(changed, 'summary', (before) => {
      const lines = before.split('\n').filter((line) => line !== '');
      const old = (line) => line.includes(`\`${command}\``);
      const at = lines.findIndex(old);
      const place = at < 0 ? lines.length : at;
      const kept = (list) => list.filter((line) => !old(line)).map((line) => `${line}\n`);
      return [...kept(lines.slice(0, place)), ...rows, ...kept(lines.slice(place))].join('');
    });
    writeFileSync(file, changed);
  }
}
