import type { JoinWarningMessages } from '../../subjects';
import type { Templates } from '../../types';
import { S } from '../typography';

export const JOIN_WARNINGS_FR: Templates<JoinWarningMessages> = {
  'warnings.join-unmatched': `{count, plural, one {une ligne n’a} other {# lignes n’ont}} pas de ligne de même clé dans {table}${S}: ce que dit ce tableau y reste vide${S}: {examples, place}`,
  'warnings.join-key-blank':
    `{count, plural, one {une ligne n’a} other {# lignes n’ont}} pas de clé${S}: rien de {table} ne ` +
    `{count, plural, one {lui} other {leur}} revient${S}: {count, plural, one {ligne} other {lignes}} {rows}`,
  'warnings.join-unused': `{count} clés sur {of} ne {count, plural, one {se trouve} other {se trouvent}} dans aucun tableau de personnes, par exemple {examples}`,
  'warnings.join-unread': `la colonne «${S}{column}${S}» du tableau joint n’est pas lue, et rien d’autre ne donne {field}${S}: reliez-la, ainsi "{field}"${S}: "{column}", ou nommez-la sous «${S}ignore${S}»`,
  'warnings.join-blank': `{count, plural, one {une ligne n’a pas de clé et n’est pas utilisée} other {# lignes n’ont pas de clé et ne sont pas utilisées}}`,
  'warnings.join-repeated': `{count, plural, one {une clé se trouve} other {# clés se trouvent}} ici plus d’une fois, et la première ligne compte${S}: {examples, place}`,
  'warnings.join-conflict':
    `{count, plural, one {une ligne dit} other {# lignes disent}} autre chose que {table}, et ` +
    `{kept, select, joined {l’autre tableau compte} other {ce tableau compte}}${S}: {examples, place}${S}; «${S}prefer${S}» sous ` +
    `«${S}join${S}» de la mise en correspondance dit lequel compte`,
  'warnings.tables-swapped': `{mentors} est donné pour les mentors et ne contient que des souhaits de personnes accompagnées${S}; {mentees} est donné pour les personnes accompagnées et ne contient que ce qu’offrent des mentors${S}: les fichiers sont-ils intervertis${S}?`,
  'warnings.managers-own': `{count, plural, one {une personne est son propre supérieur} other {# personnes sont leur propre supérieur}} ici, ce qui se lit comme n’en avoir aucun${S}: {examples, place}`,
  'warnings.wishes-by-name': `{count, plural, one {un vœu ou refus désigne quelqu’un par son nom et se lit} other {# vœux et refus désignent quelqu’un par son nom et se lisent}} comme l’identifiant de la seule personne qui s’appelle ainsi${S}: {examples}`,
  'warnings.ids-rewritten': `{count, plural, one {un identifiant semble réécrit} other {# identifiants semblent réécrits}} par un tableur dans l’un des tableaux${S}: {examples, place}${S}; mettez la colonne au format texte avant d’ouvrir le fichier`,
  'warnings.ids-lost': `{count, plural, one {un identifiant ressemble à un nombre arrondi ou à une date qu’un tableur a mis} other {# identifiants ressemblent à des nombres arrondis ou à des dates qu’un tableur a mis}} à la place d’un autre${S}: {examples, place}${S}; mettez la colonne au format texte avant d’ouvrir le fichier`,
  'warnings.ids-counted': `les identifiants de «${S}{column}${S}» comptent à partir de 1, comme des numéros de réponse ou de ligne, et ne disent pas qui est qui${S}; {columns} peut distinguer les personnes${S}: mettez cette colonne sous «${S}id${S}» dans la mise en correspondance`,
  'warnings.pairs-incomplete': `{count, plural, one {une ligne nomme} other {# lignes nomment}} moins de deux personnes et ne {count, plural, one {fait} other {font}} pas de binôme${S}: {count, plural, one {ligne} other {lignes}} {rows}`,
  'warnings.pairs-repeated': `{count, plural, one {une ligne répète} other {# lignes répètent}} un binôme déjà nommé plus haut${S}: {count, plural, one {ligne} other {lignes}} {rows}`,
  'warnings.pairs-without-outcome': `{count, plural, one {un binôme n’a pas de résultat et est laissé} other {# binômes n’ont pas de résultat et sont laissés}} de côté${S}: {count, plural, one {ligne} other {lignes}} {rows}`,
  'warnings.pairs-rated-again': `{count, plural, one {une ligne évalue un binôme} other {# lignes évaluent des binômes}} une deuxième fois dans le même programme, et chacune compte${S}: {count, plural, one {ligne} other {lignes}} {rows}`,
  'warnings.pairs-status-unread': `la colonne «${S}{column}${S}» n’est pas lue, et chaque ligne est un binôme quoi qu’elle y dise ({values})${S}: retirez les lignes qui n’en sont pas`,
  'warnings.outcomes-beside': `les résultats sont lus dans la colonne «${S}{column}${S}», et {columns} peut en contenir aussi${S}: nommez la colonne voulue`,
  'warnings.outcomes-in-words': `{count, plural, one {un résultat en toutes lettres se lit comme un nombre} other {# résultats en toutes lettres se lisent comme des nombres}}${S}: {examples}`,
  'warnings.pairs-none': 'le tableau ne nomme aucun binôme',
  'warnings.json-inactive': `{count, plural, one {un utilisateur n’est pas actif et est laissé} other {# utilisateurs ne sont pas actifs et sont laissés}} de côté`,
  'warnings.json-other': `{count, plural, one {une ressource n’est pas un utilisateur, comme un groupe, et est laissée} other {# ressources ne sont pas des utilisateurs, comme les groupes, et sont laissées}} de côté`,
  'warnings.json-open-work': `le travail de {count, plural, one {une personne} other {# personnes}} continue${S}: les années d’expérience ne sont pas connues${S}; «${S}asOf${S}» dans la mise en correspondance dit jusqu’à quel jour elles comptent`,
};
