import { MentorMatchError, printValue } from '../errors';
import type { JsonValue } from '../model';
import { type LabelSource, labelIn } from './labels';

/**
 * Message templates are a small part of ICU MessageFormat, parsed here:
 *
 * - `{name}`: a text as it is, a number with at most two decimals, a list joined as the language joins lists;
 * - `{name, percent}`: a share in [0, 1] as a whole number of hundredths, without the sign;
 * - `{name, label}`: what people call the field, criterion, objective or rule of this name, or each of a list;
 * - `{name, place}`: a place in a table with what stands there, or each of a list, with the words of the language;
 * - `{name, plural, =0 {…} one {# day} other {# days}}`: by `Intl.PluralRules`, `#` being the number;
 * - `{name, select, mentor {…} other {…}}`: by the value as text;
 * - `{name, given, {… #}}`: only where the parameter is given (and not an empty list), `#` being the value.
 *
 * Branches nest. There is no way to write a literal brace, because no message needs one.
 */
export type MessageParamValues = { readonly [name: string]: JsonValue | undefined };

type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly name: string; readonly as: Notation }
  | {
      readonly kind: 'plural' | 'select';
      readonly name: string;
      readonly branches: ReadonlyMap<string, Part[]>;
    }
  | { readonly kind: 'given'; readonly name: string; readonly body: Part[] };

/** How a value is written: as it is, as hundredths, under the label of what it names, or as a place. */
type Notation = 'plain' | 'percent' | 'label' | 'place';

/** `#` inside a branch: the parameter that the branch belongs to. */
const HASH = '#';

class Parser {
  private at = 0;

  constructor(private readonly source: string) {}

  parse(): Part[] {
    const parts = this.parts('');
    if (this.at < this.source.length) this.fail('a closing brace too many');
    return parts;
  }

  private parts(owner: string): Part[] {
    const parts: Part[] = [];
    let text = '';
    const flush = () => {
      if (text !== '') parts.push({ kind: 'text', text });
      text = '';
    };
    while (this.at < this.source.length && this.source[this.at] !== '}') {
      const char = this.source[this.at]!;
      if (char === '{') {
        flush();
        this.at += 1;
        parts.push(this.argument(owner));
      } else {
        this.at += 1;
        if (char === HASH && owner !== '') {
          flush();
          parts.push({ kind: 'value', name: owner, as: 'plain' });
        } else text += char;
      }
    }
    flush();
    return parts;
  }

  private argument(owner: string): Part {
    const name = this.word();
    if (this.accept('}')) return { kind: 'value', name, as: 'plain' };
    this.expect(',');
    const kind = this.word();
    if (kind === 'percent' || kind === 'label' || kind === 'place') {
      this.expect('}');
      return { kind: 'value', name, as: kind };
    }
    this.expect(',');
    if (kind === 'given') {
      this.expect('{');
      const body = this.parts(name);
      this.expect('}');
      this.expect('}');
      return { kind, name, body };
    }
    if (kind !== 'plural' && kind !== 'select') return this.fail(`unknown format "${kind}"`);
    const branches = new Map<string, Part[]>();
    while (!this.accept('}')) {
      const branch = this.word();
      this.expect('{');
      branches.set(branch, this.parts(kind === 'plural' ? name : owner));
      this.expect('}');
    }
    if (!branches.has('other')) this.fail('no branch "other"');
    return { kind, name, branches };
  }

  private word(): string {
    this.space();
    const start = this.at;
    while (/[\w=-]/.test(this.source[this.at] ?? '')) this.at += 1;
    const word = this.source.slice(start, this.at);
    if (word === '') this.fail('a name is missing');
    this.space();
    return word;
  }

  private space(): void {
    while (this.source[this.at] === ' ') this.at += 1;
  }

  private accept(char: string): boolean {
    this.space();
    if (this.source[this.at] !== char) return false;
    this.at += 1;
    return true;
  }

  private expect(char: string): void {
    if (!this.accept(char)) this.fail(`"${char}" is missing`);
  }

  private fail(what: string): never {
    refuse(
      'locale.templates',
      `a malformed template: ${what} at ${this.at}`,
      this.source,
      'a catalogue of messages, such as EN',
    );
  }
}

const parsed = new Map<string, readonly Part[]>();

function parseTemplate(template: string): readonly Part[] {
  const known = parsed.get(template);
  if (known !== undefined) return known;
  const parts = new Parser(template).parse();
  parsed.set(template, parts);
  return parts;
}

/** A language that templates are filled in: its tag, and what it calls things. */
export interface TemplateLanguage extends LabelSource {
  /** BCP 47 tag, for plurals, lists and decimal signs. */
  readonly locale: string;
  /** Words and marks of places in tables. */
  readonly places?: { readonly [word: string]: string } | undefined;
}

/** What a language needs beside its templates; made once per language. */
interface Language {
  readonly plural: Intl.PluralRules;
  readonly list: Intl.ListFormat;
  readonly number: Intl.NumberFormat;
  /** Numbers as they were printed: few differ, and formatting takes a microsecond. */
  readonly printed: Map<number, string>;
}

/** Most numbers that are remembered. */
const MOST_PRINTED = 10_000;

const languages = new Map<string, Language>();

/**
 * The tag of a language, English where none is given.
 *
 * @throws MentorMatchError `invalid-input` for a tag that `Intl` refuses.
 */
export function languageTag(spoken: { readonly locale: string } | undefined, path = 'locale'): string {
  if (spoken === undefined) return 'en';
  const { locale } = spoken;
  try {
    if (Intl.getCanonicalLocales(locale).length === 1) return locale;
  } catch {
    // Told below, as what `Intl` does not throw for is.
  }
  return refuse(`${path}.locale`, 'not a language', locale, 'a BCP 47 tag, such as "en" or "fr-CA"');
}

function languageOf(spoken: TemplateLanguage): Language {
  const known = languages.get(spoken.locale);
  if (known !== undefined) return known;
  const locale = languageTag(spoken);
  const language = {
    plural: new Intl.PluralRules(locale),
    list: new Intl.ListFormat(locale, { type: 'conjunction' }),
    // No grouping: its separators differ between versions of the runtimes' locale data.
    number: new Intl.NumberFormat(locale, { maximumFractionDigits: 2, useGrouping: false }),
    printed: new Map<number, string>(),
  };
  languages.set(locale, language);
  return language;
}

/**
 * Fills in a template. Deterministic for a template, a locale and parameters.
 *
 * @param template as the catalogue has it: `undefined` where it has none.
 * @throws MentorMatchError `invalid-input` for a template that is missing or malformed, a language that is none and a
 *   parameter that is missing.
 */
export function formatTemplate(
  template: string | undefined,
  spoken: TemplateLanguage,
  params: MessageParamValues,
): string {
  if (typeof template !== 'string')
    return refuse(
      'locale.templates',
      'the catalogue has no template of this id',
      template,
      'a catalogue of messages, such as EN',
    );
  return render(parseTemplate(template), { language: languageOf(spoken), spoken }, params);
}

/** Names of the parameters of a template, sorted. */
export function templateParams(template: string): string[] {
  const names = new Set<string>();
  const visit = (parts: readonly Part[]) => {
    for (const part of parts) {
      if (part.kind === 'text') continue;
      names.add(part.name);
      if (part.kind === 'given') visit(part.body);
      else if (part.kind !== 'value') for (const branch of part.branches.values()) visit(branch);
    }
  };
  visit(parseTemplate(template));
  return [...names].sort();
}

/** A language with what it calls things. */
interface Voice {
  readonly language: Language;
  readonly spoken: TemplateLanguage;
}

function render(parts: readonly Part[], voice: Voice, params: MessageParamValues): string {
  let text = '';
  for (const part of parts) {
    if (part.kind === 'text') {
      text += part.text;
      continue;
    }
    const value = params[part.name];
    if (part.kind === 'given') {
      if (isGiven(value)) text += render(part.body, voice, params);
      continue;
    }
    if (value === undefined || value === null) {
      refuse(`params.${part.name}`, 'the value is missing', value, 'a value');
    }
    if (part.kind === 'value') text += printParam(value, part.as, voice);
    else text += render(chooseBranch(part, value, voice.language), voice, params);
  }
  return text;
}

function isGiven(value: JsonValue | undefined): boolean {
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}

function chooseBranch(
  part: Extract<Part, { kind: 'plural' | 'select' }>,
  value: JsonValue,
  language: Language,
): readonly Part[] {
  const other = part.branches.get('other') ?? [];
  if (part.kind === 'select') return part.branches.get(String(value)) ?? other;
  const count = Number(value);
  return part.branches.get(`=${count}`) ?? part.branches.get(language.plural.select(count)) ?? other;
}

function printParam(value: JsonValue, as: Notation, voice: Voice): string {
  const { language } = voice;
  if (typeof value === 'number')
    return printNumber(as === 'percent' ? Math.round(value * 100) : value, language);
  if (Array.isArray(value))
    return language.list.format(value.map((item: JsonValue) => printParam(item, as, voice)));
  if (typeof value !== 'string') return JSON.stringify(value);
  if (as === 'place') return placeInWords(voice.spoken, value);
  return as === 'label' ? labelIn(voice.spoken, value) : value;
}

/** What is quoted; a word beside that, beside a number or before the letters of a column; a mark after it. */
const PLACE_WORDS = /"(?:[^"\\]|\\.)*"|(?<=" )\p{L}+|\p{L}+(?= (?:["\d]|[A-Z]{1,3}\b))|:(?= )|(?<=")\?/gu;

/** `row 4, column "manager"`, with the language's words for what is not quoted. O(length). */
export function placeInWords({ places }: Pick<TemplateLanguage, 'places'>, text: string): string {
  if (places === undefined) return text;
  return text.replaceAll(PLACE_WORDS, (piece) =>
    Object.hasOwn(places, piece) ? (places[piece] ?? piece) : piece,
  );
}

function printNumber(value: number, { number, printed }: Language): string {
  // A map takes -0 for 0.
  if (Object.is(value, -0)) return number.format(value);
  const known = printed.get(value);
  if (known !== undefined) return known;
  if (printed.size >= MOST_PRINTED) printed.clear();
  const text = number.format(value);
  printed.set(value, text);
  return text;
}

function refuse(path: string, message: string, received: unknown, expected: string): never {
  throw new MentorMatchError('invalid-input', [{ path, message, received: printValue(received), expected }]);
}
