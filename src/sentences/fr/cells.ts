import type { Sentences } from '../sentences';
import { S } from './typography';

/** What is wrong with a cell, and with what a mapping says of one. */
export const CELLS_FR: Sentences = [
  ['not a text', 'pas un texte'],
  ['text', 'un texte'],
  ['a number', 'un nombre'],
  ['not JSON', 'pas du JSON'],
  ['a number, as "3"', 'un nombre, comme "3"'],
  ['a number, as "3.5"', 'un nombre, comme "3,5"'],
  ['a number, such as 3 or 3.5', 'un nombre, comme 3 ou 3,5'],
  [
    'a number, such as 3; or what the answer means, as {values} in the mapping',
    `un nombre, comme 3${S}; ou ce que la réponse veut dire, comme {values} dans la correspondance`,
  ],
  ['not a number of partners', 'pas un nombre de partenaires'],
  ['"3" (at most 3) or "1-3" (at least 1, at most 3)', '"3" (au plus 3) ou "1-3" (au moins 1, au plus 3)'],
  [
    'a number of partners, as "3", or at least and at most, as "1-3"',
    'un nombre de partenaires, comme "3", ou au moins et au plus, comme "1-3"',
  ],
  [
    'a date where a number belongs: spreadsheets make "5-Mar" of "3-5" and "12-Oct" of "10-12"',
    `une date à la place d’un nombre${S}: les tableurs font "5-mars" de "3-5" et "12-oct" de "10-12"`,
  ],
  [
    'the answer as it was given, such as 3-5; format the column as text before the file is opened',
    `la réponse telle qu’elle a été donnée, comme 3-5${S}; mettre la colonne au format texte avant d’ouvrir le fichier`,
  ],
  ['a year or a day where a number of years belongs', 'une année ou un jour à la place d’un nombre d’années'],
  [
    'years, such as 12; or {option} in the mapping, to count from the beginning until that day',
    `des années, comme 12${S}; ou {option} dans la correspondance, pour compter du début jusqu’à ce jour`,
  ],
  [
    'years, such as 3, 3.5, "3-5", "10+" or "18 months"',
    'des années, comme 3, 3,5, "3-5", "10+" ou "18 mois"',
  ],
  [
    'years, such as 3, 3.5, "3-5", "10+" or "18 months"; or what it means, as {values} in the mapping',
    `des années, comme 3, 3,5, "3-5", "10+" ou "18 mois"${S}; ou ce que cela veut dire, comme {values} dans la correspondance`,
  ],
  [
    'years, as "3.5", "3-5", "10+", "18 months", or with "asOf" in the mapping the year or day of a beginning',
    'des années, comme "3,5", "3-5", "10+", "18 mois", ou, avec "asOf" dans la correspondance, l’année ou le jour d’un début',
  ],
  ['more years than a life has', 'plus d’années qu’une vie n’en a'],
  [
    'years of experience; if the mark in it is a decimal mark, the mapping says "decimal": "." or "decimal": ","',
    `des années d’expérience${S}; si le signe dans le nombre est décimal, la correspondance dit "decimal": "." ou "decimal": ","`,
  ],
  ['a day before {day}', 'un jour avant le {day}'],
  [
    'the comma can be a decimal comma or part of a large number',
    'la virgule peut être décimale ou séparer des milliers',
  ],
  [
    'the mapping to say "decimal": "," or "decimal": "." for this column; for all of them --decimal comma or --decimal point',
    `que la correspondance dise "decimal": "," ou "decimal": "." pour cette colonne${S}; pour toutes, --decimal comma ou --decimal point`,
  ],
  ['a time without a day', 'une heure sans jour'],
  ['a day without a time', 'un jour sans heure'],
  ['not a day with a time', 'pas un jour avec une heure'],
  ['not a time of day', 'pas une heure du jour'],
  ['a time at night, or in the afternoon?', `une heure de la nuit, ou de l’après-midi${S}?`],
  [
    'a time that ends before it starts, or in the afternoon?',
    `une heure qui finit avant de commencer, ou de l’après-midi${S}?`,
  ],
  [
    '{afternoon} for the afternoon, or {night} for the night',
    '{afternoon} pour l’après-midi, ou {night} pour la nuit',
  ],
  [
    '{afternoon} for the afternoon, or two windows for a time that passes midnight',
    '{afternoon} pour l’après-midi, ou deux créneaux pour une durée qui passe minuit',
  ],
  [
    'weekly times, as "Mon 09:00-12:00; Tue 14:00-16:00" or "Mon-Fri 9-17"',
    'des horaires de la semaine, comme "lun 09:00-12:00; mar 14:00-16:00" ou "lun-ven 9-17"',
  ],
  [
    'weekly times, as "Mon 09:00-12:00; Tue 14:00-16:00" or "Mon-Fri 9-17"; a time for each word, as "values": { "morning": "9-12" } in the mapping',
    `des horaires de la semaine, comme "lun 09:00-12:00; mar 14:00-16:00" ou "lun-ven 9-17"${S}; une heure par mot, comme "values": { "matin": "9-12" } dans la correspondance`,
  ],
  [
    'HH:MM, 24 hours, such as "09:30"; "24:00" is the end of the day',
    `HH:MM, sur 24 heures, comme "09:30"${S}; "24:00" est la fin du jour`,
  ],
  ['a day is ticked, but no time is known for it', 'un jour est coché, mais on n’en connaît pas l’heure'],
  [
    'a time in the cell, a word that "values" gives a time for, or a time in the grid, as "Mon 9-12"',
    'une heure dans la cellule, un mot auquel "values" donne une heure, ou une heure dans la grille, comme "Mon 9-12"',
  ],
  ['a time zone, as "Europe/Paris" or "+05:30"', 'un fuseau horaire, comme "Europe/Paris" ou "+05:30"'],
  ['unknown time zone', 'fuseau horaire inconnu'],
  [
    'unknown time zone; did you mean {near}, {next}?',
    `fuseau horaire inconnu${S}; vouliez-vous dire {near} ou {next}${S}?`,
  ],
  [
    '{zone} may be the short form of a time zone, but not for certain',
    '{zone} est peut-être l’abréviation d’un fuseau horaire, mais ce n’est pas sûr',
  ],
  [
    '{zone} is the short form of more than one time zone',
    '{zone} est l’abréviation de plusieurs fuseaux horaires',
  ],
  ['{zone} is a place, not a time zone', '{zone} est un lieu, pas un fuseau horaire'],
  [
    'an IANA name such as "Europe/Paris", or an offset such as "+05:30"',
    'un nom IANA comme "Europe/Paris", ou un décalage comme "+05:30"',
  ],
  ['{saidZones}; or an offset such as "+05:30"', `{saidZones}${S}; ou un décalage comme "+05:30"`],
  ['an IANA name such as "Europe/Paris"', 'un nom IANA comme "Europe/Paris"'],
  ['not a day of the calendar', 'pas un jour du calendrier'],
  ['neither yes nor no', 'ni oui ni non'],
  ['yes or no', 'oui ou non'],
  [
    '{yes} or {no}; other words go under "yes" and "no" in the mapping',
    `{yes} ou {no}${S}; d’autres mots se mettent sous "yes" et "no" dans la correspondance`,
  ],
  ['JSON, such as {"track": "data"}', 'du JSON, comme {"track": "data"}'],
  ['more than three parts', 'plus de trois parties'],
  ['stage / sector / functions', 'stade / secteur / fonctions'],
  [
    'ventures as stage / sector / functions, as "growth / fintech / sales + hiring; early / health"',
    'des entreprises sous la forme stade / secteur / fonctions, comme "croissance / fintech / ventes + recrutement; amorçage / santé"',
  ],
  ['"SQL 2>4", "SQL >4" or "SQL"', '"SQL 2>4", "SQL >4" ou "SQL"'],
  ['a wanted skill with an arrow but no level', 'une compétence souhaitée avec une flèche mais sans niveau'],
  [
    'skills, with a level where it is known, as "SQL:4; Python:2"',
    'des compétences, avec un niveau là où il est connu, comme "SQL:4; Python:2"',
  ],
  [
    'wanted skills, with levels where they are known, as "SQL 2>4; Python:3"',
    'des compétences souhaitées, avec les niveaux là où ils sont connus, comme "SQL 2>4; Python:3"',
  ],
  [
    'goals, with a priority where one matters, as "lead a team:2; change career"',
    'des objectifs, avec une priorité là où elle compte, comme "diriger une équipe:2; changer de carrière"',
  ],
  [
    'goals, with a strength from 0 to 1 where it is known, as "lead a team:0.8; change career"',
    'des objectifs, avec une force de 0 à 1 là où elle est connue, comme "diriger une équipe:0.8; changer de carrière"',
  ],
  ['words separated by ; or | or commas', 'des mots séparés par ";" ou "|" ou des virgules'],
  [
    'roles, the oldest first, as "analyst > manager"',
    'des postes, du plus ancien au plus récent, comme "analyste > responsable"',
  ],
  ['it is not clear where the field comes from', 'on ne sait pas d’où vient le champ'],
  [
    'exactly one of "column", "template", "grid", "ticks" and "value"',
    'exactement l’un de "column", "template", "grid", "ticks" et "value"',
  ],
  ['it is not clear how a row says who is what', 'on ne sait pas comment une ligne dit qui est quoi'],
  ['either "column" or "value"', 'soit "column", soit "value"'],
  ['no encoding that is known by this name', 'aucun encodage connu sous ce nom'],
  [
    'the template names no column, so it would be the same for everybody',
    'le modèle ne nomme aucune colonne, et serait donc le même pour tous',
  ],
  [
    'headers in braces, as "{first name} {last name}"; or "value" for a constant',
    `des en-têtes entre accolades, comme "{le prénom} {le nom}"${S}; ou "value" pour une constante`,
  ],
  [
    'only a list can be read from one column an item',
    'seule une liste peut être lue avec une colonne par élément',
  ],
  [
    'a list, such as interests, skills or goals; or "type": "list" for an attribute',
    `une liste, comme interests, skills ou goals${S}; ou "type": "list" pour un attribut`,
  ],
  ['only "availability" can be read from a grid', 'seul "availability" peut être lu dans une grille'],
  ['"ticks" for a list with a column for each item', '"ticks" pour une liste avec une colonne par élément'],
  ['no importance', 'pas une importance'],
  ['how important the criterion is: {said}', `l’importance du critère${S}: {said}`],
  [
    'criteria with their importance, as "skills: high; interests: low" ({said})',
    'des critères avec leur importance, comme "skills: high; interests: low" ({said})',
  ],
  ['no criterion with its importance', 'pas un critère avec son importance'],
  ['a criterion with two grades', 'un critère avec deux importances'],
  ['each criterion once', 'chaque critère une fois'],
  ['as "skills: high"', 'comme "skills: high"'],
  ['must, high, medium, low, or a number from 0 to 3', 'must, high, medium, low, ou un nombre de 0 à 3'],
  ['a beginning after the day that is counted on', 'un début après le jour jusqu’auquel on compte'],
];
