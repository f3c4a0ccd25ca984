import { type MappingProposal, proposeMapping } from '../../interchange';
import { inspectText } from '../../messages';
import type { Side } from '../../model';
import { isThere, openInspected } from '../input';
import { EXIT } from '../io';
import { oneOf, TEXT_HELP, TEXT_OPTIONS, usage, type Values } from '../options';
import { answer, describeProposal, matchCall, withOutput } from '../output';
import type { Session } from '../session';
import { wrap } from '../terminal';
import { LANGUAGES } from '../voice';
import type { Command } from './command';

export const inspect: Command = {
  name: 'inspect',
  summary: 'Say what a table is and how to read it: the first thing to run',
  help: `Usage: mentor-match inspect FILE [FILE] [--write mapping.json]

Looks at the tables that you have, as a form, a spreadsheet or an HR system
wrote them: says which tool it was, proposes a mapping (which column fills which
field, why, with an example), shows three people as they are read with it, lists
what is not used, what is doubtful and what it would ask. Nothing is matched.

  FILE                CSV, NDJSON or a workbook (.xlsx, or people.xlsx#Sheet):
                      one with mentors and mentees, or one of each; which is
                      which is told by headers, cells and the name of the file
  --mentors FILE      the same, where you know it: files that look swapped are
  --mentees FILE      warned of
  --people FILE       one sheet with both
  --write FILE        write the mapping; look through it, then give it to
                      "match --mapping FILE". Never writes over a file
  --locale LANG       ${LANGUAGES.join(' or ')}, default en; --language is the same
${TEXT_HELP}
  --json              print all of it as JSON: ok, tables, columns, sharedIds,
                      doubts, questions

Exit code: 0 the tables can be read so, 1 something has to be mended first.`,
  positionals: 'files',
  options: {
    texts: ['mentors', 'mentees', 'people', 'write', 'locale', 'language', ...TEXT_OPTIONS],
    flags: ['json'],
  },
  async run(values, io) {
    const { locale } = io.voice;
    oneOf(values['language'], LANGUAGES, 'language', 'en');
    const files = await openInspected(filesOf(values), values, locale, io);
    const proposal = proposeMapping(files);
    const path = values['write'];
    if (typeof path === 'string') await writeMapping(path, proposal, io);
    const ready = proposal.tables.every(
      ({ problems, mapping, source }) =>
        problems.length === 0 && (source.id.endsWith('json') || 'id' in mapping),
    );
    if (values['json'] === true) {
      await io.out(answer(ready, proposal));
      return ready ? EXIT.ok : EXIT.badInput;
    }
    const say = (id: 'report.mapping' | 'report.next') => inspectText(locale, id, {});
    const lines = [
      ...describeProposal(proposal, io.voice),
      '',
      ...(typeof path === 'string'
        ? [wrap(inspectText(locale, 'report.written', { path }))]
        : [say('report.mapping'), JSON.stringify(proposal.columns, null, 2)]),
      say('report.next'),
      `  ${matchCall(proposal, files, typeof path === 'string' ? path : 'mapping.json')}`,
    ];
    await io.out(`${lines.join('\n')}\n`);
    return ready ? EXIT.ok : EXIT.badInput;
  },
};

/** The files of a call, each with its side where it is given. */
function filesOf(values: Values): readonly { readonly path: string; readonly role: Role | undefined }[] {
  const loose = values['files'];
  const files: { readonly path: string; readonly role: Role | undefined }[] = Array.isArray(loose)
    ? loose.map((path: string) => ({ path, role: undefined }))
    : [];
  for (const role of ['mentors', 'mentees', 'people'] as const) {
    const path = values[role];
    if (path !== undefined) files.push({ path, role });
  }
  if (files.length === 0) throw usage('Name the table to look at: mentor-match inspect FILE, or two.');
  if (files.length > 2 || (files.length === 2 && values.people !== undefined))
    throw usage(`A cohort is one sheet with both, or one table a side; ${files.length} tables are named.`);
  return files;
}

type Role = Side | 'people';

async function writeMapping(path: string, { columns }: MappingProposal, io: Session): Promise<void> {
  const at = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  const [folder, name] = [at < 0 ? '.' : path.slice(0, at) || '/', path.slice(at + 1)];
  if (await isThere(path, io))
    throw usage(`"${path}" is there already, and may have been changed by hand: give another name.`);
  await withOutput(io, folder, [name], async (output) => {
    await output.write(name, `${JSON.stringify(columns, null, 2)}\n`);
    await output.commit([], name);
  });
}
