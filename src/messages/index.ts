import { EN } from './en';
import { formatTemplate } from './format';
import { FR } from './fr';
import { CHANGE_VISIBILITY, type ChangeMessages } from './rooms/changes';
import { EFFECT_VISIBILITY, type EffectMessages } from './rooms/effects';
import { MATCHING_VISIBILITY, type MatchingMessages } from './rooms/matching';
import { RULE_VISIBILITY, type RuleMessages } from './rooms/rules';
import { SCORING_VISIBILITY, type ScoringMessages } from './rooms/scoring';
import { WARNING_VISIBILITY, type WarningMessages } from './rooms/warnings';
import type { Templates, Visibility } from './types';

export { templateParams } from './format';
export type { Templates, Visibility } from './types';

/**
 * Every message of the library: its id and the parameters of its template. To add some, declare them in a
 * file of `rooms/` (ids, parameters, who may see them), give a template in one file per language, and name
 * the new file here and in `en/index.ts` and `fr/index.ts`; the compiler and the tests then ask for the rest.
 */
export interface Messages
  extends ScoringMessages,
    RuleMessages,
    MatchingMessages,
    ChangeMessages,
    EffectMessages,
    WarningMessages {}

/** Id of a message template, such as `skills.reaches-target`. */
export type MessageId = keyof Messages;

/** The languages that ship. */
export const LOCALES = ['en', 'fr'] as const;
export type Locale = (typeof LOCALES)[number];

/** All templates in one language: what a further language has to bring. */
export interface MessageCatalogue {
  /** BCP 47 tag, which decides on plurals, lists and decimal signs. */
  readonly locale: string;
  readonly templates: Templates<Messages>;
}

/** The catalogues that ship, by locale. */
export const CATALOGUES: { readonly [L in Locale]: MessageCatalogue } = {
  en: { locale: 'en', templates: EN },
  fr: { locale: 'fr', templates: FR },
};

/**
 * Who may see a message beside administrators. `everyone`: it is good news, or about both. `mentor` and
 * `mentee`: it shows a blank, a rank or a plan of that person, who alone may see it. `administrator`: it would show one
 * person's side to the other, such as a wish that is not met.
 */
export const MESSAGE_VISIBILITY: { readonly [Id in MessageId]: Visibility } = {
  ...SCORING_VISIBILITY,
  ...RULE_VISIBILITY,
  ...MATCHING_VISIBILITY,
  ...CHANGE_VISIBILITY,
  ...EFFECT_VISIBILITY,
  ...WARNING_VISIBILITY,
};

/**
 * Renders a message.
 *
 * @param locale a language that ships, or a catalogue of your own.
 * @throws RangeError if a parameter that the template needs is missing.
 */
export function renderMessage<Id extends MessageId>(
  locale: Locale | MessageCatalogue,
  id: Id,
  params: Messages[Id],
): string {
  const catalogue = typeof locale === 'string' ? CATALOGUES[locale] : locale;
  return formatTemplate(catalogue.templates[id], catalogue.locale, { ...params });
}

/** Whether an id that came with data, such as {@link Evidence.id}, names a message of this version. */
export function isMessageId(id: string): id is MessageId {
  return Object.hasOwn(MESSAGE_VISIBILITY, id);
}
