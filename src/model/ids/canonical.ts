/**
 * The form in which ids are compared: two texts with equal canonical ids name one person. Results show ids as the
 * cohort wrote them; this form is for comparing only.
 *
 * It is Unicode's NFKC_Casefold (UAX #31) with blanks taken care of: compatibility composition (full-width `Ａ１` is
 * `a1`, a composed `ë` is a decomposed one), full case folding (`ß` is `ss`), characters that nobody sees dropped
 * wherever they stand (zero-width marks, soft hyphen, byte order mark, bidirectional marks, control characters), outer
 * blanks of any kind dropped, and inner ones one plain blank. A dotless `ı` stays another letter than `i`.
 *
 * Idempotent; empty for a text that nobody sees. O(length); ids in lower-case ASCII come back as they are. A text with
 * more than 30 marks on one letter, which is no writing (UAX #15, stream-safe text), is not composed: ordering its
 * marks would take quadratic time.
 */
export function canonicalId(id: string): string {
  return PLAIN.test(id) ? id : fold(id);
}

/** Ids that are their own canonical form at a glance: ASCII without capitals and blanks. */
const PLAIN = /^[!-@[-~]*$/;

/** Default ignorable characters, and controls that are no blanks. */
const UNSEEN = /(?:\p{Default_Ignorable_Code_Point}|(?![\s\u{85}])\p{Cc})+/gu;
/** White space; the next line, which JavaScript does not count; the blank of braille. */
const BLANKS = /[\s\u{85}\u{2800}]+/gu;
const MANY_MARKS = /\p{M}{31}/u;
const ASCII = /^\p{ASCII}*$/u;

function fold(id: string): string {
  if (ASCII.test(id)) return tidy(id.toLowerCase());
  const seen = id.replace(UNSEEN, '');
  if (MANY_MARKS.test(seen)) return tidy(foldCase(seen));
  // Composed again after folding, which takes some letters apart.
  const folded = foldCase(foldCase(seen.normalize('NFKD')).normalize('NFKC')).normalize('NFKC');
  return tidy(folded);
}

function tidy(id: string): string {
  return id.replace(UNSEEN, '').replace(BLANKS, ' ').trim();
}

/** Full case folding but for the dotless `ı`, whose capital is a plain `I`. The end of a word makes no difference. */
function foldCase(text: string): string {
  return text
    .split('ı')
    .map((part) => part.toUpperCase().toLowerCase().replaceAll('ς', 'σ'))
    .join('ı');
}

const VISIBLE = /^[!-~]/;

/** Whether nobody sees anything of an id. */
export function isBlankId(id: string): boolean {
  return !VISIBLE.test(id) && canonicalId(id) === '';
}

/** Where people stand in a list, by their ids in any spelling. */
export interface IdIndex {
  readonly size: number;
  has(id: string): boolean;
  /** Index in the list, `undefined` if nobody has the id. */
  get(id: string): number | undefined;
}

const kept = new WeakMap<readonly { readonly id: string }[], IdIndex>();

/**
 * Indexes people by canonical id. Of people with equal ids the first is found. Made once for a list, which must not
 * change, and kept as long as it. O(total length of the ids).
 */
export function indexIds(people: readonly { readonly id: string }[]): IdIndex {
  const known = kept.get(people);
  if (known !== undefined) return known;
  const index = indexOf(people);
  kept.set(people, index);
  return index;
}

function indexOf(people: readonly { readonly id: string }[]): IdIndex {
  const indices = new Map<string, number>();
  for (let index = 0; index < people.length; index++) {
    const id = canonicalId(people[index]!.id);
    if (!indices.has(id)) indices.set(id, index);
  }
  return {
    size: indices.size,
    has: (id) => indices.has(canonicalId(id)),
    get: (id) => indices.get(canonicalId(id)),
  };
}

/** A set of ids that are compared in their canonical form. */
export class IdSet {
  private readonly ids = new Set<string>();

  constructor(ids: Iterable<string> = []) {
    for (const id of ids) this.add(id);
  }

  get size(): number {
    return this.ids.size;
  }

  /** Whether the id is new. */
  add(id: string): boolean {
    const before = this.ids.size;
    return this.ids.add(canonicalId(id)).size > before;
  }

  has(id: string): boolean {
    return this.ids.has(canonicalId(id));
  }
}
