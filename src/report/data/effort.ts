/** How much was asked of the matching; why what is `false` was left out, `ReportData.leftOut` says. */
export interface ReportEffort {
  /** A look at all pairs: the best that everybody could have, places, and reasons of everybody without a partner. */
  readonly possible: boolean;
  /** The proof, checked again. */
  readonly verification: boolean;
  readonly margins: boolean;
  readonly alternatives: boolean;
  readonly remedies: boolean;
  readonly seatValues: boolean;
  readonly prices: boolean;
  readonly recruits: boolean;
}

/**
 * Why something has no answer: the cohort is large, the matching is of a kind that has none, nobody wanted it, or a
 * criterion or rule of the caller's own fails for people who are not in the cohort.
 */
export type ReportLeftOut = 'size' | 'kind' | 'option' | 'own';

/** What can be asked beyond what a matching holds: absent, as much as the size allows. */
export type ReportAsked = { readonly [K in keyof ReportEffort]?: boolean };

/** Pairs of a mentor and a mentee up to which each is asked by default. */
export const UP_TO: { readonly [K in keyof ReportEffort]: number } = {
  possible: 25_000_000,
  verification: 25_000_000,
  margins: 4_000_000,
  alternatives: 1_000_000,
  seatValues: 1_000_000,
  remedies: 40_000,
  prices: 40_000,
  recruits: 2_500,
};

/** What is asked of a matching of so many people. */
export function effortFor(asked: ReportAsked, mentors: number, mentees: number): ReportEffort {
  const asks = (name: keyof ReportEffort) => asked[name] ?? mentors * mentees <= UP_TO[name];
  return {
    possible: asks('possible'),
    verification: asks('verification'),
    margins: asks('margins'),
    alternatives: asks('alternatives'),
    seatValues: asks('seatValues'),
    remedies: asks('remedies'),
    prices: asks('prices'),
    recruits: asks('recruits'),
  };
}

/**
 * Why there are no answers.
 *
 * @param answered what was both asked and answered.
 * @param failed whether a function of the caller's own failed for a mentor to look for.
 */
export function leftOut(
  asked: ReportAsked,
  effort: ReportEffort,
  answered: ReportEffort,
  failed: boolean,
): { readonly [K in keyof ReportEffort]?: ReportLeftOut } {
  // The cast: the names of the table are those of its type.
  const names = Object.keys(UP_TO) as (keyof ReportEffort)[];
  const whyNot = (name: keyof ReportEffort): ReportLeftOut => {
    if (!effort[name]) return asked[name] === false ? 'option' : 'size';
    if (name === 'recruits' && failed) return 'own';
    // Alternatives are asked together with margins.
    return name === 'alternatives' && !effort.margins ? whyNot('margins') : 'kind';
  };
  return Object.fromEntries(names.flatMap((name) => (answered[name] ? [] : [[name, whyNot(name)]])));
}
