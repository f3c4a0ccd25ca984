import type { ColumnProposal, InspectedFile, InspectNote, MappingProposal } from '../../interchange';
import { addTo } from '../../lists';
import { type InspectId, type InspectParams, inspectText, translate } from '../../messages';
import { clip, WIDTH, wrap } from '../terminal';
import type { Voice } from '../voice';
import { describePerson } from './person-lines';

/** Lines of one kind that are worth reading on a screen. */
const SHOWN = 30;
/** Width of the column of fields. */
const FIELD = 18;

type Table = MappingProposal['tables'][number];
type Say = <Id extends InspectId>(id: Id, params: InspectParams<Id>) => string;

/**
 * What was understood of one or two tables, in lines of at most 80 characters.
 *
 * @param parts which of the tables were looked at in part.
 */
export function describeProposal(
  proposal: MappingProposal,
  voice: Voice,
  parts: readonly boolean[] = [],
): string[] {
  const say: Say = (id, params) => inspectText(voice.locale, id, params);
  const shared =
    proposal.tables.length < 2
      ? []
      : [
          '',
          wrap(
            proposal.sharedIds > 0 ? say('ids.shared', { count: proposal.sharedIds }) : say('ids.apart', {}),
          ),
        ];
  return [
    ...proposal.tables.flatMap((table, at) => [
      ...(at > 0 ? [''] : []),
      ...describeTable(table, parts[at] === true, voice, say),
    ]),
    ...shared,
    ...notes(say('report.doubts', {}), proposal.doubts, say),
    ...notes(say('report.questions', {}), proposal.questions, say),
  ];
}

function describeTable(table: Table, isPart: boolean, voice: Voice, say: Say): string[] {
  const { fileName, source, side, count, columns, people, doubts, questions, warnings, problems } = table;
  const role = say('report.as', { role: say(`role.${side}`, {}) });
  const rows = say(isPart ? 'report.first-rows' : 'report.rows', { count });
  const used = columns.filter(({ field }) => field !== null);
  const unused = columns.filter(({ field }) => field === null);
  const persons = [
    ...people.mentors.flatMap((person) => describePerson('mentor', person, voice)),
    ...people.mentees.flatMap((person) => describePerson('mentee', person, voice)),
  ];
  return [
    wrap(
      voice.say('at', {
        place: fileName,
        text: `${source.note.text}${voice.say('inspect.after', { text: `${role}, ${rows}` })}`,
      }),
    ),
    ...(used.length === 0
      ? []
      : ['', say('report.columns', {}), ...used.flatMap((one) => describeUse(one, say, voice))]),
    ...(unused.length === 0 ? [] : ['', say('report.unused', {}), ...describeUnused(unused, say, voice)]),
    ...(persons.length === 0 ? [] : ['', say('report.people', {}), ...persons]),
    ...notes(say('report.doubts', {}), doubts, say),
    ...notes(say('report.questions', {}), questions, say),
    ...(problems.length === 0
      ? []
      : [
          '',
          say('report.problems', { count: problems.length }),
          ...cut(problems, say, (problem) => {
            const { path, message, received, expected } = voice.issue(problem);
            return [
              wrap(`  - ${voice.say('at', { place: path, text: message })}`, '  '),
              wrap(`    ${say('report.found', { received, expected })}`, ''),
            ];
          }),
        ]),
    ...(warnings.length === 0
      ? []
      : [
          '',
          say('report.warnings', {}),
          ...cut(warnings, say, (one) => [
            wrap(
              `  - ${voice.say('at', { place: voice.place(one.path), text: translate(one, voice.locale).text })}`,
              '  ',
            ),
          ]),
        ]),
  ];
}

/** `skills            Which skills could you help with?`, and below it why. */
function describeUse(
  { columns, question, field, reason, example }: ColumnProposal,
  say: Say,
  voice: Voice,
): string[] {
  const [first = ''] = columns;
  const more = columns.length > 1 ? ` (+${columns.length - 1})` : '';
  const asked = question === undefined || question === first ? '' : `: ${question}`;
  const header = oneLine(`${first}${asked}`);
  const width = WIDTH - FIELD - 4 - more.length;
  const shown =
    example === undefined
      ? ''
      : voice.say('inspect.after', {
          text: say('report.example', { example: voice.say('quoted', { text: oneLine(example) }) }),
        });
  const indent = ' '.repeat(FIELD + 4);
  return [
    `  ${clip(field ?? '', FIELD)}  ${clip(header, width).trimEnd()}${more}`,
    wrap(`${indent}${reason.text}${shown}`, ''),
  ];
}

/** Columns that are not used, those of one reason together. */
function describeUnused(columns: readonly ColumnProposal[], say: Say, voice: Voice): string[] {
  const byReason = new Map<string, string[]>();
  for (const { columns: names, reason } of columns) {
    const [first = ''] = names;
    const name = `${clip(oneLine(first), 50).trimEnd()}${names.length > 1 ? ` (+${names.length - 1})` : ''}`;
    addTo(byReason, reason.text, name);
  }
  return [...byReason].map(([reason, names]) => {
    const more = names.length - SHOWN;
    const shown = [...names.slice(0, SHOWN), ...(more > 0 ? [say('report.more', { count: more })] : [])];
    return wrap(`  ${voice.say('at', { place: shown.join(', '), text: reason })}`);
  });
}

function notes(title: string, list: readonly InspectNote[], say: Say): string[] {
  if (list.length === 0) return [];
  return ['', title, ...cut(list, say, ({ text }) => [wrap(`  - ${text}`, '  ')])];
}

function cut<T>(list: readonly T[], say: Say, lines: (one: T) => readonly string[]): string[] {
  const more = list.length - SHOWN;
  return [
    ...list.slice(0, SHOWN).flatMap((one) => [...lines(one)]),
    ...(more > 0 ? [`  ${say('report.more', { count: more })}`] : []),
  ];
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The call that matches with the mapping. */
export function matchCall(
  { tables }: MappingProposal,
  files: readonly Pick<InspectedFile, 'fileName'>[],
  mapping: string,
): string {
  const named = tables.map(({ role }, at) => `--${role} ${shellWord(files[at]?.fileName ?? role)}`);
  const [only] = tables;
  // Who looks at one side has the other still to come.
  if (tables.length === 1 && only?.role === 'mentors') named.push('--mentees FILE');
  if (tables.length === 1 && only?.role === 'mentees') named.unshift('--mentors FILE');
  return `mentor-match match ${named.join(' ')} --mapping ${shellWord(mapping)} --out results`;
}

const shellWord = (word: string) => (/^[\w./#@:=+-]+$/.test(word) ? word : `"${word.replace(/"/g, '\\"')}"`);
