import { describeEffect, type ObjectiveLoss } from '../../../matching';
import {
  auditText,
  isLabelled,
  labelOf,
  type MessageCatalogue,
  type PageId,
  type PageParams,
  pageText,
  translate,
} from '../../../messages';
import type { Side } from '../../../model';
import type {
  ReasonKind,
  ReportData,
  ReportEffort,
  ReportLeftOut,
  ReportPrice,
  ReportProof,
  ReportText,
} from '../../data';
import { el, figure, fragment, type Markup, type Numbers, numbersOf } from '../../html';

/** Parameters of a text, of which those that are text may be pieces of a page. */
type Pieces<Params> = {
  readonly [Name in keyof Params]: string extends Params[Name] ? Params[Name] | Markup : Params[Name];
};

/** Stand in a text for pieces of a page; of a private plane of Unicode, so that no text has them. */
const [OPEN, CLOSE] = ['\u{f0000}', '\u{f0001}'];
const PIECE = /\u{f0000}(\d+)\u{f0001}/u;

/** Steps of a total in print, and what is no more than the rounding of a sum, in these steps. */
const TOTAL_STEPS = 100;
const ROUNDING = 1e-6;

/** A smaller p value would be shown as none. */
const LEAST_CHANCE = 0.001;

/** What all parts of a page need: the data, and how things are said in its language. */
export class PageContext {
  readonly numbers: Numbers;
  readonly language: string;
  readonly #headings = new Map<string, string>();
  /** Names that several people have. */
  readonly #shared: { readonly [S in Side]: ReadonlySet<string> };

  constructor(
    readonly data: ReportData,
    readonly locale: MessageCatalogue | undefined,
  ) {
    this.language = locale?.locale ?? 'en';
    this.numbers = numbersOf(this.language);
    this.#shared = { mentors: repeated(data.names.mentors), mentees: repeated(data.names.mentees) };
  }

  /** Whether there is a matching to show. */
  get isMatching(): boolean {
    const { status } = this.data;
    return status !== 'infeasible' && status !== 'too-few-changes';
  }

  /** What is claimed of the result, unless checking it again found otherwise. */
  get claimed(): ReportProof['kind'] | 'unverified' {
    const { kind, verified } = this.data.proof;
    return verified === false ? 'unverified' : kind;
  }

  /** The same in the header: what was proven may have been changed by decisions. */
  get badge(): ReportProof['kind'] | 'unverified' | 'decided' {
    const { claimed } = this;
    const isProven = claimed === 'optimal' || claimed === 'stable' || claimed === 'limited';
    return this.data.decided !== null && (isProven || claimed === 'searched' || claimed === 'open')
      ? 'decided'
      : claimed;
  }

  /** Why something was not asked. */
  why(name: keyof ReportEffort): { readonly why: ReportLeftOut } {
    return { why: this.data.leftOut[name] ?? 'option' };
  }

  /** What decisions have changed, and of what all else is said; nothing where they changed nothing. */
  decided(): Markup | false {
    const { decided } = this.data;
    return (
      decided !== null &&
      el(
        'p',
        { class: 'about' },
        this.say('page.decided', { ended: this.count(decided.ended), made: this.count(decided.made) }),
      )
    );
  }

  /** Why people have no partner, as a kind that a text knows. */
  reasonKind(kind: ReasonKind): string {
    return kind === 'better-without' && this.data.status === 'stopped' ? 'free-when-stopped' : kind;
  }

  /** A text of the page. */
  text<Id extends PageId>(id: Id, params: PageParams<Id>): string {
    return pageText(this.locale, id, params);
  }

  /** The same with pieces of a page in it, such as figures and people. */
  say<Id extends PageId>(id: Id, params: Pieces<PageParams<Id>>): Markup {
    const pieces: Markup[] = [];
    const texts = Object.fromEntries(
      Object.entries<unknown>({ ...params }).map(([name, value]) => {
        if (!isMarkup(value)) return [name, value];
        pieces.push(value);
        return [name, `${OPEN}${pieces.length - 1}${CLOSE}`];
      }),
    );
    // Each piece has the place of a text.
    const text = pageText(this.locale, id, texts as unknown as PageParams<Id>);
    return fragment(
      text.split(PIECE).map((part, at) => (at % 2 === 0 ? part : (pieces[Number(part)] ?? ''))),
    );
  }

  /** A reason or a warning in the language of the page. */
  translated(message: ReportText): string {
    return translate(message, this.locale).text;
  }

  /** What people are grouped by. */
  grouping(by: string): string {
    return auditText(this.locale, 'audit.by', { by, labelled: isLabelled(this.locale, by) });
  }

  /** A group by its value. */
  group(by: string, value: string): string {
    return auditText(this.locale, 'audit.group', { by, value });
  }

  /** What people call a criterion, an objective or a rule. */
  label(name: string): string {
    return labelOf(this.locale, name);
  }

  /** The same where it begins a cell. */
  heading(name: string): string {
    let heading = this.#headings.get(name);
    if (heading === undefined) {
      heading = capital(this.label(name), this.language);
      this.#headings.set(name, heading);
    }
    return heading;
  }

  /** What a change does, as a clause. */
  effect(effect: ObjectiveLoss): string {
    return describeEffect(effect, this.locale);
  }

  /** What a change does, in as few words as can be: `−0.36`, `no loss`. */
  loss(effect: ObjectiveLoss): Markup | string {
    if (effect.objective === null) return this.text('page.no-loss', {});
    return effect.objective === 'total-score' && effect.scoreLoss !== null
      ? this.signedScore(-effect.scoreLoss)
      : this.effect(effect);
  }

  /** Somebody, with name and id, or the id alone. */
  person(side: Side, id: string): Markup {
    const names = this.data.names[side];
    const name = Object.hasOwn(names, id) ? names[id] : undefined;
    return name === undefined || name === id
      ? el('bdi', { class: 'name' }, id)
      : fragment(el('bdi', { class: 'name' }, name), ' ', el('bdi', { class: 'id' }, id));
  }

  /** Somebody in a line with others: the name alone, where nobody else on the side has it. */
  briefly(side: Side, id: string): Markup {
    const name = this.called(side, id);
    return this.#shared[side].has(name) ? this.person(side, id) : el('bdi', { class: 'name' }, name);
  }

  /** Somebody in one text. */
  called(side: Side, id: string): string {
    const names = this.data.names[side];
    return (Object.hasOwn(names, id) ? names[id] : undefined) ?? id;
  }

  count(value: number): Markup {
    return figure(value, this.numbers.count(value));
  }

  /** A number with the decimals that it has. */
  quantity(value: number): Markup {
    return figure(value, this.numbers.tick(value));
  }

  score(value: number | null): Markup | string {
    return value === null ? NONE : figure(value, this.numbers.score(value));
  }

  total(value: number): Markup {
    return figure(value, this.numbers.total(value));
  }

  /** A part of a score, which takes a decimal more. */
  part(value: number): Markup {
    return figure(value, this.numbers.part(value));
  }

  /** What could be lifted, as it is called. */
  constraint({ kind, rule }: Pick<ReportPrice, 'kind' | 'rule'>): string {
    return capital(rule === null ? this.text('page.price.kind', { kind }) : this.label(rule), this.language);
  }

  /** A p value with three decimals, or that it is under the smallest that they show. */
  chance(value: number): Markup {
    const size = value < LEAST_CHANCE ? 'under' : 'told';
    const shown = this.numbers.part(Math.max(value, LEAST_CHANCE));
    return figure(value, auditText(this.locale, 'audit.p', { size, shown }));
  }

  /** A sum of scores that nothing is above, rounded up. */
  atMost(value: number): Markup {
    return figure(value, this.numbers.total(Math.ceil(value * TOTAL_STEPS - ROUNDING) / TOTAL_STEPS));
  }

  /** A difference of scores. */
  signedScore(value: number): Markup {
    return figure(value, this.numbers.signedScore(value));
  }

  signed(value: number): Markup {
    return figure(value, this.numbers.signed(value));
  }

  percent(value: number): Markup {
    return figure(value, this.numbers.percent(value));
  }
}

/** What stands in a record more than once. */
function repeated(names: { readonly [id: string]: string }): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(
    Object.values(names).filter((name) => {
      const again = seen.has(name);
      seen.add(name);
      return again;
    }),
  );
}

/** Where there is no figure. */
export const NONE = '\u2013';

function isMarkup(value: unknown): value is Markup {
  return typeof value === 'object' && value !== null && 'html' in value;
}

/** With a capital, where it begins a cell. */
export function capital(text: string, language: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  return text === '' ? '' : first.toLocaleUpperCase(language) + text.slice(first.length);
}
