/**
 * What motivations of 100 words cost a scan of all pairs: the rows of one cohort with the criterion `text` and without it, in
 * turn, in the median of several runs. Words are drawn from a vocabulary of 8,000 as language is (Zipf). Processor time.
 *
 *     node bench/run.mjs scoring/texts [people a side, such as 2000,5000] [runs]
 */
import { generateCohort } from '../../src/entries/synthetic';
import { type Cohort, definePolicy } from '../../src/model';
import { loadCohort } from '../../src/model/cohort/load';
import { compileScoring } from '../../src/scoring';

const [sizes = '2000,5000', runs = '5'] = process.argv.slice(2);
const now = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!;

let state = 12345;
function random(): number {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
}
const SYLLABLES = [
  'ba',
  'ce',
  'di',
  'fo',
  'gu',
  'ka',
  'le',
  'mi',
  'no',
  'pu',
  'ra',
  'se',
  'ti',
  'vo',
  'zu',
  'ry',
  'lo',
];
const syllable = () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]!;
const WORDS = Array.from({ length: 8000 }, () => syllable() + syllable() + syllable() + syllable());
const motivation = () =>
  Array.from({ length: 100 }, () => WORDS[Math.floor(WORDS.length ** random()) - 1] ?? WORDS[0]!).join(' ');

/** Keeps results alive, so that no loop is optimized away. */
let sink = 0;

for (const people of sizes.split(',').map(Number)) {
  const plain = generateCohort({ mentors: people, mentees: people, seed: 'texts' });
  const write = <P extends object>(list: readonly P[]) =>
    list.map((one) => ({ ...one, motivation: motivation() }));
  const given: Cohort = { mentors: write(plain.mentors), mentees: write(plain.mentees) };
  const cohort = loadCohort(given);
  const { weights } = definePolicy({});
  const policies = {
    without: definePolicy({ weights }),
    with: definePolicy({ weights: { ...weights, text: 0.2 } }),
  };
  const took = { without: [] as number[], with: [] as number[] };
  const prepared = { without: 0, with: 0 };
  const scoring = {
    without: compileScoring(cohort, policies.without),
    with: compileScoring(cohort, policies.without),
  };
  for (const one of ['without', 'with'] as const) {
    const start = now();
    scoring[one] = compileScoring(cohort, policies[one]);
    prepared[one] = now() - start;
  }
  const out = new Int32Array(people);
  for (let run = 0; run < Number(runs); run++) {
    for (const one of ['without', 'with'] as const) {
      const start = now();
      for (let mentee = 0; mentee < people; mentee++) {
        scoring[one].scoreRow(mentee, out);
        sink += out[mentee]!;
      }
      took[one].push(now() - start);
    }
  }
  const [a, b] = [median(took.without), median(took.with)];
  console.log(
    `${people} x ${people}: without ${a.toFixed(2)} s, with ${b.toFixed(2)} s, ratio ${(b / a).toFixed(1)}; ` +
      `${((b - a) / people ** 2 / 1e-9).toFixed(0)} ns a pair more; prepared in ${prepared.without.toFixed(2)} and ${prepared.with.toFixed(2)} s`,
  );
}
if (!Number.isFinite(sink)) console.log(sink);
