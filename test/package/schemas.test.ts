import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import * as core from '../../src';
import * as evaluation from '../../src/entries/evaluation';
import * as interchange from '../../src/entries/interchange';
import * as program from '../../src/entries/program';
import * as schemas from '../../src/entries/schemas';
import * as synthetic from '../../src/entries/synthetic';

const rooms: { readonly [name: string]: object } = {
  core,
  evaluation,
  interchange,
  program,
  schemas,
  synthetic,
};

const exported = Object.entries(rooms).flatMap(([room, names]) =>
  Object.entries(names).flatMap(([name, value]): [string, z.ZodType][] =>
    value instanceof z.ZodType ? [[`${room}/${name}`, value]] : [],
  ),
);

describe('exported schemas', () => {
  it.each(exported)('%s can be described as JSON Schema', (_name, schema) => {
    const described = z.toJSONSchema(schema);
    expect(described).toHaveProperty('$schema');
    expect(JSON.stringify(described).length).toBeGreaterThan(50);
  });

  it('are all in mentor-match/schemas', () => {
    const names = (prefix: string) =>
      exported
        .map(([name]) => name)
        .filter((name) => name.startsWith(`${prefix}/`))
        .map((name) => name.slice(prefix.length + 1));
    const all = new Set(names('schemas'));
    expect(all.size).toBeGreaterThan(50);
    expect(['core', 'evaluation', 'program'].flatMap(names).filter((name) => !all.has(name))).toEqual([]);
  });

  it('say what a field of a rule may be', () => {
    const text = JSON.stringify(z.toJSONSchema(schemas.ruleSchema));
    const pattern = new RegExp(
      /"pattern":"(\^\(\?:[^"]*\bdepartment\b[^"]*)"/.exec(text)![1]!.replaceAll('\\\\', '\\'),
    );
    for (const field of ['department', 'attributes.team']) expect(pattern.test(field)).toBe(true);
    for (const field of ['departments', 'attributes.', 'name']) expect(pattern.test(field)).toBe(false);
    const rule = (field: string) => schemas.ruleSchema.safeParse({ kind: 'same', field }).success;
    expect(['department', 'attributes.team', 'departments', 'attributes.'].map(rule)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('accept what the library makes, and refuse an unknown field', () => {
    const result = core.matchCohort({ mentors: [{ id: 'a' }], mentees: [{ id: 'b' }] });
    const stored: unknown = JSON.parse(JSON.stringify(result));
    expect(schemas.storedResultSchema.safeParse(stored).success).toBe(true);
    expect(schemas.matchingSchema.safeParse({ ...result, extra: 1 }).success).toBe(false);
    const made = program.defineProgram({
      id: 'p',
      name: 'P',
      timeFrame: {
        start: '2026-01-05',
        end: '2026-06-30',
        timeZone: 'Europe/Paris',
        cadence: { kind: 'monthly', week: 1 },
      },
    });
    expect(made.format).toBe(1);
    expect(program.parseProgram(JSON.parse(JSON.stringify(made)))).toEqual(made);
    const { format: _format, ...old } = made;
    expect(program.parseProgram(old)).toEqual(made);
    expect(() => program.parseProgram({ ...made, format: 2 })).toThrow(core.MentorMatchError);
    expect(() => program.parseProgram(null)).toThrow(core.MentorMatchError);
  });
});
