import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands';
import { frenchHelp } from '../../src/cli/help';
import { widthOf } from '../../src/cli/terminal';
import { world } from './world';

/** What `--help` says in French. */

async function said(...argv: readonly string[]): Promise<string> {
  const io = world();
  expect(await io.call(...argv)).toBe(0);
  return io.out();
}

/** Names of options that begin a line of a help. */
const optionsIn = (help: string) => [...help.matchAll(/^ {2}--([a-z-]+)/gm)].map(([, name]) => name);

const widest = (text: string) => Math.max(...text.split('\n').map(widthOf));

describe('the help of every command in French', () => {
  it.each(COMMANDS.map((command) => [command.name, command] as const))(
    '%s: the options of the English one in their order, in 80 columns',
    async (name, { help, options }) => {
      const french = frenchHelp(name);
      if (french === undefined) throw new Error(`no French help of ${name}`);
      expect(optionsIn(french)).toEqual(optionsIn(help));
      expect(new Set(optionsIn(french))).toEqual(
        new Set(
          [...(options.texts ?? []), ...(options.lists ?? []), ...(options.flags ?? [])].filter(
            // Another name of --locale.
            (option) => option !== 'language',
          ),
        ),
      );
      expect(widest(french)).toBeLessThanOrEqual(80);
      expect(french).toMatch(new RegExp(`^Usage\u00a0: mentor-match ${name} `));
      expect(french).not.toMatch(/\p{L} [:;?!»]|« | \b(?:the|folder|print)\b/u);
      expect(await said(name, '--locale', 'fr', '--help')).toBe(`${french}\n`);
    },
  );

  it('is given wherever the language stands, and English without it', async () => {
    const french = frenchHelp('match');
    for (const argv of [
      ['match', '--help', '--locale', 'fr'],
      ['help', 'match', '--locale=fr'],
      ['--locale', 'fr', 'match', '--help'],
      ['--locale=fr', 'help', 'match'],
    ])
      expect(await said(...argv)).toBe(`${french}\n`);
    expect(await said('match', '--help')).toContain('Usage: mentor-match match');
    expect(await said('match', '--help', '--locale', 'en')).toContain('Usage: mentor-match match');
  });

  it('has an overview', async () => {
    for (const argv of [
      ['--help', '--locale', 'fr'],
      ['help', '--locale', 'fr'],
      ['--locale', 'fr', '--help'],
    ]) {
      const text = await said(...argv);
      for (const { name } of COMMANDS) expect(text).toContain(`\n  ${name} `);
      expect(text).toContain('Commandes\u00a0:');
      expect(widest(text)).toBeLessThanOrEqual(80);
    }
    expect(await said('--help')).toContain('Commands:');
  });
});
