import { type ParseArgsConfig, parseArgs } from 'node:util';
import { cutText } from '../errors';
import { closestName } from '../spelling';
import { type OptionNames, usage, type Values } from './options';

const HELP = { help: { type: 'boolean', short: 'h' } } as const;

/**
 * Reads the options of a call. What is misspelt, left empty, given twice or given without its value is refused before
 * anything is read.
 *
 * @param positionals the value under which what stands alone is listed; without it nothing may.
 *
 * @throws UsageError
 */
export function readOptions(
  args: readonly string[],
  { texts = [], lists = [], flags = [] }: OptionNames,
  positionals?: string,
): Values | 'help' {
  const options: NonNullable<ParseArgsConfig['options']> = {
    ...Object.fromEntries(texts.map((name) => [name, { type: 'string' as const }])),
    ...Object.fromEntries(lists.map((name) => [name, { type: 'string' as const, multiple: true }])),
    ...Object.fromEntries(flags.map((name) => [name, { type: 'boolean' as const }])),
    ...HELP,
  };
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: { [option: string]: string | boolean | readonly string[] } = {};
  for (const token of tokens) {
    if (token.kind === 'positional' && positionals !== undefined) {
      const before = values[positionals];
      values[positionals] = [...(Array.isArray(before) ? before : []), token.value];
      continue;
    }
    if (token.kind === 'positional')
      throw usage(`"${cutText(token.value, 60)}" stands alone: every value follows the name of its option.`);
    if (token.kind === 'option-terminator') throw usage('"--" is not used here.');
    const { name, rawName, value } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (option === undefined) throw unknown(rawName, Object.keys(options));
    if (name === 'help') return 'help';
    if (option.type === 'boolean') {
      if (value !== undefined)
        throw usage(`${rawName} takes no value, and "${cutText(value, 60)}" is given.`);
      values[name] = true;
      continue;
    }
    const text = given(rawName, value, token.inlineValue === true);
    const before = values[name];
    if (option.multiple === true) values[name] = [...(Array.isArray(before) ? before : []), text];
    else if (before === undefined) values[name] = text;
    else
      throw usage(`${rawName} is given twice: "${cutText(String(before), 60)}" and "${cutText(text, 60)}".`);
  }
  return values;
}

function unknown(rawName: string, names: readonly string[]) {
  const near = rawName.startsWith('--') ? closestName(rawName.slice(2), names) : undefined;
  return usage(
    `There is no option ${cutText(rawName, 60)}${near === undefined ? '.' : `; did you mean --${near}?`}`,
  );
}

/** The value of an option that takes one. @throws UsageError if there is none. */
function given(rawName: string, value: string | undefined, inline: boolean): string {
  if (value === undefined) throw usage(`${rawName} needs a value.`);
  if (!inline && value.startsWith('--'))
    throw usage(
      `${rawName} needs a value, and ${cutText(value, 60)} follows it. If that is meant: ${rawName}=${cutText(value, 60)}.`,
    );
  if (value.trim() === '') throw usage(`${rawName} is empty.`);
  return value;
}
