#!/usr/bin/env node
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from './run';

process.exitCode = await run(process.argv.slice(2), {
  readFile: (path) => readFileSync(path),
  writeFile: (path, text) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  },
  importModule: (path) => import(pathToFileURL(resolve(path)).href),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
