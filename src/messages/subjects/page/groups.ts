import type { Side } from '../../../model';
import type { Counted, None } from '../../params';

/** How groups fare, and tables by a field. */
export interface PageGroupsMessages {
  'page.tables.text': { readonly minimum: string };
  'page.tables.all': None;
  'page.tables.hidden': None;
  'page.tables.matched': None;
  'page.tables.wish': None;
  'page.tables.firm': None;
  'page.tables.of': { readonly count: string; readonly of: string };
  'page.groups': None;
  'page.groups.text': None;
  'page.groups.note': None;
  'page.groups.by': { readonly side: Side; readonly by: string };
  'page.groups.group': None;
  'page.groups.people': None;
  'page.groups.eligible': None;
  'page.groups.matched': None;
  'page.groups.share': None;
  'page.groups.ratio': None;
  'page.groups.p': None;
  'page.groups.wish': None;
  'page.groups.score': None;
  'page.groups.above': None;
  'page.groups.hidden': Counted;
  'page.groups.four-fifths': None;
  'page.gap': { readonly by: string };
  'page.gap.between': { readonly value: string; readonly reference: string };
  'page.gap.size': {
    readonly value: string;
    readonly reference: string;
    readonly direction: 'less' | 'more';
    readonly shown: string;
  };
  'page.gap.place': { readonly place: string };
  'page.gap.where': None;
  'page.gap.part': None;
  'page.gap.without': None;
  'page.gap.proxy': { readonly criterion: string; readonly value: string; readonly shown: string };
}
