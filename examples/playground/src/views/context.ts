import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Controller } from '../controller';
import type { Locale } from '../protocol';
import type { State } from '../state/state';
import type { Texts } from '../texts';

/** What every view reads: the state, the texts of the language, and what can be done. */
export interface PageContext {
  readonly state: State;
  readonly t: Texts;
  readonly act: Controller;
  readonly speak: (locale: Locale) => Promise<void>;
}

export const Page = createContext<PageContext | undefined>(undefined);

export function usePage(): PageContext {
  const page = useContext(Page);
  if (page === undefined) throw new Error('a view stands outside of the page');
  return page;
}
