import type { SurveySummary } from '../../surveys';
import { formatShare, type LevelResult, type ProgramEvaluation } from '../result';
import { figureTable, HIDDEN_CELL } from './figure-table';
import { blocks, escapeMarkdown, list, table } from './markdown';

const TITLES: { readonly [L in LevelResult['level']]: string } = {
  reaction: '1. Reaction: how people found it',
  learning: '2. Learning: what they can do now',
  behaviour: '3. Behaviour: what they do differently',
  results: '4. Results: what came of it',
};

/** The four levels, the comments and the interviews. */
export function levels(evaluation: ProgramEvaluation): string {
  return blocks([
    '## The four levels',
    'After D. L. Kirkpatrick. Changes are those of people who answered both times, “effect” is the standardized size of a change or difference; p values of one level are adjusted together (Holm).',
    ...evaluation.levels.map((level) =>
      blocks([
        `### ${TITLES[level.level]}`,
        level.measured ? '' : 'Not measured.',
        figureTable(level.figures, 'Figure', evaluation.confidence),
        level.missing.join(' '),
      ]),
    ),
    comments(evaluation.surveys),
    interviews(evaluation),
  ]);
}

function comments(surveys: readonly SurveySummary[]): string {
  const told = surveys.flatMap(({ title, moments }) =>
    moments.flatMap(({ moment, comments: asked }) =>
      asked.flatMap(({ text, comments: given }) =>
        given.hidden || given.value.length === 0 ? [] : [{ title, moment, text, given: given.value }],
      ),
    ),
  );
  if (told.length === 0) return '';
  return blocks([
    '### In their own words',
    'Read before passing on: words can give their writer away.',
    ...told.map(({ text, moment, given }) =>
      blocks([
        `**${escapeMarkdown(text)}** (${moment})`,
        list(
          counted(given).map(([comment, n]) => `${escapeMarkdown(comment)}${n === 1 ? '' : ` (${n} times)`}`),
        ),
      ]),
    ),
  ]);
}

/** Equal comments once, with how often they were made. */
function counted(comments: readonly string[]): readonly (readonly [comment: string, times: number])[] {
  const times = new Map<string, number>();
  for (const comment of comments) times.set(comment, (times.get(comment) ?? 0) + 1);
  return [...times];
}

function interviews({ interviews: told }: ProgramEvaluation): string {
  if (told === null) return '';
  const rows = told.themes
    // A theme that nobody spoke of says little, and a list of such says nothing.
    .filter(({ all }) => all.hidden || all.value.people.count > 0)
    .map(({ name, all }) => {
      const cell = escapeMarkdown(name);
      if (all.hidden) return [cell, HIDDEN_CELL, '', '', ''];
      const { people, passages } = all.value;
      return [
        cell,
        `${people.count} of ${people.total}`,
        people.share === null ? '–' : formatShare(people.share),
        String(passages.positive),
        String(passages.negative),
      ];
    });
  return blocks([
    '### Interviews',
    `${told.interviews} interviews with ${told.people} people.`,
    rows.length === 0
      ? ''
      : table(['Theme', 'People', 'Share', 'Passages for', 'against'], rows, [
          'left',
          'right',
          'right',
          'right',
          'right',
        ]),
  ]);
}
