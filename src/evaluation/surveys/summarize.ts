import { expectKnown } from '../../options';
import { ROLES, SURVEY_MOMENTS, type SurveyMoment } from '../../program';
import { type EvaluationOptions, type Figure, HIDDEN, shown } from '../disclosure';
import {
  countPromoters,
  cronbachAlpha,
  estimateMean,
  estimateShare,
  expectRecord,
  netPromoterScore,
  nonResponseBounds,
  pairedChange,
} from '../statistics';
import { type CellResponses, cellId, changeId, itemId, scaleId, toldFigures } from './disclosure';
import { type Cell, cellsOf } from './grouping';
import { favourableFrom, itemsOf, parseInstrument, rangeOf, type SurveyScale } from './instrument';
import type { SurveyInvitation } from './invitation';
import { parseResponses, type SurveyResponse } from './response';
import { directedAnswer, scoresByPerson } from './score';
import type {
  CommentSummary,
  ItemSummary,
  MomentSummary,
  ScaleChange,
  ScaleFigures,
  ScaleSummary,
  SurveySummary,
} from './summary';
import { type CheckedSurvey, checkSurvey, type SurveyInput } from './survey-input';

/**
 * Scores an instrument's responses: every scale at every moment, for all and by group, and how the scores of those who
 * answered twice have changed. Figures of fewer people than the minimum are hidden, and with them as many others as it
 * takes that no combination of scales, items, groups and changes, at all moments together, gives fewer people's answers
 * away. The people who answered twice are told before other groups, as change is what one wants to know; items come
 * after scales, groups last.
 *
 * Independent of the order of responses and invitations. O(r c i (i + log r)) for r responses, c groups and i items,
 * and what `protectGroups` takes for as many groups as the summary has figures. Deterministic.
 *
 * @throws MentorMatchError `invalid-input` with every problem of the instrument, or, when that is sound, of the
 *   responses ({@link parseResponses}), invitations, groupings and options.
 *
 * @example
 * ```ts
 * import { parseInstrument, summarizeSurvey } from 'mentor-match/evaluation';
 *
 * const instrument = parseInstrument({
 *   id: 'pulse',
 *   title: 'Pulse',
 *   audience: ['mentee'],
 *   moments: ['end'],
 *   about: 'person',
 *   answerScale: { lowest: 1, highest: 5, labels: ['no', 'yes'] },
 *   items: [{ kind: 'rating', id: 'good', text: 'It was good.' }],
 *   scales: [{ id: 'liking', name: 'Liking', level: 'reaction', itemIds: ['good'] }],
 * });
 * const asked = { instrumentId: 'pulse', moment: 'end', personId: 'cleo', role: 'mentee' } as const;
 * const response = { ...asked, answers: { good: 5 } };
 * const { moments } = summarizeSurvey({ instrument, responses: [response] });
 * moments.map(({ moment }) => moment); // => ['end']
 * ```
 */
export function summarizeSurvey(input: SurveyInput, options: EvaluationOptions = {}): SurveySummary {
  expectRecord('input', input);
  expectRecord('options', options);
  expectKnown(
    input,
    { instrument: true, responses: true, invitations: true, groupings: true },
    'input',
    'field',
  );
  expectKnown(options, { minimumGroup: true, confidence: true });
  const instrument = parseInstrument(input.instrument);
  const context = checkSurvey(input, instrument, options);
  const moments = SURVEY_MOMENTS.filter((moment) =>
    [...context.responses, ...context.invitations].some((entry) => entry.moment === moment),
  );
  const rounds = moments.map((moment) => new Round(context, moment));
  const told = toldFigures(instrument, rounds, context.minimum);
  return {
    instrumentId: instrument.id,
    title: instrument.title,
    moments: rounds.map((round) => round.summary(told)),
    changes: instrument.scales.flatMap((scale) => changesOf(context, scale, rounds, told)),
  };
}

/** One moment of an instrument. */
class Round {
  readonly moment: SurveyMoment;
  readonly responses: readonly SurveyResponse[];
  readonly cells: readonly CellResponses[];
  private readonly context: CheckedSurvey;
  private readonly asked: readonly SurveyInvitation[];

  constructor(context: CheckedSurvey, moment: SurveyMoment) {
    this.context = context;
    this.moment = moment;
    this.responses = context.responses.filter((response) => response.moment === moment);
    this.asked = context.invitations.filter((invitation) => invitation.moment === moment);
    this.cells = this.cellsOfRound();
  }

  /** @param told ids of the figures that may be told. */
  summary(told: ReadonlySet<string>): MomentSummary {
    const { instrument, invitationsKnown } = this.context;
    const answered = this.responses.length;
    const asked = invitationsKnown ? this.asked.length : null;
    return {
      moment: this.moment,
      asked,
      answered,
      responseRate: asked === null || asked === 0 ? null : answered / asked,
      scales: instrument.scales.map((scale) => this.scaleSummary(scale, told)),
      items: this.itemSummaries(told),
      recommend: this.recommend(told),
      comments: this.comments(),
    };
  }

  /** Each person's score, sorted by person. */
  scores(scale: SurveyScale): ReadonlyMap<string, number> {
    return scoresByPerson(this.context.instrument, scale, this.responses);
  }

  /** Everybody by role, then by the groupings given. */
  private cellsOfRound(): readonly CellResponses[] {
    const byRole = ROLES.flatMap((role) => {
      const own = this.responses.filter((response) => response.role === role);
      return own.length === 0 ? [] : [{ cell: { grouping: 'role', group: role }, responses: own }];
    });
    const people = [...new Set(this.responses.map(({ personId }) => personId))].sort();
    const byGrouping = this.context.groupings.flatMap((grouping) =>
      [...cellsOf(grouping, people)].map(([group, members]) => {
        const inside = new Set(members);
        return {
          cell: { grouping: grouping.name, group },
          responses: this.responses.filter(({ personId }) => inside.has(personId)),
        };
      }),
    );
    return [...byRole, ...byGrouping];
  }

  private scaleSummary(scale: SurveyScale, told: ReadonlySet<string>): ScaleSummary {
    const { instrument, minimum, confidence } = this.context;
    const { lowest, highest } = rangeOf(instrument, scale);
    const isTold = told.has(scaleId(this.moment, scale));
    const scores = this.scores(scale);
    const rows = this.responses.map(({ personId, answers }) => ({
      personId,
      row: itemsOf(instrument, scale).map((item) => directedAnswer(instrument, item, { answers })),
    }));
    const isComplete = (row: readonly (number | null)[]): row is number[] =>
      row.every((answer) => answer !== null);
    const complete = rows.map(({ row }) => row).filter(isComplete);
    // Alpha beside the spread of all would say much of the few whose answers are not complete.
    const apart = peopleOf(rows.filter(({ personId, row }) => scores.has(personId) && !isComplete(row)));
    return {
      scaleId: scale.id,
      name: scale.name,
      level: scale.level,
      range: [lowest, highest],
      favourableFrom: favourableFrom(instrument, scale),
      all: isTold ? shown(this.figures(scale, scores, this.asked)) : HIDDEN,
      groups: this.cells.flatMap(({ cell, responses }) => {
        const own = scoresByPerson(instrument, scale, responses);
        // Roles are listed where somebody answered anything, other groups where somebody has a score.
        if (own.size === 0 && cell.grouping !== 'role') return [];
        const isCellTold = told.has(cellId(this.moment, scale, cell));
        return [
          { ...cell, figures: isCellTold ? shown(this.figures(scale, own, this.askedIn(cell))) : HIDDEN },
        ];
      }),
      reliability:
        isTold && complete.length >= minimum && (apart === 0 || apart >= minimum)
          ? shown(cronbachAlpha(complete, confidence))
          : HIDDEN,
    };
  }

  private askedIn({ grouping, group }: Cell): readonly SurveyInvitation[] {
    if (grouping === 'role') return this.asked.filter((invitation) => invitation.role === group);
    const of = this.context.groupings.find((candidate) => candidate.name === grouping)?.of ?? {};
    return this.asked.filter(({ personId }) => Object.hasOwn(of, personId) && of[personId] === group);
  }

  private figures(
    scale: SurveyScale,
    scores: ReadonlyMap<string, number>,
    invitations: readonly SurveyInvitation[],
  ): ScaleFigures {
    const { instrument, confidence, invitationsKnown } = this.context;
    const values = [...scores.values()];
    const from = favourableFrom(instrument, scale);
    const positive = values.filter((score) => score >= from).length;
    const asked = new Set(invitations.map((invitation) => invitation.personId)).size;
    return {
      score: estimateMean(values, confidence),
      favourable: estimateShare(positive, values.length, confidence),
      // Everybody who answered was asked: parseResponses refuses others.
      bounds: invitationsKnown ? nonResponseBounds({ asked, answered: values.length, positive }) : null,
    };
  }

  private itemSummaries(told: ReadonlySet<string>): ItemSummary[] {
    const { instrument, confidence } = this.context;
    return instrument.items.flatMap((item) => {
      if (item.kind !== 'rating') return [];
      const given = this.answersTo(item.id);
      const isTold = given.length > 0 && told.has(itemId(this.moment, item.id));
      const answers: ItemSummary['answers'] = isTold ? shown(estimateMean(given, confidence)) : HIDDEN;
      return [{ itemId: item.id, text: item.text, reversed: item.reversed ?? false, answers }];
    });
  }

  private answersTo(id: string): number[] {
    return this.responses.flatMap(({ answers }) => {
      const answer = answers[id];
      return typeof answer === 'number' ? [answer] : [];
    });
  }

  private recommend(told: ReadonlySet<string>): MomentSummary['recommend'] {
    const { instrument, confidence } = this.context;
    const item = instrument.items.find((candidate) => candidate.kind === 'recommend');
    if (item === undefined) return null;
    const given = this.answersTo(item.id);
    if (given.length === 0 || !told.has(itemId(this.moment, item.id))) return HIDDEN;
    return shown(netPromoterScore(countPromoters(given), confidence));
  }

  private comments(): CommentSummary[] {
    const { instrument, minimum } = this.context;
    return instrument.items.flatMap((item) => {
      if (item.kind !== 'open') return [];
      const given = this.responses.flatMap(({ personId, answers }) => {
        const answer = answers[item.id];
        return typeof answer === 'string' && answer.trim() !== ''
          ? [{ personId, answer: answer.trim() }]
          : [];
      });
      const comments: Figure<readonly string[]> =
        peopleOf(given) < minimum
          ? HIDDEN
          : shown(given.map(({ answer }) => answer).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
      return [{ itemId: item.id, text: item.text, comments }];
    });
  }
}

function changesOf(
  context: CheckedSurvey,
  scale: SurveyScale,
  rounds: readonly Round[],
  told: ReadonlySet<string>,
): ScaleChange[] {
  return momentPairs(rounds).map(([from, to]) => {
    const before = from.scores(scale);
    const after = to.scores(scale);
    const both = bothTimes(before, after);
    const isTold = told.has(changeId(scale, from.moment, to.moment));
    return {
      scaleId: scale.id,
      name: scale.name,
      level: scale.level,
      from: from.moment,
      to: to.moment,
      change:
        isTold && both.length > 0
          ? shown(
              pairedChange(
                both.map((personId) => before.get(personId) ?? 0),
                both.map((personId) => after.get(personId) ?? 0),
                context.confidence,
              ),
            )
          : HIDDEN,
    };
  });
}

/** The first round with each later one. */
function momentPairs(rounds: readonly Round[]): readonly (readonly [from: Round, to: Round])[] {
  const [first, ...later] = rounds;
  return first === undefined ? [] : later.map((to) => [first, to] as const);
}

function bothTimes(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): string[] {
  return [...before.keys()].filter((personId) => after.has(personId));
}

function peopleOf(entries: readonly { readonly personId: string }[]): number {
  return new Set(entries.map((entry) => entry.personId)).size;
}
