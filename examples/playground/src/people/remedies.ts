/** What the page can do about a problem itself, told from what the library says would be right. Pure. */
import type { CohortColumns } from 'mentor-match/interchange';
import type { Issue } from '../protocol';

/** Encodings that a file may be in, where its bytes leave it open. */
export interface EncodingDoubt {
  /** How the place of the problem begins: with the name of the file. */
  readonly path: string;
  readonly encodings: readonly string[];
}

const NAMED = /"encoding": "([a-z0-9_-]+)"/;
const READ_IN = /" in ([a-z0-9_-]+)/g;

/** The first doubt about the encoding of a file; undefined where there is none. */
export function encodingDoubt(issues: readonly Issue[]): EncodingDoubt | undefined {
  for (const { path, message, expected } of issues) {
    const named = NAMED.exec(expected)?.[1];
    if (named === undefined) continue;
    const others = [...message.matchAll(READ_IN)].flatMap(([, encoding]) => encoding ?? []);
    return { path, encodings: [...new Set([named, ...others])] };
  }
  return undefined;
}

/** Whether years are counted from the day or year that cells name, so that a day is needed to count to. */
export const needsDay = (issues: readonly Issue[]): boolean =>
  issues.some(({ expected }) => expected.includes('"asOf"'));

/** Years of experience counted until a day, in every table. */
export function countedUntil(columns: CohortColumns, asOf: string): CohortColumns {
  return Object.fromEntries(Object.entries(columns).map(([role, mapping]) => [role, { ...mapping, asOf }]));
}
