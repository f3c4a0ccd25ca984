import type { DifferenceMessages } from '../subjects';
import type { Templates } from '../types';
import { S } from './typography';

const MENTEES = '{after, plural, one {# personne accompagnée a} other {# personnes accompagnées ont}}';
const MENTORS = '{after, plural, one {# mentor accompagne} other {# mentors accompagnent}}';
const BY =
  '{by, select, in-force { selon les poids en vigueur} changed { selon les nouveaux poids} other {}}';

export const DIFFERENCES_FR: Templates<DifferenceMessages> = {
  'difference.none':
    `rien ne change${S}: {kept, plural, =0 {il n’y a aucun binôme} one {le seul binôme est le même} ` +
    'other {les # binômes sont les mêmes}}',
  'difference.pairs':
    '{kept, plural, =0 {aucun binôme ne reste} one {# binôme reste} other {# binômes restent}}, ' +
    '{ends, plural, =0 {aucun ne prend fin} one {# prend fin} other {# prennent fin}}, ' +
    '{begins, plural, =0 {aucun ne commence} one {# commence} other {# commencent}}',
  'difference.matched': `{role, select, mentor {${MENTORS} quelqu’un} other {${MENTEES} un mentor}}, au lieu de {before}`,
  'difference.total': `la somme des scores est de {after} au lieu de {before}${BY}`,
  'difference.same-total': `la somme des scores reste de {after}${BY}`,
  'difference.no-scale':
    'les deux appariements ont été évalués selon des politiques différentes, leurs scores ne sont donc pas comparés',
  'difference.gained': `{role, select, mentor {{who} accompagne maintenant {after}} other {{who} a maintenant un mentor${S}: {after}}}`,
  'difference.lost': `{role, select, mentor {{who} n’accompagne plus personne} other {{who} n’a plus de mentor}}${S}; avant${S}: {before}`,
  'difference.changed':
    `{who}${S}: {after} au lieu de {before}{direction, select, better {, meilleur score} worse {, score plus bas} ` +
    'even {, même score} other {}}',
  'difference.joined':
    '{role, select, mentor {nouveau mentor} other {nouvelle personne accompagnée}}, {who}, avec {after}',
  'difference.left': `{who} n’est plus là${S}; avant${S}: {before}`,
  'difference.more':
    '… et {role, select, mentor {{count, plural, one {# autre mentor} other {# autres mentors}}} ' +
    'other {{count, plural, one {# autre personne accompagnée} other {# autres personnes accompagnées}}}}',
  'what-if.add': 'ajouter {role, select, mentor {le mentor} other {la personne à accompagner}} {who}',
  'what-if.remove': 'retirer {role, select, mentor {le mentor} other {la personne à accompagner}} {who}',
  'what-if.seats':
    `{who}${S}: {least, given, {au moins #}}{least, given, {{most, given, { et }}}}{most, given, {au plus #}} ` +
    '{role, select, mentor {personnes à accompagner} other {mentors}}',
  'what-if.add-rule': `ajouter la règle «${S}{rule, label}${S}»`,
  'what-if.lift-rule': `lever la règle «${S}{rule, label}${S}»`,
  'what-if.weight': `donner au critère «${S}{criterion, label}${S}» le poids {to} au lieu de {from}`,
  'what-if.objectives': `viser dans cet ordre${S}: {objectives, label}`,
  'what-if.infeasible': 'aucun appariement ne respecte plus tous les binômes imposés et les minimums requis',
};
