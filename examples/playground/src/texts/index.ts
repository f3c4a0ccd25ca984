import type { Issue, Locale } from '../protocol';
import { EN_TEXTS, type Texts } from './en';

export { EN_TEXTS, type Texts } from './en';

export async function loadTexts(locale: Locale): Promise<Texts> {
  if (locale === 'en') return EN_TEXTS;
  const { FR_TEXTS } = await import('./fr');
  // While nobody waits: it is there when there is a problem to tell.
  void loadTranslator(locale).catch(() => {});
  return FR_TEXTS;
}

type Translator = (issue: Issue) => Issue;
const translators = new Map<Locale, Translator>([['en', (issue) => issue]]);

/** What says a problem, which the library says in English, in this language; undefined until it is loaded. */
export const translatorOf = (locale: Locale): Translator | undefined => translators.get(locale);

/** Loads it. Where it cannot be had, problems are said in English. */
export async function loadTranslator(locale: Locale): Promise<void> {
  if (translators.has(locale)) return;
  const { issueInFrench } = await import('./fr/issues');
  translators.set(locale, issueInFrench);
}

/** A field in words; attributes are called by their own names. */
export function fieldName(t: Texts, field: string): string {
  const named = t.fields[field];
  if (named !== undefined) return named;
  const [kind, ...rest] = field.split('.');
  const name = rest.join('.');
  if (kind === 'attributes') return t.people.attribute(name);
  if (kind === 'protectedAttributes') return t.people.protectedAttribute(name);
  return t.people.fixed[field] ?? field;
}
