import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { entryPoints } from '../../.ci/entry-points';
import { checkCohort, matchCohort, openMatching, runAsync, shortlist, whatIf } from '../../src';
import { solveAssignment } from '../../src/entries/assignment';
import { FR, issueInFrench } from '../../src/entries/fr';
import { readPeople, writeMatchImport } from '../../src/entries/interchange';
import { renderReport, reportData } from '../../src/entries/report';
import { MentorMatchError } from '../../src/errors';
import { expectKnown } from '../../src/options';

import { argumentsOf, type RightCalls } from './calls';
import { CALLS } from './entries';
import { COHORT, OPEN, RESULT } from './world';

type Call = (...args: readonly unknown[]) => unknown;

/** What parameters are called that take options, in the written-down declarations. */
const OPTIONS = /^(?:options|extensions|layout|limits)$/;

/** Arguments of which a part that is misspelt would go without a word too. */
const FIELDS: readonly (readonly [title: string, at: number])[] = [
  ['assignment/equalChances', 0],
  ['assignment/solveAssignment', 0],
  ['evaluation/evaluateProgram', 0],
  ['evaluation/summarizeSurvey', 0],
  ['index/defineRule', 0],
  ['interchange/readCohort', 0],
  ['interchange/readCohortStream', 0],
  ['interchange/writeMatches', 1],
  ['program/recognitionEvents', 1],
];

/** Right options of what asks Redis; a name that there is not is found before. */
const QUEUE_CALLS: RightCalls = {
  createMatchingQueue: [{ connection: {}, store: {} }],
  createMatchingWorker: [{ connection: {}, store: {} }],
  createScanWorker: [{ connection: {}, store: {} }],
  queueScanner: [{ connection: {}, store: {}, tenant: 'a' }],
};

/** Where each exported function of an entry point takes options: read from its declarations. */
function optionsOf(entry: string): readonly (readonly [name: string, at: number])[] {
  const file = new URL(`../package/api/${entry}.txt`, import.meta.url);
  const source = ts.createSourceFile(
    `${entry}.d.ts`,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const interfaces = new Map(
    source.statements.filter(ts.isInterfaceDeclaration).map((one) => [one.name.text, one] as const),
  );
  const found = new Map<string, readonly [string, number]>();
  const look = (name: string, parameters: readonly (ts.Node & { readonly name?: ts.Node })[]) => {
    const at = parameters.findIndex((parameter) => OPTIONS.test(parameter.name?.getText() ?? ''));
    if (at >= 0) found.set(`${name}.${at}`, [name, at]);
  };
  const tuples = (name: string, node: ts.Node): void => {
    if (ts.isTupleTypeNode(node)) look(name, node.elements.filter(ts.isNamedTupleMember));
    if (ts.isTypeReferenceNode(node)) {
      const named = interfaces.get(node.typeName.getText());
      for (const clause of named?.heritageClauses ?? []) tuples(name, clause);
    }
    ts.forEachChild(node, (child) => {
      tuples(name, child);
    });
  };
  for (const statement of source.statements) {
    if (ts.isFunctionDeclaration(statement)) look(statement.name?.text ?? '', statement.parameters);
    if (ts.isVariableStatement(statement))
      for (const one of statement.declarationList.declarations)
        if (one.type !== undefined) tuples(one.name.getText(), one.type);
  }
  return [...found.values()];
}

const places = (
  await Promise.all(
    Object.entries(entryPoints()).map(async ([path, file]) => {
      const entry = basename(path);
      const module: Readonly<Record<string, unknown>> = await import(/* @vite-ignore */ `../../${file}`);
      const calls = entry === 'queue' ? QUEUE_CALLS : (CALLS[entry] ?? {});
      const taken = entry === 'munkres' ? [] : optionsOf(entry);
      const fields = FIELDS.flatMap(([title, at]): (readonly [string, number])[] =>
        title.startsWith(`${entry}/`) ? [[title.slice(entry.length + 1), at]] : [],
      );
      return [...taken, ...fields].map(([name, at]) => {
        // The cast: a table calls functions of all types.
        return {
          title: `${entry}/${name}`,
          at,
          call: module[name] as Call,
          right: () => argumentsOf(calls, name),
        };
      });
    }),
  )
).flat();

/** Calls to the end: a promise is waited for, a generator is run through; what a check reports is thrown. */
async function run(call: Call, args: readonly unknown[]): Promise<void> {
  const value = await call(...args);
  if (call === checkCohort)
    throw new MentorMatchError(
      'invalid-input',
      checkCohort(...(args as Parameters<typeof checkCohort>)).problems,
    );
  if (typeof value !== 'object' || value === null || !('next' in value)) return;
  // The cast: what has a `next` is a generator, of one kind or the other.
  for await (const _ of value as Generator<unknown> | AsyncGenerator<unknown>);
}

/** What a call is refused for; fails where it is not. */
async function issuesOf(call: () => unknown): Promise<MentorMatchError['issues']> {
  try {
    await call();
  } catch (error) {
    if (error instanceof MentorMatchError) return error.issues;
    throw error;
  }
  throw new Error('the call is taken as right');
}

describe('names of options that there are not', () => {
  it('are looked for wherever options are taken', () => {
    expect(places.length).toBeGreaterThan(90);
    const titles = places.map(({ title }) => title);
    for (const name of [
      'index/explainAll',
      'audit/auditMatching',
      'queue/queueScanner',
      'workbook/matchesSheet',
    ])
      expect(titles).toContain(name);
  });

  it.each(places)('are refused: $title, argument $at', async ({ call, at, right }) => {
    const args = [...right()];
    while (args.length <= at) args.push(undefined);
    args[at] = { ...Object(args[at]), misspelt: 7 };
    const [issue] = await issuesOf(() => run(call, args));
    expect(issue).toMatchObject({
      received: '7',
      message: expect.stringMatching(/^unknown (?:option|field) "misspelt"/),
    });
    expect(issue?.path).toMatch(/^(?:\w+\.)?misspelt$/);
    expect(issue?.expected).toMatch(/^one of /);
  });
});

describe('a name of an option that there is not', () => {
  const misspelt = (options: object) =>
    issuesOf(() => Reflect.apply(matchCohort, undefined, [COHORT, {}, options]));

  it('is shown with the one that may be meant, and with all there are', async () => {
    expect(await misspelt({ explanation: 'none' })).toEqual([
      {
        path: 'options.explanation',
        message: 'unknown option "explanation"; did you mean "explanations"?',
        received: '"none"',
        expected: 'one of criteria, rules, strict, reading, storage, memoryLimit, explanations',
      },
    ]);
    const read = await issuesOf(() =>
      Reflect.apply(readPeople, undefined, ['id\na\n', { side: 'mentors', delimeter: ';' }]),
    );
    expect(read[0]?.message).toBe('unknown option "delimeter"; did you mean "delimiter"?');
    const solved = await issuesOf(() =>
      Reflect.apply(solveAssignment, undefined, [
        { rows: 0, columns: 0, cost: new Int32Array() },
        { timelimit: 5 },
      ]),
    );
    expect(solved[0]).toMatchObject({ path: 'options.timelimit', expected: 'one of engine, onProgress' });
  });

  it('is told beside what else is wrong, each one, in French too', async () => {
    const issues = await misspelt({ explanation: 'none', strict: 'no', storge: 'matrix' });
    expect(issues.map(({ path }) => path)).toEqual(['options.explanation', 'options.storge']);
    expect(issues.map((issue) => issueInFrench(issue).message)).toEqual([
      'option inconnue "explanation"\u00a0; vouliez-vous dire "explanations"\u00a0?',
      'option inconnue "storge"\u00a0; vouliez-vous dire "storage"\u00a0?',
    ]);
  });

  it('is none where nothing stands, where the object is of a class, and among names of the caller’s own', () => {
    class Settings {
      readonly mine = true;
      readonly strict = false;
    }
    expect(Reflect.apply(matchCohort, undefined, [COHORT, {}, { explanation: undefined }])).toEqual(
      matchCohort(COHORT),
    );
    expect(Reflect.apply(matchCohort, undefined, [COHORT, {}, new Settings()])).toEqual(matchCohort(COHORT));
    expect(Reflect.apply(matchCohort, undefined, [COHORT, {}, Object.create(null)])).toEqual(
      matchCohort(COHORT),
    );
  });

  it('is that of the format that is written', async () => {
    const people = { mentors: COHORT.mentors, mentees: COHORT.mentees };
    const options = { format: 'pushfar', connectionNames: true };
    const issues = await issuesOf(() =>
      Reflect.apply(writeMatchImport, undefined, [RESULT, people, options]),
    );
    expect(issues[0]).toMatchObject({
      path: 'options.connectionNames',
      expected: 'one of format, email, programId',
    });
  });

  it('is refused by a verb that runs in slices', async () => {
    const issues = await issuesOf(() =>
      Reflect.apply(runAsync, undefined, [whatIf, [OPEN, []], { onProgres: () => undefined }]),
    );
    expect(issues[0]?.message).toBe('unknown option "onProgres"; did you mean "onProgress"?');
  });

  it('is none that another verb of the kind has: one object of options may serve several', async () => {
    const options = { storage: 'implicit', threads: 2, strict: false };
    expect(Reflect.apply(matchCohort, undefined, [COHORT, {}, options])).toEqual(
      matchCohort(COHORT, {}, { storage: 'implicit' }),
    );
    const open = openMatching(COHORT, {}, matchCohort(COHORT));
    expect(Reflect.apply(shortlist, undefined, [open, { k: 1, ...options }])).toEqual(
      shortlist(open, { k: 1 }),
    );
    const reported = { locale: FR, title: 'Report' };
    const page = Reflect.apply(renderReport, undefined, [
      Reflect.apply(reportData, undefined, [open, reported]),
      reported,
    ]);
    expect(page).toContain('Report');
    const issues = await issuesOf(() => Reflect.apply(shortlist, undefined, [open, { personid: 'ana' }]));
    expect(issues.map(({ path }) => path)).toEqual(['options.personid']);
  });
});

describe('expectKnown', () => {
  it('asks for every option of the type, and takes no other', () => {
    const options: { readonly a?: 1; readonly b?: 2 } = {};
    // @ts-expect-error b is missing
    expect(() => expectKnown(options, { a: true })).not.toThrow();
    // @ts-expect-error there is no c
    expect(() => expectKnown(options, { a: true, b: true, c: true })).not.toThrow();
    expect(() => expectKnown(options, { a: true, b: true })).not.toThrow();
  });
});
