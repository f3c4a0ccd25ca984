import {
  changedByDecisions,
  describeUnmatched,
  explainUnmatched,
  hasAnswers,
  isInForce,
  isUnanswered,
  type OpenMatching,
  partOf,
  type RunSteps,
  stepsOf,
  unmatchedRemedies,
} from '../matching';
import { type MessageCatalogue, workbookText } from '../messages';
import { canonicalId, compareText } from '../model';
import { menteeOf, mentorOf, type Run } from './run';
import type { WithoutPartner } from './sheets';

/** Reasons that name partners who are taken or free: decisions may have made them other ones. */
const OF_THE_PROPOSAL: ReadonlySet<string> = new Set(['all-partners-taken', 'better-without']);

/**
 * Everybody whom the decisions so far leave without a partner, mentees first, in steps.
 *
 * @param most for how many people remedies are computed, and whether reasons are that the result does not hold.
 * @returns `asked`: for how many they were.
 */
export function* withoutPartner(
  open: OpenMatching,
  run: Run,
  locale: MessageCatalogue | undefined,
  most: { readonly remedies: number; readonly reasons: boolean },
): RunSteps<{ readonly people: readonly WithoutPartner[]; readonly asked: number }> {
  const language = locale === undefined ? {} : { locale };
  const taken = { mentor: new Set<string>(), mentee: new Set<string>() };
  for (const { mentorId, menteeId } of run.standings.filter(isInForce)) {
    taken.mentor.add(mentorOf(run, mentorId).id);
    taken.mentee.add(menteeOf(run, menteeId).id);
  }
  let asked = 0;
  let answers = hasAnswers(open);
  const isDecided = changedByDecisions(run.result) !== null;
  const people: WithoutPartner[] = [];
  for (const side of ['mentee', 'mentor'] as const) {
    const { matches } = run.result;
    const unmatched = 'unmatched' in run.result ? run.result.unmatched[`${side}s`] : [];
    const stored = new Map(unmatched.map((one) => [one.id, one.reason]));
    const proposed = new Set(matches.map((match) => canonicalId(match[`${side}Id`])));
    const alone = run.cohort[`${side}s`]
      .filter(({ id }) => !taken[side].has(id))
      .sort((a, b) => compareText(a.id, b.id));
    const from = side === 'mentee' ? 0 : 0.5;
    for (const [at, person] of alone.entries()) {
      const { id } = person;
      const done = from + (0.5 * at) / alone.length;
      yield { phase: 'questioning', fraction: done };
      const ref = side === 'mentee' ? { menteeId: id } : { mentorId: id };
      const reason = stored.get(id);
      const text = (): string => {
        if (proposed.has(canonicalId(id))) return workbookText(locale, 'workbook.unmatched.by-decision', {});
        const asked =
          (reason === undefined || reason.kind === 'on-demand') && most.reasons
            ? explainUnmatched(open, ref, language)
            : null;
        const told = asked?.reason ?? reason ?? { kind: 'on-demand' };
        const said = asked?.text ?? describeUnmatched(told, `${side}s`, locale);
        return isDecided && OF_THE_PROPOSAL.has(told.kind)
          ? workbookText(locale, 'workbook.unmatched.as-proposed', { reason: said })
          : said;
      };
      let remedies: readonly string[] = [];
      if (asked < most.remedies && answers && !proposed.has(canonicalId(id))) {
        try {
          const asking = stepsOf(unmatchedRemedies, [open, ref, language]);
          const { relaxations } = yield* partOf(asking, done, from + (0.5 * (at + 1)) / alone.length);
          remedies = relaxations.map((one) => one.text);
          asked += 1;
        } catch (error) {
          if (!isUnanswered(error)) throw error;
          answers = false;
        }
      }
      people.push({ side, person, text: text(), remedies });
    }
  }
  return { people, asked };
}
