// Runs the commands of README.md, as a newcomer would, in a copy of this folder.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const manifest = createRequire(import.meta.url).resolve('mentor-match/package.json');
const command = join(dirname(manifest), JSON.parse(readFileSync(manifest, 'utf8')).bin['mentor-match']);

const guide = readFileSync(join(here, 'README.md'), 'utf8');
const calls = [...guide.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, block]) =>
  block.trim().split('\n'),
);

const folder = mkdtempSync(join(tmpdir(), 'from-a-form-'));
try {
  cpSync(here, folder, { recursive: true });
  for (const call of calls) {
    console.log(`$ ${call}`);
    const [, ...words] = call.split(' ');
    console.log(
      execFileSync(process.execPath, [command, ...words, ...(words[0] === 'match' ? ['--quiet'] : [])], {
        cwd: folder,
        encoding: 'utf8',
      }),
    );
  }
  for (const source of ['google', 'microsoft', 'qualtrics'])
    console.log(readFileSync(join(folder, source, 'matches.csv'), 'utf8'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
