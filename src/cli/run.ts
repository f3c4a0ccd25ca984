import { cutText, MentorMatchError } from '../errors';
import { closestName } from '../spelling';
import { VERSION } from '../version';
import { COMMANDS, type Command } from './commands';
import { describeError, errorAsData } from './failure';
import { EXIT, type ExitCode, type Io } from './io';
import { oneOf, UsageError } from './options';
import { answer } from './output';
import { readOptions } from './read-options';
import { openSession } from './session';
import { LANGUAGES, languageIn, readVoice, type Voice } from './voice';

/** Runs the command. @param argv the arguments after the program's name. */
export async function run(argv: readonly string[], world: Io): Promise<ExitCode> {
  const io = openSession(world);
  const [verb, ...rest] = verbFirst(argv);
  let command: Command | undefined;
  try {
    io.speak(await readVoice(languageIn(rest)));
    if (verb === '--version' || verb === '-v') {
      await io.out(`${VERSION}\n`);
      return EXIT.ok;
    }
    const asksForHelp = verb === '--help' || verb === '-h' || verb === 'help';
    const asked = asksForHelp ? rest[0] : verb;
    // What is asked about stands before options, as the language is one.
    if (asked === undefined || (asksForHelp && asked.startsWith('-'))) {
      const text = `${await overview(io.voice)}\n`;
      // Nobody asked for it, so it is no answer.
      if (verb === undefined) io.err(text);
      else await io.out(text);
      return verb === undefined ? EXIT.badInput : EXIT.ok;
    }
    command = commandCalled(asked);
    const values = asksForHelp ? 'help' : readOptions(rest, command.options, command.positionals);
    if (values === 'help') {
      await io.out(`${await helpOf(command, io.voice)}\n`);
      return EXIT.ok;
    }
    oneOf(values['locale'], LANGUAGES, 'locale', 'en');
    return await command.run(values, io);
  } catch (error) {
    const stopped = error instanceof MentorMatchError && error.code === 'aborted';
    const text = stopped ? io.voice.say('stopped.nothing', {}) : describeError(error, command, io);
    io.err(`${text}\n`);
    if (rest.includes('--json')) await io.out(answer(false, { error: errorAsData(error, io) }));
    return stopped ? EXIT.stopped : EXIT.badInput;
  }
}

function commandCalled(name: string): Command {
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command !== undefined) return command;
  const names = COMMANDS.map((one) => one.name);
  const near = closestName(name, names);
  throw new UsageError(
    `There is no command "${cutText(name, 60)}"${near === undefined ? '.' : `; did you mean "${near}"?`} Commands: ${names.join(', ')}.`,
  );
}

/** The verb and its options where the language was said before the verb. */
function verbFirst(argv: readonly string[]): readonly string[] {
  const [first = ''] = argv;
  const [name, value] = first.split('=', 2);
  if (name !== '--locale' && name !== '--language') return argv;
  const taken = value === undefined ? 2 : 1;
  return [...argv.slice(taken), ...argv.slice(0, taken)];
}

/** The pages of help in another language are loaded where somebody asks for them. */
const french = () => import('./help');

async function helpOf(command: Command, { locale }: Voice): Promise<string> {
  const text = locale?.locale === 'fr' ? (await french()).frenchHelp(command.name) : undefined;
  return text ?? command.help;
}

async function overview({ locale }: Voice): Promise<string> {
  if (locale?.locale === 'fr') return (await french()).frenchOverview(VERSION, COMMANDS);
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  return `mentor-match ${VERSION}: pairs mentors with mentees, proves it and explains it

Usage: mentor-match COMMAND [options]

Commands:
${COMMANDS.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`).join('\n')}

"mentor-match COMMAND --help" says what a command takes. With --json each prints
one object: "ok", whether the exit code is 0, and its answer. Of an error it is
{ ok: false, error: { code, message, total, issues } }, each issue with path,
message, received and expected.`;
}
