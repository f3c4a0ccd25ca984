import type { Locale } from '../protocol';
import { EN_TEXTS, type Texts } from './en';

export { EN_TEXTS, type Texts } from './en';

export async function loadTexts(locale: Locale): Promise<Texts> {
  return locale === 'fr' ? (await import('./fr')).FR_TEXTS : EN_TEXTS;
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
