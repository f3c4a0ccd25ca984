import { differenceText, type MessageCatalogue } from '../../../messages';
import type { Side } from '../../../model';
import { ruleId } from '../../../model';
import type { Setting } from './apply';
import type { Change } from './change';

/** A change in words, as a clause without a subject: `take out the mentor Ana (ana)`. */
export function changeLine(
  change: Change,
  { policy }: Setting,
  nameOf: (side: Side, id: string) => string,
  locale: MessageCatalogue | undefined,
): string {
  switch (change.kind) {
    case 'add-mentor':
      return differenceText(locale, 'what-if.add', {
        role: 'mentor',
        who: nameOf('mentors', change.mentor.id),
      });
    case 'add-mentee':
      return differenceText(locale, 'what-if.add', {
        role: 'mentee',
        who: nameOf('mentees', change.mentee.id),
      });
    case 'remove-mentor':
      return differenceText(locale, 'what-if.remove', {
        role: 'mentor',
        who: nameOf('mentors', change.mentorId),
      });
    case 'remove-mentee':
      return differenceText(locale, 'what-if.remove', {
        role: 'mentee',
        who: nameOf('mentees', change.menteeId),
      });
    case 'seats': {
      const [role, who] =
        'mentorId' in change
          ? (['mentor', nameOf('mentors', change.mentorId)] as const)
          : (['mentee', nameOf('mentees', change.menteeId)] as const);
      return differenceText(locale, 'what-if.seats', { role, who, least: change.min, most: change.max });
    }
    case 'add-rule':
      return differenceText(locale, 'what-if.add-rule', { rule: ruleId(change.rule) });
    case 'lift-rule':
      return differenceText(locale, 'what-if.lift-rule', { rule: change.rule });
    case 'weight': {
      const { criterion, to } = change;
      return differenceText(locale, 'what-if.weight', {
        criterion,
        to,
        from: policy.weights[criterion] ?? 0,
      });
    }
    case 'objectives':
      return differenceText(locale, 'what-if.objectives', { objectives: change.objectives });
  }
}
