import * as z from 'zod';
import { hasLoneSurrogate } from '../text';

/** Any JSON value: what `attributes` may hold. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** Lists and objects inside one another that JSON data may have, such as an attribute or the params of a criterion. */
export const MAX_JSON_DEPTH = 64;

/** Values that one piece of JSON data may hold, those inside others included. */
export const MAX_JSON_VALUES = 2_000_000;

/** What is wrong with a value, and where in it. */
interface Flaw {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly expected: string;
}

/** Thrown out of the depth of a value, never past {@link copyJson}. */
class Refusal extends Error {
  constructor(readonly flaw: Flaw) {
    super(flaw.message);
  }
}

/**
 * A copy of JSON data, or what is wrong with it. Objects inside one another are bounded, so that circular and deeply
 * nested data end in an answer. O(size).
 */
export function copyJson(value: unknown): { readonly copy: JsonValue } | { readonly flaw: Flaw } {
  try {
    return { copy: new JsonCopier().copy(value, 0) };
  } catch (error) {
    if (error instanceof Refusal) return { flaw: error.flaw };
    throw error;
  }
}

class JsonCopier {
  private values = 0;
  private readonly path: PropertyKey[] = [];

  copy(value: unknown, depth: number): JsonValue {
    this.values += 1;
    if (this.values > MAX_JSON_VALUES)
      throw this.refusal(
        'the value holds too much',
        `at most ${MAX_JSON_VALUES} values in one another`,
        true,
      );
    if (typeof value === 'string') return this.text(value);
    if (typeof value === 'boolean' || value === null) return value;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    if (typeof value !== 'object' || !(Array.isArray(value) || isPlainObject(value))) {
      throw this.refusal('not a JSON value', 'text, a finite number, true, false, null, a list or an object');
    }
    if (depth === MAX_JSON_DEPTH) {
      throw this.refusal(
        'the value is nested too deeply, or holds itself',
        `at most ${MAX_JSON_DEPTH} lists and objects inside one another`,
        true,
      );
    }
    return Array.isArray(value) ? this.items(value, depth + 1) : this.fields(value, depth + 1);
  }

  private items(items: readonly unknown[], depth: number): readonly JsonValue[] {
    const made = new Array<JsonValue>(items.length);
    for (let at = 0; at < made.length; at++) {
      this.path.push(at);
      made[at] = this.copy(items[at], depth);
      this.path.pop();
    }
    return made;
  }

  private fields(
    fields: Readonly<Record<string, unknown>>,
    depth: number,
  ): Readonly<Record<string, JsonValue>> {
    const made: Record<string, JsonValue> = {};
    for (const key of Object.keys(fields)) {
      this.path.push(key);
      setField(made, this.text(key), this.copy(fields[key], depth));
      this.path.pop();
    }
    return made;
  }

  private text(text: string): string {
    if (hasLoneSurrogate(text)) throw this.refusal(LONE_SURROGATE.message, LONE_SURROGATE.expected);
    return text;
  }

  /** @param whole whether the place is the value itself: a path of 64 names helps nobody. */
  private refusal(message: string, expected: string, whole = false): Refusal {
    return new Refusal({ path: whole ? [] : [...this.path], message, expected });
  }
}

/** Said of text with half of a surrogate pair in it. */
export const LONE_SURROGATE = {
  message: 'the text holds half of a character (a lone surrogate)',
  expected: 'whole characters, as any file or keyboard gives them',
} as const;

/** Said of an object with the one name that assigning to it would lose. */
export const PROTO_NAME = {
  message: 'no field can be called "__proto__": JavaScript would take it for the kind of the object',
  expected: 'another name',
} as const;

/** Text of whole characters, for the schemas of the model. */
export const wholeText = z.string().refine((text) => !hasLoneSurrogate(text), {
  message: LONE_SURROGATE.message,
  params: { expected: LONE_SURROGATE.expected },
});

/** Adds to a check's issues what is wrong with its value. */
export function addFlaw(
  context: z.core.ParsePayload,
  flaw: { readonly path: readonly PropertyKey[]; readonly message: string; readonly expected: string },
): void {
  const { path, message, expected } = flaw;
  context.issues.push({
    code: 'custom',
    message,
    path: [...path],
    input: context.value,
    params: { expected },
  });
}

/** Schema of {@link JsonValue}: at most {@link MAX_JSON_DEPTH} lists and objects inside one another. */
export const jsonValueSchema = z.unknown().check((context) => {
  const result = copyJson(context.value);
  if ('copy' in result) {
    context.value = result.copy;
    return;
  }
  addFlaw(context, result.flaw);
  // The cast: zod knows no type of what a check leaves behind; `copyJson` says that it is JSON.
}) as unknown as z.ZodType<JsonValue>;

/**
 * Refuses an object with a key `__proto__`, which zod drops without a word. All other names that objects inherit, such
 * as `constructor`, are keys like any other.
 */
export const withoutProto = z.unknown().check((context) => {
  if (!isPlainObject(context.value) || !Object.hasOwn(context.value, '__proto__')) return;
  addFlaw(context, { path: ['__proto__'], ...PROTO_NAME });
});

/** Schema of an object whose keys are its author's own words. */
export function recordOf<V extends z.ZodType>(value: V, key: z.ZodType<string, string> = wholeText) {
  return withoutProto.pipe(z.record(key, value));
}

/** Sets a field of its own: a key called `__proto__` is data like any other. */
export function setField<T>(target: Record<string, T>, key: string, value: T): void {
  if (key === '__proto__') {
    Object.defineProperty(target, key, { value, configurable: true, enumerable: true, writable: true });
  } else target[key] = value;
}

/** Whether a value is an object without a class. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
