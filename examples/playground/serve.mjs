/**
 * Builds the page and serves it on this machine alone, at a free port: `npm run playground`. It needs no server of its own;
 * any static host will do.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPlayground, POLICY } from './build.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.csv': 'text/csv; charset=utf-8',
};

/** Serves a folder on the loopback interface. @returns the address, the server, and what closes it. */
export async function serveFolder(folder, policy = POLICY) {
  const root = normalize(folder) + sep;
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = normalize(join(root, pathname === '/' ? 'index.html' : decodeURIComponent(pathname)));
    response.setHeader('Content-Security-Policy', `${policy}; frame-ancestors 'none'`);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    try {
      if (!path.startsWith(root)) throw new Error('outside of the folder');
      const content = await readFile(path);
      response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream');
      response.end(content);
    } catch {
      response.statusCode = 404;
      response.end('not found');
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    server,
    address: `http://127.0.0.1:${server.address().port}/`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!existsSync(new URL('../../dist/index.js', import.meta.url)))
    throw new Error('the library is not built yet: npm run build:esm');
  const folder = join(tmpdir(), 'mentor-match-playground');
  await buildPlayground(folder);
  const { address } = await serveFolder(folder);
  console.log(`The playground is at ${address} (Ctrl+C ends it). Nothing leaves this machine.`);
}
