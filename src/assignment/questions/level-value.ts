import type { AssignmentLevel, LevelKind } from '../problem';

/** The first level that two outcomes differ at, and how much worse it gets; `undefined` if there is none. */
export function firstChange(
  levels: readonly AssignmentLevel[],
  again: readonly AssignmentLevel[],
): { readonly level: number; readonly kind: LevelKind; readonly loss: number } | undefined {
  const longer = again.length > levels.length ? again : levels;
  for (const { objective, kind, step } of longer) {
    const old = valueAt(levels, objective, kind, step);
    const now = valueAt(again, objective, kind, step);
    if (now === old) continue;
    const loss = (now ?? Number.NEGATIVE_INFINITY) - (old ?? Number.NEGATIVE_INFINITY);
    const level = levels.findLastIndex(
      (one) => one.objective === objective && one.kind === kind && one.step <= step,
    );
    return { level, kind, loss };
  }
  return undefined;
}

/** The value of a level. `first-pairs` has no levels beyond the largest maximum: they would repeat the last. */
function valueAt(
  levels: readonly AssignmentLevel[],
  objective: number,
  kind: LevelKind,
  step: number,
): number | null | undefined {
  const same = levels.filter((level) => level.objective === objective && level.kind === kind);
  const found = same.find((level) => level.step === step);
  return found === undefined && kind === 'first-pairs' ? (same.at(-1)?.value ?? 0) : found?.value;
}
