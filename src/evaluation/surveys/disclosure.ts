import type { SurveyMoment } from '../../program';
import { type FormTerm, type ProtectedFigure, protectFigures } from '../disclosure';
import type { Cell } from './grouping';
import { type Instrument, itemsOf, type SurveyScale } from './instrument';
import type { SurveyResponse } from './response';
import { directedAnswer, scaleScore } from './score';

/** Change is what one wants to know, then scores of all, then items; breakdowns come last. */
const RANK = { change: 3, all: 2, item: 1, cell: 0 } as const;

/** What is told of one scale at one moment, beside all: a cell with the responses in it. */
export interface CellResponses {
  readonly cell: Cell;
  readonly responses: readonly SurveyResponse[];
}

/** One moment of an instrument, as far as figures of it are told. */
export interface RoundResponses {
  readonly moment: SurveyMoment;
  readonly responses: readonly SurveyResponse[];
  readonly cells: readonly CellResponses[];
}

/**
 * Which figures of a survey may be told. Every mean over a scale, an item or a group, at every moment, and both sides
 * of every change, is a sum of answers with known factors; no combination of those told may have the answers of fewer
 * people than the minimum in it (`protectFigures`). Standard deviations and shares are of the same people as the means
 * beside them and are told with them.
 *
 * @param rounds in the order of the program; changes are told from the first to each later one.
 * @returns ids as {@link scaleId}, {@link cellId}, {@link itemId} and {@link changeId} make them.
 */
export function toldFigures(
  instrument: Instrument,
  rounds: readonly RoundResponses[],
  minimum: number,
): ReadonlySet<string> {
  const figures: ProtectedFigure[] = [];
  for (const round of rounds) {
    for (const scale of instrument.scales) {
      const all = scaleTerms(instrument, scale, round.responses);
      figures.push({ id: scaleId(round.moment, scale), rank: RANK.all, forms: [all] });
      for (const { cell, responses } of round.cells) {
        const terms = scaleTerms(instrument, scale, responses);
        figures.push({ id: cellId(round.moment, scale, cell), rank: RANK.cell, forms: [terms] });
      }
    }
    for (const { id, kind } of instrument.items) {
      if (kind === 'open') continue;
      const terms = itemTerms(id, round.responses);
      figures.push({ id: itemId(round.moment, id), rank: RANK.item, forms: [terms] });
    }
  }
  const [first, ...later] = rounds;
  if (first !== undefined) {
    for (const scale of instrument.scales)
      for (const to of later) figures.push(changeFigure(instrument, scale, first, to));
  }
  return protectFigures(figures, minimum);
}

export function scaleId(moment: SurveyMoment, scale: SurveyScale): string {
  return JSON.stringify(['scale', moment, scale.id]);
}

export function cellId(moment: SurveyMoment, scale: SurveyScale, { grouping, group }: Cell): string {
  return JSON.stringify(['cell', moment, scale.id, grouping, group]);
}

export function itemId(moment: SurveyMoment, id: string): string {
  return JSON.stringify(['item', moment, id]);
}

export function changeId(scale: SurveyScale, from: SurveyMoment, to: SurveyMoment): string {
  return JSON.stringify(['change', scale.id, from, to]);
}

/** The means before and after of those who answered both times, told together. */
function changeFigure(
  instrument: Instrument,
  scale: SurveyScale,
  from: RoundResponses,
  to: RoundResponses,
): ProtectedFigure {
  const before = scaleTerms(instrument, scale, from.responses);
  const after = scaleTerms(instrument, scale, to.responses);
  const early = new Set(before.map(({ personId }) => personId));
  const late = new Set(after.map(({ personId }) => personId));
  return {
    id: changeId(scale, from.moment, to.moment),
    rank: RANK.change,
    forms: [
      before.filter(({ personId }) => late.has(personId)),
      after.filter(({ personId }) => early.has(personId)),
    ],
  };
}

/** The sum of people's scores on a scale, as a sum of their answers. */
function scaleTerms(
  instrument: Instrument,
  scale: SurveyScale,
  responses: readonly SurveyResponse[],
): FormTerm[] {
  const scored = responses.filter((response) => scaleScore(instrument, scale, response) !== null);
  const times = new Map<string, number>();
  for (const { personId } of scored) times.set(personId, (times.get(personId) ?? 0) + 1);
  return scored.flatMap((response) => {
    const answered = itemsOf(instrument, scale).filter(
      (item) => directedAnswer(instrument, item, response) !== null,
    );
    const divisor = answered.length * times.get(response.personId)!; // counted just above
    const idOf = answerIds(response);
    return answered.map(
      (item): FormTerm => ({
        personId: response.personId,
        value: idOf(item.id),
        sign: item.reversed === true ? -1 : 1,
        divisor,
      }),
    );
  });
}

function itemTerms(id: string, responses: readonly SurveyResponse[]): FormTerm[] {
  return responses.flatMap((response) =>
    typeof response.answers[id] === 'number'
      ? [{ personId: response.personId, value: answerIds(response)(id) }]
      : [],
  );
}

/** What tells a person's answers apart: the item, the moment, the role, and the pair that is spoken of. */
function answerIds({ moment, role, pair }: SurveyResponse): (itemId: string) => string {
  const answered = JSON.stringify([moment, role, pair?.mentorId, pair?.menteeId]);
  return (itemId) => `${answered}${itemId}`;
}
