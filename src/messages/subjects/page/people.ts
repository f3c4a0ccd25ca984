import type { None, Role } from '../../params';
import type { Why } from './params';

/** Pairs, people without a partner, and seats. */
export interface PagePeopleMessages {
  'page.column.criterion': None;
  'page.column.mentee': None;
  'page.column.mentor': None;
  'page.column.person': None;
  'page.column.role': None;
  'page.column.score': None;
  'page.column.why': None;
  'page.column.firm': None;
  'page.column.alternatives': None;
  'page.column.reason': None;
  'page.column.help': None;
  'page.column.used': None;
  'page.column.one-more': None;
  'page.column.rule': None;
  'page.column.forbids': None;
  'page.column.blank': None;
  'page.column.without': None;
  'page.pairs.text': None;
  'page.pairs.none': None;
  'page.pair.known': { readonly percent: string };
  'page.pair.places': { readonly mentor: string; readonly mentee: string };
  'page.pair.mark': { readonly mark: string };
  'page.firm': { readonly kind: string };
  'page.firm.text': None;
  'page.firm.without': { readonly effect: string };
  'page.firm.left-out': Why;
  'page.alternatives.left-out': Why;
  'page.role': Role;
  'page.alone.text': None;
  'page.alone.none': None;
  'page.alone.left-out': Why;
  'page.alone.decision': None;
  'page.help.one-more-seat': { readonly who: string; readonly effect: string };
  'page.help.lift-rules': {
    readonly who: string;
    readonly rules: readonly string[];
    readonly effect: string;
  };
  'page.help.force': { readonly who: string; readonly effect: string };
  'page.help.none': None;
  'page.seats.text': None;
  'page.seats.left-out': Why;
  'page.seats.of': { readonly used: string; readonly seats: string };
  'page.seats.below': { readonly minimum: string };
}
