import { type MessageCatalogue, policyText } from '../../messages';
import type { CoverGroups, GroupTarget, PersonalWeights, TieBreak } from '../../model';

/** What a policy may ask for besides weights, rules and limits. */
export interface AskedBesides {
  readonly method?: 'optimal' | 'stable';
  readonly personalWeights?: Required<PersonalWeights>;
  readonly coverGroups?: CoverGroups;
  readonly tieBreak?: TieBreak;
}

/** Most groups that are named. */
const MOST_NAMED = 20;

/**
 * What personal weights, shares of groups and the order of arrival ask for: topics with statements. A stable matching
 * has no objectives.
 */
export function policyWords(
  { method, personalWeights, coverGroups, tieBreak }: AskedBesides,
  locale: MessageCatalogue | undefined,
): readonly (readonly [topic: string, statements: readonly string[]])[] {
  const hasObjectives = method !== 'stable';
  return [
    ...(personalWeights === undefined
      ? []
      : [
          [
            policyText(locale, 'page.policy.personal', {}),
            [policyText(locale, 'page.policy.personal.is', { share: personalWeights.share })],
          ] as const,
        ]),
    ...(coverGroups === undefined || !hasObjectives
      ? []
      : [[policyText(locale, 'page.policy.groups', {}), groupWords(coverGroups, locale)] as const]),
    ...(tieBreak === undefined || !hasObjectives
      ? []
      : [
          [
            policyText(locale, 'page.policy.turns', {}),
            [
              policyText(locale, 'page.policy.turns.is', {
                field: tieBreak.field,
                order: tieBreak.order ?? 'ascending',
              }),
            ],
          ] as const,
        ]),
  ];
}

function groupWords(
  { field, groups = {}, ...all }: CoverGroups,
  locale: MessageCatalogue | undefined,
): readonly string[] {
  const named = Object.entries(groups);
  const isForAll = all.share !== undefined || all.people !== undefined;
  const more = named.length - MOST_NAMED;
  const target = ({ share, people }: GroupTarget) => ({
    ...(share !== undefined && { share }),
    ...(people !== undefined && { people }),
  });
  return [
    policyText(locale, 'page.policy.groups.by', { field }),
    ...named
      .slice(0, MOST_NAMED)
      .map(([group, one]) => policyText(locale, 'page.policy.groups.one', { group, ...target(one) })),
    ...(more > 0 ? [policyText(locale, 'page.policy.groups.more', { count: more })] : []),
    ...(isForAll
      ? [policyText(locale, 'page.policy.groups.all', { others: named.length, ...target(all) })]
      : []),
  ];
}
