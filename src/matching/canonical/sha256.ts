const BLOCK = 64;

/**
 * SHA-256 as bytes go by, in plain JavaScript: the core runs in browsers and workers too, where the only
 * built-in digest is asynchronous.
 *
 * Source: NIST FIPS 180-4, sections 4.1.2, 5.1.1 and 6.2, doi:10.6028/NIST.FIPS.180-4.
 */
export class Sha256 {
  readonly #state = Int32Array.of(
    0x6a09e667,
    0xbb67ae85,
    0x3c6ef372,
    0xa54ff53a,
    0x510e527f,
    0x9b05688c,
    0x1f83d9ab,
    0x5be0cd19,
  );
  /** What is left over after the last whole block. */
  readonly #block = new Uint8Array(BLOCK);
  #filled = 0;
  #bytes = 0;

  /** Adds bytes; they may be overwritten afterwards. O(length). */
  updateBytes(bytes: Uint8Array): this {
    this.#bytes += bytes.length;
    let offset = 0;
    if (this.#filled > 0) {
      offset = Math.min(BLOCK - this.#filled, bytes.length);
      this.#block.set(bytes.subarray(0, offset), this.#filled);
      this.#filled += offset;
      if (this.#filled < BLOCK) return this;
      compress(this.#state, this.#block, 0, BLOCK);
      this.#filled = 0;
    }
    const end = bytes.length - ((bytes.length - offset) % BLOCK);
    compress(this.#state, bytes, offset, end);
    this.#block.set(bytes.subarray(end));
    this.#filled = bytes.length - end;
    return this;
  }

  /** The digest of all so far as 64 hexadecimal digits; the object must not be used afterwards. */
  hex(): string {
    const block = this.#block;
    const bits = this.#bytes * 8;
    block[this.#filled++] = 0x80;
    if (this.#filled > 56) {
      block.fill(0, this.#filled);
      compress(this.#state, block, 0, BLOCK);
      this.#filled = 0;
    }
    block.fill(0, this.#filled);
    const view = new DataView(block.buffer);
    view.setUint32(56, Math.floor(bits / 2 ** 32));
    view.setUint32(60, bits >>> 0);
    compress(this.#state, block, 0, BLOCK);
    return Array.from(this.#state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
  }
}

/** The message schedule of one block; its content means nothing between two calls. */
const SCHEDULE = new Int32Array(64);

/**
 * Takes the whole blocks of `bytes` from `start` to `end` into the state. Eight rounds are written out, after which
 * the eight working variables are back in their places: this saves moving them, a third of the time.
 */
function compress(state: Int32Array, bytes: Uint8Array, start: number, end: number): void {
  const w = SCHEDULE;
  const k = ROUND;
  for (let block = start; block < end; block += BLOCK) {
    for (let t = 0; t < 16; t++) {
      const at = block + t * 4;
      w[t] = (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!;
    }
    // Writing to an Int32Array reduces modulo 2^32.
    for (let t = 16; t < 64; t++) w[t] = w[t - 16]! + mix0(w[t - 15]!) + w[t - 7]! + mix1(w[t - 2]!);
    let a = state[0]!;
    let b = state[1]!;
    let c = state[2]!;
    let d = state[3]!;
    let e = state[4]!;
    let f = state[5]!;
    let g = state[6]!;
    let h = state[7]!;
    for (let t = 0; t < 64; t += 8) {
      let sum = (h + sum1(e) + (g ^ (e & (f ^ g))) + k[t]! + w[t]!) | 0;
      d = (d + sum) | 0;
      h = (sum + sum0(a) + ((a & b) | (c & (a | b)))) | 0;
      sum = (g + sum1(d) + (f ^ (d & (e ^ f))) + k[t + 1]! + w[t + 1]!) | 0;
      c = (c + sum) | 0;
      g = (sum + sum0(h) + ((h & a) | (b & (h | a)))) | 0;
      sum = (f + sum1(c) + (e ^ (c & (d ^ e))) + k[t + 2]! + w[t + 2]!) | 0;
      b = (b + sum) | 0;
      f = (sum + sum0(g) + ((g & h) | (a & (g | h)))) | 0;
      sum = (e + sum1(b) + (d ^ (b & (c ^ d))) + k[t + 3]! + w[t + 3]!) | 0;
      a = (a + sum) | 0;
      e = (sum + sum0(f) + ((f & g) | (h & (f | g)))) | 0;
      sum = (d + sum1(a) + (c ^ (a & (b ^ c))) + k[t + 4]! + w[t + 4]!) | 0;
      h = (h + sum) | 0;
      d = (sum + sum0(e) + ((e & f) | (g & (e | f)))) | 0;
      sum = (c + sum1(h) + (b ^ (h & (a ^ b))) + k[t + 5]! + w[t + 5]!) | 0;
      g = (g + sum) | 0;
      c = (sum + sum0(d) + ((d & e) | (f & (d | e)))) | 0;
      sum = (b + sum1(g) + (a ^ (g & (h ^ a))) + k[t + 6]! + w[t + 6]!) | 0;
      f = (f + sum) | 0;
      b = (sum + sum0(c) + ((c & d) | (e & (c | d)))) | 0;
      sum = (a + sum1(f) + (h ^ (f & (g ^ h))) + k[t + 7]! + w[t + 7]!) | 0;
      e = (e + sum) | 0;
      a = (sum + sum0(b) + ((b & c) | (d & (b | c)))) | 0;
    }
    state[0]! += a;
    state[1]! += b;
    state[2]! += c;
    state[3]! += d;
    state[4]! += e;
    state[5]! += f;
    state[6]! += g;
    state[7]! += h;
  }
}

// The functions Σ0, Σ1, σ0 and σ1 of FIPS 180-4, 4.1.2. Ch and Maj stand in the loop: engines compile only so many
// calls into it.

function sum0(x: number): number {
  return ((x >>> 2) | (x << 30)) ^ ((x >>> 13) | (x << 19)) ^ ((x >>> 22) | (x << 10));
}

function sum1(x: number): number {
  return ((x >>> 6) | (x << 26)) ^ ((x >>> 11) | (x << 21)) ^ ((x >>> 25) | (x << 7));
}

function mix0(x: number): number {
  return ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
}

function mix1(x: number): number {
  return ((x >>> 17) | (x << 15)) ^ ((x >>> 19) | (x << 13)) ^ (x >>> 10);
}

/** First 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
const ROUND = roundConstants();

function roundConstants(): Int32Array {
  const constants = new Int32Array(64);
  let found = 0;
  for (let candidate = 2; found < 64; candidate++) {
    let prime = true;
    for (let divisor = 2; divisor * divisor <= candidate; divisor++)
      if (candidate % divisor === 0) prime = false;
    if (prime) constants[found++] = cubeRootFraction(candidate);
  }
  return constants;
}

/** floor(frac(cbrt(n)) * 2^32) by integer search, since Math.cbrt may differ in the last digit by engine. */
function cubeRootFraction(n: number): number {
  const target = BigInt(n) << 96n;
  let root = 0n;
  for (let bit = 36n; bit >= 0n; bit--) {
    const next = root | (1n << bit);
    if (next * next * next <= target) root = next;
  }
  return Number(BigInt.asIntN(32, root));
}
