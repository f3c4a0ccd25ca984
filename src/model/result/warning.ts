import type { JsonValue } from '../json';

/**
 * Something that was read, and means less than its author believes: a rule that can never apply, a wish for somebody
 * who is not there, a criterion that nobody answered. A warning never changes who is matched; `strict` makes it an
 * error.
 */
export interface Warning {
  /** Message id, such as `warnings.unused-rule`, which `renderMessage` renders in any language. */
  readonly id: string;
  /** What the message of this id is filled in with: counts, names, examples. */
  readonly params: { readonly [name: string]: JsonValue };
  /** Where, as in an error: `policy.rules[2]`, `mentees[17].preferences.ranked`. */
  readonly path: string;
  /** What was found and what would be right, in English. */
  readonly text: string;
}
