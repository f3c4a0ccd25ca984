import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import { scanWorkerDefine } from '../../../.ci/scan-worker';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'mentor-match-exit-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const script = `
import { matchCohort, matchCohortAsync } from './src/index';
import { generateCohort } from './src/synthetic';

const cohort = generateCohort({ mentors: 600, mentees: 600, multipleRate: 0, minimumRate: 0, priorityRate: 0 });
const options = { storage: 'implicit', threads: 3 };
const status = async (more) => {
  try {
    return (await matchCohortAsync(cohort, {}, { ...options, ...more })).status;
  } catch (error) {
    return error.code ?? error.message;
  }
};
const inThreads = await matchCohortAsync(cohort, {}, options);
console.log(JSON.stringify(inThreads) === JSON.stringify(matchCohort(cohort, {}, options)) ? 'same' : 'different');
console.log(await status({ signal: AbortSignal.abort() }));
const controller = new AbortController();
const onProgress = ({ phase }) => {
  if (phase !== 'reading') controller.abort();
};
console.log(await status({ signal: controller.signal, onProgress }));
console.log(await status({ timeLimit: 1 }));
console.log(await status({ onProgress: () => { throw new Error('thrown'); } }));
`;

describe('a program that matches in threads', () => {
  // One file in either format, as a bundler makes it.
  it.each(['esm', 'cjs'] as const)('ends by itself, also after a stop or an error: %s', async (format) => {
    const outfile = join(folder, format === 'esm' ? 'run.mjs' : 'run.cjs');
    await build({
      stdin: {
        contents: format === 'esm' ? script : `(async () => {${asCommonJs(script)}})();`,
        resolveDir: root,
      },
      absWorkingDir: root,
      bundle: true,
      minify: true,
      format,
      platform: 'node',
      target: 'es2022',
      define: await scanWorkerDefine(),
      outfile,
      logLevel: 'error',
    });
    const { stdout } = await promisify(execFile)(process.execPath, [outfile], { timeout: 50_000 });
    expect(stdout.trim().split('\n')).toEqual(['same', 'aborted', 'stopped', 'stopped', 'thrown']);
  });
});

/** CommonJS has no `await` at the top. */
function asCommonJs(code: string): string {
  return code.replace(/import (\{.*\}) from (.*);/g, 'const $1 = require($2);');
}
