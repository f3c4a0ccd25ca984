import type { Checklist } from '../content';

/** What the program lead does, whatever the form. */
export const LEAD_CHECKLISTS: readonly Checklist[] = [
  {
    id: 'lead-prepare',
    role: 'lead',
    phase: 'prepare',
    items: [
      { id: 'lead-objectives', text: 'Objectives with measure, baseline, target and day; run the linter.' },
      { id: 'lead-sponsor', text: 'A sponsor who opens and closes the program and frees the hours.' },
      { id: 'lead-recruit', text: 'Invite both sides; say the hours, the length and how people are chosen.' },
      { id: 'lead-screen', text: 'Screen both sides; tell everyone the outcome and the reason.' },
      { id: 'lead-train', text: 'Hold the initial trainings; nobody unready is matched.' },
      { id: 'lead-match', text: 'Match, read the explanations, approve or change pair by pair.' },
      {
        id: 'lead-baseline',
        text: 'Send the survey before the kick-off; without it no progress can be shown.',
      },
    ],
  },
  {
    id: 'lead-launch',
    role: 'lead',
    phase: 'launch',
    items: [
      { id: 'lead-kick-off', text: 'Kick-off: purpose, roles, confidentiality, first date of each pair.' },
      { id: 'lead-agreements', text: 'Collect the signed agreements; call the pairs without one.' },
    ],
  },
  {
    id: 'lead-build',
    role: 'lead',
    phase: 'build',
    items: [
      { id: 'lead-fit-check', text: 'Fit check with each side alone; change what does not fit now.' },
      { id: 'lead-calls', text: 'Each week: call those whom the health page names.' },
      { id: 'lead-midpoint', text: 'Midpoint: survey, review of goals, news to the sponsor.' },
    ],
  },
  {
    id: 'lead-deepen',
    role: 'lead',
    phase: 'deepen',
    items: [
      { id: 'lead-recognition', text: 'Thank people by name for what they did; tell their managers.' },
      { id: 'lead-closing-date', text: 'Fix the closing event; invite those who profit from the results.' },
    ],
  },
  {
    id: 'lead-close',
    role: 'lead',
    phase: 'close',
    items: [
      { id: 'lead-final-readings', text: 'Final reading of every objective on its measure.' },
      { id: 'lead-end-survey', text: 'End survey to both sides; ask again once, then stop.' },
      { id: 'lead-thanks', text: 'Thanks and certificates; ask who mentors in the next round.' },
    ],
  },
  {
    id: 'lead-follow-up',
    role: 'lead',
    phase: 'follow-up',
    items: [
      { id: 'lead-follow-up-survey', text: 'Follow-up survey: what lasted?' },
      { id: 'lead-report', text: 'Evaluation report with recommendations for the next program.' },
      { id: 'lead-waiting-list', text: 'Write to the waiting list: they come first in the next round.' },
    ],
  },
];

/** What mentors, mentees and managers do in programs that last for months. */
export const PEOPLE_CHECKLISTS: readonly Checklist[] = [
  {
    id: 'mentor-prepare',
    role: 'mentor',
    phase: 'prepare',
    items: [
      { id: 'mentor-profile', text: 'Profile: what you have done, what you can teach, when you can meet.' },
      { id: 'mentor-training', text: 'Initial training.' },
    ],
  },
  {
    id: 'mentor-launch',
    role: 'mentor',
    phase: 'launch',
    items: [
      { id: 'mentor-first', text: 'First meeting: get to know each other before any goal.' },
      { id: 'mentor-agreement', text: 'Agreement talked through and signed.' },
    ],
  },
  {
    id: 'mentor-build',
    role: 'mentor',
    phase: 'build',
    items: [
      { id: 'mentor-contact', text: 'Open one door: a contact, a meeting to sit in on, a document.' },
      { id: 'mentor-ask-feedback', text: 'Ask what you should do more of, and less of.' },
    ],
  },
  {
    id: 'mentor-close',
    role: 'mentor',
    phase: 'close',
    items: [
      { id: 'mentor-letter', text: 'Closing letter.' },
      { id: 'mentor-next', text: 'Say whether you mentor again, and whom you would recommend.' },
    ],
  },
  {
    id: 'mentee-prepare',
    role: 'mentee',
    phase: 'prepare',
    items: [
      { id: 'mentee-profile', text: 'Profile: what you want to learn and reach, with your level today.' },
      { id: 'mentee-training', text: 'Initial training.' },
      { id: 'mentee-manager', text: 'Talk with your manager about the hours, not about the topics.' },
    ],
  },
  {
    id: 'mentee-launch',
    role: 'mentee',
    phase: 'launch',
    items: [
      { id: 'mentee-dates', text: 'All meetings in both calendars.' },
      { id: 'mentee-goal', text: 'At least one goal on the goal sheet by the second meeting.' },
      { id: 'mentee-agreement', text: 'Agreement talked through and signed.' },
    ],
  },
  {
    id: 'mentee-build',
    role: 'mentee',
    phase: 'build',
    items: [
      { id: 'mentee-log', text: 'Logbook after each meeting.' },
      { id: 'mentee-readings', text: 'Reading of each goal on its measure once a month.' },
    ],
  },
  {
    id: 'mentee-close',
    role: 'mentee',
    phase: 'close',
    items: [
      { id: 'mentee-final', text: 'Final reading of each goal.' },
      { id: 'mentee-letter', text: 'Closing letter.' },
      { id: 'mentee-pass-on', text: 'Name one person to whom you pass on what you learned.' },
    ],
  },
  {
    id: 'manager-launch',
    role: 'manager',
    phase: 'launch',
    items: [
      { id: 'manager-hours', text: 'Free the hours, and do not ask what was said.' },
      { id: 'manager-chance', text: 'Look for a task in which the new skill is needed.' },
    ],
  },
];

/** For programs of some weeks: only what can not be left out. */
export const SHORT_CHECKLISTS: readonly Checklist[] = [
  {
    id: 'mentor-prepare',
    role: 'mentor',
    phase: 'prepare',
    items: [
      { id: 'mentor-steps', text: 'Cut your skill into five steps; prepare one exercise for each.' },
      { id: 'mentor-training', text: 'Training on teaching one skill.' },
    ],
  },
  {
    id: 'mentor-launch',
    role: 'mentor',
    phase: 'launch',
    items: [
      {
        id: 'mentor-level',
        text: 'See the learner at work; agree on the level today and the level to reach.',
      },
    ],
  },
  {
    id: 'mentor-close',
    role: 'mentor',
    phase: 'close',
    items: [{ id: 'mentor-sign-off', text: 'Watch the skill done alone, and say what level it is.' }],
  },
  {
    id: 'mentee-prepare',
    role: 'mentee',
    phase: 'prepare',
    items: [
      { id: 'mentee-task', text: 'Choose the real task on which you will learn the skill.' },
      { id: 'mentee-practice-time', text: 'Block practice time for all the weeks.' },
    ],
  },
  {
    id: 'mentee-build',
    role: 'mentee',
    phase: 'build',
    items: [{ id: 'mentee-log', text: 'After each meeting: what can I do now that I could not before?' }],
  },
  {
    id: 'mentee-close',
    role: 'mentee',
    phase: 'close',
    items: [{ id: 'mentee-show', text: 'Show the finished task to your team.' }],
  },
];
