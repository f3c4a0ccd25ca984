/**
 * The scanner of CSV against libraries that could stand in its place, on a table that comes in pieces of 64 KiB: processor
 * time (median, in turns), peak memory of each in a process of its own, and what each says of a row that is wrong. The
 * libraries are no dependencies of the project, but for csv-parse:
 *
 *     npm install --no-save papaparse@5 udsv@0.7
 *     node bench/run.mjs interchange/scanners    # 200,000 rows, 5 rounds
 *     node bench/run.mjs interchange/scanners 20000 9    # other rows and rounds
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resourceUsage } from 'node:process';
import type { Duplex } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse';
import { writePeople } from '../../src/entries/interchange';
import { generateCohort } from '../../src/entries/synthetic';
import { CsvRecords } from '../../src/interchange/csv';
import { eachAlone, inTurns } from './turns';

const PIECE = 1 << 16;
const require = createRequire(import.meta.url);

/** What was read of a table: its rows, its cells, and what was said of a row that is wrong. */
interface Scanned {
  rows: number;
  cells: number;
  /** The row that the last record is said to stand in. */
  last?: number;
  fault?: string;
}

type Scanner = (pieces: Iterable<Uint8Array>) => Promise<Scanned>;

function* piecesOf(bytes: Uint8Array): Generator<Uint8Array, void, undefined> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

const take = (scanned: Scanned, cells: readonly unknown[]) => {
  scanned.rows++;
  scanned.cells += cells.length;
};

/** Gives pieces to a stream as fast as it takes them, and counts the rows that come out of it. */
function through(stream: Duplex, pieces: Iterable<Uint8Array>, scanned: Scanned): Promise<Scanned> {
  return new Promise((done) => {
    const fail = (error: Error) => {
      scanned.fault = error.message;
      done(scanned);
    };
    stream.on('data', (row: readonly unknown[]) => take(scanned, row));
    stream.on('end', () => done(scanned));
    stream.on('error', fail);
    const write = async () => {
      for (const piece of pieces) {
        if (stream.destroyed) return;
        if (!stream.write(piece)) await new Promise((drained) => stream.once('drain', drained));
      }
      stream.end();
    };
    write().catch(fail);
  });
}

const SCANNERS: { readonly [name: string]: Scanner } = {
  'mentor-match': async (pieces) => {
    const scanned: Scanned = { rows: 0, cells: 0 };
    const decoder = new TextDecoder();
    const records = new CsvRecords('table.csv', undefined, ({ path, message }) => {
      scanned.fault = `${path}: ${message}`;
    });
    const all = (given: ReturnType<CsvRecords['push']>) => {
      for (const { row, cells } of given) {
        take(scanned, cells);
        scanned.last = row;
      }
    };
    for (const piece of pieces) all(records.push(decoder.decode(piece, { stream: true })));
    all(records.push(decoder.decode()));
    all(records.end());
    return scanned;
  },
  'csv-parse': (pieces) => through(parse({ relax_column_count: true }), pieces, { rows: 0, cells: 0 }),
  papaparse: async (pieces) => {
    const papa = require('papaparse');
    const scanned: Scanned = { rows: 0, cells: 0 };
    const stream: Duplex = papa.parse(papa.NODE_STREAM_INPUT, { skipEmptyLines: true });
    return await through(stream, pieces, scanned);
  },
  udsv: async (pieces) => {
    const { inferSchema, initParser } = require('udsv');
    // The header is not among the rows that it gives.
    const scanned: Scanned = { rows: 1, cells: 0 };
    const decoder = new TextDecoder();
    let parser: { chunk(...given: unknown[]): void; end(): void; stringArrs: unknown } | undefined;
    const on = (row: readonly string[]) => take(scanned, row);
    try {
      for (const piece of pieces) {
        const text = decoder.decode(piece, { stream: true });
        parser ??= initParser(inferSchema(text)) as NonNullable<typeof parser>;
        parser.chunk(text, parser.stringArrs, on);
      }
      parser?.end();
    } catch (error) {
      scanned.fault = String(error);
    }
    return scanned;
  },
};

const encoder = new TextEncoder();
/** Tables with something that people do. */
const ODD: { readonly [what: string]: string } = {
  'a quote never closed in row 3': 'id,name\na,Ada\nb,"Ben\nc,Cy\nd,Di\n',
  'a quote inside a cell of row 3': 'id,name\na,Ada\nb,Ben "B" Li\nc,Cy\n',
  'text after a quote in row 3': 'id,name\na,Ada\nb,"Ben" Li\nc,Cy\n',
  'two blank rows and a line break in a cell, then row 6': 'id,name\n\n\na,"Ada\nByron"\nb,Ben\nc,Cy\n',
  'semicolons, with a comma in each cell': 'id;name\na;"Li, Ada"\nb;"Li, Ben"\n',
};

const [rows = '200000', rounds = '5', only, file] = process.argv.slice(2);
if (only !== undefined && file !== undefined) {
  const scanned = await SCANNERS[only]?.(piecesOf(readFileSync(file)));
  console.log(
    `${only.padEnd(14)} peak ${(resourceUsage().maxRSS / 1024).toFixed(0)} MB, ${scanned?.rows} rows`,
  );
} else {
  const bytes = Buffer.from(writePeople(generateCohort({ mentors: Number(rows), mentees: 1 }).mentors));
  console.log(`${rows} rows, ${(bytes.length / 1e6).toFixed(1)} MB, in pieces of ${PIECE} bytes`);
  await inTurns(
    Object.fromEntries(Object.entries(SCANNERS).map(([name, scan]) => [name, () => scan(piecesOf(bytes))])),
    Number(rounds),
  );
  eachAlone(fileURLToPath(import.meta.url), [rows, rounds], Object.keys(SCANNERS), bytes);
  for (const [what, text] of Object.entries(ODD)) {
    console.log(`\n${what}`);
    for (const [name, scan] of Object.entries(SCANNERS)) {
      const { rows: met, cells, last, fault } = await scan(piecesOf(encoder.encode(text)));
      const said = [...(last === undefined ? [] : [`the last is row ${last}`]), fault ?? 'nothing said'];
      console.log(`  ${name.padEnd(14)} ${met} rows, ${cells} cells; ${said.join('; ')}`);
    }
  }
}
