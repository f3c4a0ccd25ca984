import type { PagePolicyMessages } from '../../subjects';
import type { Templates } from '../../types';

/** How many of a group are to be matched. */
const TARGET =
  '{share, given, {at least {share, percent} % of its mentees}}' +
  '{people, given, {at least {people, plural, one {# mentee} other {# mentees}}}}';

export const PAGE_POLICY_EN: Templates<PagePolicyMessages> = {
  'page.policy': 'The policy',
  'page.policy.form': 'Form',
  'page.policy.form.is':
    '{form, select, professional {professional} entrepreneur {entrepreneur} situational {situational: one specific skill} ' +
    'reverse {reverse: the junior teaches} other {{form}}}',
  'page.policy.objectives': 'Objectives, the first goes first',
  'page.policy.weights': 'Weights',
  'page.policy.rules': 'Rules',
  'page.policy.always': 'always: nobody with themselves, and nobody against a refusal',
  'page.policy.minimum-score': 'Minimum score',
  'page.policy.minimums': 'Minimums',
  'page.policy.minimums.is':
    '{minimums, select, required {required: without them there is no matching} other {as far as possible}}',
  'page.policy.method': 'Method',
  'page.policy.method.is':
    '{method, select, stable {stable: by everybody’s own wishes} other {optimal: the best by the objectives}}',
  'page.policy.personal': 'personal weights',
  'page.policy.personal.is':
    '{share, percent} % of the weights of each mentee who answers go by how important the criteria are to them',
  'page.policy.groups': 'mentees with a mentor, by group',
  'page.policy.groups.by':
    'groups by “{field, label}”; where not all targets can be met, as few people are missing as possible',
  'page.policy.groups.one': `“{group}”: ${TARGET}`,
  'page.policy.groups.more': 'and {count, plural, one {# group} other {# groups}} more',
  'page.policy.groups.all': `{others, plural, =0 {each group} other {each other group}}: ${TARGET}`,
  'page.policy.turns': 'first come, first served',
  'page.policy.turns.is':
    'by “{field, label}”: {order, select, descending {the highest number or latest date} other {the lowest number or earliest date}} first, those without one last',
  'page.policy.locks': 'Locked pairs',
  'page.policy.seed': 'Seed, for ties alone',
  'page.policy.json': 'The policy as JSON',
};
