/** The arguments of right calls, by the name of the function. Those that can be read once are made for each call. */
export interface RightCalls {
  readonly [name: string]: readonly unknown[] | (() => readonly unknown[]);
}

/** The arguments of a right call. */
export function argumentsOf(calls: RightCalls, name: string): readonly unknown[] {
  const right = calls[name];
  if (right === undefined) throw new Error(`add a right call of ${name} to test/calls`);
  return typeof right === 'function' ? right() : right;
}
