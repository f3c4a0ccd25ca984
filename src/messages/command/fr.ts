import type { Templates } from '../types';
import type { CommandMessages } from './subject';

const S = '\u00a0';

export const COMMAND_FR: Templates<CommandMessages> = {
  'review.counts':
    '{approved, plural, one {# binôme approuvé} other {# binômes approuvés}}, {rejected, plural, one {# refusé} other {# refusés}}, ' +
    `{changed, plural, one {# changé} other {# changés}} à la main${S}; {proposed, plural, one {# encore proposé} other {# encore proposés}}`,
  'review.cost': `Par rapport à la proposition, {effect}${S}; score total désormais {total}.`,
  'review.people': `{count, plural, one {Dont le partenaire change${S}: {shown} personne} other {Dont le partenaire change${S}: {shown} personnes}}`,
  'review.person': `{who}${S}: {before} → {after}`,
  'review.nobody': 'personne',
  'review.read':
    `Lu${S}: {decided, plural, one {# décision} other {# décisions}}${S}; {undecided, plural, one {# ligne} other {# lignes}} sans décision` +
    '{recorded, plural, =0 {} one {, # déjà enregistrée} other {, # déjà enregistrées}}',
  'review.next': `Apparier de nouveau les autres, en gardant les binômes approuvés${S}:`,
  written: `Écrit${S}: {paths}`,
  'more-in': '… et {shown} de plus dans {where}',
};
