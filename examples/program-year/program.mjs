// The program of this example: what it is for, how long it lasts, and what each mentee wants to reach.
import { defineProgram, objectiveFrom, professionalPreset } from 'mentor-match/program';

const PRIORITIES = [
  { id: 'own-leads', name: 'Grow our own leads' },
  { id: 'data-skills', name: 'Skills for work with data and tools' },
];

const HOLIDAYS = [
  { name: 'Good Friday', day: '2026-04-03' },
  { name: 'Easter Monday', day: '2026-04-06' },
  { name: 'Company closed', day: '2026-08-03', until: '2026-08-14' },
];

const template = (id) => professionalPreset.objectives.find((candidate) => candidate.id === id);

/** A first draft with the mistakes that programs usually have. */
export function draftProgram() {
  return define([
    {
      id: 'leaders',
      kind: 'leadership',
      title: 'Better leaders',
      owner: { scope: 'program' },
      priorityIds: ['own-leads'],
    },
    objectiveFrom(template('completion'), {
      id: 'completion',
      owner: { scope: 'program' },
      target: 80,
      due: '2027-12-31',
    }),
  ]);
}

/** The program after the linter was heard, with the mentees' own objectives. */
export function finalProgram(mentees) {
  return define([
    objectiveFrom(template('internal-moves'), {
      id: 'next-roles',
      owner: { scope: 'program' },
      title: 'Mentees take a next role',
      priorityIds: ['own-leads'],
      baseline: 12,
      target: 25,
      due: '2026-12-31',
    }),
    objectiveFrom(template('completion'), {
      id: 'completion',
      owner: { scope: 'program' },
      priorityIds: ['own-leads', 'data-skills'],
      baseline: 0,
      target: 80,
      due: '2026-10-11',
    }),
    ...mentees.flatMap(personalObjectives),
  ]);
}

/** From a mentee's profile: the skill wanted most, and readiness for the next role. */
function personalObjectives(mentee) {
  const owner = { scope: 'person', personId: mentee.id };
  const [wish] = [...(mentee.skillsWanted ?? [])].sort((a, b) => (b.weight ?? 1) - (a.weight ?? 1));
  const skill =
    wish === undefined
      ? []
      : [
          objectiveFrom(template('grow-skill'), {
            id: `${mentee.id}-skill`,
            owner,
            title: `Raise ${wish.name} by two levels`,
            skill: wish.name,
            priorityIds: ['data-skills'],
            weight: 2,
            baseline: wish.current ?? 1,
            target: (wish.current ?? 1) + 2,
            due: '2026-09-30',
          }),
        ];
  const role =
    mentee.nextRole === undefined
      ? []
      : [
          objectiveFrom(template('next-role'), {
            id: `${mentee.id}-role`,
            owner,
            title: `Be ready for the role of ${mentee.nextRole}`,
            nextRole: mentee.nextRole,
            priorityIds: ['own-leads'],
            baseline: 2,
            target: 4,
            due: '2026-09-30',
          }),
        ];
  return [...skill, ...role];
}

function define(objectives) {
  const timeFrame = { start: '2026-01-12', months: 9, timeZone: 'Europe/Paris', holidays: HOLIDAYS };
  return defineProgram(
    { id: 'grow-2026', name: 'Grow 2026', timeFrame, priorities: PRIORITIES, objectives },
    professionalPreset,
  );
}
