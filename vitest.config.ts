import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { scanWorkerDefine } from './.ci/scan-worker.ts';

const src = (path: string) => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

export default defineConfig({
  define: await scanWorkerDefine(),
  resolve: {
    alias: [
      { find: /^mentor-match$/, replacement: src('index.ts') },
      { find: /^mentor-match\/(?:.+\/)?([^/]+)$/, replacement: `${src('entries/')}$1.ts` },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 60_000,
    pool: 'threads',
    maxWorkers: 2,
  },
});
