/**
 * What goals in free text cost a matching: the same cohort with `lexical` on and off, in turn, each in the fastest of
 * several runs. Every person has a goal of their own.
 *
 *     node bench/run.mjs matching/free-text [people a side] [runs] [sentences|pairs] [auto|dense|implicit]
 *
 * `sentences`: twelve words and more, of a vocabulary of 400 that is drawn from as language is (Zipf); `pairs`: two words.
 * Prints seconds of both, their ratio, how many pairs of goals are alike, and the peak memory of the process.
 */
import { type Cohort, matchCohortAsync, type PolicyInput } from '../../src';
import { definePolicy } from '../../src/model';
import { relate } from '../../src/scoring/similarity/relations';
import { tagSpaceOf } from '../../src/scoring/similarity/tag-space';

const [size = '2000', rounds = '3', kind = 'sentences', storage = 'auto'] = process.argv.slice(2);
const people = Number(size);

let state = 12345;
function random(): number {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
}

const SYLLABLES = ['ba', 'ce', 'di', 'fo', 'gu', 'ka', 'le', 'mi', 'no', 'pu', 'ra', 'se', 'ti', 'vo', 'zu'];
const syllable = () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]!;
const WORDS = [
  ...'learn improve lead team manager project data public speaking career change new job sales marketing python'.split(
    ' ',
  ),
  ...Array.from({ length: kind === 'pairs' ? 800 : 384 }, () => syllable() + syllable() + syllable()),
];
/** The first words are drawn most often. */
const word = () => WORDS[Math.floor(WORDS.length ** random()) - 1]!;

function goal(): string {
  if (kind === 'pairs')
    return `${WORDS[Math.floor(random() * WORDS.length)]!} ${WORDS[Math.floor(random() * WORDS.length)]!}`;
  const words = Array.from({ length: 8 + Math.floor(random() * 5) }, word);
  return `I want to ${words.slice(0, 4).join(' ')} and ${words.slice(4).join(' ')}`;
}

const distinct = new Set<string>();
while (distinct.size < 2 * people) distinct.add(goal());
const goals = [...distinct];
const skills = () =>
  Array.from({ length: 3 }, () => ({
    name: `skill ${Math.floor(60 * random())}`,
    level: 1 + Math.floor(5 * random()),
  }));
const cohort: Cohort = {
  mentors: Array.from({ length: people }, (_, at) => ({
    id: `m${at}`,
    skills: skills(),
    goalsSupported: [{ name: goals[at]! }],
    experienceYears: 8 + Math.floor(20 * random()),
  })),
  mentees: Array.from({ length: people }, (_, at) => ({
    id: `e${at}`,
    skillsWanted: skills().map(({ name }) => ({ name })),
    goals: [{ name: goals[people + at]! }],
    experienceYears: Math.floor(10 * random()),
  })),
};

const policy = (lexical: boolean): PolicyInput => ({
  weights: { goals: 0.4, skills: 0.4, experience: 0.2 },
  similarity: { lexical },
});

async function run(lexical: boolean): Promise<number> {
  globalThis.gc?.();
  const start = performance.now();
  await matchCohortAsync(cohort, policy(lexical), { storage: storage as 'auto' });
  return (performance.now() - start) / 1000;
}

const seconds = { on: Number.POSITIVE_INFINITY, off: Number.POSITIVE_INFINITY };
for (let round = 0; round < Number(rounds); round++) {
  seconds.off = Math.min(seconds.off, await run(false));
  seconds.on = Math.min(seconds.on, await run(true));
}
const { tags } = tagSpaceOf(definePolicy(policy(true)).similarity);
const canonical = (from: number) => goals.slice(from, from + people).map((text) => tags.canonical(text));
const start = performance.now();
const alike = relate(canonical(people), [...new Set(canonical(0))], tags, 'phrase').items.length;
const relating = (performance.now() - start) / 1000;
console.log(
  `${people} x ${people}, ${kind}, ${storage}: lexical ${seconds.on.toFixed(2)} s, without ${seconds.off.toFixed(2)} s, ratio ${(seconds.on / seconds.off).toFixed(2)}; ` +
    `${alike} pairs alike, found in ${relating.toFixed(2)} s; peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
);
