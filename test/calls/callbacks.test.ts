import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entryPoints } from '../../.ci/entry-points';
import { defineCriterion, MentorMatchError, matchCohort, openMatching } from '../../src';
import { publicDeclarations } from '../package/docblocks';
import { deepFreeze } from '../support/deep-freeze';
import { argumentsOf } from './calls';
import { READ_OPEN } from './core';
import { CALLS } from './entries';
import { COHORT, OPEN, POLICY } from './world';

/** Verbs that ask criteria and rules of the caller's own say what comes of it where one of them fails. */

let fails = false;
const extensions = {
  criteria: [
    defineCriterion({
      id: 'own',
      score: () => {
        if (fails) throw new Error('the directory is away');
        return 0.5;
      },
    }),
  ],
};
const policy = deepFreeze({ ...POLICY, weights: { skills: 2, own: 1 } });
const result = matchCohort(COHORT, policy, extensions);
/** Opened anew for each call: what was asked before is remembered. */
const open = () => openMatching(COHORT, policy, result, extensions);

const throwsOf = (text: string) => /@throws[^@]*/.exec(text)?.[0] ?? '';
const DOCBLOCKS = publicDeclarations().docblocks;

const verbs = (
  await Promise.all(
    Object.entries(entryPoints()).map(async ([path, file]) => {
      const entry = basename(path);
      const calls = CALLS[entry] ?? {};
      const module: Readonly<Record<string, unknown>> = await import(/* @vite-ignore */ `../../${file}`);
      return Object.keys(calls).flatMap((name) => {
        const call = module[name];
        if (typeof call !== 'function') return [];
        const isAsked = argumentsOf(calls, name).some((one) => one === OPEN || one === READ_OPEN);
        if (!isAsked && name !== 'reviewMatching') return [];
        return [{ title: `${entry}/${name}`, call, right: () => argumentsOf(calls, name) }];
      });
    }),
  )
).flat();

/** A right call, with people and a matching that the criterion scores. */
function argumentsFor(title: string, right: readonly unknown[]): readonly unknown[] {
  const [pair] = result.status === 'optimal' ? result.matches : [];
  if (pair === undefined) throw new Error('there is no pair');
  const { mentorId, menteeId } = pair;
  const decision = { kind: 'approve', mentorId, menteeId, reviewer: 'us', at: '2026-03-02T09:00:00Z' };
  if (title === 'index/reviewMatching') return [COHORT, policy, result, [decision], extensions];
  // With what is asked of everybody by default.
  if (title === 'workbook/decisionWorkbook') return [open()];
  if (title === 'index/traceMatch') return [open(), { mentorId, menteeId }, []];
  return right.map((one) => (one === OPEN ? open() : one));
}

async function errorOf(call: () => unknown): Promise<unknown> {
  fails = true;
  try {
    await call();
    return undefined;
  } catch (error) {
    return error;
  } finally {
    fails = false;
  }
}

describe('a criterion of the caller’s own that fails', () => {
  let failed = 0;

  it.each(verbs)('is told of in the docblock: $title', async ({ title, call, right }) => {
    const args = argumentsFor(title, right());
    const error = await errorOf(() => Reflect.apply(call, undefined, args));
    if (!(error instanceof MentorMatchError) || error.code !== 'callback-failed') return;
    failed++;
    const texts = DOCBLOCKS.filter(({ place }) => place.endsWith(` ${title}`)).map(({ text }) =>
      throwsOf(text),
    );
    expect(texts.join('\n')).toContain('callback-failed');
  });

  it('was asked by many', () => {
    expect(failed).toBeGreaterThan(8);
  });
});
