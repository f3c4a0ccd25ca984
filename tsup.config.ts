import { transform } from 'esbuild';
import { defineConfig, type Options } from 'tsup';
import { APART, entryPoints } from './.ci/entry-points';
import { writeLlmsTexts } from './.ci/llms';
import { scanWorkerDefine } from './.ci/scan-worker';
import { markLibraries, pureConstants } from './.ci/side-effects';

type Plugin = NonNullable<Options['plugins']>[number];

/**
 * Three builds side by side: ES modules with the command, CommonJS, and the types of both. `npm run build`
 * empties dist/ first, because tsup's `clean` would have each build delete what another has written.
 *
 * Splitting is on in both formats, so that code which several entry points use exists once per format:
 * `MentorMatchError` of `mentor-match` and of `mentor-match/synthetic` is the same class. Everything in
 * `dependencies` stays an import; what is in `devDependencies` and used by src/ is bundled.
 *
 * Worker threads are inside as text, so that any bundler takes them along and both formats start them alike.
 */
const shared: Options = {
  target: 'es2022',
  platform: 'node',
  // The default turns `node:fs` into `fs`.
  removeNodeProtocol: false,
  splitting: true,
  silent: true,
  define: await scanWorkerDefine(),
  esbuildPlugins: [pureConstants()],
};

/** What has no side effects is marked, or bundlers would keep all that shares a file with what is imported. */
const withoutSideEffects: Plugin = {
  name: 'without-side-effects',
  renderChunk(code, info) {
    return info.type === 'chunk' ? { code: markLibraries(code) } : undefined;
  },
};

/**
 * Turns the split ES modules of the second build into CommonJS. tsup's own way of splitting CommonJS also
 * rewrites `??` and `?.` into calls of closures, which would slow the solver's inner loops.
 */
const toCommonJs: Plugin = {
  name: 'to-common-js',
  async renderChunk(code, info) {
    if (info.type !== 'chunk') return undefined;
    return await transform(code, {
      format: 'cjs',
      platform: 'node',
      target: 'es2022',
      sourcefile: info.path,
    });
  },
};

const esModules: Options = {
  ...shared,
  // Both formats start the same file as a thread.
  entry: {
    ...entryPoints(),
    ...APART,
    cli: 'src/cli/main.ts',
    'queue-thread': 'src/queue/thread.ts',
    'queue-scan-thread': 'src/queue/scan-thread.ts',
  },
  format: 'esm',
  metafile: true,
  plugins: [withoutSideEffects],
};
const commonJs: Options = {
  ...shared,
  entry: entryPoints(),
  format: 'esm',
  outExtension: () => ({ js: '.cjs' }),
  plugins: [withoutSideEffects, toCommonJs],
  onSuccess: async () => writeLlmsTexts(),
};
const types: Options = { ...shared, entry: entryPoints(), format: ['esm', 'cjs'], dts: { only: true } };

/** `tsup --format esm` makes what an example needs and no more, in a second or two. */
export default defineConfig(({ format }) =>
  format?.includes('esm') ? esModules : [esModules, commonJs, types],
);
