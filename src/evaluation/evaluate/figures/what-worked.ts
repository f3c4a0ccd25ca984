import { type Figure, HIDDEN, shown } from '../../disclosure';
import { groupDifference, holmAdjust, mean, rankCorrelation } from '../../statistics';
import { isFinished, type Known, type KnownPair } from '../evidence';
import {
  type Estimate,
  type EvaluatedFigure,
  estimateOf,
  type FigureKind,
  type PairOutcome,
  type WhatWorked,
} from '../result';
import type { ProgressTable } from './objectives';
import { formGroup, groupsOf, type PairSplits, splitPairs, trainingGroup } from './pair-splits';
import { tellPairs } from './pair-table';
import { meanEstimate, shareEstimate } from './participation';

/** What pairs are compared by, with the groups that may be told. */
interface Outcome {
  readonly name: PairOutcome;
  readonly splits: PairSplits;
  readonly told: ReadonlySet<string>;
  readonly of: (pair: KnownPair) => number;
}

/**
 * Which forms, criteria and trainings went together with better outcomes. The outcome is the progress of the pair's
 * objectives; where too few pairs have any, how content the two were in their logbook. It is one outcome, chosen by
 * rule and not by result; p values are adjusted over everything that is tested here (Holm).
 */
export function whatWorked(known: Known, progress: ProgressTable): WhatWorked {
  const outcome = chooseOutcome(known, progress);
  if (outcome === null) return { outcome: null, tests: 0, forms: [], criteria: [], trainings: [] };
  const forms = outcome.splits.forms.map(({ form, pairs }) => ({
    form,
    pairs,
    test: difference(outcome, formGroup(form), pairs, otherForms(outcome, form, pairs), known.confidence),
  }));
  const criteria = criteriaOf(outcome.splits.all).map((criterion) => ({
    criterion,
    test: correlation(outcome, criterion, known),
  }));
  const trainings = outcome.splits.trainings.map((training) => ({
    ...training,
    test: difference(
      outcome,
      trainingGroup(training.module.id, true),
      training.done,
      outcome.told.has(trainingGroup(training.module.id, false)) ? training.notDone : null,
      known.confidence,
    ),
  }));
  const tests = [...forms, ...criteria, ...trainings].map(({ test }) => test);
  const adjusted = holmAdjust(tests.map((test) => (test.hidden ? null : test.value.p)));
  const holm = (test: Figure<Estimate>): Figure<Estimate> =>
    test.hidden ? test : shown({ ...test.value, p: adjusted[tests.indexOf(test)] ?? null });
  const { kind, unit, word } = WORDS[outcome.name ?? 'progress'];
  const figure = (
    id: string,
    label: string,
    estimate: Figure<Estimate>,
    as: FigureKind = kind,
  ): EvaluatedFigure => ({
    id: `what-worked/${id}`,
    label,
    source: as === 'correlation' ? 'matching' : 'logbook',
    kind: as,
    unit: as === 'correlation' ? '' : unit,
    estimate,
  });
  const differenceKind = outcome.name === 'progress' ? 'share-difference' : 'difference';
  const group = (id: string, pairs: readonly KnownPair[]): Figure<Estimate> =>
    outcome.told.has(id) ? shown(meanEstimate(pairs.map(outcome.of), known.confidence)) : HIDDEN;
  const completion = completionByForm(known);
  return {
    outcome: outcome.name,
    tests: adjusted.filter((p) => p !== null).length,
    forms: forms.map(({ form, pairs, test }) => ({
      form,
      completion: figure(`form/${form}/completion`, `Completion: ${form}`, completion(form), 'share'),
      outcome: figure(`form/${form}`, `${word}: ${form}`, group(formGroup(form), pairs)),
      difference: figure(
        `form/${form}/difference`,
        `${word}: ${form} less all other forms`,
        holm(test),
        differenceKind,
      ),
    })),
    criteria: criteria.map(({ criterion, test }) => ({
      criterion,
      correlation: figure(
        `criterion/${criterion}`,
        `${criterion} and ${word.toLowerCase()}`,
        holm(test),
        'correlation',
      ),
    })),
    trainings: trainings.map(({ module, done, notDone, test }) => ({
      moduleId: module.id,
      title: module.title,
      side: module.side,
      done: figure(
        `training/${module.id}/done`,
        `${word} with "${module.title}"`,
        group(trainingGroup(module.id, true), done),
      ),
      notDone: figure(
        `training/${module.id}/not-done`,
        `${word} without "${module.title}"`,
        group(trainingGroup(module.id, false), notDone),
      ),
      difference: figure(
        `training/${module.id}/difference`,
        `${word}, with less without "${module.title}"`,
        holm(test),
        differenceKind,
      ),
    })),
  };
}

const WORDS = {
  progress: { kind: 'progress', unit: '', word: 'Progress' },
  satisfaction: { kind: 'score', unit: 'of 1 to 5', word: 'Satisfaction' },
} as const;

function chooseOutcome(known: Known, progress: ProgressTable): Outcome | null {
  if (progress.splits.all.length >= known.minimum) {
    return {
      name: 'progress',
      splits: progress.splits,
      told: progress.told,
      of: (pair) => pair.logbook.progress ?? 0,
    };
  }
  const rated = known.pairs.filter((pair) => satisfactionOf(pair) !== null);
  if (rated.length < known.minimum) return null;
  const splits = splitPairs(known, rated);
  return {
    name: 'satisfaction',
    splits,
    told: tellPairs(groupsOf(splits), known.minimum),
    of: (pair) => satisfactionOf(pair) ?? 0,
  };
}

/** Mean of the two sides' own means; one side's where the other rated nothing. */
function satisfactionOf({ logbook: { satisfaction } }: KnownPair): number | null {
  const sides = [satisfaction.mentor, satisfaction.mentee].flatMap(
    (readings) => mean(readings.map(({ value }) => value)) ?? [],
  );
  return mean(sides);
}

/** Pairs of all other forms; `null` where these could be told apart from what is hidden. */
function otherForms(
  { splits, told }: Outcome,
  form: string,
  pairs: readonly KnownPair[],
): readonly KnownPair[] | null {
  const hidden = splits.forms.some((split) => split.form !== form && !told.has(formGroup(split.form)));
  return hidden ? null : splits.all.filter((pair) => !pairs.includes(pair));
}

function difference(
  { told, of }: Outcome,
  id: string,
  first: readonly KnownPair[],
  second: readonly KnownPair[] | null,
  confidence: number,
): Figure<Estimate> {
  if (second === null || !told.has(id)) return HIDDEN;
  const { difference: value, interval, p, gs } = groupDifference(first.map(of), second.map(of), confidence);
  // Nobody on one side: nothing to compare, and nothing to hide.
  const n = first.length === 0 || second.length === 0 ? 0 : first.length + second.length;
  return shown(estimateOf({ n, value, interval, p, effectSize: gs }));
}

/** Rank correlation over the pairs with a value. It is no sum, so nobody can be subtracted from it. */
function correlation({ splits, of }: Outcome, criterion: string, known: Known): Figure<Estimate> {
  const pairs = splits.all.filter((pair) => pair.criteria.has(criterion));
  if (!tellPairs([{ id: criterion, pairs }], known.minimum).has(criterion)) return HIDDEN;
  const { n, coefficient, interval, p } = rankCorrelation(
    pairs.map((pair) => pair.criteria.get(criterion) ?? 0),
    pairs.map(of),
    known.confidence,
  );
  return shown(estimateOf({ n, value: coefficient, interval, p }));
}

function criteriaOf(pairs: readonly KnownPair[]): readonly string[] {
  return [...new Set(pairs.flatMap((pair) => [...pair.criteria.keys()]))].sort();
}

function completionByForm(known: Known): (form: string) => Figure<Estimate> {
  const splits = splitPairs(known, known.pairs.filter(isFinished));
  const told = tellPairs(groupsOf({ ...splits, trainings: [] }), known.minimum);
  return (form) => {
    const split = splits.forms.find((candidate) => candidate.form === form);
    if (split === undefined || !told.has(formGroup(split.form))) return HIDDEN;
    const complete = split.pairs.filter((pair) => pair.relationship.end?.countsAsComplete).length;
    return shown(shareEstimate(complete, split.pairs.length, known.confidence));
  };
}
