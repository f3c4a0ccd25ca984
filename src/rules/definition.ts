import type { ErrorIssue } from '../errors';
import type { Cohort, Policy, Rule } from '../model';
import type { TagSpace } from '../scoring';
import type { CompiledRule } from './compiled-rule';
import type { RuleDefinition } from './own';
import type { PeopleIndex } from './people';
import type { ReadFields } from './void';

/** What a rule is compiled for. */
export interface RuleSetup {
  readonly cohort: Cohort;
  readonly policy: Policy;
  readonly people: PeopleIndex;
  readonly tags: TagSpace;
  /** The id under which results name the rule, and where it stands in the input. */
  readonly id: string;
  readonly path: string;
  /** The caller's own rules. */
  readonly own: readonly RuleDefinition[];
  /** Receives values that the rule cannot compare, and people who manage each other in a circle. */
  readonly issues: ErrorIssue[];
}

/** A kind of rule: what it reads, how it is compiled to one of the shapes. */
export interface RuleKind<R extends Rule> {
  readonly kind: R['kind'];
  /** The values that it compares; nothing for a rule that compares none. */
  readonly compares?: (rule: R) => ReadFields;
  /** The fields of people that it reads, attributes as `attributes.<name>`; `undefined`: it may read any. */
  readonly reads: (rule: R) => readonly string[] | undefined;
  /** Whether it reads the history of the policy. */
  readonly readsHistory?: boolean;
  /** Nothing where it cannot be compiled, which `issues` then says. O(people + length of their lists). */
  readonly compile: (rule: R, setup: RuleSetup) => CompiledRule | undefined;
}
