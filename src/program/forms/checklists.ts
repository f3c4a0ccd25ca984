import type { Checklist } from '../content';
import { checklists } from './notation';

/** What the program lead does, whatever the form. */
export const leadChecklists = (): readonly Checklist[] => [
  ...checklists('lead', {
    prepare: {
      'lead-objectives': 'Objectives with measure, baseline, target and day; run the linter.',
      'lead-sponsor': 'A sponsor who opens and closes the program and frees the hours.',
      'lead-recruit': 'Invite both sides; say the hours, the length and how people are chosen.',
      'lead-screen': 'Screen both sides; tell everyone the outcome and the reason.',
      'lead-train': 'Hold the initial trainings; nobody unready is matched.',
      'lead-match': 'Match, read the explanations, approve or change pair by pair.',
      'lead-baseline': 'Send the survey before the kick-off; without it no progress can be shown.',
    },
    launch: {
      'lead-kick-off': 'Kick-off: purpose, roles, confidentiality, first date of each pair.',
      'lead-agreements': 'Collect the signed agreements; call the pairs without one.',
    },
    build: {
      'lead-fit-check': 'Fit check with each side alone; change what does not fit now.',
      'lead-calls': 'Each week: call those whom the health page names.',
      'lead-midpoint': 'Midpoint: survey, review of goals, news to the sponsor.',
    },
    deepen: {
      'lead-recognition': 'Thank people by name for what they did; tell their managers.',
      'lead-closing-date': 'Fix the closing event; invite those who profit from the results.',
    },
    close: {
      'lead-final-readings': 'Final reading of every objective on its measure.',
      'lead-end-survey': 'End survey to both sides; ask again once, then stop.',
      'lead-thanks': 'Thanks and certificates; ask who mentors in the next round.',
    },
    'follow-up': {
      'lead-follow-up-survey': 'Follow-up survey: what lasted?',
      'lead-report': 'Evaluation report with recommendations for the next program.',
      'lead-waiting-list': 'Write to the waiting list: they come first in the next round.',
    },
  }),
];

/** What mentors, mentees and managers do in programs that last for months. */
export const peopleChecklists = (): readonly Checklist[] => [
  ...checklists('mentor', {
    prepare: {
      'mentor-profile': 'Profile: what you have done, what you can teach, when you can meet.',
      'mentor-training': 'Initial training.',
    },
    launch: {
      'mentor-first': 'First meeting: get to know each other before any goal.',
      'mentor-agreement': 'Agreement talked through and signed.',
    },
    build: {
      'mentor-contact': 'Open one door: a contact, a meeting to sit in on, a document.',
      'mentor-ask-feedback': 'Ask what you should do more of, and less of.',
    },
    close: {
      'mentor-letter': 'Closing letter.',
      'mentor-next': 'Say whether you mentor again, and whom you would recommend.',
    },
  }),
  ...checklists('mentee', {
    prepare: {
      'mentee-profile': 'Profile: what you want to learn and reach, with your level today.',
      'mentee-training': 'Initial training.',
      'mentee-manager': 'Talk with your manager about the hours, not about the topics.',
    },
    launch: {
      'mentee-dates': 'All meetings in both calendars.',
      'mentee-goal': 'At least one goal on the goal sheet by the second meeting.',
      'mentee-agreement': 'Agreement talked through and signed.',
    },
    build: {
      'mentee-log': 'Logbook after each meeting.',
      'mentee-readings': 'Reading of each goal on its measure once a month.',
    },
    close: {
      'mentee-final': 'Final reading of each goal.',
      'mentee-letter': 'Closing letter.',
      'mentee-pass-on': 'Name one person to whom you pass on what you learned.',
    },
  }),
  ...checklists('manager', {
    launch: {
      'manager-hours': 'Free the hours, and do not ask what was said.',
      'manager-chance': 'Look for a task in which the new skill is needed.',
    },
  }),
];

/** For programs of some weeks: only what cannot be left out. */
export const shortChecklists = (): readonly Checklist[] => [
  ...checklists('mentor', {
    prepare: {
      'mentor-steps': 'Cut your skill into five steps; prepare one exercise for each.',
      'mentor-training': 'Training on teaching one skill.',
    },
    launch: {
      'mentor-level': 'See the learner at work; agree on the level today and the level to reach.',
    },
    close: {
      'mentor-sign-off': 'Watch the skill done alone, and say what level it is.',
    },
  }),
  ...checklists('mentee', {
    prepare: {
      'mentee-task': 'Choose the real task on which you will learn the skill.',
      'mentee-practice-time': 'Block practice time for all the weeks.',
    },
    build: {
      'mentee-log': 'After each meeting: what can I do now that I could not before?',
    },
    close: {
      'mentee-show': 'Show the finished task to your team.',
    },
  }),
];
