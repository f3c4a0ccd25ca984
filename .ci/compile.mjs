/**
 * Compiles the consumers in a folder where the package and the compilers of `.ci/consumer/package.json` are installed:
 * each compiler with each way of resolving modules, with DOM, with the types of Node, and with neither, and with
 * `exactOptionalPropertyTypes` on and off.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const RESOLUTIONS = [
  { module: 'NodeNext', moduleResolution: 'NodeNext' },
  { module: 'Node16', moduleResolution: 'Node16' },
  { module: 'ESNext', moduleResolution: 'Bundler' },
];

const STRICT = {
  target: 'ES2022',
  strict: true,
  noUncheckedIndexedAccess: true,
};

/** Where a consumer runs. zod's declarations name `URL`, so that without DOM and Node only ours can be checked. */
const PLACES = [
  {
    name: 'DOM',
    exactOptionalPropertyTypes: true,
    lib: ['ES2023', 'DOM'],
    types: [],
    skipLibCheck: false,
    extra: ['streams.mts', 'no-global.mts'],
  },
  {
    name: 'Node',
    exactOptionalPropertyTypes: false,
    lib: ['ES2023'],
    types: ['node'],
    skipLibCheck: false,
    extra: ['streams.mts'],
  },
  {
    name: 'neither',
    exactOptionalPropertyTypes: true,
    lib: ['ES2023'],
    types: [],
    skipLibCheck: false,
    extra: ['no-global.mts'],
    foreign: /^node_modules\/zod\//,
  },
];

/** @returns the errors, of lines that are not the fault of another package. */
function errorsOf(compiler, options, files, folder, foreign) {
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files }));
  try {
    execFileSync(process.execPath, [join(folder, 'node_modules', compiler, 'bin', 'tsc')], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    return [];
  } catch (error) {
    if (typeof error.stdout !== 'string' || error.stdout === '') throw error;
    return error.stdout
      .split('\n')
      .filter((line) => /error TS/.test(line) && !(foreign?.test(line) === true));
  }
}

export function compileConsumers(folder) {
  const { devDependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const compilers = Object.keys(devDependencies).filter((name) => name.startsWith('typescript-'));
  if (compilers.length === 0) throw new Error('no compiler is installed');
  const failed = [];
  let ran = 0;
  for (const compiler of compilers) {
    for (const resolution of RESOLUTIONS) {
      // Every place with the way that people use there; all nine would say no more.
      for (const place of PLACES) {
        if (place.name !== 'DOM' && resolution.module !== (place.name === 'Node' ? 'Node16' : 'ESNext'))
          continue;
        const { name, extra, foreign, ...options } = place;
        const files = ['use.mts', 'entries.mts', ...extra];
        if (resolution.moduleResolution !== 'Bundler') files.push('use.cts', 'entries.cts');
        const started = Date.now();
        const errors = errorsOf(
          compiler,
          { ...STRICT, ...resolution, ...options, noEmit: true },
          files,
          folder,
          foreign,
        );
        const seconds = ((Date.now() - started) / 1000).toFixed(1);
        const optional = place.exactOptionalPropertyTypes ? 'exact' : 'loose';
        const title = `${compiler}, ${resolution.moduleResolution}, ${name}, optional properties ${optional}`;
        console.log(`${errors.length === 0 ? 'ok' : 'FAILED'}: ${title} (${seconds} s)`);
        failed.push(...errors.map((line) => `${title}: ${line}`));
        ran++;
      }
    }
  }
  if (failed.length > 0) throw new Error(`consumers do not compile:\n${failed.join('\n')}`);
  console.log(`${ran} consumers compile`);
}
