import { addTo } from '../../lists';
import { compareText } from '../../model';
import { isOpen, type Measure, type Objective } from '../objectives';
import type { Program } from '../program';
import { milestoneDay, plannedHours, type TimeFrame } from '../time';
import type { Finding } from './finding';
import type { LintLimits } from './limits';

/** Findings on each objective, and on how many there are. */
export function objectiveFindings(program: Program, limits: LintLimits): Finding[] {
  const { objectives, timeFrame } = program;
  if (objectives.length === 0) {
    return [
      {
        code: 'no-objectives',
        severity: 'error',
        path: 'objectives',
        message: 'The program has no objective, so nothing can be reached and nothing evaluated.',
        suggestion: 'Start from the templates of a preset, such as professionalPreset.objectives.',
      },
    ];
  }
  return [
    ...objectives.flatMap((objective, index) =>
      isOpen(objective) ? oneObjective(objective, `objectives[${index}]`, timeFrame) : [],
    ),
    ...tooMany(program, limits),
  ];
}

function oneObjective(objective: Objective, path: string, timeFrame: TimeFrame): Finding[] {
  return [...measureFindings(objective, path), ...dueFindings(objective, path, timeFrame)];
}

function measureFindings({ measure, title }: Objective, path: string): Finding[] {
  if (measure === undefined || measure.target === undefined) {
    return [
      {
        code: 'not-measurable',
        severity: 'error',
        path: measure === undefined ? `${path}.measure` : `${path}.measure.target`,
        message: `Nobody could tell whether "${title}" was reached: it has no ${measure === undefined ? 'measure' : 'target'}.`,
        suggestion: 'Say what is counted or rated, in which unit, and which value would be enough.',
      },
      ...(measure === undefined ? [] : baselineFindings(measure, title, path)),
    ];
  }
  const { baseline, target, direction } = measure;
  if (baseline === undefined) return baselineFindings(measure, title, path);
  if (target === baseline) {
    return [
      {
        code: 'target-equals-baseline',
        severity: 'error',
        path: `${path}.measure.target`,
        message: `"${title}" is reached before it begins: target and baseline are both ${target} ${measure.unit}.`,
        suggestion: `Set a target ${direction === 'increase' ? 'above' : 'below'} ${baseline}, or drop the objective.`,
      },
    ];
  }
  if (target > baseline !== (direction === 'increase')) {
    return [
      {
        code: 'target-against-direction',
        severity: 'error',
        path: `${path}.measure.direction`,
        message: `"${title}" should ${direction}, but goes from ${baseline} to ${target} ${measure.unit}.`,
        suggestion: 'Turn the direction round, or swap baseline and target.',
      },
    ];
  }
  return [];
}

function baselineFindings(measure: Measure, title: string, path: string): Finding[] {
  if (measure.baseline !== undefined) return [];
  return [
    {
      code: 'no-baseline',
      severity: 'warning',
      path: `${path}.measure.baseline`,
      message: `"${title}" has no baseline, so its progress cannot be shown.`,
      suggestion: `Measure "${measure.name}" before the first meeting.`,
    },
  ];
}

function dueFindings(objective: Objective, path: string, timeFrame: TimeFrame): Finding[] {
  const { due, title, owner } = objective;
  const finding = (
    code: Finding['code'],
    severity: Finding['severity'],
    message: string,
    suggestion: string,
  ) => [{ code, severity, path: `${path}.due`, message, suggestion }];
  if (due === undefined) {
    return finding(
      'no-due-date',
      'warning',
      `"${title}" has no day by which it is due.`,
      `Set a day up to ${timeFrame.end}.`,
    );
  }
  // What the whole program achieves may show some months after it; what a pair works on ends with the pair.
  const last = owner.scope === 'program' ? milestoneDay(timeFrame, 'follow-up') : timeFrame.end;
  if (due > last) {
    return finding(
      'due-after-end',
      'error',
      `"${title}" is due on ${due}, after ${owner.scope === 'program' ? 'the follow-up survey' : 'the end'} on ${last}.`,
      'Bring it forward, cut it down to what fits, or end the program later.',
    );
  }
  if (due < timeFrame.start) {
    return finding(
      'due-before-start',
      'error',
      `"${title}" is due on ${due}, before the start on ${timeFrame.start}.`,
      'Check the year.',
    );
  }
  return [];
}

function tooMany(program: Program, limits: LintLimits): Finding[] {
  const hours = plannedHours(program.timeFrame);
  const fits = Math.max(1, Math.floor(hours / limits.hoursPerObjective));
  const perPerson = new Map<string, number[]>();
  for (const [index, objective] of program.objectives.entries()) {
    if (!isOpen(objective) || objective.owner.scope === 'program') continue;
    const personId = objective.owner.scope === 'person' ? objective.owner.personId : objective.owner.menteeId;
    addTo(perPerson, personId, index);
  }
  return [...perPerson]
    .filter(([, indexes]) => indexes.length > fits)
    .sort(([a], [b]) => compareText(a, b))
    .map(([personId, indexes]) => ({
      code: 'too-many-objectives' as const,
      severity: 'warning' as const,
      path: `objectives[${indexes[fits] ?? 0}]`,
      message: `${personId} has ${indexes.length} open objectives for ${round(hours)} hours of meetings; at ${limits.hoursPerObjective} hours each there is room for ${fits}.`,
      suggestion: 'Keep those that matter most, or meet longer or more often.',
    }));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
