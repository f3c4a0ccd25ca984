import type { MatchingMessages } from '../subjects';
import type { Templates } from '../types';
import { S } from './typography';

const NO_OTHER = '{role, select, mentor {aucune personne à accompagner} other {aucun mentor}}';
const OTHERS = '{role, select, mentor {personnes à accompagner} other {mentors}}';

export const MATCHING_FR: Templates<MatchingMessages> = {
  'unmatched.no-capacity': `n’accepte ${NO_OTHER}${S}: la capacité maximale est 0${S}; la porter à 1 ou plus`,
  'unmatched.nobody-there': `il n’y a ${NO_OTHER} dans cette cohorte`,
  'unmatched.on-demand': `n’a ${NO_OTHER}${S}; la raison n’a pas été cherchée, la demander à explainUnmatched`,
  'unmatched.no-eligible-partner': `${NO_OTHER} ne convient${S}; règles en cause${S}: {rules}. Ajouter des ${OTHERS}{liftable, given, {, ou voir si l’on peut assouplir {liftable, label}}}`,
  'unmatched.all-partners-taken':
    '{eligible, plural, one {{role, select, mentor {la seule personne à accompagner} other {le seul mentor}} possible ' +
    'n’est plus libre} other {aucun des partenaires possibles (#) n’est plus libre}}' +
    `${S}; le meilleur choix, {best}, va à {by}. {role, select, mentor {Recruter des personnes à accompagner} other {Ajouter des places ou des mentors}}`,
  'unmatched.better-without':
    `{role, select, mentor {personnes possibles} other {mentors possibles}} encore libres ` +
    `{eligible, plural, one {(# possible en tout)} other {(# possibles en tout)}}${S}: {free}${S}; ` +
    'mais aucun appariement trouvé qui en retient n’est meilleur selon les objectifs de la politique',
  'conflict.contradiction':
    `les minimums, les maximums et les binômes imposés se contredisent${S}: ils demandent ` +
    '{demand, plural, one {# binôme} other {# binômes}}, et ' +
    '{supply, plural, =0 {aucun n’est possible} one {# seul est possible} other {# seulement sont possibles}}' +
    `{minimums, given, {${S}; minimums de #}}{maximums, given, {${S}; maximums de #}}` +
    `{locks, given, {${S}; binômes imposés #}}. ` +
    `{count, plural, =0 {Aucun ne suffit à lui seul${S}: une autre contradiction demeure} one {Ce qui suffit${S}: {relaxed}} ` +
    `other {Chacun de ces changements suffit${S}: {relaxed}}}`,
};
