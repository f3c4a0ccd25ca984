// One year of a mentoring program, from its objectives to its end, told on the terminal.
// Run it with: npm run build && node examples/program-year/match.mjs
import { verifyMatching } from 'mentor-match';
import { evaluateProgram, renderEvaluationReport } from 'mentor-match/evaluation';
import {
  lintProgram,
  milestones,
  plannedMeetings,
  programHealth,
  recognitionEvents,
  scheduleToICalendar,
} from 'mentor-match/program';
import { evidenceOf } from './evidence.mjs';
import { CALLS, PARTING } from './logbook.mjs';
import { APPLICANTS, nameOf } from './people.mjs';
import { draftProgram } from './program.mjs';
import { pairsOn, runYear } from './year.mjs';

const title = (text) => console.log(`\n${text}\n${'-'.repeat(text.length)}`);
const pairName = ({ mentorId, menteeId }) => `${nameOf(mentorId)} and ${nameOf(menteeId)}`;
const count = (list, test) => list.filter(test).length;

const year = runYear();
const { program, matching } = year;

title('November: objectives, and what the linter says of the draft');
for (const { severity, path, message, suggestion } of lintProgram(draftProgram())) {
  console.log(`${severity} ${path}: ${message} ${suggestion}`);
}
const left = lintProgram(program);
console.log(`after the changes: ${program.objectives.length} objectives, ${left.length} findings`);

title('December: selection and training');
for (const side of ['mentor', 'mentee']) {
  const outcomes = year.outcomes.filter((outcome) => outcome.side === side);
  const of = (decision) => count(outcomes, (outcome) => outcome.decision === decision);
  console.log(`${side}s: ${of('accepted')} accepted, ${of('waiting')} waiting, ${of('declined')} declined`);
}
const first = year.outcomes.find((outcome) => outcome.decision === 'waiting');
console.log(`${nameOf(first.personId)} waits: ${first.reasons.join(' ')}`);
for (const plan of year.ready.notReady) {
  console.log(`${nameOf(plan.personId)} is not ready to be matched: ${plan.missing.join(' ')}`);
}

console.log(`asked when they can meet, and answered: ${year.asked.map(({ id }) => nameOf(id)).join(', ')}`);

title('January: matching');
const { ok } = verifyMatching(year.aimed.cohort, year.policy, matching);
console.log(`${matching.matches.length} pairs, ${ok ? 'proven optimal' : 'NOT PROVEN'}`);
for (const { id, text } of matching.unmatched.mentees)
  console.log(`without a partner, ${nameOf(id)}: ${text}`);
console.log(`objectives feed the score: ${year.aimed.applied.length} entries in the mentees' profiles`);
const [example] = matching.matches
  .flatMap((match) =>
    match.contributions.flatMap(({ evidence }) => evidence.map(({ text }) => ({ match, text }))),
  )
  .filter(({ text }) => text.includes('objective') && text.includes('mentor is at'));
console.log(`for example ${pairName(example.match)}: ${example.text}`);

title('January: time frame and schedule');
const { start, end, meetingMinutes } = program.timeFrame;
console.log(
  `${start} to ${end}, ${plannedMeetings(program.timeFrame)} meetings of ${meetingMinutes} minutes`,
);
console.log(
  milestones(program.timeFrame)
    .map(({ day, kind }) => `${day} ${kind}`)
    .join(', '),
);
for (const { schedule } of year.pairs) {
  for (const problem of schedule.problems) console.log(`${pairName(schedule)}: ${problem}`);
}
const far = year.pairs.find(
  ({ schedule: { slot, meetings } }) =>
    slot.fits > 15 && meetings.some(({ local }) => local.mentor.timeZone !== local.mentee.timeZone),
);
const { slot, meetings } = far.schedule;
console.log(`${pairName(far)}: ${slot.weekday} ${slot.time} in ${slot.timeZone}`);
for (const reason of slot.reasons) console.log(`  ${reason}`);
for (const { number, start: to, moved } of meetings) {
  if (moved !== undefined)
    console.log(`  meeting ${number} moved from ${moved.from} to ${to}: ${moved.reason}`);
}
const file = scheduleToICalendar(far.schedule, program, {
  now: '2026-01-09T12:00:00Z',
  timeZone: 'Europe/Paris',
});
console.log(`  calendar file: ${count(file.split('\r\n'), (line) => line === 'BEGIN:VEVENT')} entries`);

for (const [what, day] of [
  ['February: the fit check comes near', CALLS.goal],
  ['April: somebody is silent', CALLS.silence],
  ['May: a conflict', CALLS.conflict],
  ['June: one side is less and less content', CALLS.falling],
  ['July: quiet', '2026-07-20'],
]) {
  title(what);
  const health = programHealth(program, pairsOn(year.pairs, day), `${day}T07:00:00Z`);
  const { well, watch, act, over } = health.byState;
  console.log(
    `${day}: ${well} pairs well, ${watch} to watch, ${act} to act on, ${over} over; ${Math.round(health.hours)} hours so far`,
  );
  for (const { personId, about } of health.callThisWeek) {
    for (const { code, reasons, action } of about) {
      console.log(`call ${nameOf(personId)}, ${code}: ${reasons.join(' ')} -> ${action}`);
    }
  }
  if (day === CALLS.conflict) {
    const [again] = year.rematched;
    console.log(`${PARTING}: talk of three; the pair parts, and nobody is blamed`);
    console.log(`new pair: ${pairName(again)}, ${again.schedule.slot.weekday} ${again.schedule.slot.time}`);
  }
  for (const pair of health.watch) console.log(`watch ${pairName(pair)}: ${pair.codes.join(', ')}`);
}

title('October: what is there at the end');
const done = programHealth(program, pairsOn(year.pairs, '2026-10-11'), '2026-10-11T18:00:00Z');
console.log(
  `${done.byStatus.completed} relationships completed, ${done.byStatus['ended-early']} ended early`,
);
console.log(
  `${done.meetings} meetings, ${Math.round(done.hours)} hours, cadence kept in ${percent(done.cadenceKept)} of the turns, progress ${percent(done.progress)}`,
);
for (const pair of year.rematched) {
  console.log(
    `after the conflict, ${nameOf(pair.menteeId)} met ${nameOf(pair.mentorId)} ${pair.entries.length} times`,
  );
}
const notes = year.pairs
  .flatMap((pair) => pair.logbook)
  .filter((entry) => entry.privateNotes.mentee !== undefined);
const seen = JSON.stringify(pairsOn(year.pairs, '2026-12-31')).includes('privateNotes');
console.log(
  `${notes.length} private notes were written; ${seen ? 'SOME' : 'none'} of them can be seen by the program`,
);
const thanks = recognitionEvents(
  program,
  { pairs: pairsOn(year.pairs, '2026-10-11'), trainings: year.trainings },
  '2026-10-11T18:00:00Z',
);
const kinds = [...new Set(thanks.map(({ kind }) => kind))].sort();
console.log(
  `to thank for: ${kinds.map((kind) => `${kind} ${count(thanks, (one) => one.kind === kind)}`).join(', ')}`,
);
console.log(
  `${APPLICANTS.mentees.length - year.selected.mentees.length} mentees were not selected; those who wait come first in 2027`,
);

title('January: the evaluation, as the report that goes to the steering group');
const evaluation = evaluateProgram(evidenceOf(year));
console.log(renderEvaluationReport(evaluation));

function percent(share) {
  return share === null ? 'unknown' : `${Math.round(share * 100)} %`;
}
