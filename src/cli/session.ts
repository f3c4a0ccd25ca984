import type { Io } from './io';
import { printable } from './terminal';
import { ENGLISH_VOICE, type Voice } from './voice';

/** Where something stands in the files: `mentees.csv: row 4, column "manager"` for `mentees[2].manager`. */
export type Locate = (path: string) => string | undefined;

/** The world as one run of the command has it: what it prints is safe to print, and what it read is known. */
export interface Session extends Io {
  /** Paths of all files that were opened, in this order. */
  readonly inputs: readonly string[];
  /** Tells where the people stand in their files, for problems that are found after reading. */
  placePeople(locate: Locate): void;
  /** Tells where something else stands; what it does not know is looked for as before. */
  placeMore(locate: Locate): void;
  readonly locate: Locate;
  /** How this run speaks. */
  readonly voice: Voice;
  speak(voice: Voice): void;
}

/** Text of others (names, cells, paths) goes to the terminal through here alone. */
export function openSession(io: Io): Session {
  const inputs: string[] = [];
  let places: Locate = () => undefined;
  let spoken = ENGLISH_VOICE;
  return {
    inputs,
    placePeople: (locate) => {
      places = locate;
    },
    placeMore: (locate) => {
      const before = places;
      places = (path) => locate(path) ?? before(path);
    },
    locate: (path) => places(path),
    get voice() {
      return spoken;
    },
    speak: (voice) => {
      spoken = voice;
    },
    openFile: (path) => {
      inputs.push(path);
      return io.openFile(path);
    },
    importModule: (path) => {
      inputs.push(path);
      return io.importModule(path);
    },
    openFolder: (path, names, others) => io.openFolder(path, names, others),
    out: (text) => io.out(typeof text === 'string' ? printable(text) : printables(text)),
    err: (text) => io.err(printable(text)),
    redraw: (line) => io.redraw(printable(line)),
    debug: io.debug,
    get terminal() {
      return io.terminal;
    },
    today: () => io.today(),
    now: () => io.now(),
    onInterrupt: (listener) => io.onInterrupt(listener),
  };
}

async function* printables(chunks: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string, void> {
  for await (const chunk of chunks) yield printable(chunk);
}
