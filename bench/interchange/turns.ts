import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What is compared, by name. */
export interface Steps {
  readonly [name: string]: () => unknown;
}

/** Runs each step in turn, some rounds long, and prints the median of its processor time and its ratio to the first's. */
export async function inTurns(steps: Steps, rounds: number): Promise<void> {
  const times = new Map<string, number[]>();
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(steps)) {
      globalThis.gc?.();
      const before = process.cpuUsage();
      await run();
      const { user, system } = process.cpuUsage(before);
      times.set(name, [...(times.get(name) ?? []), (user + system) / 1000]);
    }
  }
  const width = Math.max(...[...times.keys()].map((name) => name.length));
  let base: number | undefined;
  for (const [name, taken] of times) {
    const typical = [...taken].sort((a, b) => a - b)[taken.length >> 1] ?? Number.NaN;
    base ??= typical;
    console.log(`${name.padEnd(width)} ${typical.toFixed(0).padStart(6)} ms  ${(typical / base).toFixed(2)}`);
  }
}

/** Runs a script again for each name, in a process of its own: with the arguments given, the name, and a file of these bytes. */
export function eachAlone(
  script: string,
  args: readonly string[],
  names: readonly string[],
  bytes: Uint8Array,
): void {
  const folder = mkdtempSync(join(tmpdir(), 'mentor-match-bench-'));
  try {
    const path = join(folder, 'table.csv');
    writeFileSync(path, bytes);
    for (const name of names)
      execFileSync(process.execPath, [script, ...args, name, path], { stdio: 'inherit' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
