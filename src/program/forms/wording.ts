import type { Form } from '../../model';
import type { RoleWording } from './preset';
import { ROLE_TITLES, type RoleTitle } from './titles';

/** What the two people of a pair are called in each form, and what is expected of them. */
export const ROLE_WORDING: {
  readonly [F in Form]: { readonly mentor: RoleWording; readonly mentee: RoleWording };
} = {
  professional: {
    mentor: wording(
      ROLE_TITLES.professional.mentor,
      'An experienced colleague outside the reporting line who knows the way to the next role.',
      'Asks before advising, and tells experiences with their price.',
      'Opens doors: people, meetings, documents.',
      'Keeps what is said between the two.',
    ),
    mentee: wording(
      ROLE_TITLES.professional.mentee,
      'A colleague who wants to grow towards a next role.',
      'Drives the mentoring: dates, topics, notes.',
      'Works on one or two goals that can be measured.',
      'Says openly what helps and what does not.',
    ),
  },
  entrepreneur: {
    mentor: wording(
      ROLE_TITLES.entrepreneur.mentor,
      'Somebody who has built a venture, through the stage that the founder faces.',
      'Looks at the numbers before the story.',
      'Holds no shares and asks for no fee while mentoring; tells conflicts of interest before accepting.',
      'Introduces customers, partners and investors only when the founder is ready for them.',
    ),
    mentee: wording(
      ROLE_TITLES.entrepreneur.mentee,
      'Somebody building a venture who wants to get it to its next stage.',
      'Sends one page of numbers before each meeting.',
      'Talks to customers between the meetings.',
      'Decides alone, and tells what became of it.',
    ),
  },
  situational: {
    mentor: wording(
      ROLE_TITLES.situational.mentor,
      'A colleague of any rank who is good at exactly this skill.',
      "Works on the learner's own task.",
      'Shows, does it together, lets go.',
      'Says plainly which level was reached.',
    ),
    mentee: wording(
      ROLE_TITLES.situational.mentee,
      'A colleague who needs one skill for work that is waiting.',
      'Brings a real task that needs the skill.',
      'Practises between the weekly meetings.',
      'Shows the result to the team at the end.',
    ),
  },
  reverse: {
    mentor: wording(
      ROLE_TITLES.reverse.mentor,
      'A younger colleague who knows what a senior one wants to learn.',
      "Teaches by doing, on the senior's own screen and questions.",
      'Speaks openly, and is protected in doing so.',
      'Keeps what is said between the two.',
    ),
    mentee: wording(
      ROLE_TITLES.reverse.mentee,
      'A senior colleague who wants to learn from a younger one.',
      'Comes to learn, not to examine.',
      'Tries out between the meetings what was shown.',
      'Tells the own team what was learned, and from whom.',
    ),
  },
};

function wording({ title, plural }: RoleTitle, who: string, ...expectations: readonly string[]): RoleWording {
  return { title, plural, who, expectations };
}
