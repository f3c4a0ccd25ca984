/**
 * SHA-256 where the platform has none that answers at once, as in browsers: ours against `@noble/hashes`, processor time for
 * the bytes of a cohort (median, in turns) and size, minified and gzipped. Node's own is what runs where it is there.
 *
 *     npm install --no-save @noble/hashes@2
 *     node bench/run.mjs matching/digests    # 200,000 people, 7 rounds
 */
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { Sha256 } from '../../src/matching/canonical/sha256';
import { generateCohort } from '../../src/synthetic';

const { sha256 } = createRequire(import.meta.url)('@noble/hashes/sha2.js');

const people = Number(process.argv[2] ?? 200_000);
const { mentors, mentees } = generateCohort({ mentors: people / 2, mentees: people / 2 });
/** As the hash of a run gets them: in pieces of 64 KiB. */
const pieces: Uint8Array[] = [];
const bytes = Buffer.from([...mentors, ...mentees].map((person) => JSON.stringify(person)).join('\n'));
for (let at = 0; at < bytes.length; at += 2 ** 16) pieces.push(bytes.subarray(at, at + 2 ** 16));

const WAYS: { readonly [name: string]: () => string } = {
  ours() {
    const hash = new Sha256();
    for (const piece of pieces) hash.updateBytes(piece);
    return hash.hex();
  },
  '@noble/hashes'() {
    const hash = sha256.create();
    for (const piece of pieces) hash.update(piece);
    return Buffer.from(hash.digest()).toString('hex');
  },
  node() {
    const hash = createHash('sha256');
    for (const piece of pieces) hash.update(piece);
    return hash.digest('hex');
  },
};

if (new Set(Object.values(WAYS).map((way) => way())).size > 1) throw new Error('not the same digest');
const times: { [name: string]: number[] } = {};
for (let round = 0; round < 7; round++) {
  for (const [name, way] of Object.entries(WAYS)) {
    const start = process.cpuUsage();
    way();
    const { user, system } = process.cpuUsage(start);
    times[name] = [...(times[name] ?? []), (user + system) / 1000];
  }
}
console.log(`${people} people, ${(bytes.length / 1e6).toFixed(0)} MB`);
for (const [name, list] of Object.entries(times)) {
  list.sort((a, b) => a - b);
  console.log(`${name.padEnd(14)} ${list[3]?.toFixed(0)} ms`);
}

for (const contents of [
  "export { Sha256 } from './src/matching/canonical/sha256'",
  "export { sha256 } from '@noble/hashes/sha2.js'",
]) {
  const stdin = { contents, resolveDir: process.cwd() };
  const { outputFiles } = await build({ stdin, bundle: true, minify: true, write: false, format: 'esm' });
  console.log(contents, `${(gzipSync(outputFiles[0]!.contents).length / 1000).toFixed(1)} kB`);
}
