import { CHUNK_LENGTH, expectShape, optionsOf } from '../given';
import { gather } from '../tables';

const OPTIONS = optionsOf<{ readonly chunkLength?: number }>({ chunkLength: CHUNK_LENGTH });

/**
 * Writes a value as JSON in chunks of text, for results that are too long for one string: what
 * `JSON.parse` makes of the joined chunks is what it makes of `JSON.stringify(value)`.
 *
 * Laid out to be read and compared line by line: objects are indented, but an object in a list stands on a line of
 * its own, and lists of numbers or words on one line. Ends with a line break.
 *
 * O(characters). Memory: one chunk, and the longest line that an object in a list makes. Deterministic.
 *
 * @param value JSON data: plain objects, arrays, strings, finite numbers, booleans, null. As `JSON.stringify` has it,
 *   fields that are `undefined` are left out and numbers that are not finite become null.
 * @throws TypeError as `JSON.stringify` for what is no JSON data: a `bigint`, a value that holds itself.
 *
 * @example
 * ```ts
 * import { streamJson } from 'mentor-match/interchange';
 *
 * [...streamJson({ seats: [1, 2] })].join(''); // => '{\n  "seats": [1,2]\n}\n'
 * ```
 */
export function streamJson(
  value: unknown,
  options: { readonly chunkLength?: number } = {},
): Generator<string, void, undefined> {
  expectShape('options', options, OPTIONS);
  return gather(layOut(value), options.chunkLength);
}

function* layOut(value: unknown): Generator<string, void, undefined> {
  yield* indented(value, '');
  yield '\n';
}

function* indented(value: unknown, indent: string): Generator<string, void, undefined> {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const onLines = value.some((item) => typeof item === 'object' && item !== null);
    let before = onLines ? `[\n${inner}` : '[';
    for (const item of value) {
      yield before + (JSON.stringify(item) ?? 'null');
      before = onLines ? `,\n${inner}` : ',';
    }
    if (value.length === 0) yield '[]';
    else yield onLines ? `\n${indent}]` : ']';
  } else if (isPlainObject(value)) {
    let before = `{\n${inner}`;
    for (const [key, field] of Object.entries(value)) {
      if (field === undefined) continue;
      yield `${before}${JSON.stringify(key)}: `;
      yield* indented(field, inner);
      before = `,\n${inner}`;
    }
    yield before.startsWith('{') ? '{}' : `\n${indent}}`;
  } else {
    yield JSON.stringify(value) ?? 'null';
  }
}

/** Objects with a `toJSON`, such as dates, say themselves how they are written. */
function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'toJSON') !== 'function';
}
