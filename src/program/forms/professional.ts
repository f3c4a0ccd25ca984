import { DEFAULT_SCREENING } from '../content';
import { FORM_TIME_FRAMES } from '../time';
import { LEAD_CHECKLISTS, PEOPLE_CHECKLISTS } from './checklists';
import { formPolicy } from './policy';
import type { FormPreset } from './preset';
import { COMMON_RESOURCES } from './resources';
import { FULL_SURVEYS } from './surveys';
import { MENTEE_TRAININGS, MENTOR_TRAININGS } from './trainings';

/** Guidance on the next steps of a career: the mentor has walked a path that leads to the mentee's next role. */
export const professionalPreset: FormPreset = {
  form: 'professional',
  name: 'Professional mentoring',
  summary:
    'For people who look at their next role and want somebody who has walked that way. Choose situational mentoring when one skill is all that is missing.',
  policy: formPolicy('professional'),
  timeFrame: FORM_TIME_FRAMES.professional,
  roles: {
    mentor: {
      title: 'mentor',
      plural: 'mentors',
      who: 'An experienced colleague outside the reporting line who knows the way to the next role.',
      expectations: [
        'Asks before advising, and tells experiences with their price.',
        'Opens doors: people, meetings, documents.',
        'Keeps what is said between the two.',
      ],
    },
    mentee: {
      title: 'mentee',
      plural: 'mentees',
      who: 'A colleague who wants to grow towards a next role.',
      expectations: [
        'Drives the mentoring: dates, topics, notes.',
        'Works on one or two goals that can be measured.',
        'Says openly what helps and what does not.',
      ],
    },
  },
  objectives: [
    {
      id: 'next-role',
      kind: 'career-milestone',
      scope: 'person',
      title: 'Be ready for the role of ...',
      measure: {
        name: 'Readiness for the role, rated with the manager',
        unit: '0 to 5',
        direction: 'increase',
      },
      example: { baseline: 2, target: 4 },
      due: 'closing',
    },
    {
      id: 'grow-skill',
      kind: 'develop-skill',
      scope: 'person',
      title: 'Raise ... by one or two levels',
      measure: { name: 'Skill level, rated by mentee and manager', unit: 'level', direction: 'increase' },
      example: { baseline: 2, target: 4 },
      due: 'closing',
    },
    {
      id: 'network',
      kind: 'network',
      scope: 'pair',
      title: 'Know the people whom the next role works with',
      measure: {
        name: 'Conversations held outside the own department',
        unit: 'conversations',
        direction: 'increase',
      },
      example: { baseline: 0, target: 6 },
      due: 'closing',
    },
    {
      id: 'completion',
      kind: 'completion',
      scope: 'program',
      title: 'Four pairs in five reach the closing',
      measure: { name: 'Pairs that count as complete', unit: '%', direction: 'increase' },
      example: { baseline: 0, target: 80 },
      due: 'closing',
    },
    {
      id: 'internal-moves',
      kind: 'performance',
      scope: 'program',
      title: 'More mentees than others take a next role within a year',
      measure: { name: 'Mentees in a new role', unit: '%', direction: 'increase' },
      example: { baseline: 12, target: 20 },
      due: 'follow-up',
    },
  ],
  screening: DEFAULT_SCREENING,
  trainings: [...MENTOR_TRAININGS, ...MENTEE_TRAININGS],
  agendas: [
    {
      id: 'professional-opening',
      phase: 'opening',
      title: 'Getting to know each other',
      outcome: "Each knows the other's way so far, and how the two will work together.",
      items: [
        { text: 'Two careers on one page: turning points, detours, people who helped.', share: 25 },
        {
          text: 'What does the mentee want to be different by the end? No goals yet, only pictures.',
          share: 15,
        },
        { text: 'The agreement: expectations, confidentiality, contact, no-blame exit.', share: 15 },
        { text: 'Dates of all meetings.', share: 5 },
      ],
    },
    {
      id: 'professional-goals',
      phase: 'goals',
      title: 'From the next role to two goals',
      outcome: 'One or two goals with measure, baseline, target and day; the agreement is signed.',
      items: [
        {
          text: 'The next role as others see it: what is asked for there that is not asked for here?',
          share: 20,
        },
        { text: 'Strengths that carry, gaps that would stop the mentee.', share: 15 },
        { text: 'Fill in the goal sheet together; let one goal fall away.', share: 20 },
        { text: 'Sign the agreement.', share: 5 },
      ],
    },
    {
      id: 'professional-working',
      phase: 'working',
      title: 'Working meeting',
      outcome: 'One decision or one tried-out step.',
      items: [
        { text: 'Next steps of last time: done, not done, learned.', share: 10 },
        {
          text: 'One situation of the mentee, in depth: questions first, then experience, then options.',
          share: 35,
        },
        { text: 'Next steps, whose, by when; a door that the mentor opens.', share: 10 },
        { text: 'How was this meeting for you?', share: 5 },
      ],
    },
    {
      id: 'professional-midpoint',
      phase: 'midpoint',
      title: 'Halfway review',
      outcome: 'Goals read on their measures and, where needed, changed with a reason.',
      items: [
        { text: 'Each goal on its measure: where it stands, what moved it.', share: 20 },
        { text: 'Keep, change or drop each goal; write down why.', share: 15 },
        { text: 'What each of us should do more of, and less of.', share: 15 },
        { text: 'What has not been talked about yet?', share: 10 },
      ],
    },
    {
      id: 'professional-closing',
      phase: 'closing',
      title: 'Closing',
      outcome: 'Final readings, the next step of the career, and a clear end.',
      items: [
        { text: 'Final reading of each goal; what made the difference?', share: 20 },
        { text: 'The next step, and who will help with it.', share: 15 },
        { text: 'Exchange of the closing letters.', share: 15 },
        { text: 'How we stay in touch, or not: say it.', share: 10 },
      ],
    },
  ],
  activities: [
    {
      id: 'information',
      kind: 'information',
      title: 'Information session for interested people and their managers',
      when: { milestone: 'kick-off', days: -56 },
      minutes: 45,
      audience: ['mentor', 'mentee', 'manager'],
      owner: 'lead',
    },
    {
      id: 'kick-off',
      kind: 'kick-off',
      title: 'Kick-off with the sponsor: purpose, roles, first talk of each pair',
      when: { milestone: 'kick-off' },
      minutes: 90,
      audience: ['mentor', 'mentee'],
      owner: 'lead',
      resourceIds: ['goal-sheet'],
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
      id: 'career-workshop',
      kind: 'workshop',
      title: 'Workshop: how decisions about roles are made here',
      when: { milestone: 'midpoint', days: -28 },
      minutes: 120,
      audience: ['mentee'],
      owner: 'lead',
    },
    {
      id: 'midpoint-review',
      kind: 'group-session',
      title: 'Midpoint meeting of all pairs: what works',
      when: { milestone: 'midpoint' },
      minutes: 60,
      audience: ['mentor', 'mentee'],
      owner: 'lead',
    },
    {
      id: 'closing',
      kind: 'closing',
      title: 'Closing event: results, thanks, next round',
      when: { milestone: 'closing' },
      minutes: 90,
      audience: ['mentor', 'mentee', 'manager'],
      owner: 'lead',
      resourceIds: ['closing-letter'],
    },
  ],
  resources: [
    ...COMMON_RESOURCES,
    {
      id: 'role-interview',
      kind: 'guide',
      title: 'Five questions to somebody who has the role you want',
      phases: ['build', 'deepen'],
      roles: ['mentee'],
      text: [
        '# Five questions',
        '',
        '1. What fills your week that nobody told you about before?',
        '2. Which experience did you bring that you could not have done without?',
        '3. What do people in this role fail at?',
        '4. What did you have to give up?',
        '5. Whom should I talk to next, and may I say that you sent me?',
      ].join('\n'),
    },
  ],
  checklists: [...LEAD_CHECKLISTS, ...PEOPLE_CHECKLISTS],
  surveys: FULL_SURVEYS,
};
