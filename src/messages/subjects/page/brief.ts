import type { Counted, None, Role } from '../../params';
import type { Why } from './params';

/** What a director reads: what is claimed, the figures that count, what would bring more. */
export interface PageBriefMessages {
  /** What a result claims: a few words, and a sentence. */
  'page.badge': { readonly kind: string };
  'page.claim': { readonly kind: string };
  'page.claim.bound': { readonly bound: string; readonly gap: string };
  'page.claim.stability': { readonly score: string };
  'page.verified': { readonly holds: string };
  /** @param all how many mentees there are, for the plural. */
  'page.lead': {
    readonly count: number;
    readonly all: number;
    readonly matched: string;
    readonly mentees: string;
  };
  'page.lead.empty': None;
  'page.tile.matched': None;
  'page.tile.of': { readonly whole: string };
  'page.tile.everybody': None;
  'page.tile.left': { readonly shown: string };
  'page.tile.score': None;
  'page.tile.possible': { readonly score: string };
  'page.tile.seats': None;
  'page.tile.free': Counted;
  'page.tile.firm': None;
  'page.tile.loose': Counted;
  'page.tile.unknown': None;
  'page.left': None;
  'page.left.nobody': None;
  'page.no-loss': None;
  'page.reason': Role & { readonly kind: string };
  'page.left.reason': Role & Counted & { readonly kind: string };
  'page.brings': None;
  'page.brings.seat': { readonly who: string; readonly effect: string };
  'page.brings.somewhere': { readonly effect: string };
  'page.brings.nothing': None;
  'page.brings.unknown': Why;
  'page.dearest': { readonly what: string; readonly effect: string };
  'page.dearest.none': None;
  'page.dearest.unknown': Why;
  /** What decisions made of a matching, and that what is said of it is said of what was proposed. */
  'page.decided': { readonly ended: string; readonly made: string };
  'page.claim.proposed': None;
  'page.recruits': None;
  'page.recruits.text': None;
  'page.recruits.rules': None;
  'page.recruits.none': None;
  'page.recruits.left-out': Why;
  'page.recruit': { readonly what: string; readonly effect: string };
  'page.recruit.any': None;
  'page.recruit.skills': None;
  'page.recruit.goals': None;
  'page.recruit.years': None;
  'page.recruit.languages': None;
  'page.recruit.zone': None;
  'page.recruit.takes': None;
  'page.recruit.adds': None;
  'page.conflict': None;
}
