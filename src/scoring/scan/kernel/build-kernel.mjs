/**
 * Compiles kernel.as into kernel-bytes.ts (`npm run build:kernel`). With `--print` it writes the bytes as
 * hexadecimal digits to standard output and no file, which a test compares with what is committed. Digits, since what is
 * compressed on its way to a page is a sixth smaller than base64, which hides that bytes repeat.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const source = readFileSync(here('kernel.as'), 'utf8');
let bytes;

const { error, stderr } = await asc.main(
  [
    'kernel.ts',
    '--outFile=kernel.wasm',
    '--runtime=stub',
    '--importMemory',
    '--enable=simd',
    '--optimizeLevel=3',
    '--shrinkLevel=0',
    '--converge',
    '--noAssert',
    // No abort import: nothing in the kernel throws.
    '--use=abort=',
  ],
  {
    // The compiler knows its own sources; the only other file is this one, under a name it accepts.
    readFile: (name) => (name === 'kernel.ts' ? source : null),
    writeFile: (name, contents) => {
      if (name === 'kernel.wasm') bytes = contents;
    },
    listFiles: () => [],
  },
);
if (error !== null || bytes === undefined) {
  console.error(String(stderr));
  throw error ?? new Error('the compiler wrote nothing');
}

const digits = Buffer.from(bytes).toString('hex');
if (process.argv.includes('--print')) {
  console.log(digits);
} else {
  const lines = digits.match(/.{1,102}/g) ?? [];
  writeFileSync(
    here('kernel-bytes.ts'),
    [
      '// Written by `npm run build:kernel` from kernel.as. Do not edit.',
      '',
      `/** The WebAssembly kernel, ${bytes.length} bytes, as hexadecimal digits. */`,
      'export const KERNEL_DIGITS =',
      `${lines.map((line) => `  '${line}'`).join(' +\n')};`,
      '',
    ].join('\n'),
  );
  console.log(`kernel-bytes.ts: ${bytes.length} bytes`);
}
