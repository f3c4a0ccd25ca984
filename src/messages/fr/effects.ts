import type { EffectMessages } from '../subjects';
import type { Templates } from '../types';
import { S } from './typography';

export const EFFECTS_FR: Templates<EffectMessages> = {
  'effect.none': 'l’appariement reste aussi bon selon tous les objectifs',
  'effect.score':
    '{objective, select, total-score {le score total} other {le plus bas des scores qui changent}} ' +
    '{direction, select, better {monte} other {baisse}} de {score}',
  'effect.count':
    '{count} {objective, select, cover-mentees {{count, plural, one {personne accompagnée} other {personnes accompagnées}}{priority, given, { de priorité #}}} ' +
    'cover-mentors {{count, plural, one {mentor actif} other {mentors actifs}}} ' +
    'load-balance {{count, plural, one {personne accompagnée} other {personnes accompagnées}} par un mentor moins chargé} ' +
    'cover-groups {{count, plural, one {personne accompagnée} other {personnes accompagnées}} de ce que les groupes doivent avoir} ' +
    'first-come {{count, plural, one {personne accompagnée arrivée plus tôt} other {personnes accompagnées arrivées plus tôt}}} ' +
    'mentor-minimums {{count, plural, one {place pourvue} other {places pourvues}} parmi les minimums des mentors} ' +
    'mentee-minimums {{count, plural, one {place pourvue} other {places pourvues}} parmi les minimums des personnes accompagnées} ' +
    'other {selon {objective, label}}} {direction, select, better {de plus} other {de moins}}',
  'effect.exchange': `{effect}{ends, given, {${S}; prend fin${S}: #}}{begins, given, {${S}; commence${S}: #}}`,
  'remedy.effect': `{change}${S}: {effect}`,
  'remedy.one-more-seat':
    'donner à {who} {seats, plural, one {# place} other {# places}} au lieu de {before}',
  'remedy.lift-rules': 'lever « {rules, label} » pour {who}',
  'remedy.lift-rules-and-add-seat':
    'lever « {rules, label} » pour {who} et donner à {mentor} {seats, plural, one {# place} other {# places}} au lieu de {before}',
  'remedy.force': 'imposer {who}',
  'remedy.weight': 'porter le poids de {criterion, label} à {to} (aujourd’hui {from})',
};
