/**
 * Lines for a terminal and the progress of a run, against `wrap-ansi` and `cli-progress`: processor time (median, in turns).
 *
 *     npm install --no-save wrap-ansi@10 cli-progress@3
 *     node bench/run.mjs cli/terminal
 */
import { createRequire } from 'node:module';
import { Writable } from 'node:stream';
import { Progress } from '../../src/cli/output';
import { wrap } from '../../src/cli/terminal';
import { inTurns } from '../interchange/turns';

const load = createRequire(import.meta.url);
const { default: wrapAnsi }: { default: (text: string, columns: number) => string } = await import(
  load.resolve('wrap-ansi')
);
const cliProgress = load('cli-progress');

const words =
  'mentors.csv: row 3, column "skills": the level 7 lies off the scale from 0 to 5, 山田 and Ada alike; ';
const texts = Array.from({ length: 20_000 }, (_, at) => `${at} ${words.repeat(1 + (at % 4))}`);
await inTurns(
  {
    'lines, mentor-match': () => texts.map((text) => wrap(text)).length,
    'lines, wrap-ansi': () => texts.map((text) => wrapAnsi(text, 80)).length,
  },
  5,
);

const STEPS = 1_000_000;
const nowhere = Object.assign(new Writable({ write: (_chunk, _encoding, done) => done() }), {
  isTTY: true,
  columns: 80,
  cursorTo: () => true,
  clearLine: () => true,
  moveCursor: () => true,
});
await inTurns(
  {
    'a million steps, mentor-match': () => {
      const progress = new Progress(
        { terminal: { columns: 80 }, err: () => {}, redraw: () => {}, now: () => performance.now() },
        false,
      );
      for (let step = 0; step < STEPS; step++) progress.show({ phase: 'read', fraction: step / STEPS });
    },
    'a million steps, cli-progress': () => {
      const bar = new cliProgress.SingleBar({ stream: nowhere, fps: 10 }, cliProgress.Presets.shades_classic);
      bar.start(STEPS, 0);
      for (let step = 0; step < STEPS; step++) bar.update(step);
      bar.stop();
    },
  },
  5,
);
