import type { Counted, None } from '../../params';

/** What an auditor reads: policy, proof, run and decisions. */
export interface PageRecordMessages {
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
  'page.levels': None;
  'page.levels.text': None;
  'page.levels.none': None;
  /**
   * @param kind of the level, or a closer one, see `record.ts` of the page.
   * @param step most pairs of a mentor that count.
   * @param bonus what each pair that is kept adds.
   */
  'page.level': { readonly kind: string; readonly step: number; readonly bonus?: string };
  'page.levels.more': Counted;
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
  'page.check.withheld': None;
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
}
