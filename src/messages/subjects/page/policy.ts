import type { None } from '../../params';

/** What a policy asks for, in words. */
export interface PagePolicyMessages {
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
  'page.policy.personal': None;
  'page.policy.personal.is': { readonly share: number };
  'page.policy.groups': None;
  'page.policy.groups.by': { readonly field: string };
  'page.policy.groups.one': { readonly group: string; readonly share?: number; readonly people?: number };
  'page.policy.groups.more': { readonly count: number };
  /** What is asked for all groups, `others` being how many have a target of their own. */
  'page.policy.groups.all': { readonly others: number; readonly share?: number; readonly people?: number };
  'page.policy.turns': None;
  'page.policy.turns.is': { readonly field: string; readonly order: 'ascending' | 'descending' };
  'page.policy.locks': None;
  'page.policy.seed': None;
  'page.policy.json': None;
}
