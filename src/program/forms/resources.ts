import type { Resource } from '../content';
import { BOTH, resource } from './notation';

/** Guides and templates that every form offers. */
export const commonResources = (): readonly Resource[] => [
  resource(
    ['goal-sheet', 'template'],
    ['launch', 'build', 'deepen'],
    BOTH,
    'Goal sheet',
    `
      # Goal sheet

      - **What I want to reach** (one sentence):
      - **What others will see then** that they do not see today:
      - **Measure and unit**:
      - **Where I am today** (baseline):
      - **Where I want to be** (target) and **by when**:
      - **What could stop me**, and what I do then:
      - **What I need of my mentor**:
    `,
  ),
  resource(
    ['meeting-notes', 'template'],
    ['launch', 'build', 'deepen', 'close'],
    BOTH,
    'Meeting notes',
    `
      # Meeting notes

      - **Day and length**:
      - **What has happened since** (next steps done and not done):
      - **Topics**:
      - **What I take with me**:
      - **Next steps**, whose, by when:
      - **Where my goals stand** on their measures:
      - **How content I am**, 1 to 5:
      - **For me alone** (never shared):
    `,
  ),
  resource(
    ['fit-check-guide', 'guide'],
    ['launch', 'build'],
    ['lead'],
    'Fit check: ten minutes with each side',
    `
      # Fit check

      Speak with each side alone. Say first that a change of partner is nobody's failure.

      1. How many times have you met, and who made it happen?
      2. What was the most useful thing so far? What was missing?
      3. Do you have a goal that you could explain to me in one sentence?
      4. Is there something you would not say in front of the other?
      5. From 1 to 5: how well does it fit? What would make it one more?

      A 1 or 2 from either side: offer a talk of three, or another partner, within the week.
    `,
  ),
  resource(
    ['conflict-guide', 'guide'],
    ['launch', 'build', 'deepen', 'close'],
    ['lead'],
    'When it goes wrong: a guide for program leads',
    `
      # When it goes wrong

      - **Mismatch**: talk of three; new goals or a new partner. Do not wait for the midpoint.
      - **Distancing**: call the one who stays away; ask about load before motives; fewer meetings that are kept beat many that are not.
      - **Lack of expertise**: bring in a second mentor for that topic; the first may stay.
      - **General dysfunction**: check whether this is the right time for this person; pause or end without blame.
      - **Manipulation, misuse of rank, harassment**: stop the meetings today, speak with each side alone, follow the organization's procedure. Never mediate this one.

      Write down what was agreed, with a date on which you ask again.
    `,
  ),
  resource(
    ['closing-letter', 'template'],
    ['close'],
    BOTH,
    'Closing letter to each other',
    `
      # To my mentoring partner

      - What I can do, or see, now that I did not before:
      - The moment I will remember:
      - What I will go on with, and whom I will ask:
      - Thank you for:
    `,
  ),
];
