import type { Program } from '../program';
import type { Finding } from './finding';

/** Findings on what the program is for. */
export function priorityFindings(program: Program): Finding[] {
  const { priorities, objectives } = program;
  const findings: Finding[] = [];
  if (priorities.length === 0) {
    return [
      {
        code: 'no-priorities',
        severity: 'advice',
        path: 'priorities',
        message: 'No talent priority is named, so nobody can say what the program does for the organization.',
        suggestion: 'List the one to three talent priorities it serves and link the objectives to them.',
      },
    ];
  }
  const alive = objectives.filter((objective) => objective.status !== 'dropped');
  const covered = new Set(alive.flatMap((objective) => objective.priorityIds ?? []));
  if (covered.size === 0) {
    findings.push({
      code: 'no-priority-covered',
      severity: 'error',
      path: 'priorities',
      message: `No objective serves any of the ${priorities.length === 1 ? 'priorities; there is one' : `${priorities.length} talent priorities`}.`,
      suggestion: 'Link objectives to priorities by "priorityIds", or write objectives that serve them.',
    });
  }
  for (const [index, priority] of priorities.entries()) {
    if (covered.size === 0 || covered.has(priority.id)) continue;
    findings.push({
      code: 'priority-without-objective',
      severity: 'warning',
      path: `priorities[${index}]`,
      message: `No objective serves the priority "${priority.name}".`,
      suggestion: 'Write an objective for it, or leave it to another program.',
    });
  }
  for (const [index, objective] of objectives.entries()) {
    if (covered.size === 0 || (objective.priorityIds ?? []).length > 0 || objective.status === 'dropped') {
      continue;
    }
    findings.push({
      code: 'objective-without-priority',
      severity: 'advice',
      path: `objectives[${index}].priorityIds`,
      message: `"${objective.title}" serves no talent priority.`,
      suggestion: 'Link it to the priority it serves; if there is none, ask whether it belongs here.',
    });
  }
  return findings;
}
