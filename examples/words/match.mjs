import { readFileSync } from 'node:fs';
import { scorePair } from 'mentor-match';
import { embedTags } from 'mentor-match/words';

// A static embedding table in the format of GloVe and fastText: a word and its numbers on each line. Nothing leaves the machine.
const table = new Map(
  readFileSync(new URL('vectors.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [word, ...numbers] = line.split(' ');
      return [word, numbers.map(Number)];
    }),
);

/** The mean of the vectors of the words that the table knows, null where it knows none. */
function embed(texts) {
  return texts.map((text) => {
    const known = (text.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap((word) => {
      const vector = table.get(word);
      return vector === undefined ? [] : [vector];
    });
    if (known.length === 0) return null;
    return known[0].map((_, at) => known.reduce((sum, vector) => sum + vector[at], 0) / known.length);
  });
}

const cohort = {
  mentors: [
    {
      id: 'ana',
      skills: [{ name: 'people leadership', level: 5 }],
      biography: 'I have led teams for ten years and like to give feedback.',
    },
    {
      id: 'ben',
      skills: [{ name: 'statistics', level: 4 }],
      biography: 'Python, dashboards and statistics are what I do.',
    },
  ],
  mentees: [
    {
      id: 'cleo',
      skillsWanted: [{ name: 'managing teams', target: 4 }],
      motivation: 'I hope for coaching, since I became a manager this year.',
    },
    {
      id: 'dan',
      skillsWanted: [{ name: 'data analysis', target: 4 }],
      motivation: 'More data analysis, please; I know some programming.',
    },
    { id: 'eve', skillsWanted: [{ name: 'beekeeping' }] },
  ],
};
const given = { weights: { skills: 2, text: 1 }, rules: [] };
const cache = new Map();
const { policy, embedded, unknown } = await embedTags(cohort, embed, { policy: given, cache });
console.log(`${embedded} texts embedded; unknown to the table: ${unknown.join(', ')}`);
console.log(`a blank text counts ${policy.priors.text}`);

for (const mentee of ['cleo', 'dan']) {
  for (const mentor of ['ana', 'ben']) {
    const pair = { mentorId: mentor, menteeId: mentee };
    const before = scorePair(cohort, given, pair);
    const after = scorePair(cohort, policy, pair);
    const reasons = after.contributions.flatMap(({ evidence }) => evidence.map(({ text }) => text));
    console.log(
      `${mentee} - ${mentor}: ${before.score.toFixed(2)} by words, ${after.score.toFixed(2)} by meaning`,
    );
    if (after.score > 0.5) for (const reason of reasons) console.log(`  ${reason}`);
  }
}

const again = await embedTags(cohort, embed, { policy: given, cache });
console.log(`the second time ${again.embedded} texts, ${again.cached} from the cache`);
