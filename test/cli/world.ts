import type { Text } from '../../src/cli/io';
import { run } from '../../src/cli/run';

/** How a {@link world} differs from the usual: files in memory, no terminal, a clock that stands still. */
export interface WorldOptions {
  readonly files?: { readonly [path: string]: string | Uint8Array };
  readonly columns?: number;
  /** Milliseconds that pass from one look at the clock to the next. */
  readonly tick?: number;
  /** Bytes that a file is read in at a time, default 7, so that pieces end anywhere. */
  readonly piece?: number;
  /** Presses Ctrl-C when text with this in it is written to standard error. */
  readonly interruptAt?: string;
  /** Default exports of modules by path; an error is thrown. */
  readonly modules?: { readonly [path: string]: unknown };
  /** The command, where it is that of other sources. */
  readonly command?: typeof run;
}

/** A world in memory. */
export function worldOf({
  files = {},
  columns,
  tick = 0,
  piece = 7,
  interruptAt,
  modules = {},
  command = run,
}: WorldOptions) {
  const written = new Map<string, string>();
  const binary = new Map<string, Uint8Array>();
  const errs: string[] = [];
  let out = '';
  let now = 0;
  let listener: (() => void) | undefined;
  const bytesOf = (path: string): Uint8Array => {
    const content = files[path] ?? written.get(path) ?? binary.get(path);
    if (content === undefined) throw new Error(`no such file: ${path}`);
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  };
  return {
    written,
    /** What was written as bytes. */
    binary,
    out: () => out,
    err: () => errs.join(''),
    /** What went to standard error, write by write. */
    errs,
    /** Whether anybody still waits for Ctrl-C. */
    listens: () => listener !== undefined,
    call: (...argv: string[]) =>
      command(argv, {
        openFile: async (path) => {
          const bytes = bytesOf(path);
          return { size: bytes.length, chunks: cut(bytes, piece) };
        },
        openFolder: async (folder) => {
          const parts = new Map<string, string | Uint8Array>();
          return {
            write: async (name, content) =>
              void parts.set(
                `${folder}/${name}`,
                content instanceof Uint8Array ? content : await whole(content),
              ),
            commit: async (stale, beside) => {
              const isThere = written.has(`${folder}/${beside}`);
              for (const [path, content] of parts) {
                if (typeof content === 'string') written.set(path, content);
                else binary.set(path, content);
              }
              if (isThere)
                for (const name of stale)
                  for (const files of [written, binary]) files.delete(`${folder}/${name}`);
            },
            discard: () => parts.clear(),
          };
        },
        importModule: async (path) => {
          const module = modules[path] ?? {};
          if (module instanceof Error) throw module;
          return { default: module };
        },
        out: async (text) => {
          out += await whole(text);
        },
        err: (text) => {
          errs.push(text);
          if (interruptAt !== undefined && text.includes(interruptAt)) listener?.();
        },
        redraw: (line) => void errs.push(`\r\u001B[K${line}`),
        debug: false,
        terminal: columns === undefined ? null : { columns },
        today: () => '2026-03-02',
        now: () => {
          now += tick;
          return now;
        },
        onInterrupt: (given) => {
          listener = given;
          return () => {
            listener = undefined;
          };
        },
      }),
  };
}

export const world = (files: WorldOptions['files'] = {}) => worldOf({ files });

async function* cut(bytes: Uint8Array, length: number) {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

async function whole(text: Text): Promise<string> {
  let all = '';
  for await (const chunk of text) all += chunk;
  return all;
}
