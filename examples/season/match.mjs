// A season of a mentoring program: match, question, decide, lose a mentor, match again, compare two policies.
// Run it with: npm run build && node examples/season/match.mjs
import {
  comparePolicies,
  describeEffect,
  matchCohort,
  openMatching,
  recruitingAdvice,
  rematch,
  reviewMatching,
  unmatchedRemedies,
  verifyMatching,
  whyNot,
  withoutPeople,
} from 'mentor-match';
import { generateCohort } from 'mentor-match/synthetic';

const cohort = generateCohort({ mentors: 18, mentees: 32, seed: 'season' });
const policy = { form: 'professional', rules: [{ kind: 'no-reporting-line' }], seed: 'spring' };
const names = new Map([...cohort.mentors, ...cohort.mentees].map(({ id, name }) => [id, name ?? id]));
const who = (id) => names.get(id);
const score = (value) => value.toFixed(3);

const inWords = (remedy) =>
  remedy.kind === 'weight'
    ? `weight of ${remedy.criterion} from ${remedy.from} to ${score(remedy.to)}`
    : remedy.kind.replaceAll('-', ' ');

console.log('1. The proposal');
const proposal = matchCohort(cohort, policy);
const { summary } = proposal;
console.log(
  `${summary.matches} pairs for ${summary.menteesMatched} of ${summary.mentees} mentees, total ${score(summary.totalScore)}`,
);
console.log(`checked: ${verifyMatching(cohort, policy, proposal).ok ? 'proven the best there is' : 'WRONG'}`);

console.log('\n2. Three questions');
const [first, second, third] = proposal.matches;
const open = openMatching(cohort, policy, proposal);
for (const [mentorId, menteeId] of [
  [second.mentorId, first.menteeId],
  [third.mentorId, first.menteeId],
  [first.mentorId, third.menteeId],
]) {
  const answer = whyNot(open, { mentorId, menteeId });
  if (answer.status !== 'not-chosen') {
    console.log(`${who(mentorId)} with ${who(menteeId)}: ${answer.status}`);
    continue;
  }
  const { loss, scoreLoss, objective } = answer.opportunityCost;
  const cost =
    scoreLoss === null ? `${objective} would lose ${loss}` : `the total would fall by ${score(scoreLoss)}`;
  const remedy = answer.remedies.map(inWords)[0] ?? 'no single change';
  console.log(`${who(mentorId)} with ${who(menteeId)}: ${cost}; what would bring it about: ${remedy}`);
}
const [left] = proposal.unmatched.mentees;
if (left !== undefined) {
  const { shortage, relaxations } = unmatchedRemedies(open, {
    menteeId: left.id,
  });
  const help = relaxations.map(({ kind, partnerId }) => `${kind} (${who(partnerId)})`).join(', ');
  console.log(
    `${who(left.id)} has no mentor: ${shortage?.competing.length ?? 0} mentees compete for ${shortage?.supply ?? 0} seats; would help: ${help}`,
  );
}
const [recruit] = recruitingAdvice(open).profiles;
console.log(
  `Recruit a mentor with ${recruit.skills.map(({ name }) => name).join(', ')}: ${describeEffect(recruit.effect)}`,
);

console.log('\n3. The decisions');
const decided = (kind, match, day, more = {}) => ({
  kind,
  mentorId: match.mentorId,
  menteeId: match.menteeId,
  reviewer: 'Iris Holm, HR',
  at: `2026-03-${day}T09:00:00Z`,
  ...more,
});
const reviewed = reviewMatching(cohort, policy, proposal, [
  ...proposal.matches.slice(2).map((match) => decided('approve', match, '02')),
  decided('reject', first, '03', { reason: 'they share an office already', declinedBy: 'mentee' }),
  decided('reject', second, '03', { reason: 'the mentor asked for another topic', declinedBy: 'mentor' }),
]);
const { approved, rejected, change } = reviewed.review.summary;
console.log(`${approved} approved, ${rejected} rejected; first loss: ${change.objective ?? 'none'}`);

console.log('\n4. A mentor leaves');
const leaver = reviewed.matches[2].mentorId;
const today = withoutPeople(cohort, [leaver]);
const next = rematch(today, policy, reviewed, { maxChanges: 4 });
const { kept, ended, begun, changes, price } = next.rematch;
console.log(
  `${who(leaver)} left. ${kept.length} pairs stay, ${begun.length} are new, ${changes} were broken (4 allowed)`,
);
for (const { mentorId, menteeId, cause } of ended)
  console.log(`  ended: ${who(mentorId)} with ${who(menteeId)}, ${cause}`);
for (const pair of begun)
  console.log(`  new: ${who(pair.mentorId)} with ${who(pair.menteeId)}, ${score(pair.score)}`);
console.log(
  `the limit costs: ${price.objective === null ? 'nothing' : `${score(price.scoreLoss ?? price.loss)} of the ${price.objective}`}`,
);
console.log(`checked: ${verifyMatching(today, next.manifest.policy, next).ok ? 'holds' : 'WRONG'}`);

console.log('\n5. Two policies for next year');
for (const outcome of comparePolicies(today, [
  { name: 'most points', policy },
  {
    name: 'worst-off first',
    policy: { ...policy, objectives: ['cover-mentees', 'worst-off', 'total-score'] },
  },
])) {
  const { menteesMatched, meanScore, minimumScore } = outcome.summary;
  console.log(
    `${outcome.name}: ${menteesMatched} mentees, mean ${score(meanScore)}, lowest ${score(minimumScore)}, ${outcome.otherPairs} other pairs`,
  );
}
