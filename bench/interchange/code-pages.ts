/**
 * Which code page a table is written in: what the decoder makes of small tables, against `chardet`. A table counts as
 * misread where somebody's name is another one and nobody is told; as asked about where the reader refuses to guess.
 *
 *     npm install --no-save chardet@2
 *     node bench/run.mjs interchange/code-pages
 */
import { createRequire } from 'node:module';
import { MentorMatchError } from '../../src/errors';
import { TableDecoder } from '../../src/interchange/encoding';
import { decoderOf } from '../../src/interchange/encoding/code-pages';

const chardet: { detect(bytes: Uint8Array): string | null } = createRequire(import.meta.url)('chardet');

/** Names with a letter beyond ASCII, by the code pages that people's spreadsheets write them in. */
const NAMES: { readonly [encoding: string]: readonly string[] } = {
  'windows-1252': [
    'José Núñez',
    'Zoë Réal',
    'Hélène Lefèvre',
    'Benoît Cœur',
    'Jürgen Müller',
    'Björn Strauß',
    'Søren Kjær',
    'Åse Ångström',
    'João Magalhães',
    'Conceição Simões',
    'Anaïs Thérèse',
    'D’Angelo',
    'MÜLLER',
    'Geneviève',
  ],
  macintosh: [
    'José Núñez',
    'Hélène Lefèvre',
    'Jürgen Müller',
    'Søren Kjær',
    'João Simões',
    'Anaïs',
    'François',
  ],
  'windows-1250': [
    'Jiří Dvořák',
    'Łukasz Żak',
    'Małgorzata Wiśniewska',
    'Zsófia Győri',
    'Željko Šimić',
    'Kovács',
  ],
  'windows-1254': ['Ayşe Yılmaz', 'Gökçe Çağlar', 'İbrahim Şahin', 'Oğuz'],
  'windows-1251': ['Иван Петров', 'Мария Иванова', 'Олег Сидоров'],
  'koi8-r': ['Иван Петров', 'Мария Иванова', 'Олег Сидоров'],
  'windows-1253': ['Γιώργος Παπαδόπουλος', 'Ελένη Νικολάου'],
};

function encode(text: string, encoding: string): Uint8Array {
  const high = Uint8Array.from({ length: 128 }, (_, at) => 128 + at);
  // Written down, since some releases of Node read Windows-1252 as Latin-1.
  const row =
    encoding === 'windows-1252'
      ? `€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ${new TextDecoder('latin1').decode(high.subarray(32))}`
      : new TextDecoder(encoding).decode(high);
  return Uint8Array.from(text, (char) => (char < '\u0080' ? char.charCodeAt(0) : 128 + row.indexOf(char)));
}

const WESTERN: ReadonlySet<string> = new Set(['ISO-8859-1', 'windows-1252']);

/** The text as each of the two would give it; `undefined` where it asks. */
const READERS: { readonly [name: string]: (bytes: Uint8Array) => string | undefined } = {
  'mentor-match': (bytes) => {
    const decoder = new TableDecoder('table.csv');
    try {
      return decoder.push(bytes) + decoder.end();
    } catch (error) {
      if (error instanceof MentorMatchError) return undefined;
      throw error;
    }
  },
  chardet: (bytes) => {
    const name = chardet.detect(bytes);
    if (name === null) return undefined;
    // Browsers read ISO-8859-1 as Windows-1252; some releases of Node do not.
    return WESTERN.has(name)
      ? decoderOf('windows-1252').decode(bytes, { stream: false })
      : new TextDecoder(name).decode(bytes);
  },
};

const counts = new Map<string, { right: number; asked: number; misread: number }>();
for (const [encoding, names] of Object.entries(NAMES))
  for (const accented of [1, 2, 3])
    for (const [at] of names.entries()) {
      const own = Array.from({ length: accented }, (_, next) => names[(at + next) % names.length] ?? '');
      const rows = [...own, 'Ada Lovelace', 'Ben Li', 'Cy Young', 'Di Prince'].map(
        (name, id) => `p${id};${name}`,
      );
      const text = ['id;name', ...rows].join('\r\n');
      for (const [reader, read] of Object.entries(READERS)) {
        const key = `${encoding.padEnd(13)} ${reader}`;
        const count = counts.get(key) ?? { right: 0, asked: 0, misread: 0 };
        const found = read(encode(text, encoding));
        count[found === undefined ? 'asked' : found === text ? 'right' : 'misread']++;
        counts.set(key, count);
      }
    }
for (const [key, { right, asked, misread }] of counts)
  console.log(`${key.padEnd(28)} ${right} right, ${asked} asked about, ${misread} misread`);
