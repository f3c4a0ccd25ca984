/**
 * Runs every example on the built package, and looks for each line of its expected.txt in what it prints.
 *
 *   npm run build && node .ci/examples.mjs
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const examples = new URL('../examples/', import.meta.url);
const missing = [];
for (const folder of readdirSync(examples).sort()) {
  const script = new URL(`${folder}/match.mjs`, examples);
  if (!existsSync(script)) continue;
  console.log(`$ node examples/${folder}/match.mjs`);
  const printed = execFileSync(process.execPath, [fileURLToPath(script)], { encoding: 'utf8' });
  console.log(printed.trimEnd());
  for (const line of readFileSync(new URL(`${folder}/expected.txt`, examples), 'utf8').split('\n')) {
    if (!printed.includes(line)) missing.push(`examples/${folder}: ${line}`);
  }
}
if (missing.length > 0) throw new Error(`not printed:\n${missing.join('\n')}`);
