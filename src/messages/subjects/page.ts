type None = Record<never, never>;

/** A count, for the language's plural, and as it is printed. */
interface Counted {
  readonly count: number;
  readonly shown: string;
}

/** A side of the cohort, as `mentor` or `mentee`. */
interface Role {
  readonly role: 'mentor' | 'mentee';
}

/** Texts of the report: frame, headings, sentences and charts. What is printed already comes as text. */
export interface PageMessages {
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

  /** What a result claims: a few words, and a sentence. */
  'page.badge': { readonly kind: string };
  'page.claim': { readonly kind: string };
  'page.claim.bound': { readonly bound: string; readonly gap: string };
  'page.claim.stability': { readonly score: string };
  'page.verified': { readonly holds: string };

  'page.lead': { readonly count: number; readonly matched: string; readonly mentees: string };
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
  'page.left.reason': Role & Counted & { readonly kind: string };
  'page.brings': None;
  'page.brings.seat': { readonly who: string; readonly effect: string };
  'page.brings.somewhere': { readonly effect: string };
  'page.brings.nothing': None;
  'page.brings.unknown': None;
  'page.dearest': { readonly what: string; readonly effect: string };
  'page.dearest.none': None;
  'page.dearest.unknown': None;
  'page.conflict': None;

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
  'page.firm.left-out': None;
  'page.role': Role;
  'page.alone.text': None;
  'page.alone.none': None;
  'page.alone.left-out': None;
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
  'page.seats.left-out': None;
  'page.seats.of': { readonly used: string; readonly seats: string };
  'page.seats.below': { readonly minimum: string };
  'page.rules.text': None;
  'page.rules.unknown': None;
  'page.rules.left-out': None;
  'page.price.kind': { readonly kind: string };
  'page.price': { readonly mentees: string; readonly score: string; readonly changed: string };
  'page.price.nothing': None;
  'page.warnings.none': None;
  'page.warnings.text': Counted;

  /** Charts: each with what it shows, for who sees it and for who does not. */
  'page.chart.table': None;
  'page.chart.scores': None;
  'page.chart.scores.text': None;
  'page.chart.scores.pairs': None;
  'page.chart.scores.possible': None;
  'page.chart.scores.range': { readonly from: string; readonly to: string };
  'page.chart.seats': None;
  'page.chart.seats.text': { readonly used: string; readonly seats: string };
  'page.chart.seats.mentees': Counted;
  'page.chart.seats.full': None;
  'page.chart.seats.free': None;
  'page.chart.criteria': None;
  'page.chart.criteria.text': { readonly score: string };
  'page.chart.criteria.earned': None;
  'page.chart.criteria.assumed': None;
  'page.chart.criteria.most': None;
  'page.chart.criteria.known': None;
  'page.chart.reasons': None;
  'page.chart.reasons.text': None;
  'page.chart.reasons.people': None;
  'page.chart.skills': None;
  'page.chart.skills.text': None;
  'page.chart.skills.skill': None;
  'page.chart.skills.wanted': None;
  'page.chart.skills.served': None;
  'page.chart.skills.seats': None;
  'page.chart.skills.mentors': None;
  'page.chart.prices': None;
  'page.chart.prices.text': None;
  'page.chart.prices.score': None;
  'page.chart.prices.mentees': None;
  'page.chart.change': None;
  'page.chart.change.text': None;
  'page.chart.change.pairs': None;
  'page.change.kept': None;
  'page.change.begun': None;
  'page.change.ended': { readonly cause: string };
  'page.change.before': None;
  'page.change.after': None;
  'page.change.mentees': { readonly better: string; readonly same: string; readonly worse: string };
  'page.change.price': { readonly effect: string };
  'page.figure.pairs': None;
  'page.figure.matched': None;
  'page.figure.total': None;
  'page.figure.mean': None;
  'page.figure.median': None;
  'page.figure.lowest': None;
  'page.figure.mentors': None;
  'page.figure.mentees': None;
  'page.figure.seats': None;
  'page.figure.eligible': None;
  'page.figure.possible': None;

  'page.policy': None;
  'page.policy.form': None;
  'page.policy.form.is': { readonly form: string };
  'page.policy.objectives': None;
  'page.policy.weights': None;
  'page.policy.rules': None;
  'page.policy.always': None;
  'page.policy.minimum-score': None;
  'page.policy.minimums': None;
  'page.policy.minimums.is': { readonly minimums: string };
  'page.policy.method': None;
  'page.policy.method.is': { readonly method: string };
  'page.policy.locks': None;
  'page.policy.seed': None;
  'page.policy.json': None;
  'page.levels': None;
  'page.levels.text': None;
  'page.levels.none': None;
  'page.level': { readonly kind: string };
  'page.level.value': None;
  'page.level.objective': None;
  'page.level.what': None;
  'page.checks': None;
  'page.check.belongs': None;
  'page.check.pairs': None;
  'page.check.seats': None;
  'page.check.stopped': None;
  'page.check.proof': { readonly kind: string };
  'page.check.log': None;
  'page.check.problems': None;
  'page.manifest': None;
  'page.manifest.version': None;
  'page.manifest.solver': None;
  'page.manifest.hash': None;
  'page.manifest.extensions': None;
  'page.manifest.files': None;
  'page.manifest.rows': Counted;
  'page.decisions': None;
  'page.decisions.none': None;
  'page.decision.kind': { readonly kind: string };
  'page.decision.what': None;
  'page.decision.who': None;
  'page.decision.when': None;
  'page.decision.why': None;
  'page.decision.effect': None;
  'page.decision.pairs': None;
  'page.decision.to': { readonly pairs: string };
  'page.decision.waived': { readonly rules: readonly string[] };

  /** What the page's own script says. */
  'page.search': None;
  'page.search.shown': { readonly shown: string; readonly all: string };
  'page.details.open': None;
  'page.details.not-known': None;
}
