import { compareOutcomes, type OutcomePerson, type PerformanceRecord } from '../../comparison';
import { type Figure, HIDDEN, shown } from '../../disclosure';
import { holmAdjust } from '../../statistics';
import type { Known } from '../evidence';
import { type Estimate, estimateOf, type MeasureComparison } from '../result';

const NOTHING = shown(estimateOf({ n: 0, value: null }));

/** Each performance measure over participants and the comparison group, p values adjusted over all measures. */
export function comparisonsOf(known: Known): readonly MeasureComparison[] {
  const { minimum, confidence, caliper } = known;
  const compared = known.measures.map((measure) => {
    const people = known.records.filter(({ measureId }) => measureId === measure.id).map(personOf);
    return {
      measure,
      comparison: compareOutcomes(people, { minimumGroup: minimum, confidence, caliper }),
    };
  });
  const adjusted = holmAdjust(
    compared.map(({ comparison: { matched } }) => (matched.hidden ? null : matched.value.p)),
  );
  return compared.map(({ measure, comparison }, index): MeasureComparison => {
    const { given, matched, participants } = comparison;
    const effect: Figure<Estimate> =
      given.participants === 0 || given.others === 0
        ? NOTHING
        : matched.hidden
          ? HIDDEN
          : shown(
              estimateOf({
                n: matched.value.n,
                value: matched.value.effect,
                interval: matched.value.interval,
                p: adjusted[index] ?? null,
                effectSize: matched.value.delta,
              }),
            );
    const change: Figure<Estimate> =
      given.participants === 0
        ? NOTHING
        : participants.hidden
          ? HIDDEN
          : shown(
              estimateOf({
                n: participants.value.change?.n ?? 0,
                value: participants.value.change?.change ?? null,
                interval: participants.value.change?.interval ?? null,
                p: participants.value.change?.p ?? null,
                effectSize: participants.value.change?.gav ?? null,
              }),
            );
    return {
      measure,
      comparison,
      effect: {
        id: `performance/${measure.id}/effect`,
        label: `${measure.name}: against similar others`,
        source: 'performance',
        kind: 'difference',
        unit: measure.unit,
        estimate: effect,
      },
      change: {
        id: `performance/${measure.id}/change`,
        label: `${measure.name}: change`,
        source: 'performance',
        kind: 'change',
        unit: measure.unit,
        estimate: change,
      },
    };
  });
}

function personOf({ personId, group, before, after, covariates }: PerformanceRecord): OutcomePerson {
  return {
    personId,
    group,
    after,
    ...(before === undefined ? {} : { before }),
    ...(covariates === undefined ? {} : { covariates }),
  };
}
