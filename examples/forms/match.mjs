// The same twelve people matched in four forms of mentoring: other pairs each time, and why.
// Run it with: npm run build && node examples/forms/match.mjs
import { readFileSync } from 'node:fs';
import { matchCohort, verifyMatching } from 'mentor-match';
import { describeCadence, focusOnOneSkill, formPreset } from 'mentor-match/program';

const { experienced, starting } = JSON.parse(readFileSync(new URL('people.json', import.meta.url), 'utf8'));
const names = new Map([...experienced, ...starting].map((person) => [person.id, person.name]));

// In three forms the experienced guide; in reverse mentoring the same people change places.
const guided = { mentors: experienced, mentees: starting };
const changed = { mentors: starting, mentees: experienced };
// Situational mentoring is about one skill: the one that each mentee wants most.
const { cohort: focused, setAside } = focusOnOneSkill(guided);

const forms = [];
for (const [form, cohort] of [
  ['professional', guided],
  ['entrepreneur', guided],
  ['situational', focused],
  ['reverse', changed],
]) {
  const preset = formPreset(form);
  // This program is about next roles: where mentors have held them counts most.
  const weights = { ...preset.policy.weights, ...(form === 'professional' && { career: 0.5 }) };
  const policy = { ...preset.policy, weights };
  const matching = matchCohort(cohort, policy);
  if (matching.status !== 'optimal') throw new Error(`${form}: ${matching.status}`);
  const { timeFrame, roles } = preset;
  const length = timeFrame.months === undefined ? `${timeFrame.weeks} weeks` : `${timeFrame.months} months`;
  console.log(
    `\n${preset.name}: ${length}, ${describeCadence(timeFrame.cadence)}, ${timeFrame.meetingMinutes} minutes`,
  );
  console.log(`  ${topWeights(weights)}`);
  for (const match of matching.matches) {
    const mentor = `${names.get(match.mentorId)} (${roles.mentor.title})`;
    const mentee = `${names.get(match.menteeId)} (${roles.mentee.title})`;
    console.log(`  ${mentor} and ${mentee}: ${match.score.toFixed(2)}`);
    console.log(`    ${decisive(match)}`);
  }
  forms.push({ form, partners: new Map(matching.matches.flatMap(partnersOf)) });
  const { ok } = verifyMatching(cohort, policy, matching);
  console.log(`  ${ok ? 'proven optimal' : 'NOT PROVEN'}, total ${matching.summary.totalScore.toFixed(2)}`);
}

console.log(`\n${['', ...forms.map(({ form }) => form)].map((text) => text.padEnd(14)).join('')}`.trimEnd());
const pairs = new Set();
for (const person of starting) {
  const row = forms.map(({ partners }) => partners.get(person.id));
  console.log(
    [person.name, ...row.map((id) => names.get(id))]
      .map((text) => text.padEnd(14))
      .join('')
      .trimEnd(),
  );
  for (const id of row) pairs.add(`${person.id} ${id}`);
}
console.log(`${pairs.size} different pairs in four forms.`);
console.log(`Set aside for situational mentoring: ${setAside.flatMap((wish) => wish.setAside).join(', ')}.`);

/** Each person of a match with the other. */
function partnersOf({ mentorId, menteeId }) {
  return [
    [mentorId, menteeId],
    [menteeId, mentorId],
  ];
}

/** What the form looks at most. */
function topWeights(weights) {
  const sorted = Object.entries(weights).sort((a, b) => b[1] - a[1]);
  return `decided by ${sorted
    .slice(0, 3)
    .map(([criterion, weight]) => `${criterion} ${weight}`)
    .join(', ')}`;
}

/** The reason that adds most to the pair's score. */
function decisive(match) {
  const [largest] = [...match.contributions].sort((a, b) => b.share - a.share);
  return `${largest.criterion} +${largest.share.toFixed(2)}: ${largest.evidence.map(({ text }) => text).join('; ')}`;
}
