import { constants, createReadStream } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import type { Io, OpenFile, Text } from '../io';
import { WIDTH } from '../terminal';
import { openFolder } from './folder';

/** Exit code of a process that Ctrl-C ended, by the custom of shells: 128 + the number of SIGINT. */
const INTERRUPTED = 130;

/** Bytes that are read at once. */
const PIECE = 1 << 18;

/** The world as Node.js has it. */
export function nodeIo(): Io {
  const out = new Outlet(process.stdout);
  const err = new Outlet(process.stderr);
  return {
    openFile,
    openFolder,
    importModule: (path) => import(pathToFileURL(resolve(path)).href),
    out: (text) => out.write(text),
    // Whoever cannot be told cannot be told that either.
    err: (text) => void err.write(text).catch(() => {}),
    redraw: (line) => void err.write(`\r\u001B[K${line}`).catch(() => {}),
    debug: (process.env['MENTOR_MATCH_DEBUG'] ?? '') !== '',
    get terminal() {
      // A terminal that does not know its width says 0.
      return process.stderr.isTTY === true ? { columns: process.stderr.columns || WIDTH } : null;
    },
    today,
    now: () => performance.now(),
    onInterrupt,
  };
}

/** By the clock and the time zone of whoever runs the command. */
function today(): string {
  const now = new Date();
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

async function openFile(path: string): Promise<OpenFile> {
  const info = await stat(path);
  await access(path, constants.R_OK);
  return { size: info.isFile() ? info.size : null, chunks: read(path) };
}

/** Opens the file when its first piece is asked for, so that its errors have somebody who hears them. */
async function* read(path: string): AsyncGenerator<Uint8Array, void, undefined> {
  const stream: AsyncIterable<Uint8Array> = createReadStream(path, { highWaterMark: PIECE });
  yield* stream;
}

/** `Readable.from` would cut a string into characters. */
function chunksOf(text: Text): Iterable<string> | AsyncIterable<string> {
  return typeof text === 'string' ? [text] : text;
}

/** A stream that somebody else reads, and may stop reading, as `head` does. */
export class Outlet {
  private readonly stream: Writable;
  private closed = false;
  private failure: Error | undefined;

  constructor(stream: Writable) {
    this.stream = stream;
    stream.on('error', (error: Error & { readonly code?: string }) => {
      this.closed = true;
      if (error.code !== 'EPIPE') this.failure = error;
    });
  }

  /** Writes the chunks, waiting whenever the stream is full. @throws what went wrong, but for a reader that left. */
  async write(text: Text): Promise<void> {
    for await (const chunk of chunksOf(text)) {
      if (this.closed) break;
      if (!this.stream.write(chunk)) await this.drained();
    }
    if (this.failure !== undefined) throw this.failure;
  }

  private drained(): Promise<void> {
    return new Promise((done) => {
      const events = ['drain', 'error', 'close'];
      const settle = () => {
        for (const event of events) this.stream.off(event, settle);
        done();
      };
      for (const event of events) this.stream.on(event, settle);
    });
  }
}

function onInterrupt(listener: () => void): () => void {
  let before = false;
  const handler = () => {
    if (before) process.exit(INTERRUPTED);
    before = true;
    listener();
  };
  process.on('SIGINT', handler);
  return () => void process.off('SIGINT', handler);
}
