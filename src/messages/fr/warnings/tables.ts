import type { TableWarningMessages } from '../../subjects';
import type { Templates } from '../../types';
import { S } from '../typography';

export const TABLE_WARNINGS_FR: Templates<TableWarningMessages> = {
  'warnings.table-survey-headers': `le tableau semble un export de {source}${S}: les lignes {rows} sont des en-têtes, pas des personnes${S}; «${S}headerRows${S}» dans la mise en correspondance dit autre chose`,
  'warnings.table-rows-above-header':
    `{count, plural, one {une ligne se trouve} other {# lignes se trouvent}} au-dessus de l’en-tête, qui est la ligne {header}, et ` +
    `{count, plural, one {est laissée} other {sont laissées}} de côté, comme {example}${S}; «${S}skipRows${S}» dans la mise en correspondance dit autre chose`,
  'warnings.table-header-repeated':
    `{count, plural, one {une ligne répète l’en-tête et est laissée} other {# lignes répètent l’en-tête et sont laissées}} de côté${S}: ` +
    '{count, plural, one {ligne} other {lignes}} {rows}',
  'warnings.table-rows-beside':
    `{count, plural, one {une ligne contient des totaux ou une note du rapport et est laissée} other {# lignes contiennent des totaux ou des notes du rapport et sont laissées}} de côté${S}: ` +
    '{count, plural, one {ligne} other {lignes}} {rows}, comme {example}',
  'warnings.table-rows-filtered': `{count, plural, one {une ligne est laissée} other {# lignes sont laissées}} de côté par «${S}where${S}» de la mise en correspondance`,
  'warnings.people-replaced': `{count, plural, one {une personne se trouve} other {# personnes se trouvent}} ici plus d’une fois, et une ligne compte${S}: {examples, place}`,
  'warnings.people-merged':
    '{rows} lignes sont réunies en {count, plural, one {une personne} other {# personnes}}',
  'warnings.capacity-of-both-roles':
    `une colonne dit combien de partenaires {count, plural, one {une personne} other {# personnes}} dans les deux rôles peuvent avoir${S}; elle est lue pour ` +
    `le seul rôle de mentor${S}; les en-têtes «${S}mentees max${S}» et «${S}mentors max${S}» le disent pour chaque rôle`,
  'warnings.columns-unread': `{count} colonnes ne sont pas lues${S}: {columns}{more, given, {, et # de plus}}${S}; reliez-les à des champs, ou ajoutez-les à «${S}ignore${S}»`,
  'warnings.columns-unread-series': `{count} colonnes ne sont pas lues, de «${S}{first}${S}» à «${S}{last}${S}»${S}; reliez-les à des champs, ou ajoutez «${S}{pattern}${S}» à «${S}ignore${S}»`,
  'warnings.taxonomy-ambiguous': `{count, plural, one {# libellé désigne} other {# libellés désignent}} plusieurs concepts${S}: {labels}{more, given, {, et # de plus}}${S}; le concept le plus proche est retenu`,
  'warnings.taxonomy-unknown-parents': `{count, plural, one {# concept plus large n’est} other {# concepts plus larges ne sont}} dans aucun fichier et {count, plural, one {est laissé} other {sont laissés}} de côté${S}: {parents}{more, given, {, et # de plus}}`,
  'warnings.table-empty': `le tableau n’a pas de lignes${S}: ce côté est vide`,
  'warnings.table-garbled': `des accents semblent abîmés, comme dans {example}${S}: le fichier a-t-il changé d’encodage en chemin${S}?`,
  'warnings.table-entities': `des caractères sont écrits comme dans une page web, par exemple {example}, et sont lus tels quels${S}; leurs points-virgules peuvent séparer des listes${S}: enregistrez le fichier en texte brut, ou remplacez-les`,
  'warnings.table-encoding-told': `le fichier n’est pas en UTF-8${S}; ses octets disent que c’est du {encoding}, et il est lu ainsi${S}: vérifiez que ceci est juste${S}: {examples}`,
  'warnings.column-near': `la colonne «${S}{column}${S}» n’est pas lue${S}; vouliez-vous dire «${S}{near}${S}»${S}? Rien d’autre ne le donne${S}: renommez ou reliez la colonne, ou ajoutez-la à «${S}ignore${S}»`,
  'warnings.column-unread': `la colonne «${S}{column}${S}» n’est pas lue${S}; reliez-la à un champ, ou ajoutez-la à «${S}ignore${S}»`,
  'warnings.column-nameless': `la colonne n’a pas d’en-tête${S}: ses cellules ne sont pas lues, comme {example} ici`,
  'warnings.column-ignored-missing': `la mise en correspondance ignore la colonne «${S}{column}${S}», mais le tableau n’en a pas de ce nom`,
  'warnings.sheets-unread': `le classeur a d’autres feuilles, qui ne sont pas lues${S}: {sheets}{more, given, { et # de plus}}${S}; indiquez la feuille voulue`,
  'warnings.sheet-hidden-rows': `{count, plural, one {# ligne masquée est lue} other {# lignes masquées sont lues}} comme les autres, par exemple {rows}${S}; affichez-les ou supprimez-les`,
  'warnings.sheet-hidden-columns': `{count, plural, one {# colonne masquée est lue} other {# colonnes masquées sont lues}} comme les autres, par exemple {columns}`,
  'warnings.sheet-errors': `{count, plural, one {# cellule contient} other {# cellules contiennent}} une erreur de formule et {count, plural, one {est lue} other {sont lues}} comme vides, par exemple {cells}`,
  'warnings.sheet-no-results': `{count, plural, one {# formule n’a} other {# formules n’ont}} pas de résultat dans le fichier, par exemple {cells}${S}; ouvrez-le dans un tableur et enregistrez-le`,
  'warnings.cells-merged': `{values} valeurs, toutes différentes, chacune suivie de vides ({blanks} en tout), comme en laissent des cellules fusionnées avant l’enregistrement du tableau${S}: un vide se lit comme une absence de valeur${S}; si une valeur vaut aussi pour les lignes du dessous, écrivez-la dans chacune`,
  'warnings.sheet-merged': `{count, plural, one {# cellule fusionnée ne vaut} other {# cellules fusionnées ne valent}} que pour la première des cellules, par exemple {ranges}${S}; les autres sont vides`,
};
