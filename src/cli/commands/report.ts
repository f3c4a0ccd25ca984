import type { GapExplanation } from '../../audit';
import type { ReportGroups } from '../../entries/report';
import { MentorMatchError } from '../../errors';
import { streamJson } from '../../interchange';
import { contentsOf, type OpenMatching, openMatching, runAsync } from '../../matching';
import { COMPARED_VALUES, type Cohort, type Field } from '../../model';
import { readInput, readReviewed, readStoredResult } from '../input';
import { EXIT, type ExitCode } from '../io';
import { INPUT_FLAGS, INPUT_HELP, INPUT_TEXTS, oneOf, usage, type Values } from '../options';
import { answer, type Progress, placed, tellWarnings, withOutput, withProgress } from '../output';
import type { Session } from '../session';
import { wrap } from '../terminal';
import { LANGUAGES } from '../voice';
import type { Command } from './command';

const PAGE = 'report.html';
const DATA = 'report.json';
const PEOPLE = ['names', 'ids', 'none'] as const;

export const reportCommand: Command = {
  name: 'report',
  summary: 'Write a result as a page to look at: figures, pairs, people, proof',
  help: `Usage: mentor-match report --mentors FILE --mentees FILE --matching FILE
                           --out DIR [options]

Writes DIR/report.html: one page for whoever decides, leads and audits the
program. It needs no other file and makes no request, and prints well.

${INPUT_HELP}

The page:
  --matching FILE     the matching.json that is shown
  --out DIR           folder to write to (made if missing)
  --review FILE       JSON: a list of decisions on the matching, which the page
                      then shows with what they cost
  --before FILE       the previous matching.json, for a comparison
  --show WHO          names (default); ids; none: figures alone, for whoever is
                      no administrator of the program
  --title TEXT        what the page is called
  --date DAY          the day of the page, as 2026-03-02; default: today
  --locale LANG       ${LANGUAGES.join(' or ')}, default en
  --all               ask every question, whatever time that takes: remedies,
                      prices of rules and margins of large cohorts too
  --groups            a section on how groups of people fare, by their
                      protected attributes, and where a gap comes from
  --data              write DIR/report.json too: every figure as JSON
  --by FIELDS         by what the pairs are shown group by group: fields and
                      attributes with commas between, as department,site;
                      default: department and location
  --quiet             no progress
  --json              print what was written as JSON: ok, written`,
  options: {
    texts: [...INPUT_TEXTS, 'matching', 'out', 'review', 'before', 'show', 'title', 'date', 'locale', 'by'],
    flags: [...INPUT_FLAGS, 'all', 'groups', 'data', 'quiet', 'json'],
  },
  run: (values, io) => withProgress(io, values['quiet'] === true, (progress) => run(values, io, progress)),
};

async function run(values: Values, io: Session, progress: Progress): Promise<ExitCode> {
  const { matching, out, before, title, date } = values;
  if (typeof matching !== 'string') throw usage('Name the result that is shown: --matching FILE.');
  if (typeof out !== 'string') throw usage('Say where to write: --out DIR.');
  const people = oneOf(values['show'], PEOPLE, 'show', 'names');
  const { locale, text } = io.voice;
  const input = await readInput(values, io, progress);
  const { cohort, policy, extensions, warnings } = input;
  const result = await readReviewed(matching, values['review'], input, io);
  const earlier = typeof before === 'string' ? await readStoredResult(before, io) : undefined;
  const { renderReport, reportData } = await import('../../entries/report');
  const open = openMatching(cohort, policy, result, extensions);
  const all = values['all'] === true;
  const asked = all
    ? {
        ask: {
          margins: true,
          alternatives: true,
          remedies: true,
          seatValues: true,
          prices: true,
          recruits: true,
        },
      }
    : {};
  const options = {
    people,
    date: typeof date === 'string' ? date : io.today(),
    ...(typeof title === 'string' && { title }),
    ...(earlier !== undefined && { before: earlier }),
    ...asked,
    ...(typeof values['by'] === 'string' && { by: fieldsIn(values['by'], cohort) }),
    ...(values['groups'] === true && { groups: await groupsOf(open, progress) }),
  };
  const data = await runAsync(reportData, [open, options], { onProgress: (step) => progress.show(step) });
  // What does not hold in the language of the page; the figures keep it in English.
  const proof = { ...data.proof, problems: data.proof.problems.map(text) };
  const page = renderReport({ ...data, proof }, locale && { locale });
  progress.clear();
  tellWarnings(placed([...warnings, ...open.warnings], io), io);
  const written = await withOutput(io, out, [PAGE, DATA], async (output) => {
    await output.write(PAGE, page);
    if (values['data'] === true) await output.write(DATA, streamJson(data));
    return await output.commit([], PAGE);
  });
  await io.out(
    values['json'] === true
      ? answer(true, { written })
      : `${wrap(io.voice.say('written', { paths: written.join(', ') }))}\n`,
  );
  return EXIT.ok;
}

/** The fields that are named; a name that no field has is that of an attribute. */
function fieldsIn(names: string, { mentors, mentees }: Cohort): readonly Field[] {
  const attributes = new Set(
    [...mentors, ...mentees].flatMap((person) => Object.keys(person.attributes ?? {})),
  );
  const isField = (name: string) => COMPARED_VALUES.some((field) => field === name);
  // The cast: the report checks the names, and says which there are.
  return [...new Set(names.split(',').map((name) => name.trim()))].map(
    (name) => (!isField(name) && attributes.has(name) ? `attributes.${name}` : name) as Field,
  );
}

/** How groups fare by each protected attribute, and where a difference arises, where the result can be solved again. */
async function groupsOf(open: OpenMatching, progress: Progress): Promise<ReportGroups> {
  const { auditMatching, explainGap } = await import('../../audit');
  const show = { onProgress: (step: Parameters<Progress['show']>[0]) => progress.show(step) };
  const audit = await runAsync(auditMatching, [open], show);
  const names = audit.tables.flatMap(({ by, groups, hidden }) =>
    by.length === 1 && groups.length - hidden > 1 ? by : [],
  );
  const gaps: GapExplanation[] = [];
  // Under this rule nothing can be solved again as a plain problem, which an explanation rests on.
  if (contentsOf(open).policy.rules.some(({ kind }) => kind === 'not-both-ways'))
    return { audits: [audit], gaps };
  for (const by of names) {
    try {
      // All stand on one page.
      gaps.push(await runAsync(explainGap, [open, { by, before: [{ open, told: [audit, ...gaps] }] }], show));
    } catch (cause) {
      // A result that is no plain optimum has tables alone.
      if (
        !(cause instanceof MentorMatchError && (cause.code === 'wrong-cohort' || cause.code === 'too-large'))
      )
        throw cause;
    }
  }
  return { audits: [audit], gaps };
}
