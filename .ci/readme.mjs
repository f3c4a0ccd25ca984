/**
 * Runs every `js` and `ts` block of README.md on the built package, as a module of its own in the root folder
 * of the repository. A comment `// prints: text` in a block is checked against what the block prints. A block
 * after the line `<!-- not run: why -->` is left out.
 *
 *   npm run build && node .ci/readme.mjs
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(`${root}README.md`, 'utf8').replaceAll('\r\n', '\n');
const blocks = [...readme.matchAll(/(<!-- not run: .+ -->\n+)?^```(js|ts)\n([\s\S]*?)^```$/gm)];
const folder = `${root}out/readme/`;
let ran = 0;

mkdirSync(folder, { recursive: true });
try {
  for (const [, skipped, language, code] of blocks) {
    const line = readme.slice(0, readme.indexOf(code)).split('\n').length;
    if (skipped !== undefined) {
      console.log(`README.md:${line}: ${skipped.trim()}`);
      continue;
    }
    const file = `${folder}line-${line}.mjs`;
    writeFileSync(file, transformSync(code, { loader: language, format: 'esm' }).code);
    console.log(`$ node ${file.slice(root.length)}`);
    const printed = execFileSync(process.execPath, [file], { cwd: root, encoding: 'utf8' });
    process.stdout.write(printed);
    for (const [, expected] of code.matchAll(/\/\/ prints: (.+)$/gm)) {
      if (!printed.includes(expected)) throw new Error(`README.md:${line}: not printed: ${expected}`);
    }
    ran++;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (ran === 0) throw new Error('README.md has no block to run');
console.log(`${ran} blocks of README.md run`);
