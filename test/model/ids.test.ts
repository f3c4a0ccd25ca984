import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalId, IdSet, indexIds } from '../../src/model/ids/canonical';
import { editDistance, NearIds } from '../../src/model/ids/near';

describe('canonicalId', () => {
  it('reads every spelling of an id as one', () => {
    for (const [a, b] of [
      ['Ana.Roy@mail.example', 'ana.roy@mail.example '],
      ['Zo\u00eb', 'ZOE\u0308'],
      ['Ada\u00a0Lee', 'ada lee'],
      ['ada  \t lee', '\u3000Ada Lee\u2003'],
      ['Straße 9', 'STRASSE 9'],
      ['ΟΔΟΣ', 'οδος'],
      ['ＡＢ１２', 'ab12'],
      ['a\u200bn\u00ada\u2060\ufeff', 'ana'],
      ['\u202eana\u202c', 'ana'],
      ['ana\u0000', 'ana'],
      ['ﬁnn', 'FINN'],
      ['\u1e9e', 'ss'],
      ['\u2800ana\u0085', 'ana'],
    ] as const) {
      expect(canonicalId(a), JSON.stringify(a)).toBe(canonicalId(b));
    }
  });

  it('keeps apart what people tell apart', () => {
    for (const [a, b] of [
      ['ana', 'anna'],
      ['zoe', 'zoë'],
      ['ırmak', 'irmak'],
      ['1', '01'],
      ['a.b', 'ab'],
      ['ada lee', 'adalee'],
    ] as const) {
      expect(canonicalId(a)).not.toBe(canonicalId(b));
    }
    expect(canonicalId('__proto__')).toBe('__proto__');
    expect(canonicalId(' \u200b\u00a0')).toBe('');
  });

  it('is idempotent, and the same for an id in capitals, composed or decomposed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (id) => {
        const canonical = canonicalId(id);
        expect(canonicalId(canonical)).toBe(canonical);
        for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD'])
          expect(canonicalId(id.normalize(form))).toBe(canonical);
        expect(canonicalId(`\u200b ${id}\u00a0`)).toBe(canonical);
        if (!id.includes('ı')) expect(canonicalId(id.toLowerCase())).toBe(canonical);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes linear time, marks out of order included', () => {
    const time = (text: string) => {
      const start = performance.now();
      canonicalId(text);
      return performance.now() - start;
    };
    for (const unit of ['a\u0301\u0323', '\u0301\u0323', ' ', 'A ', '\u200bA', 'É']) {
      // 200,000 marks in a row take minutes where they are put into order.
      expect(time(`x${unit.repeat(200_000)}x`)).toBeLessThan(5_000);
    }
  });
});

describe('indexIds and IdSet', () => {
  it('find people by any spelling, names that objects inherit included', () => {
    const index = indexIds([{ id: 'Ana@ex.org' }, { id: '__proto__' }, { id: 'constructor' }]);
    expect(index.get(' ana@EX.org')).toBe(0);
    expect(index.get('__PROTO__')).toBe(1);
    expect(index.get('constructor')).toBe(2);
    expect(index.has('toString')).toBe(false);
    const set = new IdSet(['A']);
    expect(set.has('a')).toBe(true);
    expect(set.add('a ')).toBe(false);
    expect(set.add('b')).toBe(true);
    expect(set.size).toBe(2);
  });
});

describe('NearIds', () => {
  const people = [
    { id: 'Ana@mail.example', name: 'Ana Réal' },
    { id: 'ben@mail.example', name: 'Ben Óg' },
    { id: 'jean-luc.roy@mail.example' },
    { id: 'm1' },
    { id: 'm2' },
    { id: '10432' },
    { id: 'roy.ana.2' },
  ];
  const near = (id: string) => new NearIds(people).near(id);

  it('knows typing errors, other punctuation, other domains and names', () => {
    expect(near('ana@mial.example')).toEqual([{ id: 'Ana@mail.example', by: 'spelling' }]);
    expect(near('ana@other.example')).toEqual([{ id: 'Ana@mail.example', by: 'letters' }]);
    expect(near('jean-luk.roy@mail.example')).toEqual([{ id: 'jean-luc.roy@mail.example', by: 'letters' }]);
    expect(near('ana')).toEqual([{ id: 'Ana@mail.example', by: 'spelling' }]);
    expect(near('jeanluc_roy@mail.example')).toEqual([{ id: 'jean-luc.roy@mail.example', by: 'spelling' }]);
    expect(near('REAL, ANA')).toEqual([{ id: 'Ana@mail.example', by: 'name' }]);
    expect(near('10423')).toEqual([{ id: '10432', by: 'letters' }]);
  });

  it('keeps numbers of two series apart', () => {
    const series = [{ id: 'p0000002' }, { id: 'p-00000031' }, { id: 'emp0000002' }];
    const met = (id: string) => new NearIds(series).near(id).map((one) => one.id);
    expect(met('x0000002')).toEqual([]);
    expect(met('x-00000031')).toEqual([]);
    expect(met('emo0000002')).toEqual(['emp0000002']);
    expect(met('0000002')).toEqual(['p0000002']);
  });

  it('guesses nobody where only a number differs, or all', () => {
    for (const id of ['m3', 'm', '10433', 'roy.ana.3', 'zacharias@mail.example', '', '\u200b', '…'])
      expect(near(id), id).toEqual([]);
  });

  it('names no more than three, in the order of their ids', () => {
    const many = ['abcdd', 'abcde', 'abcdf', 'abcdg', 'abcdh'].map((id) => ({ id }));
    expect(new NearIds(many).near('abcdx').map(({ id }) => id)).toEqual(['abcdd', 'abcde', 'abcdf']);
  });

  it('finds few mistakes among 20,000 people, and answers thousands of unknown ids in bounded time', () => {
    const crowd = Array.from({ length: 20_000 }, (_, at) => ({ id: `person-${letters(at)}@mail.example` }));
    const ids = new NearIds(crowd);
    expect(ids.near(`persn-${letters(77)}@mail.example`).map(({ id }) => id)).toContain(crowd[77]!.id);
    const start = performance.now();
    for (let at = 0; at < 5_000; at++) ids.near(`somebody-${letters(at)}-else@mail.example`);
    expect(performance.now() - start).toBeLessThan(20_000);
    // What needs no search is found still.
    expect(ids.near(`PERSON ${letters(78)}@mail.example`)).toEqual([{ id: crowd[78]!.id, by: 'spelling' }]);
  });
});

/** A number in letters, those of one number in each place. */
function letters(number: number): string {
  return number
    .toString(26)
    .padStart(4, '0')
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));
}

describe('editDistance', () => {
  it('equals the full table of Damerau, up to the limit', () => {
    const full = (a: string, b: string): number => {
      const table = Array.from({ length: a.length + 1 }, (_, i) =>
        Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
      );
      for (let i = 1; i <= a.length; i++)
        for (let j = 1; j <= b.length; j++) {
          const cost = a[i - 1] === b[j - 1] ? 0 : 1;
          table[i]![j] = Math.min(table[i - 1]![j]! + 1, table[i]![j - 1]! + 1, table[i - 1]![j - 1]! + cost);
          if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
            table[i]![j] = Math.min(table[i]![j]!, table[i - 2]![j - 2]! + 1);
        }
      return table[a.length]![b.length]!;
    };
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(full(a, b), limit + 1));
      }),
      { numRuns: 2000 },
    );
  });
});
