import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Programs that tests drive where they are installed, with the names they go by. */
const PROGRAMS = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome'],
  soffice: ['soffice', 'libreoffice'],
  'firefox-esr': ['firefox-esr'],
  'redis-server': ['redis-server'],
} as const;

export type Program = keyof typeof PROGRAMS;

/**
 * Where a program is: `CHROMIUM` or `SOFFICE` of the environment, or the first of its names in the path.
 *
 * @returns undefined where it is not installed.
 * @throws where it is not installed although `MENTOR_MATCH_REQUIRE` (names with commas between, as `.ci/run` sets it)
 *   names it.
 */
export function programPath(program: Program): string | undefined {
  const set = process.env[program.toUpperCase().replace('-', '_')];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const places = PROGRAMS[program].flatMap((name) => folders.map((folder) => join(folder, name)));
  const found = [...(set === undefined ? [] : [set]), ...places].find(isExecutable);
  const required = (process.env['MENTOR_MATCH_REQUIRE'] ?? '').split(',').map((name) => name.trim());
  if (found === undefined && required.includes(program))
    throw new Error(`MENTOR_MATCH_REQUIRE names ${program}, which is not installed`);
  return found;
}

/** Whether a test can drive the program; see `programPath` for what makes its absence a failure. */
export const hasProgram = (program: Program): boolean => programPath(program) !== undefined;

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
