import type { Person } from '../../model';

/** What somebody writes in their own words. */
export function textsOf({ motivation, biography }: Person): readonly string[] {
  if (motivation === undefined) return biography === undefined ? NOTHING : [biography];
  return biography === undefined ? [motivation] : [motivation, biography];
}

const NOTHING: readonly string[] = [];
