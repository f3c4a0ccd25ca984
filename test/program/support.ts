import {
  defineProgram,
  formPreset,
  type Objective,
  type Program,
  type ProgramInput,
} from '../../src/entries/program';
import { errorOf } from '../support/thrown';

export { errorOf };

/** Freezes a value through and through, so that a function which changes its input throws. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const key of Reflect.ownKeys(value)) deepFreeze(Reflect.get(value, key));
  }
  return value;
}

/** What is left of a value after it was stored as JSON. */
export function throughJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** Paths of an error's issues. */
export function pathsOf(call: () => unknown): readonly string[] {
  return errorOf(call).issues.map((issue) => issue.path);
}

export function program(input: Partial<ProgramInput> = {}): Program {
  return deepFreeze(
    defineProgram(
      { id: 'p1', name: 'Mentoring 2026', timeFrame: { start: '2026-01-12' }, ...input },
      formPreset(input.form ?? 'professional'),
    ),
  );
}

/** A sound objective of the mentee `anna`. */
export function objective(changes: Partial<Objective> = {}): Objective {
  return {
    id: 'o1',
    kind: 'develop-skill',
    title: 'SQL for reporting',
    owner: { scope: 'person', personId: 'anna' },
    skill: 'SQL',
    measure: { name: 'SQL level', unit: 'level', direction: 'increase', baseline: 2, target: 4 },
    due: '2026-06-30',
    ...changes,
  };
}
