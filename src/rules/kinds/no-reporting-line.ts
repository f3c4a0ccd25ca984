import { printValue } from '../../errors';
import { ruleEvidence } from '../../messages';
import type { ReportingLineRule } from '../../model';
import type { RuleKind } from '../definition';
import { unknownManagers } from '../void';
import { Chart } from './shared';

/**
 * The rule `no-reporting-line`: neither may stand above the other in the managers' chain, at any distance. People who
 * are, through their managers, their own managers are an error.
 */
export const noReportingLine: RuleKind<ReportingLineRule> = {
  kind: 'no-reporting-line',
  reads: () => ['manager'],
  compile: (_rule, { id, path, cohort, people, issues }) => {
    const chart = new Chart(cohort, people);
    const circles = chart.circles();
    for (const places of circles) {
      const circle = places.map((place) => chart.idAt(place));
      issues.push({
        path: chart.pathOf(places[0]!),
        message:
          circle.length === 1
            ? 'the person is their own manager'
            : 'these people manage each other in a circle',
        received: printValue(circle),
        expected:
          'managers that lead up to somebody without a manager; leave it out for the person at the top',
      });
    }
    const { first, last } = chart.tour();
    const { mentorPlace, menteePlace } = chart;
    const mentorFirst = mentorPlace.map((place) => first[place]!);
    const byNumber = sortedByNumber(mentorFirst, chart.size);
    const mentorAt = chart.markers(mentorPlace);
    return {
      id,
      source: {
        shape: 'chart',
        mentorFirst,
        mentorLast: mentorPlace.map((place) => last[place]!),
        menteeFirst: menteePlace.map((place) => first[place]!),
        menteeLast: menteePlace.map((place) => last[place]!),
        byNumber,
        numbers: byNumber.map((mentor) => mentorFirst[mentor]!),
        mentorsWithoutManager: chart.withoutManager(mentorPlace),
        menteesWithoutManager: chart.withoutManager(menteePlace),
        menteePlace,
        mentorAbove: chart.nextMarkedAbove(mentorAt),
        mentorAt,
      },
      describe: (mentor, mentee, passed) => {
        if (passed) return ruleEvidence('rules.no-reporting-line.passed', {});
        const [one, other] = [mentorPlace[mentor]!, menteePlace[mentee]!];
        const stepsUp = chart.stepsUp(other, one);
        return stepsUp > 0
          ? ruleEvidence('rules.no-reporting-line.failed', { above: 'mentor', steps: stepsUp })
          : ruleEvidence('rules.no-reporting-line.failed', {
              above: 'mentee',
              steps: chart.stepsUp(one, other),
            });
      },
      voids: (context) => unknownManagers({ id, path }, context),
    };
  },
};

/** The indices of different numbers from 1 to `most`, by their numbers. O(most). */
function sortedByNumber(numbers: Int32Array, most: number): Int32Array {
  const indexAt = new Int32Array(most + 1).fill(-1);
  for (let index = 0; index < numbers.length; index++) indexAt[numbers[index]!] = index;
  return indexAt.filter((index) => index >= 0);
}
