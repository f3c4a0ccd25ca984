import { parseArgs } from 'node:util';
import { MentorMatchError } from '../errors';
import { VERSION } from '../version';
import { check } from './commands/check';
import type { Command } from './commands/command';
import { compare } from './commands/compare';
import { explain } from './commands/explain';
import { generate } from './commands/generate';
import { match } from './commands/match';
import { rematchCommand } from './commands/rematch';
import { shortlistCommand } from './commands/shortlist';
import { verify } from './commands/verify';
import { whyNotCommand } from './commands/why-not';
import { UsageError } from './input';
import { EXIT, type ExitCode, type Io } from './io';
import { wrap } from './wrap';

const COMMANDS: readonly Command[] = [
  match,
  check,
  verify,
  explain,
  whyNotCommand,
  shortlistCommand,
  rematchCommand,
  compare,
  generate,
];

/** At most so many problems of an input are printed; the count says how many more there are. */
const SHOWN = 50;

/** Runs the command. @param argv the arguments after the program's name. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const [verb, ...rest] = argv;
  if (verb === '--version' || verb === '-v') {
    await io.out(`${VERSION}\n`);
    return EXIT.ok;
  }
  if (verb === undefined || verb === '--help' || verb === '-h' || verb === 'help') {
    const asked = COMMANDS.find((command) => command.name === rest[0]);
    await io.out(`${asked?.help ?? overview()}\n`);
    return verb === undefined ? EXIT.badInput : EXIT.ok;
  }
  const command = COMMANDS.find((candidate) => candidate.name === verb);
  try {
    if (command === undefined) {
      throw new UsageError(
        `There is no command "${verb}". Commands: ${COMMANDS.map((one) => one.name).join(', ')}.`,
      );
    }
    const { values } = parseArgs({
      args: rest,
      options: { ...command.options, help: { type: 'boolean', short: 'h' } },
      strict: true,
      allowPositionals: false,
    });
    if (values['help'] === true) {
      await io.out(`${command.help}\n`);
      return EXIT.ok;
    }
    const given: { [option: string]: string | boolean | readonly string[] } = {};
    for (const [option, value] of Object.entries(values)) {
      if (Array.isArray(value)) given[option] = value.map(String);
      else if (value !== undefined) given[option] = value;
    }
    return await command.run(given, io);
  } catch (error) {
    if (error instanceof MentorMatchError && error.code === 'aborted') {
      io.err('Stopped before there was any matching: nothing was written.\n');
      return EXIT.stopped;
    }
    io.err(`${describeError(error, command)}\n`);
    return EXIT.badInput;
  }
}

function overview(): string {
  const width = Math.max(...COMMANDS.map((command) => command.name.length));
  return `mentor-match ${VERSION}: pairs mentors with mentees, proves it and explains it

Usage: mentor-match COMMAND [options]

Commands:
${COMMANDS.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`).join('\n')}

"mentor-match COMMAND --help" says what a command takes.`;
}

function describeError(error: unknown, command: Command | undefined): string {
  if (error instanceof MentorMatchError) {
    const problems = error.issues
      .slice(0, SHOWN)
      .flatMap((issue) => [
        wrap(`${issue.path}: ${issue.message}`),
        wrap(`    found ${issue.received}; expected ${issue.expected}`, '      '),
        ...(issue.more === undefined ? [] : [`    … and ${issue.more} more of this kind`]),
      ]);
    const more = error.issues.length - SHOWN;
    if (more > 0) problems.push(`… and ${more} more problems`);
    const count = error.total === 1 ? '1 problem' : `${error.total} problems`;
    return [`${count} (${error.code})`, ...problems].join('\n');
  }
  // What V8 says where an array would be longer than there is memory, or than any may be.
  if (error instanceof RangeError && /array (?:length|buffer)/i.test(error.message)) {
    return wrap(
      `The scores of all pairs do not fit in memory, and this command keeps them there (${error.message}). "match --storage implicit" and "explain" need no such table.`,
    );
  }
  const isUsage =
    error instanceof UsageError ||
    (error instanceof TypeError && String(Reflect.get(error, 'code')).startsWith('ERR_PARSE_ARGS'));
  if (!isUsage) throw error;
  const help = command === undefined ? 'mentor-match --help' : `mentor-match ${command.name} --help`;
  return `${wrap(error.message)}\nSee: ${help}`;
}
