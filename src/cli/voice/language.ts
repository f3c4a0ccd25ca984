import type { MessageCatalogue } from '../../messages';
import { oneOf, type Values } from '../options';
import { ENGLISH_VOICE, type Voice, voiceIn } from './voice';

/** The languages of the command; each but English is loaded where it is asked for. */
export const LANGUAGES = ['en', 'fr'] as const;
type Language = (typeof LANGUAGES)[number];

/** Options by which a call says its language. */
const OPTIONS = ['locale', 'language'] as const;

/** In which language tables are written: `--headers` for columns, that of the run for sentences. @throws UsageError */
export async function tableLanguage(
  values: Values,
  { locale }: Pick<Voice, 'locale'>,
): Promise<{ readonly headers?: MessageCatalogue; readonly locale?: MessageCatalogue }> {
  const asked = oneOf(values['headers'], LANGUAGES, 'headers', 'en');
  return {
    ...(asked === 'fr' && { headers: (await french()).FR }),
    ...(locale !== undefined && { locale }),
  };
}

/** The language of a call before its options are read, so that what is wrong with them is said in it too. */
export function languageIn(args: readonly string[]): Language {
  for (const [at, arg] of args.entries())
    for (const option of OPTIONS) {
      const given = arg === `--${option}` ? args[at + 1] : arg.split(`--${option}=`)[1];
      const known = LANGUAGES.find((language) => language === given);
      if (known !== undefined) return known;
    }
  return 'en';
}

/** How a language is spoken. */
export async function readVoice(language: Language): Promise<Voice> {
  if (language === 'en') return ENGLISH_VOICE;
  const { FR, issueInFrench, placeInFrench, textInFrench } = await french();
  return voiceIn(FR, { text: textInFrench, issue: issueInFrench, place: placeInFrench });
}

const french = () => import('../../entries/fr');
