import type { TableWarningMessages } from '../rooms/table-warnings';
import type { Templates } from '../types';

const S = '\u00a0';

export const TABLE_WARNINGS_FR: Templates<TableWarningMessages> = {
  'warnings.table-empty': `le tableau n’a pas de lignes${S}: ce côté est vide`,
  'warnings.table-garbled': `des accents semblent abîmés, comme dans {example}${S}: le fichier a-t-il changé d’encodage en chemin${S}?`,
  'warnings.column-unread': `la colonne «${S}{column}${S}» n’est pas lue${S}; reliez-la à un champ, ou ajoutez-la à «${S}ignore${S}»`,
  'warnings.column-nameless': `la colonne n’a pas d’en-tête${S}: ses cellules ne sont pas lues, comme {example} ici`,
  'warnings.column-ignored-missing': `la mise en correspondance ignore la colonne «${S}{column}${S}», mais le tableau n’en a pas de ce nom`,
  'warnings.sheets-unread': `le classeur a d’autres feuilles, qui ne sont pas lues${S}: {sheets}{more, given, { et # de plus}}${S}; indiquez la feuille voulue`,
  'warnings.sheet-hidden-rows': `{count, plural, one {# ligne masquée est lue} other {# lignes masquées sont lues}} comme les autres, par exemple {rows}${S}; affichez-les ou supprimez-les`,
  'warnings.sheet-hidden-columns': `{count, plural, one {# colonne masquée est lue} other {# colonnes masquées sont lues}} comme les autres, par exemple {columns}`,
  'warnings.sheet-errors': `{count, plural, one {# cellule contient} other {# cellules contiennent}} une erreur de formule et {count, plural, one {est lue} other {sont lues}} comme vides, par exemple {cells}`,
  'warnings.sheet-no-results': `{count, plural, one {# formule n’a} other {# formules n’ont}} pas de résultat dans le fichier, par exemple {cells}${S}; ouvrez-le dans un tableur et enregistrez-le`,
  'warnings.sheet-merged': `{count, plural, one {# cellule fusionnée ne vaut} other {# cellules fusionnées ne valent}} que pour la première des cellules, par exemple {ranges}${S}; les autres sont vides`,
};
