/**
 * A JSON list of people that comes in pieces of 64 KiB, against `@streamparser/json`: processor time (median, in turns).
 *
 *     npm install --no-save @streamparser/json@0.0
 *     node bench/run.mjs interchange/json-pieces    # 100,000 people, 5 rounds
 */
import { createRequire } from 'node:module';
import { generateCohort } from '../../src/entries/synthetic';
import { JsonElements } from '../../src/interchange/json';
import { inTurns } from './turns';

const [count = 100_000, rounds = 5] = process.argv.slice(2).map(Number);
const { JSONParser } = createRequire(import.meta.url)('@streamparser/json');
const text = JSON.stringify(generateCohort({ mentors: count, mentees: 1 }).mentors);
const PIECE = 1 << 16;

function* pieces(): Generator<string, void, undefined> {
  for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE);
}

const met = new Map<string, number>();
await inTurns(
  {
    'mentor-match': () => {
      const elements = new JsonElements();
      let people = 0;
      const take = (found: ReturnType<JsonElements['push']>) => {
        for (const one of found) if (JSON.parse(one.text).id !== undefined) people++;
      };
      for (const piece of pieces()) take(elements.push(piece));
      take(elements.end());
      met.set('mentor-match', people);
    },
    '@streamparser/json': () => {
      let people = 0;
      const parser = new JSONParser({ paths: ['$.*'], keepStack: false });
      parser.onValue = ({ value }: { readonly value: { readonly id?: string } }) => {
        if (value.id !== undefined) people++;
      };
      for (const piece of pieces()) parser.write(piece);
      met.set('@streamparser/json', people);
    },
  },
  rounds,
);
console.log(
  `${(text.length / 1e6).toFixed(1)} MB;`,
  [...met].map(([name, people]) => `${name}: ${people} people`).join(', '),
);
