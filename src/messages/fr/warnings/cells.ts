import type { CellWarningMessages } from '../../subjects';
import type { Templates } from '../../types';
import { S } from '../typography';

export const CELL_WARNINGS_FR: Templates<CellWarningMessages> = {
  'warnings.cells-nothing':
    `{count, plural, one {une réponse dit} other {# réponses disent}} «${S}rien${S}» et {count, plural, one {est lue} other {sont lues}} ` +
    `comme vide{count, plural, one {} other {s}}${S}: {examples}${S}; «${S}blank${S}» dans la mise en correspondance ajoute des mots, ou false l’empêche`,
  'warnings.cells-nothing-kept':
    `{count, plural, one {une cellule semble} other {# cellules semblent}} dire «${S}rien${S}», mais peut être un nom, un identifiant ou un code, et ` +
    `{count, plural, one {est gardée} other {sont gardées}}${S}: {examples}${S}; ajoutez le mot à «${S}blank${S}» de cette colonne s’il n’en est pas un`,
  'warnings.cells-commas-kept':
    `{count, plural, one {une cellule a} other {# cellules ont}} des virgules, qui ne séparent pas dans le reste de cette colonne, et ` +
    `{count, plural, one {est lue} other {sont lues}} comme un seul élément${S}: {examples}${S}; «${S}list${S}» dans la mise en correspondance dit ce qui sépare`,
  'warnings.cells-options-learned':
    `{count, plural, one {une réponse semble} other {# réponses semblent}} contenir une virgule et {count, plural, one {reste entière} other {restent entières}}${S}: ` +
    `{examples}${S}; listez les réponses sous «${S}options${S}» dans la mise en correspondance`,
  'warnings.cells-levels-in-words':
    `{count, plural, one {un niveau en mots a été lu comme un nombre} other {# niveaux en mots ont été lus comme des nombres}}${S}: ` +
    `{examples}${S}; «${S}scale${S}» dans la mise en correspondance dit où finit l’échelle`,
  'warnings.cells-levels-off-scale':
    `{count, plural, one {un niveau dépasse} other {# niveaux dépassent}} {top}, où l’échelle de cette colonne semble finir${S}: ` +
    `{examples}${S}; «${S}scale${S}» dans la mise en correspondance dit autre chose`,
  'warnings.cells-levels-unread':
    `après le deux-points {count, plural, one {d’un élément} other {de # éléments}} il n’y a pas de niveau, contrairement au reste de cette colonne, et ` +
    `{count, plural, one {il est lu comme un nom} other {ils sont lus comme des noms}}${S}: {examples}${S}; «${S}values${S}» dans la mise en correspondance dit ce qui est voulu`,
  'warnings.cells-levels-nothing': `{count, plural, one {un élément dit} other {# éléments disent}} «${S}rien${S}» pour niveau et {count, plural, one {est laissé} other {sont laissés}} de côté${S}: {examples}`,
  'warnings.cells-weights-in-words': `{count, plural, one {un mot qui dit combien un élément compte a été lu comme un nombre} other {# mots qui disent combien un élément compte ont été lus comme des nombres}}${S}: {examples}`,
  'warnings.cells-musts-unread':
    `{count, plural, one {un élément est dit obligatoire, ce qui n’est pas un poids, et est lu} other {# éléments sont dits obligatoires, ce qui n’est pas un poids, et sont lus}} sans ce mot${S}: ` +
    `{examples}${S}; «${S}rules${S}» dans la politique dit ce qui est obligatoire`,
  'warnings.cells-ticks-in-words':
    `{count, plural, one {une réponse n’est ni oui ni non et se lit} other {# réponses ne sont ni oui ni non et se lisent}} ainsi${S}: ` +
    `{examples}${S}; «${S}yes${S}» et «${S}no${S}» dans la mise en correspondance disent autre chose`,
  'warnings.cells-numbers-read': `{count, plural, one {une cellule est lue comme un nombre} other {# cellules sont lues comme des nombres}}${S}: {examples}`,
  'warnings.cells-zones-read': `{count, plural, one {un fuseau horaire est lu d’un autre nom} other {# fuseaux horaires sont lus d’autres noms}}${S}: {examples}`,
};
