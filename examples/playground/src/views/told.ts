/** Problems in the language of the page: the library has them in English. */
import { useEffect, useState } from 'preact/hooks';
import type { Issue } from '../protocol';
import { loadTranslator, translatorOf } from '../texts';
import { usePage } from './context';

/** A text, and its language where that is not the page's. */
export interface ToldText {
  readonly text: string;
  readonly lang?: 'en';
}

export type ToldIssue = { readonly [Part in keyof Issue]: ToldText };

/** Nothing while the sentences of the language are loaded, so that nobody is told twice. */
export function useTold(issues: readonly Issue[]): readonly ToldIssue[] {
  const { locale } = usePage().state;
  const [tried, setTried] = useState('');
  const translate = translatorOf(locale);
  const isMissing = translate === undefined && issues.length > 0;
  useEffect(() => {
    if (!isMissing) return;
    let current = true;
    const done = () => current && setTried(locale);
    loadTranslator(locale).then(done, done);
    return () => {
      current = false;
    };
  }, [isMissing, locale]);
  if (isMissing && tried !== locale) return [];
  return issues.map((issue) => toldOf(issue, translate?.(issue) ?? issue, locale !== 'en'));
}

/** @param marks whether what stays in English is to say so. */
function toldOf(english: Issue, said: Issue, marks: boolean): ToldIssue {
  const told = (part: keyof Issue): ToldText => ({
    text: said[part],
    ...(marks && said[part] === english[part] && { lang: 'en' }),
  });
  return {
    path: told('path'),
    message: told('message'),
    received: told('received'),
    expected: told('expected'),
  };
}
