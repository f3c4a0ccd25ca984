import { vi } from 'vitest';

/** The folder of the examples. */
export const examples = new URL('../../examples/', import.meta.url);

/** Runs an example and gives what it prints. `mentor-match` is the source here, and the build in .ci/examples.mjs. */
export async function run(name: string): Promise<string> {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((...parts: unknown[]) => {
    lines.push(parts.join(' '));
  });
  const script = new URL(`${name}/match.mjs`, examples).href;
  await import(/* @vite-ignore */ script);
  return lines.join('\n');
}
