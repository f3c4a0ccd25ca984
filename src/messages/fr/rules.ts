import type { RuleMessages } from '../subjects';
import type { Templates } from '../types';
import { S } from './typography';

const BOUNDS = '{min, given, {, au moins # requis}}{max, given, {, au plus # admis}}';
const GAP = `{field, label}${S}: {mentor} pour le mentor, {mentee} pour la personne accompagnée, soit un écart de {gap}${BOUNDS}`;
const BLANK =
  `{field, label}${S}: {blank, select, mentor {valeur inconnue pour le mentor} ` +
  'mentee {valeur inconnue pour la personne accompagnée} other {valeur inconnue des deux côtés}}';

export const RULES_FR: Templates<RuleMessages> = {
  'rules.not-self.passed': 'deux personnes différentes',
  'rules.not-self.failed': 'la même personne est des deux côtés',
  'rules.never-with.passed': 'aucun des deux n’a refusé l’autre',
  'rules.never-with.failed':
    '{by, select, mentor {le mentor a refusé la personne accompagnée} ' +
    'mentee {la personne accompagnée a refusé le mentor} other {chacun a refusé l’autre}}',
  'rules.different.passed': `valeurs différentes de {field, label}${S}: {mentor} et {mentee}`,
  'rules.different.failed': `même valeur de {field, label}${S}: {mentor}`,
  'rules.same.passed': `même valeur de {field, label}${S}: {mentor}`,
  'rules.same.failed': `valeurs différentes de {field, label}${S}: {mentor} et {mentee}`,
  'rules.gap.passed': GAP,
  'rules.gap.failed': GAP,
  'rules.shared-value.passed': `{field, label} en commun${S}: {shared}`,
  'rules.shared-value.failed': `{field, label}${S}: {count, plural, =0 {rien en commun} other {seulement {shared} en commun}}{minimum, plural, =1 {} other {, il en faut #}}`,
  'rules.no-shared-value.passed': `{field, label}${S}: rien en commun, comme la règle le demande`,
  'rules.no-shared-value.failed': `{field, label}${S}: {shared} en commun, ce que la règle n’admet pas`,
  'rules.availability-overlap.passed':
    'disponibles en même temps {minutes, plural, one {# minute} other {# minutes}} par semaine',
  'rules.availability-overlap.failed':
    'disponibles en même temps {minutes, plural, one {# minute} other {# minutes}} seulement par semaine, ' +
    'il en faut {minimum}',
  'rules.common-window.passed':
    'disponibles en même temps {minutes, plural, one {# minute} other {# minutes}} d’affilée',
  'rules.common-window.failed':
    'disponibles en même temps {minutes, plural, one {# minute} other {# minutes}} d’affilée seulement, ' +
    'il en faut {minimum}',
  'rules.time-zones.passed': '{hours, plural, one {# heure} other {# heures}} de décalage horaire',
  'rules.time-zones.failed':
    '{hours, plural, one {# heure} other {# heures}} de décalage horaire, au plus {maximum} admises',
  'rules.if-asked.passed': 'rien de ce que l’un ou l’autre a demandé ne s’y oppose',
  'rules.if-asked.failed':
    '{by, select, mentor {une demande du mentor n’est pas satisfaite} ' +
    'mentee {une demande de la personne accompagnée n’est pas satisfaite} ' +
    'other {des demandes des deux ne sont pas satisfaites}}',
  'rules.blank.passed': `${BLANK}, ce que la règle admet`,
  'rules.blank.failed': `${BLANK}, ce que la règle n’admet pas`,
  'rules.no-reporting-line.passed': 'aucun des deux n’est sous la responsabilité de l’autre',
  'rules.no-reporting-line.failed':
    '{above, select, mentor {le mentor est au-dessus de la personne accompagnée} ' +
    'other {la personne accompagnée est au-dessus du mentor}} dans la ligne hiérarchique, ' +
    '{steps, plural, one {# niveau} other {# niveaux}} plus haut',
  'rules.no-previous-pair.passed':
    'ils n’ont pas encore formé un binôme{direction, select, either {, dans aucun des deux sens} other { dans ces rôles}}',
  'rules.no-previous-pair.failed':
    'ils ont déjà formé un binôme{roles, select, changed {, dans les rôles inverses} other {}}',
  'rules.excluded-pairs.passed': 'le binôme n’est pas exclu',
  'rules.excluded-pairs.failed': 'le binôme est exclu par la politique d’appariement',
  'rules.not-both-ways.passed': 'ces deux personnes ne forment pas un binôme dans l’autre sens',
  'rules.not-both-ways.failed':
    'ce sens est fermé, pour que ces deux personnes ne s’accompagnent pas l’une l’autre',
  'rules.minimum-score.passed': 'le score de {score} atteint le minimum de {minimum}',
  'rules.minimum-score.failed': 'le score de {score} est inférieur au minimum de {minimum}',
  'rules.custom.passed': `la règle «${S}{rule, label}${S}» l’admet`,
  'rules.custom.failed': `la règle «${S}{rule, label}${S}» l’interdit{text, given, {${S}: #}}`,
};
