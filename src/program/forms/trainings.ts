import type { TrainingModule } from '../content';
import { at, training } from './notation';

/** Initial training of mentors in programs that last for months: one module a topic. */
export const mentorTrainings = (): readonly TrainingModule[] => [
  training(
    ['mentor', 'mentor-listening'],
    ['listening'],
    { by: at('kick-off', -7), minutes: 60, validMonths: 36, requiredToMatch: true },
    `
      Listening before answering
      Pairs: one tells a problem for five minutes, the other may only ask. Then swap.
      What the listener wanted to say and did not: collect, and see how much of it was about the listener.
      Three kinds of question: to understand, to look further, to decide. Write two of each for your own mentee.
      Silence: hold ten seconds after each answer, and note what comes then.
    `,
  ),
  training(
    ['mentor', 'mentor-advising'],
    ['advising'],
    { by: at('kick-off', -7), minutes: 60, validMonths: 36 },
    `
      Advice that can be taken or left
      Ask first: do you want my view, a story, a question, or a contact?
      Tell an experience with its conditions: what was different then, what it cost, what you would do now.
      Options, not orders: offer two or three, and let the mentee name the price of each.
      Where your knowledge ends, and whom you send people to.
    `,
  ),
  training(
    ['mentor', 'mentor-feedback'],
    ['feedback'],
    { by: at('agreement'), minutes: 60, validMonths: 36 },
    `
      Feedback that helps
      Say what you saw, what it did, and what could come next; leave character out.
      Practise on three real situations, one of them good news.
      Ask for feedback on yourself, in the same form, every third meeting.
    `,
  ),
  training(
    ['mentor', 'mentor-relationship'],
    ['relationship-management'],
    { by: at('agreement'), minutes: 60, validMonths: 36 },
    `
      Keeping the relationship in good order
      Who does what: the mentee drives, the mentor holds the frame, the manager stays outside.
      Confidentiality in hard cases: what to do with harm, law-breaking, and a question from the boss.
      Early signs of trouble: meetings put off, small talk, one side doing all the work. Rehearse naming it.
      Ending well, also early: the no-blame exit and the last meeting.
    `,
  ),
  training(
    ['mentor', 'mentor-circle'],
    ['listening', 'advising', 'relationship-management'],
    { by: at('midpoint'), minutes: 90 },
    `
      Mentors' circle
      Two mentors bring a case, without names; the others ask, then each offers one idea.
      What do our mentees run into again and again? One page for the program lead.
    `,
  ),
];

/** Training of mentees in programs that last for months. */
export const menteeTrainings = (): readonly TrainingModule[] => [
  training(
    ['mentee', 'mentee-role'],
    ['mentee-role'],
    { by: at('kick-off', -7), minutes: 45, validMonths: 36, requiredToMatch: true },
    `
      Being mentored
      What a mentor is not: a boss, a sponsor, a therapist, a job agency.
      You drive: dates, topics and notes are yours.
      Your right to say no, to ask for somebody else, and to stop.
    `,
  ),
  training(
    ['mentee', 'mentee-organizing'],
    ['organizing-mentoring'],
    { by: at('kick-off'), minutes: 45, validMonths: 36 },
    `
      Organizing your mentoring
      Put all meetings into the calendar now; moving one is better than looking for one.
      The mail two days before: what has happened, one question, what you want to leave with.
      The logbook in ten minutes after each meeting: what was said, what follows, how it felt.
    `,
  ),
  training(
    ['mentee', 'mentee-goals'],
    ['setting-goals'],
    { by: at('agreement'), minutes: 60, validMonths: 36 },
    `
      Setting goals you can tell you have reached
      From a wish to a measure: what would somebody else see that they do not see today?
      Baseline, target, day: fill in the goal sheet for one goal, then let a neighbour attack it.
      Two goals are enough. Which one falls away?
    `,
  ),
  training(
    ['mentee', 'mentee-review'],
    ['setting-goals', 'organizing-mentoring'],
    { by: at('midpoint'), minutes: 45 },
    `
      Halfway: review and adjust
      Where does each goal stand on its measure? What moved it?
      Change a goal openly, with the reason, instead of forgetting it.
      What will you ask of your mentor in the second half that you have not dared to ask yet?
    `,
  ),
];

/** Training for weeks instead of months: all topics in one short session a side. */
export const shortTrainings = (): readonly TrainingModule[] => [
  training(
    ['mentor', 'mentor-compact'],
    ['listening', 'feedback', 'relationship-management'],
    { by: at('kick-off', -3), minutes: 60, validMonths: 24, requiredToMatch: true },
    `
      Mentoring in a nutshell
      Find out what the learner can do already: watch, do not ask for a self-rating.
      Feedback at once, on one thing at a time, on what was done.
      Frame: meetings that are kept, what stays between you, how either of you stops.
    `,
  ),
  training(
    ['mentor', 'mentor-teach-skill'],
    ['advising'],
    { by: at('kick-off', -3), minutes: 45, validMonths: 24, requiredToMatch: true },
    `
      Teaching one skill
      Cut the skill into five steps that fit the weeks; name the one where most people fail.
      Show it, do it together, let them do it alone, let them explain it.
      Work on the learner's own task, never on an example you like.
    `,
  ),
  training(
    ['mentee', 'mentee-compact'],
    ['mentee-role', 'organizing-mentoring', 'setting-goals'],
    { by: at('kick-off', -3), minutes: 45, validMonths: 24, requiredToMatch: true },
    `
      Learning one skill in a few weeks
      Bring a piece of real work that needs the skill, and the level you are to reach with it.
      Block practice time: twice the length of the meetings.
      After each meeting write what you can do now that you could not before.
    `,
  ),
  training(
    ['mentor', 'mentor-exchange'],
    ['advising', 'feedback'],
    { by: at('midpoint'), minutes: 30 },
    `
      Halfway exchange of skill mentors
      Where do learners get stuck? Swap exercises that got somebody past it.
    `,
  ),
];
