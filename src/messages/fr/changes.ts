import type { ChangeMessages } from '../subjects';
import type { Templates } from '../types';
import { S } from './typography';

export const CHANGES_FR: Templates<ChangeMessages> = {
  'rematch.too-few-changes':
    'il faut rompre au moins {least, plural, one {# binôme} other {# binômes}}, {allowed, plural, =0 {aucun n’est} ' +
    `one {# seul est} other {# seulement sont}} admis${S}; porter maxChanges à {least}`,
  'relax.lock': 'ne plus imposer {who}',
  'relax.mentor-minimum':
    'demander à {who} d’accompagner au moins {to, plural, one {# personne} other {# personnes}} au lieu de {from}',
  'relax.mentor-maximum':
    'demander à {who} d’accompagner jusqu’à {to, plural, one {# personne} other {# personnes}} au lieu de {from}',
  'relax.mentee-minimum':
    'donner à {who} au moins {to, plural, one {# mentor} other {# mentors}} au lieu de {from}',
  'relax.mentee-maximum':
    'permettre à {who} jusqu’à {to, plural, one {# mentor} other {# mentors}} au lieu de {from}',
  'relax.rule': 'lever la règle « {rule, label} »{pairs, given, {, ce qui permet #}}',
  'relax.outcome':
    '{matches, plural, one {# binôme} other {# binômes}}, {mentees, plural, one {# personne accompagnée} ' +
    'other {# personnes accompagnées}}, score total {total}',
};
