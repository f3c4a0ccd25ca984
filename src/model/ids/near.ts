import { addTo } from '../../lists';
import { compareText } from '../text';
import { canonicalId } from './canonical';
import { looksRewritten, rewrittenKeys } from './rewritten';

/** Somebody whom an id that nobody has may mean. */
export interface NearMiss {
  /** The id as it is written in the cohort. */
  readonly id: string;
  /**
   * What makes it near. `spelling`: punctuation, blanks, accents, leading zeros or the spelling of the mail domain
   * differ, a spreadsheet made a number or a date of it, or the id is one part of the text, so hardly anybody else is
   * meant; `name`: the text is the person's name, or the mailbox is; `attribute`: an attribute of the person, such as a
   * mail address or a staff number, says so; `letters`: a letter or two differ, or the whole domain.
   */
  readonly by: 'spelling' | 'name' | 'attribute' | 'letters';
}

/** What is known of people by which others may name them. */
interface Named {
  readonly id: string;
  readonly name?: string;
  readonly attributes?: { readonly [key: string]: unknown };
}

/** Most people named for one id. */
const MOST = 3;
/** Letters beside a number that say what is numbered, at most: `p17`, `EX17`. */
const LETTERS_OF_SERIES = 2;
/** Edit distances computed for one search over n people are at most n times this, whatever is asked. */
const SCANS = 200;

/**
 * Finds whom an unknown id may mean. The index is made at the first question. Names, punctuation, accents, mail
 * domains, parts and attributes are looked up in O(length of the id). Letters left out, added, changed or swapped are
 * searched for among ids, and names of several words, with the same digits, at most two, and one in ids of fewer than
 * nine letters; other digits are another person, but for two that changed places, and so are other letters before a
 * number (`x17`, `p17`). That search reads at most 200 times as many ids as there are, and is then left out, so that
 * thousands of unknown ids take linear time.
 */
export class NearIds {
  private index: Index | undefined;
  private attributes: ReadonlyMap<string, readonly string[]> | undefined;
  private byRewriting: ReadonlyMap<string, readonly string[]> | undefined;
  private left: number;

  constructor(private readonly people: readonly Named[]) {
    this.left = SCANS * people.length;
  }

  /** At most three people, nearest first; those of equal distance in the order of their ids or of the list. */
  near(id: string): readonly NearMiss[] {
    this.index ??= indexPeople(this.people);
    const skeleton = skeletonOf(id);
    if (skeleton === '') return [];
    const found = new Map<string, NearMiss>();
    const add = (
      ids: readonly string[] | undefined,
      by: NearMiss['by'] | ((near: string) => NearMiss['by']),
    ) => {
      for (const near of ids ?? [])
        if (!found.has(near)) found.set(near, { id: near, by: typeof by === 'string' ? by : by(near) });
    };
    const { names, skeletons, withoutZeros, mailboxes, byDigits, byName } = this.index;
    add(skeletons.get(skeleton), 'spelling');
    add(names.get(nameKey(id)), 'name');
    if (found.size === 0) add(withoutZeros.get(dropZeros(skeleton)), 'spelling');
    if (found.size === 0) add(this.rewritten(canonicalId(id.slice(0, LONGEST))), 'spelling');
    if (found.size === 0) {
      for (const part of partsOf(id)) {
        add(skeletons.get(skeletonOf(part)), 'spelling');
        add(names.get(nameKey(part)), 'name');
      }
    }
    if (found.size === 0) {
      const mailbox = mailboxOf(id);
      if (mailbox === undefined) add(mailboxes.get(skeleton), 'spelling');
      else {
        add(skeletons.get(mailbox), 'spelling');
        const domain = domainOf(id);
        add(mailboxes.get(mailbox), (near) =>
          editDistance(domain, domainOf(near), 2) <= 2 ? 'spelling' : 'letters',
        );
      }
    }
    if (found.size === 0) {
      this.attributes ??= indexAttributes(this.people);
      add(this.attributes.get(canonicalId(id.slice(0, LONGEST))), 'attribute');
    }
    if (found.size === 0 && id.includes('@')) add(names.get(nameKey(id.slice(0, id.indexOf('@')))), 'name');
    if (found.size === 0) add(this.search(skeleton, byDigits), 'letters');
    const key = found.size === 0 ? nameKey(id) : '';
    if (key.includes(' ')) add(this.search(key, byName), 'letters');
    const own = canonicalId(id);
    return [...found.values()].filter((near) => canonicalId(near.id) !== own).slice(0, MOST);
  }

  /** Ids of which a spreadsheet makes this one, or of this one. */
  private rewritten(id: string): readonly string[] {
    const keys = rewrittenKeys(id);
    if (keys.length === 0) return [];
    if (this.byRewriting === undefined) {
      const index = new Map<string, string[]>();
      for (const person of this.people)
        for (const key of rewrittenKeys(canonicalId(person.id.slice(0, LONGEST))))
          keep(index, key, person.id);
      this.byRewriting = index;
    }
    const index = this.byRewriting;
    const found = keys.flatMap((key) => index.get(key) ?? []);
    return looksRewritten(id) ? found : found.filter((one) => looksRewritten(canonicalId(one)));
  }

  /** Ids at the least edit distance, if that is small enough. */
  private search(skeleton: string, byDigits: Index['byDigits']): readonly string[] {
    const candidates = byDigits.get(digitsKey(skeleton)) ?? [];
    this.left -= candidates.length;
    if (this.left < 0) return [];
    const letters = lettersOf(skeleton);
    const digits = digitsOf(skeleton);
    const series = digits !== '' && letters.length <= LETTERS_OF_SERIES;
    const mask = maskOf(skeleton);
    let limit = skeleton.length >= 9 ? 2 : skeleton.length >= 4 ? 1 : 0;
    let nearest: string[] = [];
    for (const candidate of candidates) {
      if (Math.abs(candidate.skeleton.length - skeleton.length) > limit) continue;
      if (bitsIn(candidate.mask ^ mask) > 2 * limit) continue;
      const moved = candidate.digits !== digits;
      // Digits may change places once, where the letters are the same.
      if (moved && (limit === 0 || lettersOf(candidate.skeleton) !== letters)) continue;
      // `x0017` and `p0017` are numbers of two series.
      if (
        series &&
        candidate.skeleton.length === skeleton.length &&
        lettersOf(candidate.skeleton) !== letters
      )
        continue;
      const distance = editDistance(candidate.skeleton, skeleton, moved ? 1 : limit);
      if (distance > (moved ? 1 : limit)) continue;
      if (distance < limit) nearest = [];
      limit = distance;
      nearest.push(candidate.id);
    }
    return nearest.sort(compareText).slice(0, MOST);
  }
}

interface Candidate {
  readonly id: string;
  readonly skeleton: string;
  readonly digits: string;
  readonly mask: number;
}

interface Index {
  readonly names: ReadonlyMap<string, readonly string[]>;
  readonly skeletons: ReadonlyMap<string, readonly string[]>;
  /** By skeletons without leading zeros, as a spreadsheet leaves them. */
  readonly withoutZeros: ReadonlyMap<string, readonly string[]>;
  readonly mailboxes: ReadonlyMap<string, readonly string[]>;
  /** Ids by the digits in them, in ascending order. */
  readonly byDigits: ReadonlyMap<string, readonly Candidate[]>;
  /** Names of several words, likewise, the words in order. */
  readonly byName: ReadonlyMap<string, readonly Candidate[]>;
}

function indexPeople(people: readonly Named[]): Index {
  const names = new Map<string, string[]>();
  const skeletons = new Map<string, string[]>();
  const withoutZeros = new Map<string, string[]>();
  const mailboxes = new Map<string, string[]>();
  const byDigits = new Map<string, Candidate[]>();
  const byName = new Map<string, Candidate[]>();
  for (const { id, name } of people) {
    const called = name === undefined ? '' : nameKey(name);
    keep(names, called, id);
    if (called.includes(' ')) addTo(byName, digitsKey(called), candidateOf(id, called));
    const skeleton = skeletonOf(id);
    keep(skeletons, skeleton, id);
    keep(withoutZeros, dropZeros(skeleton), id);
    const mailbox = mailboxOf(id);
    if (mailbox !== undefined) keep(mailboxes, mailbox, id);
    addTo(byDigits, digitsKey(skeleton), candidateOf(id, skeleton));
  }
  return { names, skeletons, withoutZeros, mailboxes, byDigits, byName };
}

const candidateOf = (id: string, skeleton: string): Candidate => ({
  id,
  skeleton,
  digits: digitsOf(skeleton),
  mask: maskOf(skeleton),
});

/** Names of attributes that hold what people are called by. */
const CALLED_BY =
  /mail|login|user|account|alias|upn|staff|employee|personnel|name|(?:^|[^a-z])(?:id|no|nr|number|code)(?:$|[^a-z])/i;

/** People by those attributes that are theirs alone and say who they are. */
function indexAttributes(people: readonly Named[]): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, string | null>();
  for (const { id, attributes } of people) {
    for (const [name, value] of Object.entries(attributes ?? {})) {
      if (typeof value !== 'string' && typeof value !== 'number') continue;
      const text = canonicalId(String(value).slice(0, LONGEST));
      if (text === '' || !(CALLED_BY.test(name) || text.includes('@'))) continue;
      const owner = owners.get(text);
      owners.set(
        text,
        owner === undefined || (owner !== null && canonicalId(owner) === canonicalId(id)) ? id : null,
      );
    }
  }
  return new Map([...owners].flatMap(([text, id]) => (id === null ? [] : [[text, [id]] as const])));
}

/** Of many people under one key the first few are enough. */
function keep(map: Map<string, string[]>, key: string, id: string): void {
  if (key === '') return;
  const known = map.get(key);
  if (known === undefined) map.set(key, [id]);
  else if (known.length < MOST && !known.includes(id)) known.push(id);
}

/** Texts within brackets, before them, and between commas: `Ashe, Bob <bob@mail.example>`, `Bob Ashe (17)`, `a, b`. */
function partsOf(id: string): readonly string[] {
  if (!/[<([,;|/]/.test(id)) return [];
  const text = id.slice(0, LONGEST);
  const parts = [...text.split(/[<>()[\]]/), ...text.split(/[,;|/]/)];
  return parts.filter((part) => part !== text && skeletonOf(part) !== '');
}

/** `007` and `a-07` as `7` and `a7`. */
function dropZeros(skeleton: string): string {
  return skeleton.replace(/(?<!\d)0+(?=\d)/g, '');
}

/** Letters and digits alone, without accents. Longer texts are cut: nobody's id is that long. */
function skeletonOf(id: string): string {
  return canonicalId(id.slice(0, LONGEST))
    .replace(/^(\d+)[.,]0{1,2}$/, '$1')
    .normalize('NFD')
    .replace(/[^\p{L}\p{Nd}]+/gu, '');
}

const LONGEST = 200;

/** The skeleton of what stands before the @ of a mail address. */
function mailboxOf(id: string): string | undefined {
  const at = id.indexOf('@');
  return at <= 0 ? undefined : skeletonOf(id.slice(0, at)) || undefined;
}

function domainOf(id: string): string {
  return skeletonOf(id.slice(id.indexOf('@') + 1));
}

/** The words of a name in any order. */
function nameKey(name: string): string {
  const words = canonicalId(name.slice(0, LONGEST))
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
  return words
    .split(/[^\p{L}\p{Nd}]+/u)
    .filter((word) => word !== '')
    .sort()
    .join(' ');
}

const digitsOf = (skeleton: string) => skeleton.replace(/\P{Nd}+/gu, '');
const lettersOf = (skeleton: string) => skeleton.replace(/\p{Nd}+/gu, '');
const digitsKey = (skeleton: string) => [...digitsOf(skeleton)].sort().join('');

/** Which characters there are: texts at distance d differ in at most 2d bits. */
function maskOf(skeleton: string): number {
  let mask = 0;
  for (let at = 0; at < skeleton.length; at++) mask |= 1 << (skeleton.charCodeAt(at) & 31);
  return mask;
}

function bitsIn(mask: number): number {
  let bits = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
}

/**
 * Edit distance with swaps of neighbours (optimal string alignment, Damerau 1964); `limit + 1` where it is above the
 * limit. O(length * limit).
 */
export function editDistance(a: string, b: string, limit: number): number {
  const tooFar = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return tooFar;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = new Array<number>(b.length + 1).fill(tooFar);
    current[0] = row;
    let least = row;
    const from = Math.max(1, row - limit);
    const to = Math.min(b.length, row + limit);
    for (let column = from; column <= to; column++) {
      const same = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
      let value = Math.min(above[column]! + 1, current[column - 1]! + 1, above[column - 1]! + (same ? 0 : 1));
      const swapped =
        row > 1 &&
        column > 1 &&
        a.charCodeAt(row - 1) === b.charCodeAt(column - 2) &&
        a.charCodeAt(row - 2) === b.charCodeAt(column - 1);
      if (swapped) value = Math.min(value, before[column - 2]! + 1);
      current[column] = value;
      least = Math.min(least, value);
    }
    if (least > limit) return tooFar;
    before = above;
    above = current;
  }
  return Math.min(above[b.length]!, tooFar);
}
