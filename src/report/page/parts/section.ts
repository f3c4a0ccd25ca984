import type { PageId } from '../../../messages';
import { type Child, el, type Markup } from '../../html';
import type { PageContext } from './context';

type SectionId =
  | 'brief'
  | 'pairs'
  | 'alone'
  | 'seats'
  | 'figures'
  | 'change'
  | 'rules'
  | 'groups'
  | 'warnings'
  | 'record';

/** A section of the page, and how its contents name it. */
export interface Section {
  readonly id: SectionId;
  readonly title: string;
  readonly content: Markup;
}

/** A section under its heading, which is the text `page.ID`. */
export function section(page: PageContext, id: SectionId, ...children: readonly Child[]): Section {
  const titled: PageId & `page.${SectionId}` = `page.${id}`;
  const title = page.text(titled, {});
  const heading = `${id}-title`;
  const content = el(
    'section',
    { id, 'aria-labelledby': heading },
    el('h2', { id: heading }, title),
    ...children,
  );
  return { id, title, content };
}

/** A paragraph on what a section shows. */
export function about(...children: readonly Child[]): Markup {
  return el('p', { class: 'about' }, ...children);
}

/** A column of text, beside a chart or another one. */
export function said(...children: readonly Child[]): Markup {
  return el('div', { class: 'said' }, ...children);
}
