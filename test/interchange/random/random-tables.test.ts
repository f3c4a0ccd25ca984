import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCohort } from '../../../src/entries/interchange';
import { readSheet, writeWorkbook } from '../../../src/entries/workbook';
import { cohorts, type RandomCohort } from './cohorts';
import { randomTables } from './tables';

/** All 10,000 with RANDOM_TABLES=10000; fewer by default, since they take a minute. */
const RUNS = Number(process.env['RANDOM_TABLES'] ?? 300);

/** People without what a table with a column an item cannot say: the order of the items. */
function comparable({ mentors, mentees }: RandomCohort) {
  const person = (one: RandomCohort['mentees'][number]) => ({
    ...one,
    ...(one.interests !== undefined && { interests: [...one.interests].sort() }),
    ...(one.skills !== undefined && { skills: [...one.skills].sort((a, b) => (a.name < b.name ? -1 : 1)) }),
  });
  return { mentors: mentors.map(person), mentees: mentees.map(person) };
}

/** Says what was read, where that fails. */
function told<T>(files: object, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const text = JSON.stringify(files, (_, value) =>
      value instanceof Uint8Array
        ? new TextDecoder(value[0] === 0xff ? 'utf-16le' : 'utf-8').decode(value)
        : value,
    );
    throw new Error(text.slice(0, 2000), { cause: error });
  }
}

const drawn = fc.infiniteStream(fc.nat({ max: 0x7fffffff }));

describe('random cohorts in every notation that the reader knows', () => {
  it(`come back as the same people, ${RUNS} of them`, () => {
    fc.assert(
      fc.property(cohorts, drawn, (cohort, numbers) => {
        const choose = (count: number) => numbers.next().value % count;
        const { files, columns } = randomTables(cohort, choose);
        const back = told(files, () => comparable(readCohort(files, columns).cohort));
        expect(back).toEqual(comparable(cohort));
      }),
      { numRuns: RUNS },
    );
  }, 600_000);

  it('and through a workbook', async () => {
    let used = 0;
    await fc.assert(
      fc.asyncProperty(cohorts, drawn, async (cohort, numbers) => {
        const choose = (count: number) => numbers.next().value % count;
        // Few draws are two tables of cells.
        let sheets: ReturnType<typeof sheetsOf>;
        for (let tries = 0; tries < 30 && sheets === undefined; tries++)
          sheets = sheetsOf(randomTables(cohort, choose));
        if (sheets === undefined) return;
        const { mentors, mentees, columns } = sheets;
        used++;
        const bytes = await writeWorkbook([
          { name: 'Mentors', rows: mentors.rows },
          { name: 'Mentees', rows: mentees.rows },
        ]);
        const read = async (sheet: string) => ({
          content: await readSheet(bytes, { sheet, fileName: 'people.xlsx' }),
        });
        const back = readCohort({ mentors: await read('Mentors'), mentees: await read('Mentees') }, columns);
        expect(comparable(back.cohort)).toEqual(comparable(cohort));
      }),
      { numRuns: Math.min(RUNS, 500) },
    );
    expect(used).toBeGreaterThan(0);
  }, 600_000);
});

/** Two tables of cells, one a side; `undefined` where it is something else. */
function sheetsOf({ files: { mentors, mentees, join }, columns }: ReturnType<typeof randomTables>) {
  if (join !== undefined) return undefined;
  const [own, other] = [mentors?.content, mentees?.content];
  if (typeof own !== 'object' || typeof other !== 'object' || !('rows' in own) || !('rows' in other))
    return undefined;
  return { mentors: own, mentees: other, columns };
}
