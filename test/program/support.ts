import {
  defineProgram,
  formPreset,
  type Objective,
  type Program,
  type ProgramInput,
} from '../../src/entries/program';
import { deepFreeze } from '../support/deep-freeze';
import { errorOf } from '../support/thrown';

export { deepFreeze, errorOf };

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
