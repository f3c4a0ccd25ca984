import { policyWords } from '../../matching';
import { type MessageCatalogue, translate, workbookText } from '../../messages';
import type { PolicyInput, Warning } from '../../model';
import { type Column, sheetOf, TEXT } from '../columns';
import type { SheetCell, SheetToWrite } from '../file';
import type { Run } from '../run';
import type { SheetName } from '../words';

type Statement = readonly [topic: string, statement: SheetCell];

/** What means less than it seems, where it was met. */
export function warningsSheet(
  locale: MessageCatalogue | undefined,
  warnings: readonly Warning[],
  notes: readonly string[],
): SheetToWrite {
  const rows = [
    ...warnings.map((one) => [one.path, translate(one, locale).text] as const),
    ...notes.map((note) => ['', note] as const),
  ];
  const columns: Column<(typeof rows)[number]>[] = [
    { name: 'where', look: { ...TEXT, width: 44, wrapped: true }, cell: ([where]) => where || undefined },
    { name: 'what', look: { ...TEXT, width: 100, wrapped: true }, cell: ([, what]) => what },
  ];
  return sheetOf(locale, 'warnings', columns, rows);
}

/** The policy in words, and below them as JSON, a line a row. */
export function policySheet(run: Run, locale: MessageCatalogue | undefined): SheetToWrite {
  const { policy } = run;
  const total = Object.values(policy.weights).reduce((sum, weight) => sum + weight, 0);
  const effects = 'summary' in run.result ? run.result.summary.rules : [];
  const topic = {
    weights: workbookText(locale, 'workbook.policy.weights', {}),
    rules: workbookText(locale, 'workbook.policy.rules', {}),
  };
  const say = workbookText;
  const statements: Statement[] = [
    ['', say(locale, 'workbook.policy.form', { form: policy.form })],
    ...Object.entries(policy.weights).map(
      ([criterion, weight]): Statement => [
        topic.weights,
        say(locale, 'workbook.policy.weight', { criterion, weight, share: total > 0 ? weight / total : 0 }),
      ],
    ),
    ...(effects.length === 0 ? [[topic.rules, say(locale, 'workbook.policy.no-rules', {})] as const] : []),
    ...effects.map(
      ({ rule, forbidden, allowedBecauseBlank }): Statement => [
        topic.rules,
        say(locale, 'workbook.policy.rule', {
          rule,
          blank: allowedBecauseBlank,
          ...(forbidden !== null && { forbidden }),
        }),
      ],
    ),
    ['', say(locale, 'workbook.policy.objectives', { objectives: policy.objectives })],
    ...policyWords(policy, locale).flatMap(([topic, said]) => said.map((one): Statement => [topic, one])),
    ...(policy.minimumScore > 0
      ? [['', say(locale, 'workbook.policy.minimum-score', { score: policy.minimumScore })] as const]
      : []),
    ...(policy.locks.length > 0
      ? [['', say(locale, 'workbook.policy.locks', { count: policy.locks.length })] as const]
      : []),
    ...(policy.history.length > 0
      ? [['', say(locale, 'workbook.policy.history', { count: policy.history.length })] as const]
      : []),
    ...(policy.minimums === 'required' ? [['', say(locale, 'workbook.policy.required', {})] as const] : []),
    ...(policy.method === 'stable'
      ? [['', say(locale, 'workbook.policy.stable', { proposer: policy.proposer })] as const]
      : []),
    ['', say(locale, 'workbook.policy.seed', { seed: policy.seed })],
    ...linesOf(wholePolicy(run)).map((line): Statement => [say(locale, 'workbook.policy.json', {}), line]),
  ];
  return statementSheet(locale, 'policy', statements);
}

/** The policy with every default filled in, but for what the manifest names by a hash alone. */
function wholePolicy({ policy, result }: Run): PolicyInput {
  const { similarity: _similarity, ...others } = policy;
  const { parts } = result.manifest;
  return parts === undefined ? policy : { ...others, similarity: result.manifest.policy.similarity ?? {} };
}

/** How a workbook says which run it is of, whatever the language. */
export const RUN_MARK = 'mentor-match:workbook:1:';

/** What is needed to replay the run, and the mark by which the workbook is known. */
export function manifestSheet(run: Run, locale: MessageCatalogue | undefined): SheetToWrite {
  const { cohort, result } = run;
  const { manifest } = result;
  const say = workbookText;
  const statements: Statement[] = [
    ['', say(locale, 'workbook.note.proposal', {})],
    [say(locale, 'workbook.manifest.run', {}), `${RUN_MARK}${run.hash}`],
    [say(locale, 'workbook.manifest.version', {}), manifest.version],
    [say(locale, 'workbook.manifest.solver', {}), manifest.solver],
    [say(locale, 'workbook.manifest.status', {}), result.status],
    [say(locale, 'workbook.manifest.seed', {}), manifest.seed],
    [say(locale, 'workbook.manifest.input-hash', {}), manifest.inputHash],
    ...(manifest.extensions.length > 0
      ? [[say(locale, 'workbook.manifest.extensions', {}), manifest.extensions.join('; ')] as const]
      : []),
    [say(locale, 'workbook.manifest.mentors', {}), cohort.mentors.length],
    [say(locale, 'workbook.manifest.mentees', {}), cohort.mentees.length],
    [say(locale, 'workbook.manifest.pairs', {}), result.matches.length],
    [
      say(locale, 'workbook.manifest.total-score', {}),
      result.matches.reduce((sum, { units }) => sum + units, 0) / run.policy.scoreUnit,
    ],
    [say(locale, 'workbook.manifest.decisions', {}), result.review?.log.length ?? 0],
    ...(manifest.reading?.tables ?? []).map(
      ({ table, file, rows, people }): Statement => [
        say(locale, 'workbook.manifest.table', { table }),
        say(locale, 'workbook.manifest.rows', { file, rows, people: people.mentors + people.mentees }),
      ],
    ),
  ];
  return statementSheet(locale, 'manifest', statements);
}

function statementSheet(
  locale: MessageCatalogue | undefined,
  sheet: SheetName,
  statements: readonly Statement[],
): SheetToWrite {
  const columns: Column<Statement>[] = [
    { name: 'topic', look: { ...TEXT, width: 28 }, cell: ([topic]) => topic || undefined },
    { name: 'statement', look: { ...TEXT, width: 100, wrapped: true }, cell: ([, statement]) => statement },
  ];
  return sheetOf(locale, sheet, columns, statements);
}

/** Characters that a cell can hold, less than a spreadsheet's own limit. */
const LONGEST = 30_000;

function linesOf(value: unknown): readonly string[] {
  return JSON.stringify(value, null, 2)
    .split('\n')
    .flatMap((line) => line.match(new RegExp(`.{1,${LONGEST}}`, 'gsu')) ?? []);
}
