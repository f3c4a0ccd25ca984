/**
 * Runs the code of README.md and of the guides (`examples/NAME/README.md`) on the built package. In README.md each `js` or
 * `ts` block is a module of its own; in a guide all of them are one program, and then each line of its `sh` blocks is run,
 * in a copy of the examples. A comment `// prints: text` is checked against what its program prints.
 *
 *   npm run build && node .ci/readme.mjs
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transformSync } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
// Inside the repository, so that `mentor-match` is this package.
const copies = join(root, 'out', 'guides');
const command = join(root, JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).bin['mentor-match']);

const textOf = (file) => readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n');
const blocksOf = (text, languages) =>
  [...text.matchAll(new RegExp(`^\`\`\`(?:${languages})\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    ([, code]) => code,
  );

function node(args, folder) {
  console.log(`$ node ${args.map((arg) => arg.replace(root, '')).join(' ')}`);
  const printed = execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', timeout: 300_000 });
  process.stdout.write(printed);
  return printed;
}

/** Runs code as a module in a folder, and looks for what it says that it prints. */
function runModule(code, name, folder, file) {
  const path = join(folder, name);
  writeFileSync(path, transformSync(code, { loader: 'ts', format: 'esm' }).code);
  const printed = node([path], folder);
  let from = 0;
  for (const [, expected] of code.matchAll(/\/\/ prints: (.+)$/gm)) {
    const at = printed.indexOf(expected, from);
    if (at < 0) throw new Error(`${file}: not printed, or not in this order: ${expected}`);
    from = at + expected.length;
  }
}

/** Pages, which the tests of a browser go through (`test/browser/`). */
const DRIVEN = new Set(['playground']);

rmSync(copies, { recursive: true, force: true });
mkdirSync(copies, { recursive: true });
try {
  const blocks = blocksOf(textOf('README.md'), 'js|ts');
  if (blocks.length === 0) throw new Error('README.md has no block to run');
  for (const [nth, code] of blocks.entries()) runModule(code, `readme-${nth + 1}.mjs`, copies, 'README.md');

  cpSync(join(root, 'examples'), copies, { recursive: true });
  const guides = readdirSync(join(root, 'examples')).filter((name) =>
    existsSync(join(root, 'examples', name, 'README.md')),
  );
  for (const name of guides.sort()) {
    const file = `examples/${name}/README.md`;
    const text = textOf(file);
    const program = blocksOf(text, 'js|ts').join('\n');
    // What has a script is run by .ci/examples.mjs.
    const scripted = existsSync(join(root, 'examples', name, 'match.mjs'));
    const calls = scripted
      ? []
      : blocksOf(text, 'sh')
          .flatMap((block) =>
            block
              .trim()
              .replaceAll(/\\\n\s*/g, '')
              .split('\n'),
          )
          .filter((line) => !line.startsWith('#'));
    const isRun = program !== '' || calls.length > 0 || scripted || DRIVEN.has(name);
    if (!isRun) throw new Error(`${file} has nothing to run`);
    const folder = join(copies, name);
    if (program !== '') runModule(program, 'guide.mjs', folder, file);
    for (const call of calls) {
      const [tool, ...words] = call.match(/"[^"]*"|\S+/g).map((word) => word.replaceAll('"', ''));
      if (tool === 'mentor-match')
        node([command, ...words, ...(words[0] === 'match' ? ['--quiet'] : [])], folder);
      else if (tool === 'node') node(words, folder);
      else throw new Error(`${file}: a command that is not run: ${call}`);
    }
  }
  // The page's scripts bundle for a browser: nothing of Node is in them.
  await build({
    entryPoints: ['page', 'worker'].map((name) => join(root, 'examples', 'page', `${name}.mjs`)),
    bundle: true,
    write: false,
    outdir: 'nowhere',
    format: 'esm',
    platform: 'browser',
    logLevel: 'error',
  });
  console.log(`${blocks.length} blocks of README.md and ${guides.length} guides run`);
} finally {
  rmSync(copies, { recursive: true, force: true });
}
