import type { AuditMessages } from '../subjects';
import type { Templates } from '../types';
import { S } from './typography';

export const AUDIT_FR: Templates<AuditMessages> = {
  'audit.no-advice': 'Ceci n’est pas un avis juridique.',
  'audit.four-fifths': `Un rapport inférieur à quatre cinquièmes invite à regarder de plus près, sans rien établir${S}: avec peu de personnes, il survient par hasard.`,
  'audit.changed-few': `Si peu de personnes sont arrivées, parties ou passées dans un autre groupe depuis ce qui a été dit que cela les révélerait${S}: tous les groupes sont masqués.`,
  'audit.by': `{by, select, answers {réponses données} other {{labelled, select, no {«${S}{by}${S}»} other {{by, label}}}}}`,
  'audit.group':
    '{by, select, answers {{value, select, all {toutes} most {la plupart} other {moins de la moitié}}} other {{value}}}',
  'audit.p': `{size, select, under {<${S}{shown}} other {{shown}}}`,
  'audit.aside':
    '{count, plural, one {Une} other {#}} des {side, select, mentors {personnes qui accompagnent} other {personnes à accompagner}} ne {count, plural, one {prend} other {prennent}} aucun partenaire et ne {count, plural, one {compte} other {comptent}} dans aucun chiffre.',
  'audit.close': `Ce qui comblerait l’écart entre {value} et {reference}${S}: le moins de changements de la politique, chacun résolu de nouveau`,
  'audit.close.closed': `{value} a aussi souvent un mentor que le groupe de la part la plus haute${S}: il n’y a pas d’écart à combler.`,
  'audit.close.none': `Rien de ce qui a été essayé ne le comble${S}: ni règles levées, ni absence de priorités, de binômes imposés et de minimums, ni part plus haute du groupe, là où elle peut être demandée.`,
  'audit.close.rules': 'sans {rules, label}',
  'audit.close.first': 'sans priorités, binômes imposés ni minimums',
  'audit.close.share': 'au moins {shown} du groupe appariés ({count})',
  'audit.close.remedy':
    `{changes}${S}: il reste {left} points${S}; {count, plural, one {# personne gagne ou perd} other {# personnes gagnent ou perdent}} un mentor` +
    `{loss, given, {${S}; le score total baisse de #}}`,
  'audit.curve': `Ce que coûte une part plus haute, par {by}${S}: {groups}`,
  'audit.curve.share': 'Au moins de chacun',
  'audit.curve.total': 'Score total',
  'audit.curve.loss': 'Perte',
  'audit.curve.new': 'Nouveaux binômes',
  'audit.curve.impossible': '{shown} de chacun n’est pas possible.',
  'warnings.audit-strangers': `{count, plural, one {une ligne ne désigne} other {# lignes ne désignent}} personne dans l’appariement${S}: {examples}`,
  'warnings.audit-missing': `{count, plural, one {une} other {#}} des {side, select, mentors {personnes qui accompagnent} other {personnes à accompagner}} {count, plural, one {n’a pas de ligne et n’est} other {n’ont pas de ligne et ne sont}} dans aucun groupe${S}: {examples}`,
  'warnings.audit-blank': `{count, plural, one {une ligne n’a} other {# lignes n’ont}} rien sous «${S}{column}${S}» et {count, plural, one {n’est dans aucun de ses} other {ne sont dans aucun de ses}} groupes`,
  'warnings.audit-no-id': `{count, plural, one {une ligne n’a pas d’identifiant et est laissée} other {# lignes n’ont pas d’identifiant et sont laissées}} de côté${S}: {count, plural, one {ligne} other {lignes}} {rows}`,
  'warnings.audit-spellings': `{count, plural, one {une valeur} other {# valeurs}} de «${S}{column}${S}» {count, plural, one {est écrite} other {sont écrites}} de plusieurs façons, lues chacune comme un seul groupe${S}: {examples}`,
  'warnings.audit-nothing':
    '{rows, plural, =0 {le tableau n’a pas de lignes} other {le tableau n’a pas de colonne à côté des identifiants}} et ne dit rien de personne',
  'warnings.audit-id-beside': `les identifiants sont lus dans la colonne «${S}{column}${S}», et la colonne «${S}id${S}» est laissée de côté`,
};
