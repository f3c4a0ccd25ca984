import type { TableWarningMessages } from '../rooms/table-warnings';
import type { Templates } from '../types';

const S = '\u00a0';

export const TABLE_WARNINGS_FR: Templates<TableWarningMessages> = {
  'warnings.table-empty': `le tableau n’a pas de lignes${S}: ce côté est vide`,
  'warnings.table-garbled': `des accents semblent abîmés, comme dans {example}${S}: le fichier a-t-il changé d’encodage en chemin${S}?`,
  'warnings.column-unread': `la colonne «${S}{column}${S}» n’est pas lue${S}; reliez-la à un champ, ou ajoutez-la à «${S}ignore${S}»`,
  'warnings.column-nameless': `la colonne n’a pas d’en-tête${S}: ses cellules ne sont pas lues, comme {example} ici`,
  'warnings.column-ignored-missing': `la mise en correspondance ignore la colonne «${S}{column}${S}», mais le tableau n’en a pas de ce nom`,
};
