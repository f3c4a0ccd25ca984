import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MentorMatchError, matchCohort } from '../../src';
import { readPeople } from '../../src/entries/interchange';
import { parseCohort } from '../../src/entries/schemas';
import { CERTAIN_LETTERS, DOUBTFUL_LETTERS, PLACES, WINDOWS_ZONES } from '../../src/model/time/zone-names';

const cohort = (timeZone: string) => ({ mentors: [{ id: 'm', timeZone }], mentees: [] });

/** Reads a zone from JSON, from a cell and from a line of JSON: the same each time, or the same refusal. */
function zoneOf(zone: string): string {
  const of = (read: () => string | undefined): string => {
    try {
      return read() ?? '';
    } catch (error) {
      if (!(error instanceof MentorMatchError)) throw error;
      const [issue] = error.issues;
      return `${issue?.message}: ${issue?.expected}`;
    }
  };
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const answers = [
    of(() => parseCohort(cohort(zone)).mentors[0]?.timeZone),
    of(() => readPeople(`id,time zone\nm,${cell(zone)}\n`, { side: 'mentors' }).mentors[0]?.timeZone),
    of(
      () =>
        readPeople(JSON.stringify({ id: 'm', timeZone: zone }), { side: 'mentors', format: 'ndjson' })
          .mentors[0]?.timeZone,
    ),
  ];
  expect(new Set(answers).size).toBe(1);
  return answers[0] ?? '';
}

describe('time zones', () => {
  it.each([
    ['Europe/Paris', 'Europe/Paris'],
    ['america/new_york', 'america/new_york'],
    ['America/New York', 'America/New_York'],
    ['UTC', 'UTC'],
    ['+05:30', '+05:30'],
    ['GMT+2', '+02:00'],
    ['UTC-5', '-05:00'],
    ['UTC−03:30', '-03:30'],
    ['+0530', '+05:30'],
    ['utc + 1', '+01:00'],
    ['Etc/GMT+2', 'Etc/GMT+2'],
    ['CEST', 'CET'],
    ['CET/CEST', 'CET'],
    ['GMT/BST', 'Europe/London'],
    ['EST/EDT', 'America/New_York'],
    ['Central European Time', 'CET'],
    ['cet', 'CET'],
    ['JST', 'Asia/Tokyo'],
    ['EDT', 'America/New_York'],
    ['EST5EDT', 'EST5EDT'],
    ['Romance Standard Time', 'Europe/Paris'],
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['Tokyo Standard Time', 'Asia/Tokyo'],
    ['Central Standard Time', 'America/Chicago'],
    ['(GMT+01:00) Central European Time - Paris', 'Europe/Paris'],
    ['(GMT-05:00) Eastern Time (US & Canada)', 'America/New_York'],
    ['Pacific Time (US & Canada)', 'America/Los_Angeles'],
  ])('%s is %s', (text, zone) => {
    expect(zoneOf(text)).toBe(zone);
  });

  it.each([
    ['BST', ['Europe/London', 'Asia/Dhaka']],
    ['IST', ['Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem']],
    ['AST', ['America/Halifax', 'Asia/Riyadh']],
    ['ART', ['America/Argentina/Buenos_Aires', 'Africa/Cairo']],
    ['EST', ['America/New_York', 'America/Panama', 'Australia/Sydney']],
    ['SST', ['Pacific/Pago_Pago', 'Asia/Singapore']],
    ['est', ['America/New_York']],
    ['CST', ['America/Chicago', 'Asia/Shanghai']],
    ['Eastern Time', ['America/New_York']],
  ])('%s means several things, which are offered', (text, choices) => {
    const answer = zoneOf(text);
    expect(answer).toContain(text === 'Eastern Time' ? 'but not for certain' : 'more than one time zone');
    for (const zone of choices) expect(answer).toContain(zone);
  });

  it.each([
    ['France', 'Europe/Paris'],
    ['Allemagne', 'Europe/Berlin'],
    ['USA', 'America/Chicago'],
    ['New York', 'America/New_York'],
    ['São Paulo', 'America/Sao_Paulo'],
    ['Bangalore', 'Asia/Kolkata'],
    ['EMEA', 'Europe/London'],
  ])('%s is a place and asked about, with %s', (text, zone) => {
    const answer = zoneOf(text);
    expect(answer).toContain('is a place, not a time zone');
    expect(answer).toContain(zone);
  });

  it('says what is near to a misspelt one', () => {
    expect(zoneOf('Europe/Pariss')).toContain('did you mean "Europe/Paris"?');
    expect(zoneOf('xyzzy')).toContain('unknown time zone');
    expect(zoneOf('+15:00')).toContain('unknown time zone');
  });

  it('are counted in a table where they were written otherwise', () => {
    const { warnings, reading } = readPeople('id,time zone\na,CEST\nb,CEST\nc,Europe/Paris\n', {
      side: 'mentees',
    });
    expect(warnings.map(({ id, params }) => [id, params['count']])).toEqual([
      ['warnings.cells-zones-read', 2],
    ]);
    expect(reading.tables[0]?.fields[1]?.zones).toEqual({ count: 2, words: ['CEST = CET'] });
  });

  it('can be told in the mapping', () => {
    const mapping = { timeZone: { column: 'tz', values: { BST: 'Europe/London' } } };
    expect(readPeople('id,tz\na,BST\n', { side: 'mentors', mapping }).mentors[0]?.timeZone).toBe(
      'Europe/London',
    );
  });

  it('are found in the tables by the run-time, each of them', () => {
    const zones = [
      ...Object.values(CERTAIN_LETTERS),
      ...Object.values(DOUBTFUL_LETTERS).flat(),
      ...Object.values(WINDOWS_ZONES),
      ...PLACES.flatMap(([, choices]) => choices),
    ];
    for (const timeZone of zones) expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow();
    const names = PLACES.flatMap(([all]) => all);
    expect(new Set(names).size).toBe(names.length);
  });

  it('match as the zone they mean', () => {
    const people = (timeZone: string) => ({
      mentors: [{ id: 'm', timeZone, availability: [{ day: 'mon', start: '09:00', end: '12:00' }] as const }],
      mentees: [
        { id: 'e', timeZone: 'UTC', availability: [{ day: 'mon', start: '08:00', end: '10:00' }] as const },
      ],
    });
    expect(matchCohort(people('JST'))).toEqual(matchCohort(people('Asia/Tokyo')));
  });

  it('end in a zone or an error for any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 120 }),
          fc.stringMatching(/^[(]?(UTC|GMT)?[+-]?\d{0,4}[A-Za-z /_-]{0,12}$/),
        ),
        (text) => {
          if (text.trim() === '' || /["']/.test(text)) return;
          const answer = (() => {
            try {
              return parseCohort(cohort(text)).mentors[0]?.timeZone;
            } catch (error) {
              if (error instanceof MentorMatchError) return undefined;
              throw error;
            }
          })();
          if (answer !== undefined) expect(parseCohort(cohort(answer)).mentors[0]?.timeZone).toBe(answer);
        },
      ),
    );
  });
});
