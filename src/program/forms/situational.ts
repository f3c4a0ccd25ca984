import { FORM_TIME_FRAMES } from '../time';
import { LEAD_CHECKLISTS, SHORT_CHECKLISTS } from './checklists';
import { formPolicy } from './policy';
import type { FormPreset } from './preset';
import { COMMON_RESOURCES } from './resources';
import { SHORT_SURVEYS } from './surveys';
import { SHORT_TRAININGS } from './trainings';

/** One specific skill, for a short time: who does not have it can not be the mentor. */
export const situationalPreset: FormPreset = {
  form: 'situational',
  name: 'Situational mentoring',
  summary:
    'For one skill that is needed soon: a must-have skill, some weeks, real work. Choose professional mentoring when the question is a career.',
  policy: formPolicy('situational'),
  timeFrame: FORM_TIME_FRAMES.situational,
  roles: {
    mentor: {
      title: 'skill mentor',
      plural: 'skill mentors',
      who: 'A colleague of any rank who is good at exactly this skill.',
      expectations: [
        "Works on the learner's own task.",
        'Shows, does it together, lets go.',
        'Says plainly which level was reached.',
      ],
    },
    mentee: {
      title: 'learner',
      plural: 'learners',
      who: 'A colleague who needs one skill for work that is waiting.',
      expectations: [
        'Brings a real task that needs the skill.',
        'Practises between the weekly meetings.',
        'Shows the result to the team at the end.',
      ],
    },
  },
  objectives: [
    {
      id: 'one-skill',
      kind: 'develop-skill',
      scope: 'person',
      title: 'Do ... alone',
      measure: { name: 'Skill level, watched by the mentor', unit: 'level', direction: 'increase' },
      example: { baseline: 1, target: 3 },
      due: 'closing',
    },
    {
      id: 'task-done',
      kind: 'performance',
      scope: 'person',
      title: 'Finish the task that needs the skill',
      measure: { name: 'Steps of the task done without help', unit: 'of 5 steps', direction: 'increase' },
      example: { baseline: 0, target: 5 },
      due: 'closing',
    },
    {
      id: 'time-to-skill',
      kind: 'performance',
      scope: 'program',
      title: 'Skill gaps close faster than by courses',
      measure: { name: 'Weeks until the skill is used at work', unit: 'weeks', direction: 'decrease' },
      example: { baseline: 20, target: 10 },
      due: 'closing',
    },
  ],
  screening: {
    mentor: {
      threshold: 0.6,
      criteria: [
        {
          id: 'experience',
          name: 'Experience in the skill',
          question: 'Show a piece of work of the last year that needed the skill.',
          weight: 4,
          minimum: 3,
        },
        {
          id: 'listening-guiding',
          name: 'Ability to listen and guide',
          question: 'Explain one step of it to me. Do you find out first what I know?',
          weight: 2,
          minimum: 1,
        },
        {
          id: 'willingness',
          name: 'Willingness',
          question: 'Would you rather do the task yourself than teach it?',
          weight: 1,
        },
        {
          id: 'time',
          name: 'Time',
          question: 'Which 45 minutes of each week, from the first to the last?',
          weight: 3,
          minimum: 2,
        },
      ],
    },
    mentee: {
      threshold: 0.5,
      criteria: [
        {
          id: 'motivation',
          name: 'Motivation',
          question: 'Which task is waiting for this skill, and what happens if it is not done?',
          weight: 3,
          minimum: 2,
        },
        {
          id: 'openness',
          name: 'Openness to learning',
          question: 'Would you be watched while doing it badly?',
          weight: 2,
        },
        {
          id: 'time',
          name: 'Time',
          question: 'When in the week do you meet, and when do you practise?',
          weight: 3,
          minimum: 2,
        },
      ],
    },
  },
  trainings: SHORT_TRAININGS,
  agendas: [
    {
      id: 'situational-opening',
      phase: 'opening',
      title: 'The task and the level today',
      outcome: 'The real task is chosen and the level today is seen, not guessed.',
      items: [
        { text: 'The task that waits for the skill; what good looks like.', share: 15 },
        { text: 'The learner does a small piece; the mentor watches.', share: 15 },
        { text: 'Level today and level to reach; agreement signed.', share: 10 },
        { text: 'Practice until next time.', share: 5 },
      ],
    },
    {
      id: 'situational-goals',
      phase: 'goals',
      title: 'Five steps to the skill',
      outcome: 'The skill cut into steps, the first one shown.',
      items: [
        { text: 'What the practice showed.', share: 5 },
        { text: 'The steps, and the one where most people fail.', share: 10 },
        { text: 'First step: shown once, done together twice.', share: 25 },
        { text: 'Practice until next time.', share: 5 },
      ],
    },
    {
      id: 'situational-working',
      phase: 'working',
      title: 'Next step of the skill',
      outcome: 'One step that the learner now does alone.',
      items: [
        { text: 'The practice: where did it get stuck?', share: 10 },
        { text: "On the learner's own task: together, then alone, then explained.", share: 30 },
        { text: 'Practice until next time.', share: 5 },
      ],
    },
    {
      id: 'situational-midpoint',
      phase: 'midpoint',
      title: 'Halfway on the scale',
      outcome: 'The level read again; the plan of the remaining weeks.',
      items: [
        { text: 'A fresh piece of work, watched: which level is it?', share: 20 },
        { text: 'What to leave out, what to repeat.', share: 10 },
        { text: 'Next step on the own task.', share: 15 },
      ],
    },
    {
      id: 'situational-closing',
      phase: 'closing',
      title: 'Alone',
      outcome: 'The skill shown alone, the level said, whom to ask later.',
      items: [
        { text: 'The learner does the whole thing and explains it.', share: 25 },
        { text: 'The level reached; what comes by use alone, what needs more.', share: 10 },
        { text: 'Thanks; whom to ask when stuck.', share: 10 },
      ],
    },
  ],
  activities: [
    {
      id: 'kick-off',
      kind: 'kick-off',
      title: 'Kick-off online: how it works, first talk of each pair',
      when: { milestone: 'kick-off' },
      minutes: 45,
      audience: ['mentor', 'mentee'],
      owner: 'lead',
      resourceIds: ['skill-ladder'],
    },
    {
      id: 'fit-check',
      kind: 'check-in',
      title: 'Fit check by message: is it the right skill, the right person, the right time?',
      when: { milestone: 'fit-check' },
      minutes: 5,
      audience: ['mentor', 'mentee'],
      owner: 'lead',
    },
    {
      id: 'closing',
      kind: 'closing',
      title: 'Show and tell: finished tasks',
      when: { milestone: 'closing' },
      minutes: 60,
      audience: ['mentor', 'mentee', 'manager'],
      owner: 'lead',
    },
  ],
  resources: [
    ...COMMON_RESOURCES.filter((resource) => resource.id !== 'goal-sheet'),
    {
      id: 'skill-ladder',
      kind: 'template',
      title: 'Skill ladder',
      phases: ['launch', 'build', 'deepen', 'close'],
      roles: ['mentor', 'mentee'],
      text: [
        '# Skill ladder',
        '',
        '- **Skill and task**:',
        '- **Level today, seen on**:',
        '- **Level to reach, by when**:',
        '',
        '| step | shown | together | alone | explained |',
        '|---|---|---|---|---|',
        '| 1 | | | | |',
        '| 2 | | | | |',
        '| 3 | | | | |',
        '| 4 | | | | |',
        '| 5 | | | | |',
      ].join('\n'),
    },
  ],
  checklists: [...LEAD_CHECKLISTS, ...SHORT_CHECKLISTS],
  surveys: SHORT_SURVEYS,
};
