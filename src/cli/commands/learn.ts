import type { AuditTableRow } from '../../evaluation';
import { streamJson } from '../../interchange';
import { type OpenCohort, openCohort } from '../../matching';
import type { Warning } from '../../model';
import { readAttributeFile, readInput, readOutcomeFile, withEarlier } from '../input';
import { EXIT, type ExitCode } from '../io';
import { INPUT_FLAGS, INPUT_HELP, INPUT_TEXTS, refuseIdle, usage, type Values } from '../options';
import {
  answer,
  describeLearned,
  PLANS,
  type Progress,
  placed,
  refuseWarnings,
  tellWarnings,
  withOutput,
  withProgress,
} from '../output';
import type { Session } from '../session';
import { wrap } from '../terminal';
import { LANGUAGES } from '../voice';
import type { Command } from './command';

const PROPOSAL = 'policy.json';

export const learnCommand: Command = {
  name: 'learn',
  summary: 'What outcomes of earlier pairs say of the weights; a proposal',
  help: `Usage: mentor-match learn --outcomes FILE --mentors FILE --mentees FILE
                          [options]

Says of each weight what the outcomes leave room for, what is noise, and what
was held because it stands for a protected attribute. Weights are proposed only
where the outcomes speak for them; no policy is changed.

${INPUT_HELP}

The outcomes:
  --outcomes FILE     how pairs turned out: CSV, a sheet of a workbook or JSON,
                      with columns "mentor id", "mentee id", "outcome" (higher
                      is better) and "program", where there are several
  --outcome-column NAME
                      the column with the outcome; default: outcome, rating, ...
  --program-column NAME
                      the column with the program; default: program, year, ...
  --earlier FILES     matching.json of earlier rounds, with commas between: what
                      they say of pairs whose people are not there any more
  --table FILE        attributes kept apart from the people, a row a person:
                      weights of criteria that go with one of them are held
  --table-id COLUMN   the column of the table with the people's ids; default:
                      id, or what looks like one
  --out DIR           write DIR/policy.json, the policy with the weights that
                      are proposed; nothing where none are
  --locale LANG       ${LANGUAGES.join(' or ')}, default en
  --quiet             no progress
  --json              print one JSON object: ok, learned (what is known of each
                      weight, and the proposal or null), written`,
  options: {
    texts: [
      ...INPUT_TEXTS,
      'outcomes',
      'outcome-column',
      'program-column',
      'earlier',
      'table',
      'table-id',
      'out',
      'locale',
    ],
    flags: [...INPUT_FLAGS, 'quiet', 'json'],
  },
  run: (values, io) =>
    withProgress(io, values['quiet'] === true, (progress) => run(values, io, progress), PLANS.ask),
};

async function run(values: Values, io: Session, progress: Progress): Promise<ExitCode> {
  const { outcomes: path, earlier, out } = values;
  if (typeof path !== 'string') throw usage('Name how earlier pairs turned out: --outcomes FILE.');
  refuseIdle(values, values['table'] === undefined ? ['table-id'] : [], 'without --table');
  const { locale } = io.voice;
  const { cohort, policy, extensions, warnings } = await readInput(values, io, progress);
  const read = await readOutcomeFile(path, values, io);
  if (values.strict === true) refuseWarnings(read.warnings, io.voice);
  const outcomes =
    typeof earlier === 'string' ? await withEarlier(read.outcomes, earlier, cohort, io) : read.outcomes;
  const apart =
    typeof values['table'] === 'string' ? await readAttributeFile(values['table'], values, io) : undefined;
  const open = openCohort(cohort, policy, extensions);
  const ofTable = apart === undefined ? [] : [...apart.warnings, ...(await tableWarnings(open, apart.rows))];
  if (values.strict === true) refuseWarnings(ofTable, io.voice);
  const { describeLearning, learnWeights } = await import('../../learning');
  const { criteria } = extensions;
  const learned = learnWeights(outcomes, cohort, policy, {
    ...(criteria !== undefined && { criteria }),
    ...(apart !== undefined && { table: apart.rows }),
  });
  if (values.strict === true) refuseWarnings(learned.warnings, io.voice);
  progress.clear();
  const found = [...warnings, ...open.warnings, ...read.warnings, ...ofTable, ...learned.warnings];
  tellWarnings(placed(found, io), io);
  const { proposal } = learned;
  const written =
    typeof out === 'string' && proposal !== null
      ? await withOutput(io, out, [PROPOSAL], async (output) => {
          await output.write(PROPOSAL, streamJson(proposal));
          return await output.commit([], PROPOSAL);
        })
      : [];
  if (values['json'] === true) await io.out(answer(true, { learned, written }));
  else {
    const paths = written.join(', ');
    const sentences = describeLearning(learned, locale === undefined ? {} : { locale });
    await io.out(
      `${describeLearned(learned, sentences, io.voice)}\n${paths === '' ? '' : `${wrap(io.voice.say('written', { paths }))}\n`}`,
    );
  }
  return EXIT.ok;
}

/** What of the table and the people of both sides does not belong together. */
async function tableWarnings(open: OpenCohort, table: readonly AuditTableRow[]): Promise<Warning[]> {
  const { checkAuditTable } = await import('../../audit');
  const ofMentors = checkAuditTable(open, { table, side: 'mentors' });
  return [
    ...checkAuditTable(open, { table }),
    ...ofMentors.filter(({ id }) => id === 'warnings.audit-missing'),
  ];
}
