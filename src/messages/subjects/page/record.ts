import type { Counted, None } from '../../params';

/** What an auditor reads besides the policy: proof, run and decisions. */
export interface PageRecordMessages {
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
