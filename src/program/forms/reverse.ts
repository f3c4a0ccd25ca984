import type { TrainingModule } from '../content';
import { leadChecklists, peopleChecklists } from './checklists';
import {
  activity,
  agendas,
  at,
  BOTH,
  criterion,
  fitCheck,
  preset,
  resource,
  training,
  WITH_MANAGERS,
} from './notation';
import { reverseObjectives } from './objectives';
import type { FormPreset } from './preset';
import { commonResources } from './resources';
import { fullSurveys } from './surveys';
import { menteeTrainings, mentorTrainings } from './trainings';

const rankTrainings = (): readonly TrainingModule[] => [
  training(
    ['mentor', 'reverse-mentor-upwards'],
    ['advising', 'feedback', 'rank'],
    { by: at('kick-off', -7), minutes: 60, validMonths: 36, requiredToMatch: true },
    `
      Teaching somebody more senior
      You are the expert in this room: practise saying "let us try that again".
      When the talk turns into your appraisal: sentences to bring it back.
      How to say something that the other does not like to hear, and whom to call when it backfires.
    `,
  ),
  training(
    ['mentee', 'reverse-mentee-learning'],
    ['mentee-role', 'listening', 'rank'],
    { by: at('kick-off', -7), minutes: 45, validMonths: 36, requiredToMatch: true },
    `
      Learning from somebody younger
      Leave the rank at the door: no orders, no appraisal, no favours in return.
      Say what you cannot do; it makes it easy for the other to begin.
      What you hear about the organization is not to be used against anybody.
    `,
  ),
];

/** The younger teaches the older: the mentor is the junior of the two. */
export const reversePreset: FormPreset = /* @__PURE__ */ preset('reverse', () => ({
  name: 'Reverse mentoring',
  summary:
    'For senior people who want to learn what their younger colleagues know: tools, customers, how work feels below. Choose professional mentoring when the junior is to be guided.',
  objectives: reverseObjectives(),
  screening: {
    mentor: {
      threshold: 0.55,
      criteria: [
        criterion(
          'experience',
          [3, 2],
          'Experience in what is to be taught',
          'Show me something you do every week that senior people here cannot do.',
        ),
        criterion(
          'listening-guiding',
          [3, 2],
          'Ability to listen and guide',
          'How would you explain it to somebody who does not want to look ignorant?',
        ),
        criterion(
          'willingness',
          [3, 1],
          'Willingness to speak up',
          'Tell of a time you disagreed with somebody above you.',
        ),
        criterion('time', [1, 2], 'Time', 'Does your manager know, and free the hours?'),
      ],
    },
    mentee: {
      threshold: 0.5,
      criteria: [
        criterion(
          'motivation',
          [2, 1],
          'Motivation',
          'What can you not do today that your youngest colleagues can?',
        ),
        criterion(
          'openness',
          [4, 2],
          'Openness to learning',
          'When did somebody below you last change your mind?',
        ),
        criterion('time', [3, 2], 'Time', 'Will these meetings survive a bad week?'),
      ],
    },
  },
  trainings: [
    // The junior does not advise on careers, so the general module on advice gives way to the one on rank.
    ...mentorTrainings().filter((module) => module.id !== 'mentor-advising'),
    ...menteeTrainings().filter((module) => module.id !== 'mentee-role'),
    ...rankTrainings(),
  ],
  agendas: agendas('reverse', {
    opening: [
      'Changing places',
      'Both know what is to be learned, and that rank stays outside.',
      [10, 'The senior: what I cannot do, and where it costs me.'],
      [15, 'The junior: how I came to know it, and how my working day looks.'],
      [15, 'Rules of the room: no orders, no appraisal, no names carried out; the agreement.'],
      [5, 'Dates that survive a bad week.'],
    ],
    goals: [
      'What to learn first',
      'One skill with a level to reach, one question about the organization.',
      [15, "A day in the senior's work: where would the skill have helped?"],
      [15, "First hands-on exercise, on the senior's own device."],
      [15, "Goal with today's level, the level to reach, and the day; agreement signed."],
    ],
    working: [
      'Hands on',
      'Something that the senior now does alone, and one thing heard that was new.',
      [10, 'What the senior tried since, and what went wrong.'],
      [20, 'Hands-on: the junior talks, the senior types.'],
      [10, 'One question upwards: what do you see from where you are that I do not?'],
      [5, 'What to try until next time.'],
    ],
    midpoint: [
      'Halfway: what has changed?',
      "A first change in the senior's own area is decided.",
      [10, 'Level reached, said by the junior.'],
      [15, 'What has the senior changed, or could change, because of it?'],
      [10, 'Is it safe to speak openly here? Both answer.'],
      [10, 'Where the junior should be seen: a meeting to take part in.'],
    ],
    closing: [
      'Closing, and telling others',
      'The level reached, the changes made, and the credit given in public.',
      [15, 'Final reading of each goal, by the junior.'],
      [15, 'What the senior will tell the own team, and from whom it came.'],
      [15, 'What the junior takes along; closing letters.'],
    ],
  }),
  activities: [
    activity(
      ['information', 'information'],
      at('kick-off', -42),
      45,
      WITH_MANAGERS,
      'Information session: what juniors teach, what protects them',
    ),
    activity(
      ['kick-off', 'kick-off'],
      at('kick-off'),
      60,
      BOTH,
      'Kick-off: a senior sponsor says what he or she cannot do',
    ),
    fitCheck('ten minutes with each side, the junior first'),
    activity(
      ['junior-circle', 'group-session'],
      at('midpoint', -14),
      60,
      ['mentor'],
      'Circle of the junior mentors: what we hear, what we may say',
    ),
    activity(
      ['closing', 'closing'],
      at('closing'),
      60,
      WITH_MANAGERS,
      'Closing: seniors tell what they changed, and thank by name',
      'closing-letter',
    ),
  ],
  resources: [
    ...commonResources(),
    resource(
      ['rank-rules', 'guide'],
      ['launch', 'build', 'deepen'],
      BOTH,
      'Rules of the room',
      `
      # Rules of the room

      - In this room the junior teaches and the senior learns.
      - No orders, no appraisal, no promises of favours.
      - What is said about people leaves without their names, or not at all.
      - The senior protects the junior: nothing said here may cost anything.
      - Either may stop, and need not say why.
    `,
    ),
  ],
  checklists: [...leadChecklists(), ...peopleChecklists()],
  surveys: fullSurveys(),
}));
