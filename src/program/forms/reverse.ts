import { DEFAULT_SCREENING, type TrainingModule } from '../content';
import { FORM_TIME_FRAMES } from '../time';
import { LEAD_CHECKLISTS, PEOPLE_CHECKLISTS } from './checklists';
import { formPolicy } from './policy';
import type { FormPreset } from './preset';
import { COMMON_RESOURCES } from './resources';
import { FULL_SURVEYS } from './surveys';
import { MENTEE_TRAININGS, MENTOR_TRAININGS } from './trainings';

const rankTrainings: readonly TrainingModule[] = [
  {
    id: 'reverse-mentor-upwards',
    title: 'Teaching somebody more senior',
    side: 'mentor',
    kind: 'initial',
    topics: ['advising', 'feedback', 'rank'],
    minutes: 60,
    by: { milestone: 'kick-off', days: -7 },
    requiredToMatch: true,
    validMonths: 36,
    outline: [
      'You are the expert in this room: practise saying "let us try that again".',
      'When the talk turns into your appraisal: sentences to bring it back.',
      'How to say something that the other does not like to hear, and whom to call when it backfires.',
    ],
  },
  {
    id: 'reverse-mentee-learning',
    title: 'Learning from somebody younger',
    side: 'mentee',
    kind: 'initial',
    topics: ['mentee-role', 'listening', 'rank'],
    minutes: 45,
    by: { milestone: 'kick-off', days: -7 },
    requiredToMatch: true,
    validMonths: 36,
    outline: [
      'Leave the rank at the door: no orders, no appraisal, no favours in return.',
      'Say what you can not do; it makes it easy for the other to begin.',
      'What you hear about the organization is not to be used against anybody.',
    ],
  },
];

/** The younger teaches the older: the mentor is the junior of the two. */
export const reversePreset: FormPreset = {
  form: 'reverse',
  name: 'Reverse mentoring',
  summary:
    'For senior people who want to learn what their younger colleagues know: tools, customers, how work feels below. Choose professional mentoring when the junior is to be guided.',
  policy: formPolicy('reverse'),
  timeFrame: FORM_TIME_FRAMES.reverse,
  roles: {
    mentor: {
      title: 'junior mentor',
      plural: 'junior mentors',
      who: 'A younger colleague who knows what a senior one wants to learn.',
      expectations: [
        "Teaches by doing, on the senior's own screen and questions.",
        'Speaks openly, and is protected in doing so.',
        'Keeps what is said between the two.',
      ],
    },
    mentee: {
      title: 'senior learner',
      plural: 'senior learners',
      who: 'A senior colleague who wants to learn from a younger one.',
      expectations: [
        'Comes to learn, not to examine.',
        'Tries out between the meetings what was shown.',
        'Tells the own team what was learned, and from whom.',
      ],
    },
  },
  objectives: [
    {
      id: 'learn-from-junior',
      kind: 'develop-skill',
      scope: 'person',
      title: 'Use ... without help',
      measure: { name: 'Skill level, rated by the junior mentor', unit: 'level', direction: 'increase' },
      example: { baseline: 0, target: 2 },
      due: 'closing',
    },
    {
      id: 'change-made',
      kind: 'performance',
      scope: 'person',
      title: 'Change something in the own area because of what was learned',
      measure: { name: 'Changes made and kept for a month', unit: 'changes', direction: 'increase' },
      example: { baseline: 0, target: 2 },
      due: 'closing',
    },
    {
      id: 'junior-visibility',
      kind: 'network',
      scope: 'pair',
      title: 'The junior mentor is known where decisions are made',
      measure: {
        name: 'Meetings of the senior that the junior took part in',
        unit: 'meetings',
        direction: 'increase',
      },
      example: { baseline: 0, target: 3 },
      due: 'closing',
    },
    {
      id: 'seniors-practise',
      kind: 'performance',
      scope: 'program',
      title: 'Senior learners use what they learned at work',
      measure: { name: 'Seniors who used it in the last month', unit: '%', direction: 'increase' },
      example: { baseline: 20, target: 70 },
      due: 'follow-up',
    },
  ],
  screening: {
    mentor: {
      threshold: 0.55,
      criteria: [
        {
          id: 'experience',
          name: 'Experience in what is to be taught',
          question: 'Show me something you do every week that senior people here can not do.',
          weight: 3,
          minimum: 2,
        },
        {
          id: 'listening-guiding',
          name: 'Ability to listen and guide',
          question: 'How would you explain it to somebody who does not want to look ignorant?',
          weight: 3,
          minimum: 2,
        },
        {
          id: 'willingness',
          name: 'Willingness to speak up',
          question: 'Tell of a time you disagreed with somebody above you.',
          weight: 3,
          minimum: 1,
        },
        {
          id: 'time',
          name: 'Time',
          question: 'Does your manager know, and free the hours?',
          weight: 1,
          minimum: 2,
        },
      ],
    },
    mentee: {
      threshold: DEFAULT_SCREENING.mentee.threshold,
      criteria: [
        {
          id: 'motivation',
          name: 'Motivation',
          question: 'What can you not do today that your youngest colleagues can?',
          weight: 2,
          minimum: 1,
        },
        {
          id: 'openness',
          name: 'Openness to learning',
          question: 'When did somebody below you last change your mind?',
          weight: 4,
          minimum: 2,
        },
        {
          id: 'time',
          name: 'Time',
          question: 'Will these meetings survive a bad week?',
          weight: 3,
          minimum: 2,
        },
      ],
    },
  },
  // The junior does not advise on careers, so the general module on advice gives way to the one on rank.
  trainings: [
    ...MENTOR_TRAININGS.filter((module) => module.id !== 'mentor-advising'),
    ...MENTEE_TRAININGS.filter((module) => module.id !== 'mentee-role'),
    ...rankTrainings,
  ],
  agendas: [
    {
      id: 'reverse-opening',
      phase: 'opening',
      title: 'Changing places',
      outcome: 'Both know what is to be learned, and that rank stays outside.',
      items: [
        { text: 'The senior: what I can not do, and where it costs me.', share: 10 },
        { text: 'The junior: how I came to know it, and how my working day looks.', share: 15 },
        {
          text: 'Rules of the room: no orders, no appraisal, no names carried out; the agreement.',
          share: 15,
        },
        { text: 'Dates that survive a bad week.', share: 5 },
      ],
    },
    {
      id: 'reverse-goals',
      phase: 'goals',
      title: 'What to learn first',
      outcome: 'One skill with a level to reach, one question about the organization.',
      items: [
        { text: "A day in the senior's work: where would the skill have helped?", share: 15 },
        { text: "First hands-on exercise, on the senior's own device.", share: 15 },
        { text: "Goal with today's level, the level to reach, and the day; agreement signed.", share: 15 },
      ],
    },
    {
      id: 'reverse-working',
      phase: 'working',
      title: 'Hands on',
      outcome: 'Something that the senior now does alone, and one thing heard that was new.',
      items: [
        { text: 'What the senior tried since, and what went wrong.', share: 10 },
        { text: 'Hands-on: the junior talks, the senior types.', share: 20 },
        { text: 'One question upwards: what do you see from where you are that I do not?', share: 10 },
        { text: 'What to try until next time.', share: 5 },
      ],
    },
    {
      id: 'reverse-midpoint',
      phase: 'midpoint',
      title: 'Halfway: what has changed?',
      outcome: "A first change in the senior's own area is decided.",
      items: [
        { text: 'Level reached, said by the junior.', share: 10 },
        { text: 'What has the senior changed, or could change, because of it?', share: 15 },
        { text: 'Is it safe to speak openly here? Both answer.', share: 10 },
        { text: 'Where the junior should be seen: a meeting to take part in.', share: 10 },
      ],
    },
    {
      id: 'reverse-closing',
      phase: 'closing',
      title: 'Closing, and telling others',
      outcome: 'The level reached, the changes made, and the credit given in public.',
      items: [
        { text: 'Final reading of each goal, by the junior.', share: 15 },
        { text: 'What the senior will tell the own team, and from whom it came.', share: 15 },
        { text: 'What the junior takes along; closing letters.', share: 15 },
      ],
    },
  ],
  activities: [
    {
      id: 'information',
      kind: 'information',
      title: 'Information session: what juniors teach, what protects them',
      when: { milestone: 'kick-off', days: -42 },
      minutes: 45,
      audience: ['mentor', 'mentee', 'manager'],
      owner: 'lead',
    },
    {
      id: 'kick-off',
      kind: 'kick-off',
      title: 'Kick-off: a senior sponsor says what he or she can not do',
      when: { milestone: 'kick-off' },
      minutes: 60,
      audience: ['mentor', 'mentee'],
      owner: 'lead',
    },
    {
      id: 'fit-check',
      kind: 'check-in',
      title: 'Fit check: ten minutes with each side, the junior first',
      when: { milestone: 'fit-check' },
      minutes: 10,
      audience: ['mentor', 'mentee'],
      owner: 'lead',
      resourceIds: ['fit-check-guide'],
    },
    {
      id: 'junior-circle',
      kind: 'group-session',
      title: 'Circle of the junior mentors: what we hear, what we may say',
      when: { milestone: 'midpoint', days: -14 },
      minutes: 60,
      audience: ['mentor'],
      owner: 'lead',
    },
    {
      id: 'closing',
      kind: 'closing',
      title: 'Closing: seniors tell what they changed, and thank by name',
      when: { milestone: 'closing' },
      minutes: 60,
      audience: ['mentor', 'mentee', 'manager'],
      owner: 'lead',
      resourceIds: ['closing-letter'],
    },
  ],
  resources: [
    ...COMMON_RESOURCES,
    {
      id: 'rank-rules',
      kind: 'guide',
      title: 'Rules of the room',
      phases: ['launch', 'build', 'deepen'],
      roles: ['mentor', 'mentee'],
      text: [
        '# Rules of the room',
        '',
        '- In this room the junior teaches and the senior learns.',
        '- No orders, no appraisal, no promises of favours.',
        '- What is said about people leaves without their names, or not at all.',
        '- The senior protects the junior: nothing said here may cost anything.',
        '- Either may stop, and need not say why.',
      ].join('\n'),
    },
  ],
  checklists: [...LEAD_CHECKLISTS, ...PEOPLE_CHECKLISTS],
  surveys: FULL_SURVEYS,
};
