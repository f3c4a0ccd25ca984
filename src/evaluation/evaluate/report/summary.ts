import { formatNumber, formatShare, type ProgramEvaluation } from '../result';
import { blocks, escapeMarkdown, list } from './markdown';

/** The first page: what it was, what came of it, what to change. */
export function summary(evaluation: ProgramEvaluation): string {
  const { program, asOf, participation, objectives, findings } = evaluation;
  const { mentors, mentees, pairs, meetings, hours } = participation;
  const measured = objectives.filter(({ state }) =>
    ['reached', 'not-reached', 'cannot-tell'].includes(state),
  );
  const of = (state: string) => objectives.filter((objective) => objective.state === state).length;
  const changes = findings.filter(({ kind }) => kind === 'change');
  // The same advice may follow from several findings.
  const advice = [...new Set(changes.map(({ statement, recommendation }) => recommendation ?? statement))];
  const works = findings.filter(({ kind }) => kind === 'works');
  const unclear = findings.filter(({ kind }) => kind === 'cannot-tell').length;
  return blocks([
    `# ${escapeMarkdown(program.name)}: what came of it`,
    `${upperFirst(program.form)} mentoring from ${program.start} to ${program.end}, evaluated as of ${asOf}.`,
    '## Summary',
    list([
      `${mentees.inPairs} mentees and ${mentors.inPairs} mentors worked in ${count(pairs.begun, 'pair', 'pairs')}${meetings.hidden || hours.hidden ? '' : `, held ${count(meetings.value, 'meeting', 'meetings')} and gave ${formatNumber(Math.round(hours.value))} hours`}${completedText(evaluation)}.`,
      objectives.length === 0
        ? 'The program had no objective of its own.'
        : `Of ${count(objectives.length, 'objective', 'objectives')} of the program ${measured.length} ${measured.length === 1 ? 'was' : 'were'} measured: ${of('reached')} reached, ${of('not-reached')} missed, ${of('cannot-tell')} within chance of the target.`,
      `${count(works.length, 'finding speaks', 'findings speak')} for keeping what there is, ${changes.length} for a change, and in ${unclear} the data cannot tell.`,
    ]),
    works.length === 0
      ? ''
      : blocks([
          '**What worked**',
          list(works.slice(0, SHOWN).map(({ statement }) => escapeMarkdown(statement))) + more(works.length),
        ]),
    changes.length === 0
      ? 'No change is recommended: the evidence carries none.'
      : blocks([
          '**What to change next time**',
          list(advice.slice(0, SHOWN).map(escapeMarkdown)) + more(advice.length),
        ]),
  ]);
}

const SHOWN = 5;

function more(all: number): string {
  return all > SHOWN ? `\n- … and ${all - SHOWN} more under “Findings”` : '';
}

function completedText({ participation }: ProgramEvaluation): string {
  const { over, completed } = participation.pairs;
  if (over === 0 || completed.hidden) return '';
  const share = formatShare(completed.value / over);
  return `; ${completed.value} of the ${over} pairs that are over counted as complete (${share})`;
}

export function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
