import { leadChecklists, shortChecklists } from './checklists';
import { activity, agendas, at, BOTH, criterion, preset, resource, WITH_MANAGERS } from './notation';
import { situationalObjectives } from './objectives';
import type { FormPreset } from './preset';
import { commonResources } from './resources';
import { shortSurveys } from './surveys';
import { shortTrainings } from './trainings';

/** One specific skill, for a short time: who does not have it cannot be the mentor. */
export const situationalPreset: FormPreset = /* @__PURE__ */ preset('situational', () => ({
  name: 'Situational mentoring',
  summary:
    'For one skill that is needed soon: a must-have skill, some weeks, real work. Choose professional mentoring when the question is a career.',
  objectives: situationalObjectives(),
  screening: {
    mentor: {
      threshold: 0.6,
      criteria: [
        criterion(
          'experience',
          [4, 3],
          'Experience in the skill',
          'Show a piece of work of the last year that needed the skill.',
        ),
        criterion(
          'listening-guiding',
          [2, 1],
          'Ability to listen and guide',
          'Explain one step of it to me. Do you find out first what I know?',
        ),
        criterion('willingness', [1], 'Willingness', 'Would you rather do the task yourself than teach it?'),
        criterion('time', [3, 2], 'Time', 'Which 45 minutes of each week, from the first to the last?'),
      ],
    },
    mentee: {
      threshold: 0.5,
      criteria: [
        criterion(
          'motivation',
          [3, 2],
          'Motivation',
          'Which task is waiting for this skill, and what happens if it is not done?',
        ),
        criterion('openness', [2], 'Openness to learning', 'Would you be watched while doing it badly?'),
        criterion('time', [3, 2], 'Time', 'When in the week do you meet, and when do you practise?'),
      ],
    },
  },
  trainings: shortTrainings(),
  agendas: agendas('situational', {
    opening: [
      'The task and the level today',
      'The real task is chosen and the level today is seen, not guessed.',
      [15, 'The task that waits for the skill; what good looks like.'],
      [15, 'The learner does a small piece; the mentor watches.'],
      [10, 'Level today and level to reach; agreement signed.'],
      [5, 'Practice until next time.'],
    ],
    goals: [
      'Five steps to the skill',
      'The skill cut into steps, the first one shown.',
      [5, 'What the practice showed.'],
      [10, 'The steps, and the one where most people fail.'],
      [25, 'First step: shown once, done together twice.'],
      [5, 'Practice until next time.'],
    ],
    working: [
      'Next step of the skill',
      'One step that the learner now does alone.',
      [10, 'The practice: where did it get stuck?'],
      [30, "On the learner's own task: together, then alone, then explained."],
      [5, 'Practice until next time.'],
    ],
    midpoint: [
      'Halfway on the scale',
      'The level read again; the plan of the remaining weeks.',
      [20, 'A fresh piece of work, watched: which level is it?'],
      [10, 'What to leave out, what to repeat.'],
      [15, 'Next step on the own task.'],
    ],
    closing: [
      'Alone',
      'The skill shown alone, the level said, whom to ask later.',
      [25, 'The learner does the whole thing and explains it.'],
      [10, 'The level reached; what comes by use alone, what needs more.'],
      [10, 'Thanks; whom to ask when stuck.'],
    ],
  }),
  activities: [
    activity(
      ['kick-off', 'kick-off'],
      at('kick-off'),
      45,
      BOTH,
      'Kick-off online: how it works, first talk of each pair',
      'skill-ladder',
    ),
    activity(
      ['fit-check', 'check-in'],
      at('fit-check'),
      5,
      BOTH,
      'Fit check by message: is it the right skill, the right person, the right time?',
    ),
    activity(['closing', 'closing'], at('closing'), 60, WITH_MANAGERS, 'Show and tell: finished tasks'),
  ],
  resources: [
    ...commonResources().filter((common) => common.id !== 'goal-sheet'),
    resource(
      ['skill-ladder', 'template'],
      ['launch', 'build', 'deepen', 'close'],
      BOTH,
      'Skill ladder',
      `
      # Skill ladder

      - **Skill and task**:
      - **Level today, seen on**:
      - **Level to reach, by when**:

      | step | shown | together | alone | explained |
      |---|---|---|---|---|
      | 1 | | | | |
      | 2 | | | | |
      | 3 | | | | |
      | 4 | | | | |
      | 5 | | | | |
    `,
    ),
  ],
  checklists: [...leadChecklists(), ...shortChecklists()],
  surveys: shortSurveys(),
}));
