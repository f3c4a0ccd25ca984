// The matching rules of a mentoring programme of the British Civil Service, on its own sample files.
// Run it with: npm run demo
import { readFileSync } from 'node:fs';
import { defineCriterion, matchCohort, verifyMatching } from 'mentor-match';
import { readCohort } from 'mentor-match/interchange';

const read = (name) => readFileSync(new URL(name, import.meta.url));
const file = (name) => ({ fileName: name, content: read(`data/${name}`) });
const columns = JSON.parse(read('columns.json'));
const { cohort } = readCohort({ mentors: file('mentors.csv'), mentees: file('mentees.csv') }, columns);

// At most 28 points a pair: 12 for the grade (9 if it is one step up only), 10 for the profession, and
// 6 if the mentor has the characteristic that the mentee asked for.
const grades = ['AA', 'AO', 'EO', 'HEO', 'SEO', 'Grade 7', 'Grade 6', 'SCS1', 'SCS2', 'SCS3', 'SCS4'];
const stepsUp = (mentor, mentee) => grades.indexOf(mentor.grade) - grades.indexOf(mentee.grade);
const criteria = [
  defineCriterion({ id: 'grade', score: (mentor, mentee) => [0, 9 / 12, 1][stepsUp(mentor, mentee)] ?? 0 }),
  defineCriterion({
    id: 'profession',
    score: (mentor, mentee) => Number(mentor.attributes.profession === mentee.attributes.profession),
  }),
  defineCriterion({
    id: 'identity',
    score: (mentor, mentee) =>
      Number((mentor.attributes.characteristics ?? []).includes(mentee.attributes.identity)),
  }),
];
const rules = [
  { kind: 'different', field: 'department' },
  { kind: 'gap', field: 'grade', scale: grades, min: 1, max: 2 },
];

function run(title, mentorMax, menteeMax, objectives) {
  const policy = { weights: { grade: 12, profession: 10, identity: 6 }, scoreUnit: 28, rules, objectives };
  const withMax = (people, max) => people.map((person) => ({ ...person, capacity: { max } }));
  const people = {
    mentors: withMax(cohort.mentors, mentorMax),
    mentees: withMax(cohort.mentees, menteeMax),
  };
  const result = matchCohort(people, policy, { criteria });
  const { totalUnits, matches, menteesMatched, mentorsMatched } = result.summary;
  const { ok } = verifyMatching(people, policy, result, { criteria });
  console.log(`${title}:
  ${totalUnits} points with ${matches} pairs; ${menteesMatched} mentees and ${mentorsMatched} mentors covered
  ${ok ? 'proven: no matching under these rules is better' : 'NOT PROVEN'}`);
  return result;
}

const result = run('One to one, most points', 1, 1, ['total-score']);
run('Up to 3 mentees a mentor, most points', 3, 1, ['total-score']);
run('Up to 3 on both sides, most points', 3, 3, ['total-score']);
run('Up to 3 on both sides, people covered before points', 3, 3, [
  'cover-mentees',
  'cover-mentors',
  'total-score',
]);

const [unmatched] = result.unmatched.mentees;
console.log(`\nWhy ${unmatched.id} has no mentor one to one:\n  ${unmatched.text}`);
