import type { RuleWarningMessages } from '../../subjects';
import type { Templates } from '../../types';
import { quoted, S } from '../typography';

const RULE = `la règle ${quoted('{rule, label}')}`;
const EFFECT = `${RULE} {effect, select, forbid {interdit tous les binômes} other {ne s’applique jamais}}`;
const SIMILAR =
  `{names, plural, =0 {} one {${S}; # est le nom de quelqu’un} other {${S}; # sont le nom de quelqu’un}}` +
  `{spellings, plural, =0 {} one {${S}; # est un identifiant à l’orthographe près} other {${S}; # sont des identifiants à l’orthographe près}}` +
  `{attributes, plural, =0 {} one {${S}; # est un attribut de quelqu’un} other {${S}; # sont des attributs de quelqu’un}}` +
  `{examples, given, {${S}: #}}`;
const NEAR = `{near, given, {${S}; vouliez-vous dire ${quoted('#')}${S}?}}`;

export const RULE_WARNINGS_FR: Templates<RuleWarningMessages> = {
  'warnings.unused-rule':
    `la règle «${S}{rule, label}${S}» a été fournie, mais la politique ne la nomme pas${S}: elle ne s’applique jamais${S}; ` +
    `ajoutez-la à «${S}rules${S}» de la politique avec le type «${S}custom${S}», ou retirez-la`,
  'warnings.rule-field-blank':
    `${EFFECT}${S}: {side, select, mentors {aucun mentor n’a} mentees {aucune personne accompagnée n’a} other {personne n’a}} ` +
    `${quoted('{field, label}')}${NEAR}`,
  'warnings.rule-field-protected': `${EFFECT}${S}: ${quoted('{field, label}')} est un attribut protégé, qu’aucune règle ne lit, sauf ${quoted('if-asked')}`,
  'warnings.rule-values-apart':
    `${RULE} {effect, select, forbid {interdit tous les binômes dont les valeurs sont connues} other {n’interdit jamais rien}}${S}: ` +
    `aucune valeur de ${quoted('{field, label}')} n’est commune aux deux côtés (mentors${S}: {mentors}${S}; personnes accompagnées${S}: {mentees})${S}; ` +
    `sont-elles écrites de la même façon${S}?`,
  'warnings.rule-minimum-too-high':
    `${RULE} interdit tous les binômes dont les valeurs sont connues${S}: il en faut {minimum} en commun, et ` +
    `{side, select, mentors {aucun mentor} other {aucune personne accompagnée}} n’en a plus de {most} dans ${quoted('{field, label}')}`,
  'warnings.rule-too-little-time':
    `${RULE} interdit tous les binômes dont les valeurs sont connues${S}: il faut {minutes} minutes communes par semaine, et ` +
    '{side, select, mentors {aucun mentor} other {aucune personne accompagnée}} n’en a plus de {most} de libres',
  'warnings.rule-values-mixed':
    `${RULE} ne prend pas un texte pour un nombre${S}: {count, plural, one {# valeur} other {# valeurs}} de ${quoted('{field, label}')} ` +
    `{count, plural, one {est} other {sont}} du texte chez les uns et non chez les autres ({values})${S}; écrivez-les de la même façon`,
  'warnings.rule-gap-out-of-reach':
    `${RULE} interdit tous les binômes dont les valeurs sont connues${S}: ${quoted('{field, label}')} du mentor moins celui de la ` +
    'personne accompagnée est compris entre {lowest} et {highest}{min, given, {, au moins # requis}}{max, given, {, au plus # admis}}',
  'warnings.rule-asked-unmet':
    `${RULE} trouve des demandes sur ${quoted('{field, label}')} que personne ne peut satisfaire${S}: ` +
    '{unmet, plural, =0 {} one {# personne demande une valeur que nul n’a de l’autre côté} other {# personnes demandent des valeurs que nul n’a de l’autre côté}}' +
    `{unmet, plural, =0 {} other {{withoutOwn, plural, =0 {} other {${S}; }}}}` +
    '{withoutOwn, plural, =0 {} one {# personne demande la même valeur que la sienne, qui n’est pas connue} other {# personnes demandent la même valeur que la leur, qui n’est pas connue}}',
  'warnings.rule-nobody-both':
    `${RULE} ne s’applique jamais${S}: {both, plural, =0 {personne ne figure} other {une seule personne figure}} des deux côtés${S}; si les ` +
    `mêmes personnes y figurent sous les mêmes identifiants, mettez ${quoted('ids')} de la politique à ${quoted('shared')}`,
  'warnings.one-way-open':
    'aucun binôme ne figure dans les deux sens, mais la recherche du meilleur appariement de ce genre a pris fin après {solved} ' +
    `résolutions${S}: un autre peut être meilleur, d’au plus {most} pour ${quoted('{objective, label}')}`,
  'warnings.rule-zones-apart': `${EFFECT}${S}: un côté donne un fuseau horaire avec ses disponibilités et l’autre non${S}; aucune comparaison n’est possible`,
  'warnings.rule-no-managers': `${RULE} ne s’applique jamais${S}: personne n’a de responsable${S}; remplissez ${quoted('manager')}, ou donnez les responsables{attribute, given, {${S}; l’attribut ${quoted('#')} les contient-il${S}?}}`,
  'warnings.rule-managers-unknown':
    `${RULE} {scope, select, all {ne s’applique jamais} other {ne s’applique pas à tout le monde}}${S}: ` +
    '{unknown, plural, one {# responsable n’est l’identifiant de personne} other {# responsables ne sont l’identifiant de personne}}' +
    `${SIMILAR}. ${quoted('manager')} contient l’identifiant d’une personne`,
  'warnings.managers-table-unknown':
    `les responsables donnés à part ne sont jamais rencontrés${S}: {people, plural, one {la personne qui y figure n’est pas} ` +
    `other {aucune des # personnes qui y figurent n’est}} du groupe ni responsable de quelqu’un du groupe${S}; ` +
    `les identifiants sont-ils écrits de la même façon${S}?`,
  'warnings.rule-pairs-unknown':
    `${RULE} {known, plural, =0 {ne s’applique jamais} other {ne s’applique pas à tous les binômes}}${S}: ` +
    'sur {pairs, plural, one {# binôme} other {# binômes}} de {list, select, history {l’historique} other {sa liste}}, ' +
    '{known, plural, =0 {aucun ne réunit} one {# réunit} other {# réunissent}} un mentor et une personne accompagnée de ce groupe' +
    `${S}; ` +
    '{turned, plural, =0 {} one {# identifiant n’est que de l’autre côté} other {# identifiants ne sont que de l’autre côté}}' +
    '{turned, plural, =0 {} other {{unknown, plural, =0 {} other {, et }}}}' +
    `{unknown, plural, =0 {} one {# identifiant n’est celui de personne} other {# identifiants ne sont ceux de personne}}${SIMILAR}`,
  'warnings.minimum-score-unreached':
    `personne n’est apparié${S}: {pairs, plural, one {le seul binôme que les règles permettent reste} other {les # binômes que les ` +
    'règles permettent restent tous}} sous le score minimal de {minimum}',
  'warnings.history-not-read':
    'l’historique nomme {pairs, plural, one {# binôme} other {# binômes}} de personnes de ce groupe, et aucune règle ne le lit' +
    `${S}: ajoutez la règle ${quoted('no-previous-pair')} si personne ne doit retrouver la même personne`,
  'warnings.sensitive-unknown': `personne n’a l’attribut ${quoted('{attribute}')}, que la politique dit sensible${NEAR}`,
};
