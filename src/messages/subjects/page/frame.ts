import type { None } from '../../params';

/** What stands around the sections of a report, and their headings. */
export interface PageFrameMessages {
  'page.title': None;
  'page.contents': None;
  'page.skip': None;
  'page.brief': None;
  'page.pairs': None;
  'page.alone': None;
  'page.seats': None;
  'page.figures': None;
  'page.rules': None;
  'page.warnings': None;
  'page.change': None;
  'page.record': None;
  'page.proposal': None;
  'page.administrators': None;
  'page.no-people': None;
  'page.made': { readonly version: string };
  'page.date': { readonly date: string };
  /** What the page's own script says. */
  'page.search': None;
  'page.search.shown': { readonly shown: string; readonly all: string };
  'page.details.open': None;
  'page.details.not-known': None;
}
