// Pairs French students with alumni, from files with French headers, and finds the person listed twice.
// Run it with: npm run build && node examples/alumni-french/match.mjs
import { readFileSync } from 'node:fs';
import { defineCriterion, defineRule, MentorMatchError, matchCohort, verifyMatching } from 'mentor-match';
import { readCohort } from 'mentor-match/interchange';

const columns = {
  people: {
    id: { template: '{Prénom} {Nom} (X{Promotion})' },
    name: ['Prénom', 'Nom'],
    'attributes.promotion': { column: 'Promotion', type: 'number' },
    'attributes.activités': { column: 'Activités et métiers', list: ';' },
    'attributes.motivation': { column: 'Motivation', list: ';' },
    'attributes.anglais': { column: 'Anglais', type: 'yes/no', yes: ['True'], no: ['False'] },
    ignore: ['Horodateur'],
  },
};
const file = (name) => ({ fileName: name, content: readFileSync(new URL(`data/${name}`, import.meta.url)) });
const read = (mentors, mentees) => readCohort({ mentors: file(mentors), mentees: file(mentees) }, columns);

/** floor(100 * items that only one has / (items that both have + 1)). */
function distance(a, b) {
  const common = a.filter((item) => b.includes(item)).length;
  return Math.floor((100 * (a.length + b.length - 2 * common)) / (common + 1));
}

/** The programme's cost of a pair: lower is better. */
const cost = (mentor, mentee) =>
  10 * (2020 - mentor.attributes.promotion) +
  distance(mentor.attributes.activités, mentee.attributes.activités) +
  distance(mentor.attributes.motivation, mentee.attributes.motivation);

const UNIT = 10_000;
const extensions = {
  criteria: [defineCriterion({ id: 'coût', score: (mentor, mentee) => 1 - cost(mentor, mentee) / UNIT })],
  rules: [
    defineRule({
      name: 'anglais',
      text: 'a mentee who asks for English needs a mentor who speaks it',
      allows: (mentor, mentee) => !mentee.attributes.anglais || mentor.attributes.anglais,
    }),
  ],
};
const policy = {
  weights: { coût: 1 },
  scoreUnit: UNIT,
  rules: [{ kind: 'custom', rule: 'anglais' }],
  objectives: ['cover-mentees', 'total-score'],
};

const { cohort } = read('Mentor_Trivial.csv', 'Filleul_Trivial.csv');
const result = matchCohort(cohort, policy, extensions);
for (const { menteeId, mentorId, units } of result.matches) {
  console.log(`${menteeId} - ${mentorId}: ${UNIT - units}`);
}
const total = result.summary.matches * UNIT - result.summary.totalUnits;
const { ok } = verifyMatching(cohort, policy, result, extensions);
console.log(`Total cost ${total}${ok ? ', proven to be the least' : ', NOT PROVEN'}`);
for (const { id, text } of [...result.unmatched.mentees, ...result.unmatched.mentors]) {
  console.log(`${id}: ${text}`);
}

console.log('\nMentor_Trivial.duplicates.csv:');
try {
  read('Mentor_Trivial.duplicates.csv', 'Filleul_Trivial.csv');
} catch (error) {
  if (!(error instanceof MentorMatchError)) throw error;
  for (const issue of error.issues) console.log(`${issue.path}: ${issue.message}`);
}
