import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MentorMatchError } from '../../../src';
import { readPeople, readPeopleStream } from '../../../src/entries/interchange';

/** The characters from 0x80 on, which no run-time knows. */
const IBM850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0';

/** Written down, since some releases of Node read it as Latin-1. */
const WINDOWS_1252 =
  '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ' +
  String.fromCharCode(...Array.from({ length: 96 }, (_, at) => 0xa0 + at));

/** The bytes of a text in a code page of one byte a character. */
function encode(text: string, encoding: string): Uint8Array {
  const high = Uint8Array.from({ length: 128 }, (_, at) => 128 + at);
  const row =
    encoding === 'ibm850'
      ? IBM850
      : encoding === 'windows-1252'
        ? WINDOWS_1252
        : new TextDecoder(encoding).decode(high);
  return Uint8Array.from(text, (char) => {
    if (char < '\u0080') return char.charCodeAt(0);
    const at = row.indexOf(char);
    if (at < 0) throw new Error(`${encoding} has no ${char}`);
    return 128 + at;
  });
}

const tableOf = (names: readonly string[], line = '\n') =>
  ['id;name', ...names.map((name, at) => `p${at};${name}`)].join(line);

const read = (bytes: Uint8Array, options = {}) =>
  readPeople(bytes, { side: 'mentors', fileName: 'm.csv', ...options });

function refusal(bytes: Uint8Array): string {
  try {
    read(bytes);
  } catch (error) {
    if (!(error instanceof MentorMatchError)) throw error;
    return error.issues.map(({ path, message, expected }) => `${path}: ${message}; ${expected}`).join('\n');
  }
  return '';
}

const WESTERN: readonly (readonly string[])[] = [
  ['José Núñez', 'Zoë', 'Ana Réal'],
  ['Hélène Lefèvre', 'Benoît', 'François', 'Cœur', 'Loïc', 'Anaïs'],
  ['Thérèse', 'Geneviève', 'Rivière', 'Première', 'août', 'Niccolò', 'più'],
  ['Jürgen Müller', 'Björn Strauß', 'Köhler', 'Jörg', 'Ägidius'],
  ['Bjørn', 'Søren Kjær', 'Ångström', 'Østergaard', 'Løvås', 'Åse'],
  ['João Magalhães', 'Conceição', 'São Paulo', 'Simões'],
  ['O’Brien', 'D’Angelo', '“Bob” Smith', 'Müller – Berlin', '25 €', 'L’Oréal'],
  ['MÜLLER', 'MARTÍNEZ', 'LEFÈVRE'],
  ['Curaçao', 'Šárka', 'Ženja'],
];

describe('Windows-1252', () => {
  it.each(WESTERN.map((names) => [names]))('is told by its bytes: %j', (names) => {
    const { mentors, warnings, reading } = read(encode(tableOf(names), 'windows-1252'));
    expect(mentors.map(({ name }) => name)).toEqual(names);
    expect(reading.tables[0]?.encoding).toEqual({ name: 'windows-1252', from: 'bytes' });
    const told = warnings.find(({ id }) => id === 'warnings.table-encoding-told');
    expect(told?.params['encoding']).toBe('windows-1252');
    expect(told?.text).toContain(names.find((name) => /[^ -~]/.test(name)));
  });

  it('is read without a warning where it is given', () => {
    const bytes = encode(tableOf(['Zoë']), 'windows-1252');
    const { warnings, reading } = read(bytes, { encoding: 'windows-1252' });
    expect(warnings).toEqual([]);
    expect(reading.tables[0]?.encoding).toEqual({ name: 'windows-1252', from: 'given' });
    expect(() => read(bytes, { encoding: 'utf-8' })).toThrow(/not valid UTF-8/);
  });
});

const FOREIGN: readonly (readonly [encoding: string, names: readonly string[]])[] = [
  ['macintosh', ['José Núñez', 'Zoë']],
  ['macintosh', ['Hélène Lefèvre']],
  ['macintosh', ['Jürgen Müller']],
  ['macintosh', ['Björn Köhler']],
  ['macintosh', ['María García', 'Martínez']],
  ['ibm850', ['José Núñez']],
  ['ibm850', ['Jürgen Müller', 'Köhler']],
  ['ibm850', ['Hélène', 'François']],
  ['windows-1250', ['Dvořák', 'Jiří', 'Němec']],
  ['windows-1250', ['Kovačević', 'Đorđe']],
  ['windows-1250', ['Łukasz Wałęsa', 'Świątek']],
  ['windows-1250', ['Erdős', 'Győr']],
  ['iso-8859-2', ['Łukasz', 'Dvořák', 'Mądry']],
  ['windows-1254', ['Ayşe Yıldız', 'Özdoğan']],
  ['windows-1251', ['Иван Петров', 'Ольга']],
  ['koi8-r', ['Иван Петров']],
  ['windows-1253', ['Γιώργος']],
  ['windows-1255', ['משה']],
  ['windows-1256', ['محمد']],
];

describe('other code pages', () => {
  it.each(FOREIGN)('%s is asked about and not guessed: %j', (encoding, names) => {
    const bytes = encode(tableOf(names), encoding);
    const text = refusal(bytes);
    expect(text).toMatch(/^m\.csv: line \d+: the file is not UTF-8, and its bytes do not tell for certain/);
    expect(text).toContain(encoding);
    expect(read(bytes, { encoding }).mentors.map(({ name }) => name)).toEqual(names);
  });

  it.each([
    ['shift_jis', [0x93, 0x63, 0x92, 0x86]],
    ['gb18030', [0xd5, 0xc5, 0xc8, 0xfd]],
    ['big5', [0xb1, 0x69, 0xa4, 0x54]],
    ['euc-kr', [0xb1, 0xe8, 0xc3, 0xb6]],
  ])('%s is asked about', (encoding, name) => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('id,name\n1,'), ...name]);
    expect(refusal(bytes)).toContain('do not tell for certain');
    expect(read(bytes, { encoding }).mentors[0]?.name).toHaveLength(2);
  });

  it('names the line of an old Mac too', () => {
    expect(refusal(encode(tableOf(['Ann', 'Bob', 'María Núñez'], '\r'), 'macintosh'))).toContain(
      'm.csv: line 4:',
    );
  });

  it('a damaged byte in UTF-8 is still said so', () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode(tableOf(['Zoë', 'x'])), 0xe9, 0x0a]);
    expect(refusal(bytes)).toContain('not valid UTF-8');
  });
});

describe('any text in a code page', () => {
  const word = fc.constantFrom(
    'Zoë',
    'Núñez',
    'Müller',
    'Hélène',
    'ø',
    'š',
    'é',
    'O’Brien',
    'Ann',
    'Dvořák',
    'Łukasz',
    'Straße',
    '–',
    '',
    'x'.repeat(70),
    'é'.repeat(5),
  );
  const text = fc
    .array(fc.array(word, { maxLength: 3 }), { maxLength: 8 })
    .map((rows) => tableOf(rows.map((words) => words.join(' '))));
  const inCodePage = (given: string): Uint8Array =>
    Uint8Array.from(given, (char) => {
      if (char < '\u0080') return char.charCodeAt(0);
      const at = WINDOWS_1252.indexOf(char);
      return at < 0 ? 0xf8 : 128 + at;
    });
  const answer = (run: () => unknown): unknown => {
    try {
      return run();
    } catch (error) {
      if (error instanceof MentorMatchError) return error.issues;
      throw error;
    }
  };

  it('is read the same in pieces, or asked about the same, wherever they end', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.nat(400), { maxLength: 8 }), async (given, places) => {
        const bytes = inCodePage(given);
        const whole = answer(() => read(bytes).mentors);
        const ends = [
          0,
          ...places.map((place) => Math.min(place, bytes.length)).sort((a, b) => a - b),
          bytes.length,
        ];
        const pieces = ends.slice(1).map((end, at) => bytes.subarray(ends[at], end));
        const people: unknown[] = [];
        let problems: unknown;
        try {
          for await (const { person } of readPeopleStream(pieces, { side: 'mentors', fileName: 'm.csv' }))
            people.push(person);
        } catch (error) {
          if (!(error instanceof MentorMatchError)) throw error;
          problems = error.issues;
        }
        expect(problems ?? people).toEqual(whole);
      }),
      { numRuns: 300 },
    );
  });

  it('is judged in time that grows with its length alone', () => {
    // A quadratic search of one long word would take minutes.
    const long = inCodePage(`id;name\np;${'aé'.repeat(100_000)}\n`);
    expect(answer(() => read(long).mentors.length)).toBe(1);
    const many = inCodePage(tableOf(Array.from({ length: 5_000 }, () => 'Zoë Müller, Hélène')));
    expect(answer(() => read(many).mentors.length)).toBe(5_000);
  });
});

describe('UTF-16', () => {
  const utf16 = (text: string, big: boolean, mark: boolean) =>
    Uint8Array.from(
      [...(mark ? '\uFEFF' : ''), ...text].flatMap((char) => {
        const code = char.charCodeAt(0);
        return big ? [code >> 8, code & 255] : [code & 255, code >> 8];
      }),
    );

  it.each([
    ['utf-16le', false],
    ['utf-16be', true],
  ])('%s is told with and without a mark', (name, big) => {
    const names = ['Zoë Ł', 'Иван'];
    for (const mark of [true, false]) {
      const { mentors, reading, warnings } = read(utf16(tableOf(names), big, mark));
      expect(mentors.map((one) => one.name)).toEqual(names);
      expect(reading.tables[0]?.encoding).toEqual({ name, from: mark ? 'mark' : 'bytes' });
      expect(warnings.map(({ id }) => id)).toEqual(mark ? [] : ['warnings.table-encoding-told']);
    }
  });
});
