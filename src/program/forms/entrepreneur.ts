import type { TrainingModule } from '../content';
import { leadChecklists, peopleChecklists } from './checklists';
import { activity, agendas, at, BOTH, criterion, fitCheck, preset, resource, training } from './notation';
import { entrepreneurObjectives } from './objectives';
import type { FormPreset } from './preset';
import { commonResources } from './resources';
import { DEFAULT_SCREENING } from './screening';
import { fullSurveys } from './surveys';
import { menteeTrainings, mentorTrainings } from './trainings';

const founderTrainings = (): readonly TrainingModule[] => [
  training(
    ['mentor', 'venture-mentor-boundaries'],
    ['relationship-management', 'conflict-of-interest'],
    { by: at('kick-off', -7), minutes: 60, validMonths: 24, requiredToMatch: true },
    `
      Mentor, adviser, investor: keep them apart
      No shares, no fees, no loan while you mentor. What you do when the wish comes up, on either side.
      Competitors and former employers: what you must tell before you accept.
      The founder decides, and lives with it. Practise saying "I would not do it, and it is yours".
    `,
  ),
  training(
    ['mentee', 'founder-numbers'],
    ['setting-goals', 'venture-metrics'],
    { by: at('agreement'), minutes: 90, validMonths: 24 },
    `
      One page of numbers
      Customers, revenue, cash, months of runway: on one page, true as of today.
      Which number must move for this venture to reach its next stage?
      The page goes to the mentor two days before each meeting.
    `,
  ),
];

/** A founder guided by somebody who has built a venture: same stage and sector, and the function that is missing. */
export const entrepreneurPreset: FormPreset = /* @__PURE__ */ preset('entrepreneur', () => ({
  name: 'Entrepreneur mentoring',
  summary:
    'For founders: stage, sector and the business functions that the venture lacks are matched with what the mentor has built. Choose professional mentoring for careers inside the organization.',
  objectives: entrepreneurObjectives(),
  screening: {
    mentor: {
      ...DEFAULT_SCREENING.mentor,
      criteria: [
        ...DEFAULT_SCREENING.mentor.criteria,
        criterion(
          'independence',
          [1, 2],
          'Independence',
          'In which ventures do you hold shares or office? Which founders can you therefore not mentor?',
        ),
      ],
    },
    mentee: {
      ...DEFAULT_SCREENING.mentee,
      criteria: [
        ...DEFAULT_SCREENING.mentee.criteria,
        criterion(
          'venture',
          [2],
          'A venture in motion',
          'What did you learn from customers in the last month, and what did you change because of it?',
        ),
      ],
    },
  },
  trainings: [...mentorTrainings(), ...menteeTrainings(), ...founderTrainings()],
  agendas: agendas('entrepreneur', {
    opening: [
      'The venture on the table',
      'The mentor knows the venture as it is; both know what the mentor may not do.',
      [30, "The founder's story in ten minutes, the numbers in ten, the worry in ten."],
      [25, 'What the mentor built, and what went wrong there.'],
      [20, 'Conflicts of interest, confidentiality, no shares, no-blame exit.'],
      [15, 'Dates; what is sent before each meeting.'],
    ],
    goals: [
      'What the next stage asks for',
      'The proofs of the next stage, the function that is missing, and the first experiment.',
      [30, 'Which five proofs would show that the next stage is reached?'],
      [25, 'Which function does the venture lack: learn it, hire it, or buy it?'],
      [20, 'Goals with baseline, target and day; sign the agreement.'],
      [15, 'The cheapest experiment for the riskiest assumption.'],
    ],
    working: [
      'Numbers, customers, decision',
      'One decision by the founder, one experiment until next time.',
      [20, 'The page of numbers: what moved, and why?'],
      [25, 'What customers said and did; what surprised.'],
      [35, 'The decision of these two weeks: options, price, what would change your mind.'],
      [10, 'Experiment and introductions until next time.'],
    ],
    midpoint: [
      'Go on, turn, or stop',
      'A reasoned decision on the course of the venture, and goals that fit it.',
      [25, 'Proofs of the next stage: which are there?'],
      [30, 'The case against the venture, made by the founder; the case for it, made by the mentor.'],
      [15, 'Cash and runway under both.'],
      [20, 'Goals kept, changed, dropped, with the reason; what the founder needs of the mentor now.'],
    ],
    closing: [
      'Handing over',
      'What was reached, who helps from here, and a clear end of the mentoring role.',
      [25, 'Final reading of each goal, and what made the difference.'],
      [30, 'Who sits at the table of the next stage: board, advisers, investors.'],
      [15, 'If mentor and founder want to do business: from which day, on which terms, seen by whom.'],
      [20, 'Closing letters.'],
    ],
  }),
  activities: [
    activity(
      ['open-evening', 'information'],
      at('kick-off', -56),
      90,
      BOTH,
      'Open evening: founders of earlier rounds tell',
    ),
    activity(
      ['kick-off', 'kick-off'],
      at('kick-off'),
      180,
      BOTH,
      'Kick-off: three minutes a venture, then first talk of each pair',
      'number-page',
    ),
    fitCheck('ten minutes with each side'),
    activity(
      ['founder-round', 'group-session'],
      at('fit-check', 42),
      120,
      ['mentee'],
      "Founders' round: one failure each",
    ),
    activity(
      ['finance-workshop', 'workshop'],
      at('midpoint', 28),
      180,
      ['mentee'],
      'Workshop: reading a term sheet, planning cash',
    ),
    activity(
      ['closing', 'closing'],
      at('closing'),
      180,
      BOTH,
      'Demo day: ventures, results, thanks',
      'closing-letter',
    ),
  ],
  resources: [
    ...commonResources(),
    resource(
      ['number-page', 'template'],
      ['launch', 'build', 'deepen', 'close'],
      BOTH,
      'One page of numbers',
      `
      # The venture on one page

      | | last month | this month | target |
      |---|---|---|---|
      | customers who pay | | | |
      | revenue | | | |
      | spending | | | |
      | cash, months of runway | | | |
      | conversations with customers | | | |

      - **What surprised us**:
      - **The decision we face**:
    `,
    ),
    resource(
      ['experiment-card', 'template'],
      ['build', 'deepen'],
      ['mentee'],
      'Experiment card',
      `
      # Experiment

      - **We believe that**:
      - **If that is wrong, the venture**:
      - **Cheapest way to find out, by when**:
      - **We will believe it if at least**:
      - **What happened, what we change**:
    `,
    ),
  ],
  checklists: [...leadChecklists(), ...peopleChecklists().filter((list) => list.role !== 'manager')],
  surveys: fullSurveys(),
}));
