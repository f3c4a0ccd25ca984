import type { Side } from '../../model';
import type { None } from '../params';

/** What is learned of weights, in sentences. Weights and gains as text, in the digits of the language. */
export interface LearningMessages {
  'learning.pairs': { readonly pairs: number; readonly mentors: number; readonly programs: number };
  'learning.noise': { readonly pairs: number; readonly noise: string };
  'learning.nothing': None;
  'learning.too-few': None;
  'learning.weight': {
    readonly criterion: string;
    readonly before: string;
    readonly learned: string;
    readonly lower: string;
    readonly upper: string;
    readonly held: 'proxy' | 'constant' | 'no';
  };
  'learning.proxy': {
    readonly criterion: string;
    readonly attribute: string;
    readonly by: Side | 'same-group';
    /** A share in [0, 1]. */
    readonly association: number;
  };
  'learning.selection': {
    readonly by: 'margins' | 'propensities' | 'scores' | 'none';
    readonly effective: string;
  };
  'learning.unseen': None;
  'learning.validation': {
    readonly by: 'programs' | 'folds';
    readonly folds: number;
    readonly before: string;
    readonly after: string;
  };
  'learning.kept': { readonly by: 'programs' | 'folds'; readonly folds: number };
  'learning.claimed': { readonly p: string };
  'learning.gain': { readonly expected: string; readonly lower: string; readonly upper: string };
  'learning.no-gain': { readonly p: string };
  /** Gains differ from the weights before beyond chance, and yet no weights predict better. */
  'learning.not-better': { readonly p: string };
  'learning.not-claimed': { readonly p: string };
  'learning.same-pairs': { readonly same: number; readonly pairs: number };
  'learning.proposal': None;
  'learning.column.criterion': None;
  'learning.column.before': None;
  'learning.column.learned': None;
  'learning.column.range': None;
  'learning.column.noise': None;
  'learning.column.held': None;
  /** Outcomes of one program that are on two scales: `low` of them up to `upTo`, `high` of them `from` there on. */
  'warnings.outcome-scales': {
    readonly low: number;
    readonly upTo: number;
    readonly high: number;
    readonly from: number;
    /** The program, if it has a name, and how many there are of which this holds. */
    readonly program: string;
    readonly named: 'yes' | 'no';
    readonly programs: number;
  };
  /** Two programs whose outcomes are on scales of different length. */
  'warnings.outcome-program-scales': {
    readonly narrow: string;
    readonly narrowFrom: number;
    readonly narrowTo: number;
    readonly wide: string;
    readonly wideFrom: number;
    readonly wideTo: number;
    /** Programs that were compared. */
    readonly programs: number;
  };
  'learning.held': { readonly held: 'proxy' | 'constant' };
}
