import { DEFAULT_SCREENING, type TrainingModule } from '../content';
import { FORM_TIME_FRAMES } from '../time';
import { LEAD_CHECKLISTS, PEOPLE_CHECKLISTS } from './checklists';
import { formPolicy } from './policy';
import type { FormPreset } from './preset';
import { COMMON_RESOURCES } from './resources';
import { FULL_SURVEYS } from './surveys';
import { MENTEE_TRAININGS, MENTOR_TRAININGS } from './trainings';

const founderTrainings: readonly TrainingModule[] = [
  {
    id: 'venture-mentor-boundaries',
    title: 'Mentor, adviser, investor: keep them apart',
    side: 'mentor',
    kind: 'initial',
    topics: ['relationship-management', 'conflict-of-interest'],
    minutes: 60,
    by: { milestone: 'kick-off', days: -7 },
    requiredToMatch: true,
    validMonths: 24,
    outline: [
      'No shares, no fees, no loan while you mentor. What you do when the wish comes up, on either side.',
      'Competitors and former employers: what you must tell before you accept.',
      'The founder decides, and lives with it. Practise saying "I would not do it, and it is yours".',
    ],
  },
  {
    id: 'founder-numbers',
    title: 'One page of numbers',
    side: 'mentee',
    kind: 'initial',
    topics: ['setting-goals', 'venture-metrics'],
    minutes: 90,
    by: { milestone: 'agreement' },
    validMonths: 24,
    outline: [
      'Customers, revenue, cash, months of runway: on one page, true as of today.',
      'Which number must move for this venture to reach its next stage?',
      'The page goes to the mentor two days before each meeting.',
    ],
  },
];

/** A founder guided by somebody who has built a venture: same stage and sector, and the function that is missing. */
export const entrepreneurPreset: FormPreset = {
  form: 'entrepreneur',
  name: 'Entrepreneur mentoring',
  summary:
    'For founders: stage, sector and the business functions that the venture lacks are matched with what the mentor has built. Choose professional mentoring for careers inside the organization.',
  policy: formPolicy('entrepreneur'),
  timeFrame: FORM_TIME_FRAMES.entrepreneur,
  roles: {
    mentor: {
      title: 'venture mentor',
      plural: 'venture mentors',
      who: 'Somebody who has built a venture, through the stage that the founder faces.',
      expectations: [
        'Looks at the numbers before the story.',
        'Holds no shares and asks for no fee while mentoring; tells conflicts of interest before accepting.',
        'Introduces customers, partners and investors only when the founder is ready for them.',
      ],
    },
    mentee: {
      title: 'founder',
      plural: 'founders',
      who: 'Somebody building a venture who wants to get it to its next stage.',
      expectations: [
        'Sends one page of numbers before each meeting.',
        'Talks to customers between the meetings.',
        'Decides alone, and tells what became of it.',
      ],
    },
  },
  objectives: [
    {
      id: 'next-stage',
      kind: 'venture-milestone',
      scope: 'person',
      title: 'Get the venture from ... to ...',
      measure: { name: 'Proofs that the next stage asks for', unit: 'of 5 proofs', direction: 'increase' },
      example: { baseline: 1, target: 5 },
      due: 'closing',
    },
    {
      id: 'paying-customers',
      kind: 'performance',
      scope: 'person',
      title: 'Win paying customers',
      measure: { name: 'Customers who pay', unit: 'customers', direction: 'increase' },
      example: { baseline: 2, target: 12 },
      due: 'closing',
    },
    {
      id: 'runway',
      kind: 'performance',
      scope: 'person',
      title: 'Spend less each month for the same result',
      measure: { name: 'Net spending a month', unit: 'EUR', direction: 'decrease' },
      example: { baseline: 18_000, target: 12_000 },
      due: 'midpoint',
    },
    {
      id: 'missing-function',
      kind: 'develop-skill',
      scope: 'person',
      title: 'Learn enough of ... to hire for it',
      measure: { name: 'Level in the function, rated by the mentor', unit: 'level', direction: 'increase' },
      example: { baseline: 1, target: 3 },
      due: 'midpoint',
    },
    {
      id: 'ventures-alive',
      kind: 'performance',
      scope: 'program',
      title: 'Most ventures reach their next stage',
      measure: { name: 'Ventures one stage further', unit: '%', direction: 'increase' },
      example: { baseline: 0, target: 60 },
      due: 'closing',
    },
  ],
  screening: {
    mentor: {
      ...DEFAULT_SCREENING.mentor,
      criteria: [
        ...DEFAULT_SCREENING.mentor.criteria,
        {
          id: 'independence',
          name: 'Independence',
          question:
            'In which ventures do you hold shares or office? Which founders can you therefore not mentor?',
          weight: 1,
          minimum: 2,
        },
      ],
    },
    mentee: {
      ...DEFAULT_SCREENING.mentee,
      criteria: [
        ...DEFAULT_SCREENING.mentee.criteria,
        {
          id: 'venture',
          name: 'A venture in motion',
          question:
            'What did you learn from customers in the last month, and what did you change because of it?',
          weight: 2,
        },
      ],
    },
  },
  trainings: [...MENTOR_TRAININGS, ...MENTEE_TRAININGS, ...founderTrainings],
  agendas: [
    {
      id: 'entrepreneur-opening',
      phase: 'opening',
      title: 'The venture on the table',
      outcome: 'The mentor knows the venture as it is; both know what the mentor may not do.',
      items: [
        { text: "The founder's story in ten minutes, the numbers in ten, the worry in ten.", share: 30 },
        { text: 'What the mentor built, and what went wrong there.', share: 25 },
        { text: 'Conflicts of interest, confidentiality, no shares, no-blame exit.', share: 20 },
        { text: 'Dates; what is sent before each meeting.', share: 15 },
      ],
    },
    {
      id: 'entrepreneur-goals',
      phase: 'goals',
      title: 'What the next stage asks for',
      outcome: 'The proofs of the next stage, the function that is missing, and the first experiment.',
      items: [
        { text: 'Which five proofs would show that the next stage is reached?', share: 30 },
        { text: 'Which function does the venture lack: learn it, hire it, or buy it?', share: 25 },
        { text: 'Goals with baseline, target and day; sign the agreement.', share: 20 },
        { text: 'The cheapest experiment for the riskiest assumption.', share: 15 },
      ],
    },
    {
      id: 'entrepreneur-working',
      phase: 'working',
      title: 'Numbers, customers, decision',
      outcome: 'One decision by the founder, one experiment until next time.',
      items: [
        { text: 'The page of numbers: what moved, and why?', share: 20 },
        { text: 'What customers said and did; what surprised.', share: 25 },
        { text: 'The decision of these two weeks: options, price, what would change your mind.', share: 35 },
        { text: 'Experiment and introductions until next time.', share: 10 },
      ],
    },
    {
      id: 'entrepreneur-midpoint',
      phase: 'midpoint',
      title: 'Go on, turn, or stop',
      outcome: 'A reasoned decision on the course of the venture, and goals that fit it.',
      items: [
        { text: 'Proofs of the next stage: which are there?', share: 25 },
        {
          text: 'The case against the venture, made by the founder; the case for it, made by the mentor.',
          share: 30,
        },
        { text: 'Cash and runway under both.', share: 15 },
        {
          text: 'Goals kept, changed, dropped, with the reason; what the founder needs of the mentor now.',
          share: 20,
        },
      ],
    },
    {
      id: 'entrepreneur-closing',
      phase: 'closing',
      title: 'Handing over',
      outcome: 'What was reached, who helps from here, and a clear end of the mentoring role.',
      items: [
        { text: 'Final reading of each goal, and what made the difference.', share: 25 },
        { text: 'Who sits at the table of the next stage: board, advisers, investors.', share: 30 },
        {
          text: 'If mentor and founder want to do business: from which day, on which terms, seen by whom.',
          share: 15,
        },
        { text: 'Closing letters.', share: 20 },
      ],
    },
  ],
  activities: [
    {
      id: 'open-evening',
      kind: 'information',
      title: 'Open evening: founders of earlier rounds tell',
      when: { milestone: 'kick-off', days: -56 },
      minutes: 90,
      audience: ['mentor', 'mentee'],
      owner: 'lead',
    },
    {
      id: 'kick-off',
      kind: 'kick-off',
      title: 'Kick-off: three minutes a venture, then first talk of each pair',
      when: { milestone: 'kick-off' },
      minutes: 180,
      audience: ['mentor', 'mentee'],
      owner: 'lead',
      resourceIds: ['number-page'],
    },
    {
      id: 'fit-check',
      kind: 'check-in',
      title: 'Fit check: ten minutes with each side',
      when: { milestone: 'fit-check' },
      minutes: 10,
      audience: ['mentor', 'mentee'],
      owner: 'lead',
      resourceIds: ['fit-check-guide'],
    },
    {
      id: 'founder-round',
      kind: 'group-session',
      title: "Founders' round: one failure each",
      when: { milestone: 'fit-check', days: 42 },
      minutes: 120,
      audience: ['mentee'],
      owner: 'lead',
    },
    {
      id: 'finance-workshop',
      kind: 'workshop',
      title: 'Workshop: reading a term sheet, planning cash',
      when: { milestone: 'midpoint', days: 28 },
      minutes: 180,
      audience: ['mentee'],
      owner: 'lead',
    },
    {
      id: 'closing',
      kind: 'closing',
      title: 'Demo day: ventures, results, thanks',
      when: { milestone: 'closing' },
      minutes: 180,
      audience: ['mentor', 'mentee'],
      owner: 'lead',
      resourceIds: ['closing-letter'],
    },
  ],
  resources: [
    ...COMMON_RESOURCES,
    {
      id: 'number-page',
      kind: 'template',
      title: 'One page of numbers',
      phases: ['launch', 'build', 'deepen', 'close'],
      roles: ['mentor', 'mentee'],
      text: [
        '# The venture on one page',
        '',
        '| | last month | this month | target |',
        '|---|---|---|---|',
        '| customers who pay | | | |',
        '| revenue | | | |',
        '| spending | | | |',
        '| cash, months of runway | | | |',
        '| conversations with customers | | | |',
        '',
        '- **What surprised us**:',
        '- **The decision we face**:',
      ].join('\n'),
    },
    {
      id: 'experiment-card',
      kind: 'template',
      title: 'Experiment card',
      phases: ['build', 'deepen'],
      roles: ['mentee'],
      text: [
        '# Experiment',
        '',
        '- **We believe that**:',
        '- **If that is wrong, the venture**:',
        '- **Cheapest way to find out, by when**:',
        '- **We will believe it if at least**:',
        '- **What happened, what we change**:',
      ].join('\n'),
    },
  ],
  checklists: [...LEAD_CHECKLISTS, ...PEOPLE_CHECKLISTS.filter((list) => list.role !== 'manager')],
  surveys: FULL_SURVEYS,
};
