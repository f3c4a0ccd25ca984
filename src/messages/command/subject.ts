import type { Side } from '../../model';
import type { Counted, None, Role } from '../params';

/** How many people there are, for the plural and to be shown. */
interface People {
  readonly mentors: number;
  readonly shownMentors: string;
  readonly mentees: number;
  readonly shownMentees: string;
}

/** Someone of a pair, before and after a change. */
interface Changed {
  readonly who: string;
  readonly before: string;
  readonly after: string;
}

/** A pair that ends or begins. */
interface Pair {
  readonly pair: string;
  readonly score: string;
}

/** Tags of a kind: skills, goals or interests. */
interface Kind {
  readonly kind: string;
}

/** Pairs that a rule lets through because of blanks. */
interface Blanks {
  readonly blank: string;
  readonly blanks: number;
}

/** What the command says of people and pairs. Scores and large counts as text, in the digits of the language. */
export interface CommandMessages {
  'review.counts': {
    readonly approved: number;
    readonly rejected: number;
    readonly changed: number;
    readonly proposed: number;
  };
  'review.cost': { readonly effect: string; readonly total: string };
  'review.people': Counted;
  'review.person': Changed;
  'review.nobody': None;
  'review.read': { readonly decided: number; readonly undecided: number; readonly recorded: number };
  'review.next': None;
  'review.call': { readonly file: string };
  'why.matched': { readonly who: string };
  'why.forbidden': { readonly who: string; readonly count: number };
  'why.rule': { readonly rule: string; readonly reason: string };
  'why.lifted': { readonly effect: string };
  'why.never': None;
  'why.no-room': { readonly who: string };
  'why.not-chosen': { readonly who: string; readonly effect: string };
  'why.exchange': { readonly ends: number; readonly begins: number };
  'why.people': { readonly gain: number; readonly lose: number };
  'why.ends': Pair;
  'why.begins': Pair;
  'why.person': Changed & Role;
  'why.remedies': None;
  'why.no-remedy': None;
  'why.more': None;
  'explain.heading': {
    readonly mentor: string;
    readonly mentee: string;
    readonly score: string;
    readonly known: number;
  };
  'explain.place': { readonly ofMentor: number; readonly ofMentee: number };
  'explain.not-eligible': None;
  'explain.criterion': { readonly criterion: string; readonly value: string; readonly share: string };
  'explain.unknown': { readonly criterion: string };
  'explain.rule': { readonly rule: string; readonly reason: string };
  'shortlist.heading': Counted & { readonly who: string };
  'rematch.counts': {
    readonly kept: number;
    readonly ended: number;
    readonly broken: number;
    readonly begun: number;
  };
  'rematch.ended': { readonly pair: string; readonly cause: string };
  'rematch.begun': Pair;
  'rematch.price': { readonly effect: string };
  'rematch.free': None;
  'rematch.not-proven': None;
  'rematch.none': { readonly reason: string };
  'cause.mentor-left': None;
  'cause.mentee-left': None;
  'cause.both-left': None;
  'cause.declined': None;
  'cause.not-eligible': { readonly rules: readonly string[] };
  'cause.broken': None;
  with: { readonly mentor: string; readonly mentee: string };
  'match.counts': People & {
    readonly matches: number;
    readonly shownMatches: string;
    readonly menteesMatched: string;
    readonly mentorsMatched: string;
    readonly seats: number;
    readonly shownSeats: string;
  };
  'match.total': {
    readonly total: string;
    readonly units: string;
    readonly unit: string;
    readonly mean: string;
    readonly lowest: string;
  };
  'match.eligible': { readonly pairs: string; readonly all: string };
  'match.not-counted': { readonly all: string };
  'match.rule': Blanks & { readonly rule: string; readonly forbidden: string };
  'match.rule-not-counted': Blanks & { readonly rule: string };
  'match.on-demand': None;
  'match.priorities': { readonly counts: string };
  'match.groups': { readonly counts: string };
  'match.group': {
    readonly group: string;
    readonly matched: string;
    readonly mentees: string;
    readonly wanted: string;
    readonly missing: number;
  };
  'match.priority': { readonly priority: string; readonly matched: string; readonly mentees: string };
  'match.unknown': Counted & { readonly all: string };
  'match.little': Counted;
  'match.shortfalls': None;
  'match.shortfall': Role & {
    readonly who: string;
    readonly matched: number;
    readonly minimum: number;
  };
  'match.scores': None;
  'match.proven': None;
  'match.not-proven': None;
  'match.stable': {
    readonly locked: number;
    readonly lists: number;
    readonly shownLists: string;
    readonly proposer: string;
  };
  'match.proposal': None;
  'match.infeasible': { readonly reason: string };
  'match.stopped': None;
  'match.so-far': Counted & { readonly total: string };
  'match.gap-unknown': None;
  'match.gap': { readonly bound: string; readonly gap: string; readonly share: string };
  'warnings.heading': { readonly count: number };
  'warnings.more': { readonly count: number };
  'phase.generate': None;
  'phase.read': None;
  'phase.check': None;
  'phase.prepare': None;
  'phase.score': None;
  'phase.bounds': None;
  'phase.minimums': None;
  'phase.cover': None;
  'phase.worst': None;
  'phase.balance': None;
  'phase.match': None;
  'phase.auction': None;
  'phase.complete': None;
  'phase.improve': None;
  'phase.explain': None;
  'phase.ask': None;
  'phase.write': None;
  'phase.bound': { readonly bound: string };
  'phase.gap': { readonly gap: string };
  'stopped.stopping': None;
  'stopped.nothing': None;
  at: { readonly place: string; readonly text: string };
  /** That a question of an audit has no answer. */
  'audit.untold': { readonly question: 'gap' | 'close' | 'price' };
  'problem.count': { readonly count: number; readonly code: string };
  'problem.more': { readonly count: number };
  'problem.found': { readonly received: string; readonly expected: string };
  'problem.of-kind': { readonly count: number };
  'failure.help': { readonly call: string };
  'failure.memory': { readonly said: string };
  'failure.system': { readonly call: string; readonly words: string };
  'failure.unforeseen': { readonly said: string };
  'inspect.after': { readonly text: string };
  quoted: { readonly text: string };
  'person.heading': Role & { readonly who: string };
  'person.field': { readonly field: string; readonly value: string };
  'person.day': { readonly day: string };
  'person.part': { readonly part: string; readonly value: string };
  'check.no-warnings': None;
  'check.people': People & {
    readonly both: number;
    readonly shownBoth: string;
    readonly managers: number;
    readonly shownManagers: string;
  };
  'check.seats': {
    readonly offered: string;
    readonly wanted: string;
    readonly mentees: number;
    readonly shownMentees: string;
    readonly offeredAtLeast: number;
    readonly shownOffered: string;
    readonly wantedAtLeast: number;
    readonly shownWanted: string;
  };
  'check.short': Counted;
  'check.fields': { readonly side: Side };
  'check.filled': {
    readonly filled: string;
    readonly people: string;
    readonly blank: number;
    readonly shownBlank: string;
  };
  'check.as-read': None;
  'check.rules': { readonly pairs: string };
  'check.eligible': { readonly eligible: string; readonly pairs: string };
  'check.not-counted': None;
  'check.criteria': None;
  'check.criterion': People & {
    readonly weight: number;
    readonly ofMentors: string;
    readonly ofMentees: string;
  };
  'check.besides': None;
  'check.own-criterion': { readonly weight: number };
  'words.heading': None;
  'words.unmet': Kind;
  'words.not-in-taxonomy': Kind;
  'words.ambiguous': Kind;
  'words.list': {
    readonly label: string;
    readonly names: string;
    readonly more: number;
    readonly shown: string;
  };
  'words.synonyms': None;
  'compare.status': None;
  'compare.is': { readonly status: string };
  'compare.matches': None;
  'compare.mentees': None;
  'compare.mentors': None;
  'compare.of': { readonly matched: string; readonly all: string };
  'compare.mean': None;
  'compare.lowest': None;
  'compare.criterion': { readonly criterion: string };
  'compare.same': None;
  'compare.other': None;
  'verify.ok': { readonly check: string };
  'verify.wrong': { readonly problem: string };
  'generate.written': People & { readonly paths: string };
  'letters.written': Counted & { readonly sheets: string; readonly path: string };
  'explain.blank': None;
  'explain.joined': { readonly file: string };
  written: { readonly paths: string };
  'more-in': { readonly shown: string; readonly where: string };
}
