import { leadChecklists, peopleChecklists } from './checklists';
import { activity, agendas, at, BOTH, fitCheck, preset, resource, WITH_MANAGERS } from './notation';
import { professionalObjectives } from './objectives';
import type { FormPreset } from './preset';
import { commonResources } from './resources';
import { DEFAULT_SCREENING } from './screening';
import { fullSurveys } from './surveys';
import { menteeTrainings, mentorTrainings } from './trainings';

/** Guidance on the next steps of a career: the mentor has walked a path that leads to the mentee's next role. */
export const professionalPreset: FormPreset = /* @__PURE__ */ preset('professional', () => ({
  name: 'Professional mentoring',
  summary:
    'For people who look at their next role and want somebody who has walked that way. Choose situational mentoring when one skill is all that is missing.',
  objectives: professionalObjectives(),
  screening: DEFAULT_SCREENING,
  trainings: [...mentorTrainings(), ...menteeTrainings()],
  agendas: agendas('professional', {
    opening: [
      'Getting to know each other',
      "Each knows the other's way so far, and how the two will work together.",
      [25, 'Two careers on one page: turning points, detours, people who helped.'],
      [15, 'What does the mentee want to be different by the end? No goals yet, only pictures.'],
      [15, 'The agreement: expectations, confidentiality, contact, no-blame exit.'],
      [5, 'Dates of all meetings.'],
    ],
    goals: [
      'From the next role to two goals',
      'One or two goals with measure, baseline, target and day; the agreement is signed.',
      [20, 'The next role as others see it: what is asked for there that is not asked for here?'],
      [15, 'Strengths that carry, gaps that would stop the mentee.'],
      [20, 'Fill in the goal sheet together; let one goal fall away.'],
      [5, 'Sign the agreement.'],
    ],
    working: [
      'Working meeting',
      'One decision or one tried-out step.',
      [10, 'Next steps of last time: done, not done, learned.'],
      [35, 'One situation of the mentee, in depth: questions first, then experience, then options.'],
      [10, 'Next steps, whose, by when; a door that the mentor opens.'],
      [5, 'How was this meeting for you?'],
    ],
    midpoint: [
      'Halfway review',
      'Goals read on their measures and, where needed, changed with a reason.',
      [20, 'Each goal on its measure: where it stands, what moved it.'],
      [15, 'Keep, change or drop each goal; write down why.'],
      [15, 'What each of us should do more of, and less of.'],
      [10, 'What has not been talked about yet?'],
    ],
    closing: [
      'Closing',
      'Final readings, the next step of the career, and a clear end.',
      [20, 'Final reading of each goal; what made the difference?'],
      [15, 'The next step, and who will help with it.'],
      [15, 'Exchange of the closing letters.'],
      [10, 'How we stay in touch, or not: say it.'],
    ],
  }),
  activities: [
    activity(
      ['information', 'information'],
      at('kick-off', -56),
      45,
      WITH_MANAGERS,
      'Information session for interested people and their managers',
    ),
    activity(
      ['kick-off', 'kick-off'],
      at('kick-off'),
      90,
      BOTH,
      'Kick-off with the sponsor: purpose, roles, first talk of each pair',
      'goal-sheet',
    ),
    fitCheck('ten minutes with each side'),
    activity(
      ['career-workshop', 'workshop'],
      at('midpoint', -28),
      120,
      ['mentee'],
      'Workshop: how decisions about roles are made here',
    ),
    activity(
      ['midpoint-review', 'group-session'],
      at('midpoint'),
      60,
      BOTH,
      'Midpoint meeting of all pairs: what works',
    ),
    activity(
      ['closing', 'closing'],
      at('closing'),
      90,
      WITH_MANAGERS,
      'Closing event: results, thanks, next round',
      'closing-letter',
    ),
  ],
  resources: [
    ...commonResources(),
    resource(
      ['role-interview', 'guide'],
      ['build', 'deepen'],
      ['mentee'],
      'Five questions to somebody who has the role you want',
      `
      # Five questions

      1. What fills your week that nobody told you about before?
      2. Which experience did you bring that you could not have done without?
      3. What do people in this role fail at?
      4. What did you have to give up?
      5. Whom should I talk to next, and may I say that you sent me?
    `,
    ),
  ],
  checklists: [...leadChecklists(), ...peopleChecklists()],
  surveys: fullSurveys(),
}));
