import { COMMA, LINE_FEED, QUOTE } from '../characters';

/** One value of a JSON text. */
export interface JsonElement {
  readonly text: string;
  /** Line on which it begins, the first being 1. */
  readonly line: number;
  /** The field of the document whose list it stands in, `Resources` for instance. */
  readonly list: string | undefined;
}

/** Lists of a document that hold people. */
export const LISTS: readonly string[] = ['Resources', 'people', 'mentors', 'mentees', 'resumes'];

/** Longest element, in characters: no person is longer, and a text that is never closed must not fill the memory. */
export const LONGEST_ELEMENT = 1 << 24;

const BACKSLASH = 0x5c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/**
 * Cuts a JSON text that comes in pieces into the values of its list, `[…]`, or of the lists of people in its object,
 * `{ "Resources": […] }`. An object without such a list is one value itself. What is no JSON is cut somewhere, and is
 * told when the value is parsed. O(characters); memory: one value.
 */
export class JsonElements {
  private depth = 0;
  /** Depth inside the list whose values are cut out; 0 outside. */
  private inside = 0;
  private quoted = false;
  private escaped = false;
  private line = 1;
  /** Parts of the value, or of the object around lists, that earlier pieces gave. */
  private pending: string[] = [];
  private pendingLength = 0;
  private startLine = 1;
  private started = false;
  /** The last name at the top of the object, and whether its value follows. */
  private name = '';
  private nameStart = -1;
  private nameParts: string[] = [];
  private list: string | undefined;
  private listsMet = false;
  private broken = false;

  /** Whether a value became too long, so that the rest was not read. */
  get tooLong(): boolean {
    return this.broken;
  }

  push(text: string): JsonElement[] {
    const found: JsonElement[] = [];
    if (this.broken) return found;
    let start = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === LINE_FEED) this.line++;
      if (this.quoted) {
        if (this.escaped) this.escaped = false;
        else if (code === BACKSLASH) this.escaped = true;
        else if (code === QUOTE) {
          this.quoted = false;
          if (this.nameStart >= 0) this.endName(text.slice(this.nameStart, at));
        }
        continue;
      }
      if (!this.started && code > 0x20 && code !== COMMA && code !== CLOSE_LIST) {
        this.started = true;
        this.startLine = this.line;
        start = at;
      }
      if (code === QUOTE) {
        this.quoted = true;
        if (this.depth === 1 && this.inside === 0) this.nameStart = at + 1;
      } else if (code === OPEN_LIST || code === OPEN_OBJECT) {
        this.depth++;
        const opensRoot = this.depth === 1 && this.inside === 0 && code === OPEN_LIST;
        const opensMember =
          this.depth === 2 && this.inside === 0 && code === OPEN_LIST && LISTS.includes(this.name);
        if (opensRoot || opensMember) {
          this.inside = this.depth;
          this.list = opensMember ? this.name : undefined;
          this.listsMet = true;
          this.reset();
          start = at + 1;
        }
      } else if (code === CLOSE_LIST || code === CLOSE_OBJECT) {
        if (this.inside > 0 && this.depth === this.inside) {
          this.take(text.slice(start, at), found);
          this.inside = 0;
          start = at + 1;
        }
        this.depth--;
        if (this.depth <= 0) {
          if (!this.listsMet) this.take(text.slice(start, at + 1), found);
          this.nextDocument();
          start = at + 1;
        }
      } else if (code === COMMA && this.inside > 0 && this.depth === this.inside) {
        this.take(text.slice(start, at), found);
        start = at + 1;
      } else if (code === COMMA && this.depth === 1) this.name = '';
      else if (code === COLON && this.depth === 1) this.nameStart = -1;
    }
    if (this.nameStart >= 0) {
      this.nameParts.push(text.slice(this.nameStart));
      this.nameStart = 0;
    }
    if (this.started && !(this.listsMet && this.inside === 0)) this.keep(text.slice(start));
    return found;
  }

  /** The value that was never closed, if there is one. */
  end(): JsonElement[] {
    const found: JsonElement[] = [];
    if (this.started && !this.broken && (this.inside > 0 || !this.listsMet)) this.take('', found);
    // A list that is never closed lacks values: that nothing follows is said of an empty one.
    return found;
  }

  /** Whether the text ended inside a list or an object. */
  get open(): boolean {
    return this.depth > 0 || this.quoted;
  }

  private endName(last: string): void {
    // Only the first text after a comma is a name; its value may be a text too.
    if (this.name === '') this.name = [...this.nameParts, last].join('');
    this.nameParts = [];
    this.nameStart = -1;
  }

  private keep(text: string): void {
    this.pending.push(text);
    this.pendingLength += text.length;
    if (this.pendingLength > LONGEST_ELEMENT) this.broken = true;
  }

  private take(last: string, found: JsonElement[]): void {
    const text = [...this.pending, last].join('').trim();
    if (text !== '') found.push({ text, line: this.startLine, list: this.list });
    this.reset();
  }

  private reset(): void {
    this.pending = [];
    this.pendingLength = 0;
    this.started = false;
  }

  private nextDocument(): void {
    this.reset();
    this.depth = 0;
    this.inside = 0;
    this.list = undefined;
    this.listsMet = false;
    this.name = '';
  }
}

/**
 * Whether a text is laid over lines, by its first line: a list, or an object that the line does not close. Otherwise
 * each line is a value of its own.
 */
export function isLaidOut(firstLine: string): boolean {
  const text = firstLine.trim();
  if (text.startsWith('[')) return true;
  if (!text.startsWith('{')) return false;
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quoted) {
      if (code === BACKSLASH) at++;
      else if (code === QUOTE) quoted = false;
    } else if (code === QUOTE) quoted = true;
    else if (code === OPEN_LIST || code === OPEN_OBJECT) depth++;
    else if (code === CLOSE_LIST || code === CLOSE_OBJECT) depth--;
  }
  return depth > 0 && !quoted && /[{[,]$/.test(text);
}
