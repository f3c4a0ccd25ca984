import { startDigest } from './digest';

/** Bytes that are gathered before they are hashed. */
const BUFFERED = 2 ** 16;
/** Texts up to this many UTF-16 units are written into the buffer; longer ones are hashed on their own. */
const SHORT = BUFFERED / 8;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const ENCODER = new TextEncoder();

/**
 * SHA-256 of text and of values as `canonicalJson` writes them, without making that text: the bytes go straight to
 * the digest. Made for the many small objects of a cohort, most of which have the same keys.
 */
export class CanonicalHash {
  private readonly digest = startDigest();
  private readonly buffer = new Uint8Array(BUFFERED);
  private length = 0;
  private readonly orders = new KeyOrders();
  /** What frozen objects were written as: people share them, and nothing can change them. */
  private readonly known = new Map<object, Uint8Array>();
  private flushes = 0;

  /** Adds text as it is. */
  text(text: string): this {
    this.encoded(text);
    return this;
  }

  /** Adds what `canonicalJson(value)` returns. */
  value(value: unknown): this {
    if (typeof value === 'string') this.quoted(value);
    else if (Array.isArray(value)) this.list(value);
    else if (isRecord(value)) this.shared(value);
    else if (typeof value === 'number' && Number.isFinite(value)) this.ascii(`${value}`);
    else this.encoded(JSON.stringify(value));
    return this;
  }

  /** The digest as 64 hexadecimal digits; the object must not be used afterwards. */
  hex(): string {
    this.flush();
    return this.digest.hex();
  }

  private list(items: readonly unknown[]): void {
    this.byte(0x5b);
    for (let at = 0; at < items.length; at++) {
      if (at > 0) this.byte(0x2c);
      this.value(items[at] ?? null);
    }
    this.byte(0x5d);
  }

  private shared(record: Readonly<Record<string, unknown>>): void {
    const known = this.known.get(record);
    if (known !== undefined) {
      this.bytes(known);
      return;
    }
    const { flushes, length } = this;
    this.record(record);
    const isWhole = this.flushes === flushes && this.length - length <= MOST_KEPT;
    if (isWhole && this.known.size < REMEMBERED && Object.isFrozen(record)) {
      this.known.set(record, this.buffer.slice(length, this.length));
    }
  }

  private record(record: Readonly<Record<string, unknown>>): void {
    const { sorted, labels } = this.orders.of(Object.keys(record));
    this.byte(0x7b);
    let isFirst = true;
    for (let at = 0; at < sorted.length; at++) {
      const field = record[sorted[at]!];
      if (field === undefined) continue;
      if (!isFirst) this.byte(0x2c);
      isFirst = false;
      this.bytes(labels[at]!);
      this.value(field);
    }
    this.byte(0x7d);
  }

  /** A JSON string. */
  private quoted(text: string): void {
    if (text.length > SHORT || !this.plain(text)) this.encoded(JSON.stringify(text));
  }

  /**
   * A JSON string of printable ASCII, which stands for itself; as nearly all do. False, and nothing added, for others.
   */
  private plain(text: string): boolean {
    const { buffer } = this;
    const size = text.length;
    this.reserve(size + 2);
    let at = this.length;
    buffer[at++] = QUOTE;
    for (let index = 0; index < size; index++) {
      const code = text.charCodeAt(index);
      if (code < 0x20 || code > 0x7e || code === QUOTE || code === BACKSLASH) return false;
      buffer[at++] = code;
    }
    buffer[at++] = QUOTE;
    this.length = at;
    return true;
  }

  /** Short text of ASCII, as it is. */
  private ascii(text: string): void {
    const size = text.length;
    this.reserve(size);
    const { buffer, length } = this;
    for (let index = 0; index < size; index++) buffer[length + index] = text.charCodeAt(index);
    this.length = length + size;
  }

  /** Any text as UTF-8. */
  private encoded(text: string): void {
    if (text.length > SHORT) {
      this.flush();
      this.digest.updateBytes(ENCODER.encode(text));
      return;
    }
    // A UTF-16 unit takes three bytes at most.
    this.reserve(text.length * 3);
    this.length += ENCODER.encodeInto(text, this.buffer.subarray(this.length)).written;
  }

  /** Few bytes: one by one is faster than to have them copied. */
  private bytes(bytes: Uint8Array): void {
    const size = bytes.length;
    if (size > SHORT) {
      this.flush();
      this.digest.updateBytes(bytes);
      return;
    }
    this.reserve(size);
    const { buffer, length } = this;
    for (let at = 0; at < size; at++) buffer[length + at] = bytes[at]!;
    this.length = length + size;
  }

  private byte(byte: number): void {
    this.reserve(1);
    this.buffer[this.length] = byte;
    this.length += 1;
  }

  private reserve(bytes: number): void {
    if (this.length + bytes > BUFFERED) this.flush();
  }

  private flush(): void {
    this.digest.updateBytes(this.buffer.subarray(0, this.length));
    this.length = 0;
    this.flushes += 1;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** The keys met so far on one way through {@link KeyOrders}. */
interface OrderNode {
  readonly next: Map<string, OrderNode>;
  order?: KeyOrder;
}

/** Most lists of keys, and beginnings of them, that are remembered; and most objects. */
const REMEMBERED = 50_000;
/** Most bytes of an object that are remembered. */
const MOST_KEPT = 256;

interface KeyOrder {
  readonly sorted: readonly string[];
  /** Each of these as it is written, with the colon. */
  readonly labels: readonly Uint8Array[];
}

/** More keys than an object of a cohort has, unless in the caller's own attributes. */
const MOST_KEYS = 100;

function areSame(a: readonly string[], b: readonly string[]): boolean {
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

/** Sorts lists of keys by UTF-16 units, each different list once: a lookup for each key takes the place of sorting. */
class KeyOrders {
  private readonly root: OrderNode = { next: new Map() };
  private nodes = 0;
  /** The last list of each length: most often the next one is the same. */
  private readonly last: { readonly keys: readonly string[]; readonly order: KeyOrder }[] = [];

  of(keys: string[]): KeyOrder {
    const last = this.last[keys.length];
    if (last !== undefined && areSame(keys, last.keys)) return last.order;
    const order = this.lookUp(keys);
    if (keys.length < MOST_KEYS) this.last[keys.length] = { keys, order };
    return order;
  }

  private lookUp(keys: readonly string[]): KeyOrder {
    let node = this.root;
    for (const key of keys) {
      let next = node.next.get(key);
      if (next === undefined) {
        if (this.nodes === REMEMBERED) return orderOf(keys);
        this.nodes += 1;
        next = { next: new Map() };
        node.next.set(key, next);
      }
      node = next;
    }
    node.order ??= orderOf(keys);
    return node.order;
  }
}

function orderOf(keys: readonly string[]): KeyOrder {
  const sorted = [...keys].sort();
  return { sorted, labels: sorted.map((key) => ENCODER.encode(`${JSON.stringify(key)}:`)) };
}
