import { placeIn, type TextPlace } from '../text';
import { JsonScanner, ScanFault } from './scanner';

/** Why a text is not JSON, and where. */
export interface JsonFault extends TextPlace {
  /** What is wrong, as `a comma is missing before this`. */
  readonly message: string;
  /** What would be right. */
  readonly expected: string;
}

/** What JSON.parse gives, or the first fault. */
export type ParsedJson = { readonly value: unknown } | { readonly fault: JsonFault };

/**
 * Reads JSON. Where the text is none, the fault is looked for by a reader of its own, since the words of engines differ
 * from one to the next and name no cause. A byte order mark at the beginning is passed over. O(length).
 *
 * @param names `once`: also refuse an object that has a name twice, of which `JSON.parse` keeps the last without a
 *   word.
 */
export function parseJson(text: string, names: 'once' | 'any' = 'any'): ParsedJson {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  let value: unknown;
  let failed = false;
  try {
    value = JSON.parse(body);
  } catch {
    failed = true;
  }
  if (!failed && names === 'any') return { value };
  const fault = findFault(body);
  if (fault !== undefined) return { fault };
  return failed
    ? { fault: { ...placeIn(body, body.length), message: 'not JSON', expected: 'JSON' } }
    : { value };
}

function findFault(text: string): JsonFault | undefined {
  try {
    new JsonScanner(text).document();
    return undefined;
  } catch (error) {
    if (!(error instanceof ScanFault)) throw error;
    return { ...placeIn(text, error.at), message: error.message, expected: error.expected };
  }
}
