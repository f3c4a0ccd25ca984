// Work that every run-time must do alike: what each piece gives, as a SHA-256. Runs in Node, Bun, Deno and browsers.
import {
  explainAll,
  matchCohort,
  matchCohortAsync,
  openMatching,
  rematch,
  verifyMatching,
  withoutPeople,
} from 'mentor-match';
import { bottleneck, solveAssignment } from 'mentor-match/assignment';
import { cronbachAlpha, estimateShare, groupDifference, pairedChange } from 'mentor-match/evaluation';
import { FR } from 'mentor-match/fr';
import { readCohort, writeMatches, writePeople } from 'mentor-match/interchange';
import { defineTimeFrame, schedulePairs } from 'mentor-match/program';
import { generateCohort } from 'mentor-match/synthetic';
import { matchesSheet, readWorkbook, writeWorkbook } from 'mentor-match/workbook';

const FORMS = ['professional', 'entrepreneur', 'situational', 'reverse'];
const SMALL = generateCohort({ mentors: 90, mentees: 110 });
const LARGE = generateCohort({
  mentors: 700,
  mentees: 700,
  multipleRate: 0,
  minimumRate: 0,
  priorityRate: 0,
});

function proven(cohort, policy, result) {
  const { ok, problems } = verifyMatching(cohort, policy, result);
  if (!ok) throw new Error(`not proven: ${JSON.stringify(problems)}`);
  return result;
}

/** Elementary functions may differ in the last digits between engines; figures of statistics are shown with far fewer. */
const figures = (value) =>
  JSON.parse(
    JSON.stringify(value, (_, part) => (typeof part === 'number' ? Number(part.toPrecision(9)) : part)),
  );

const PIECES = {
  ...Object.fromEntries(
    FORMS.map((form) => [`matching, ${form}`, () => proven(SMALL, { form }, matchCohort(SMALL, { form }))]),
  ),
  'matching, rows computed on demand': () =>
    proven(LARGE, {}, matchCohort(LARGE, {}, { storage: 'implicit' })),
  'matching, three threads': () => matchCohortAsync(LARGE, {}, { storage: 'implicit', threads: 3 }),
  'matching, in slices': () => matchCohortAsync(SMALL, {}),
  'a rematch': () => {
    const before = matchCohort(SMALL);
    const without = withoutPeople(SMALL, [before.matches[0].mentorId]);
    return rematch(without, {}, before, { maxChanges: 5 });
  },
  'explanations in French': () =>
    explainAll(openMatching(SMALL, {}, matchCohort(SMALL)), { audience: 'mentee', locale: FR }),
  'people to CSV and back': () =>
    readCohort({
      mentors: { fileName: 'mentors.csv', content: writePeople(SMALL.mentors) },
      mentees: { fileName: 'mentees.csv', content: writePeople(SMALL.mentees) },
    }).cohort,
  'matches as CSV': () => writeMatches(matchCohort(SMALL)),
  'a workbook read back': async () => {
    const bytes = await writeWorkbook([matchesSheet('Matches', matchCohort(SMALL))]);
    return (await readWorkbook(bytes)).map(({ name, rows }) => ({ name, rows: [...rows] }));
  },
  'an assignment': () =>
    solveAssignment({
      cost: Int32Array.from({ length: 60 * 80 }, (_, at) => (at * 7919) % 1009),
      rows: 60,
      columns: 80,
      objectives: [bottleneck],
    }),
  // Days of the past: the zone rules of the future differ between run-times.
  'meetings in two time zones': () =>
    schedulePairs(
      SMALL,
      matchCohort(SMALL).matches.slice(0, 10),
      defineTimeFrame({ start: '2024-02-05', months: 6, timeZone: 'Europe/London' }),
    ),
  'statistics, to nine digits': () =>
    figures([
      estimateShare(17, 23),
      groupDifference([3, 4, 5, 5, 2, 4.5], [2, 3, 3, 4, 1, 2.5]),
      pairedChange([3, 4, 5, 5, 2], [4, 4, 6, 5.5, 4]),
      cronbachAlpha([
        [3, 4, 3],
        [5, 5, 4],
        [2, 1, 2],
        [4, 4, 5],
        [3, 2, 2],
      ]),
    ]),
};

/** Of the pieces named, or of all: what each gives, hashed, or the error it ends in. */
export async function digests(names = Object.keys(PIECES)) {
  const found = {};
  for (const name of names) {
    try {
      const text = JSON.stringify(await PIECES[name]());
      const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
      found[name] = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    } catch (error) {
      found[name] = `${error}`;
    }
  }
  return found;
}
