/** HTML that is safe to put into a page: text got in through {@link el} alone, which escapes it. */
export interface Markup {
  readonly html: string;
}

/** What an element may hold; `null` and `false` are nothing. */
export type Child = Markup | string | null | false | readonly Child[];

/** `true` is an attribute without a value, `null` and `false` are none. */
export type Attributes = { readonly [name: string]: string | number | boolean | null };

/** Elements that have no end tag. */
const VOID = new Set(['br', 'hr', 'meta', 'input']);

/**
 * An element. Text, and the values of attributes, are escaped; names of elements and attributes are the page's own.
 */
export function el(name: string, attributes: Attributes = {}, ...children: readonly Child[]): Markup {
  let tag = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value === null || value === false || value === undefined) continue;
    tag += value === true ? ` ${key}` : ` ${key}="${escapeText(String(value))}"`;
  }
  return { html: VOID.has(name) ? `${tag}>` : `${tag}>${htmlOf(children)}</${name}>` };
}

/** Several pieces in a row, without an element around them. */
export function fragment(...children: readonly Child[]): Markup {
  return { html: htmlOf(children) };
}

/** Text of the page itself that must stand as it is: its style and its script. */
export function raw(html: string): Markup {
  return { html };
}

function htmlOf(child: Child): string {
  if (child === null || child === false) return '';
  if (typeof child === 'string') return escapeText(child);
  if ('html' in child) return child.html;
  let html = '';
  for (const one of child) html += htmlOf(one);
  return html;
}

const ESCAPED: { readonly [char: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters and halves of pairs, which no HTML may hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\p{Surrogate}/gu;

/** Text without any of these stands as it is: most texts by far. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const SPECIAL = /[&<>"'\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff]/;

/** Text as it stands between tags and in quoted attributes. */
export function escapeText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.replace(UNPRINTABLE, '\ufffd').replace(/[&<>"']/g, (char) => ESCAPED[char]!);
}

/** JSON in a `script` element that is not run: no text in it can end the element. */
export function jsonBlock(id: string, value: unknown): Markup {
  const text = JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return raw(`<script type="application/json" id="${escapeText(id)}">${text}</script>`);
}
