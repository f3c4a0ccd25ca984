import { type ErrorIssue, MentorMatchError } from '../../../errors';
import { parseWith } from '../../../model';
import { type Program, programSchema } from '../../../program';
import { addIssue } from '../../statistics';

const LISTS = ['priorities', 'objectives', 'trainings'] as const;
const FRAME = ['end', 'cadence', 'meetingMinutes', 'timeZone', 'milestones', 'holidays'] as const;

/**
 * Checks of a program what its evaluation reads, without the presets that `defineProgram` completes one with: shape,
 * nothing missing, ids used once, priorities that are there.
 *
 * @throws MentorMatchError `invalid-input` with every problem.
 */
export function checkedProgram(program: Program): Program {
  parseWith(programSchema, program, 'program');
  const issues: ErrorIssue[] = [];
  const complete = 'a complete program, as defineProgram returns it';
  if (program.form === undefined)
    addIssue(issues, 'program.form', 'the form is not given', undefined, complete);
  for (const list of LISTS) {
    if (program[list] === undefined) {
      addIssue(issues, `program.${list}`, 'the list is not given', undefined, complete);
      continue;
    }
    const first = new Map<string, number>();
    for (const [index, { id }] of program[list].entries()) {
      const seen = first.get(id);
      if (seen === undefined) first.set(id, index);
      else {
        const message = `the id stands a second time, after ${list}[${seen}]`;
        addIssue(issues, `program.${list}[${index}].id`, message, id, 'an id of its own for each');
      }
    }
  }
  for (const field of FRAME) {
    if (program.timeFrame[field] !== undefined) continue;
    addIssue(issues, `program.timeFrame.${field}`, 'the time frame is not complete', undefined, complete);
  }
  if (program.timeFrame.end < program.timeFrame.start) {
    const { start, end } = program.timeFrame;
    addIssue(issues, 'program.timeFrame.end', 'the program ends before it starts', end, `from ${start} on`);
  }
  const priorities = new Set((program.priorities ?? []).map(({ id }) => id));
  for (const [index, { priorityIds = [] }] of (program.objectives ?? []).entries()) {
    for (const [at, id] of priorityIds.entries()) {
      if (priorities.has(id)) continue;
      const path = `program.objectives[${index}].priorityIds[${at}]`;
      const known = [...priorities].join(', ') || 'a priority listed under "priorities"';
      addIssue(issues, path, 'no talent priority of the program has this id', id, `one of ${known}`);
    }
  }
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
  return program;
}
