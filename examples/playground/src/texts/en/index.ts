import { DECISIONS } from './decisions';
import { number, percent, signed } from './format';
import { GROUPS, MATCHING, PAIR, WHY_NOT } from './matching';
import { FIELDS, PEOPLE } from './people';
import { POLICY } from './policy';

/** What the page says, in English. What the library says comes from the library. */
export const EN_TEXTS = {
  number,
  percent,
  signed,
  title: 'Mentor match',
  tagline: 'Pair mentors with mentees, and see why',
  local: 'Everything stays on this machine: no file is sent anywhere.',
  skip: 'Skip to content',
  language: 'Language',
  scheme: 'Colours',
  schemes: { auto: 'As the system', light: 'Light', dark: 'Dark' },
  steps: { people: 'People', policy: 'Policy', matching: 'Matching', decisions: 'Decisions' },
  stepsLabel: 'Steps',
  close: 'Close',
  cancel: 'Cancel',
  more: (rest: number) => `${number(rest)} more`,
  busy: 'Working…',
  spoken: 'This page is in English.',
  stop: 'Stop',
  phases: {
    reading: 'Reading the people',
    scoring: 'Scoring pairs',
    explaining: 'Writing down the reasons',
    checking: 'Checking the proof',
    questioning: 'Working out the answer',
    other: 'Looking for the best matching',
  } as { readonly [phase: string]: string },
  errors: {
    title: 'That did not work',
    where: 'Where',
    found: 'Found',
    remedy: 'What would be right',
    defect:
      'This is a defect of the page or of the library. The people are still there: try again, or reload the page.',
  },
  people: PEOPLE,
  fields: FIELDS,
  policy: POLICY,
  matching: MATCHING,
  groups: GROUPS,
  pair: PAIR,
  whyNot: WHY_NOT,
  decisions: DECISIONS,
};

/** What a language has to say. */
export type Texts = typeof EN_TEXTS;
