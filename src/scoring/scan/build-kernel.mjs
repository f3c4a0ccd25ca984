/**
 * Compiles kernel.as into kernel-bytes.ts (`npm run build:kernel`). With `--print` it writes the bytes in base64
 * to standard output and no file, which a test compares with what is committed.
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

const base64 = Buffer.from(bytes).toString('base64');
if (process.argv.includes('--print')) {
  console.log(base64);
} else {
  const lines = base64.match(/.{1,104}/g) ?? [];
  writeFileSync(
    here('kernel-bytes.ts'),
    [
      '// Written by `npm run build:kernel` from kernel.as. Do not edit.',
      '',
      `/** The WebAssembly kernel, ${bytes.length} bytes, in base64. */`,
      'export const KERNEL_BASE64 = [',
      ...lines.map((line) => `  '${line}',`),
      "].join('');",
      '',
    ].join('\n'),
  );
  console.log(`kernel-bytes.ts: ${bytes.length} bytes`);
}
