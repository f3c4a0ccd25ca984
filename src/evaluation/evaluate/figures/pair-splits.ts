import { FORMS, type Form } from '../../../model';
import type { TrainingModule } from '../../../program';
import type { Known, KnownPair } from '../evidence';
import type { PairGroup } from './pair-table';

/** The pairs in all the ways in which the evaluation looks at them. */
export interface PairSplits {
  readonly all: readonly KnownPair[];
  /** Only where there is more than one form. */
  readonly forms: readonly { readonly form: Form; readonly pairs: readonly KnownPair[] }[];
  readonly trainings: readonly {
    readonly module: TrainingModule;
    readonly done: readonly KnownPair[];
    readonly notDone: readonly KnownPair[];
  }[];
}

/** Splits pairs by form, and by whether the mentor (or mentee) has done each training. */
export function splitPairs(known: Known, pairs: readonly KnownPair[]): PairSplits {
  const done = new Set(known.trainings.map(({ personId, moduleId }) => JSON.stringify([personId, moduleId])));
  const forms = FORMS.map((form) => ({ form, pairs: pairs.filter((pair) => pair.form === form) })).filter(
    (split) => split.pairs.length > 0,
  );
  return {
    all: pairs,
    forms: forms.length > 1 ? forms : [],
    trainings:
      known.trainings.length === 0
        ? []
        : known.program.trainings.map((module) => {
            const has = (pair: KnownPair) =>
              done.has(JSON.stringify([module.side === 'mentor' ? pair.mentorId : pair.menteeId, module.id]));
            return {
              module,
              done: pairs.filter(has),
              notDone: pairs.filter((pair) => !has(pair)),
            };
          }),
  };
}

export const ALL_PAIRS = 'pairs';

export function formGroup(form: Form): string {
  return `form:${form}`;
}

export function trainingGroup(moduleId: string, done: boolean): string {
  return JSON.stringify(['training', moduleId, done]);
}

/** All groups of the splits for one table of protected figures. */
export function groupsOf({ all, forms, trainings }: PairSplits): readonly PairGroup[] {
  return [
    { id: ALL_PAIRS, pairs: all, rank: 4 },
    ...forms.map(({ form, pairs }) => ({ id: formGroup(form), pairs, rank: 1 })),
    ...trainings.flatMap(({ module, done, notDone }) => [
      { id: trainingGroup(module.id, true), pairs: done },
      { id: trainingGroup(module.id, false), pairs: notDone },
    ]),
  ];
}
