import { streamJson, writeLetters } from '../../interchange';
import { openMatching, runAsync } from '../../matching';
import { readInput, readReviewed } from '../input';
import { EXIT, type ExitCode } from '../io';
import { INPUT_FLAGS, INPUT_HELP, INPUT_TEXTS, usage, type Values } from '../options';
import { answer, type Progress, placed, tellWarnings, withOutput, withProgress } from '../output';
import type { Session } from '../session';
import { wrap } from '../terminal';
import { LANGUAGES, tableLanguage } from '../voice';
import type { Command } from './command';

const LIST = 'letters.csv';
const DATA = 'letters.json';
const SHEETS = 'letters.html';

export const lettersCommand: Command = {
  name: 'letters',
  summary: 'Write a letter to each person: who, why, what to begin with, when',
  help: `Usage: mentor-match letters --mentors FILE --mentees FILE --matching FILE
                            --out DIR [options]

Writes a letter to everybody, as a page (.html) and as text (.txt),
DIR/letters.html with all of them to print, each on its own sheet, and
DIR/letters.csv for a mail merge: address, subject, text, file. Each person
reads only what they may know of the other; who has no partner is told why.
Use a new folder each time, so that no earlier letter is in it.

${INPUT_HELP}

The letters:
  --matching FILE     the matching.json that they tell of
  --out DIR           folder to write to (made if missing)
  --review FILE       JSON: a list of decisions on the matching; pairs that are
                      approved are no proposals any more
  --approved          only letters about pairs that are approved
  --matched           no letters to people without a partner
  --program TEXT      what the program is called in a sentence
  --contact TEXT      whom to ask, such as an address
  --signature TEXT    who signs
  --email NAME        the attribute that holds addresses; default: email, mail
                      and the like, or ids that are addresses
  --locale LANG       ${LANGUAGES.join(' or ')}, default en
  --headers LANG      ${LANGUAGES.join(' or ')}, default en: column names of letters.csv
  --data              write DIR/letters.json too: every letter as JSON
  --quiet             no progress
  --json              print what was written as JSON: ok, letters, written`,
  options: {
    texts: [
      ...INPUT_TEXTS,
      'matching',
      'out',
      'review',
      'program',
      'contact',
      'signature',
      'email',
      'locale',
      'headers',
    ],
    flags: [...INPUT_FLAGS, 'approved', 'matched', 'data', 'quiet', 'json'],
  },
  run: (values, io) => withProgress(io, values['quiet'] === true, (progress) => run(values, io, progress)),
};

async function run(values: Values, io: Session, progress: Progress): Promise<ExitCode> {
  const { matching, out } = values;
  if (typeof matching !== 'string') throw usage('Name the result that is told of: --matching FILE.');
  if (typeof out !== 'string') throw usage('Say where to write: --out DIR.');
  const { locale } = io.voice;
  const { headers } = await tableLanguage(values, io.voice);
  const input = await readInput(values, io, progress);
  const { cohort, policy, extensions, warnings } = input;
  const result = await readReviewed(matching, values['review'], input, io);
  const { letterSheets, renderLetters } = await import('../../entries/report');
  const open = openMatching(cohort, policy, result, extensions);
  const texts = ['program', 'contact', 'signature', 'email'] as const;
  const options = {
    ...Object.fromEntries(
      texts.flatMap((name) => (typeof values[name] === 'string' ? [[name, values[name]]] : [])),
    ),
    ...(values['approved'] === true && { pairs: 'approved' as const }),
    ...(values['matched'] === true && { unmatched: false }),
    ...(locale && { locale }),
  };
  const letters = await runAsync(renderLetters, [open, options], {
    onProgress: (step) => progress.show(step),
  });
  progress.clear();
  tellWarnings(placed([...warnings, ...open.warnings], io), io);
  const names = [LIST, DATA, SHEETS, ...letters.flatMap(({ file }) => [`${file}.html`, `${file}.txt`])];
  const written = await withOutput(io, out, names, async (output) => {
    for (const { file, subject, text, html } of letters) {
      await output.write(`${file}.html`, html);
      await output.write(`${file}.txt`, `${subject}\n\n${text}`);
    }
    await output.write(SHEETS, letterSheets(letters, { ...(locale && { locale }) }));
    await output.write(
      LIST,
      writeLetters(letters, { byteOrderMark: true, ...(headers !== undefined && { headers }) }),
    );
    if (values['data'] === true) await output.write(DATA, streamJson(letters));
    return await output.commit([], LIST);
  });
  const { say, numbers } = io.voice;
  const said = say('letters.written', {
    count: letters.length,
    shown: numbers.whole(letters.length),
    sheets: `${out}/${SHEETS}`,
    path: `${out}/${LIST}`,
  });
  await io.out(
    values['json'] === true ? answer(true, { letters: letters.length, written }) : `${wrap(said)}\n`,
  );
  return EXIT.ok;
}
