import type { Sentences } from '../sentences';
import { S } from './typography';

/** What cannot be written: calendars, sheets and tables for other programs. */
export const WRITTEN_FR: Sentences = [
  ['a line break or another control character', 'un retour à la ligne ou un autre caractère de contrôle'],
  ['one line of printable characters', 'une ligne de caractères imprimables'],
  ['not an e-mail address', 'pas une adresse e-mail'],
  ['not a moment in time', 'pas un instant'],
  [
    'a moment as 2026-03-02T09:30:00Z or with an offset',
    'un instant comme 2026-03-02T09:30:00Z, ou avec un décalage',
  ],
  ['the entry ends before it starts', 'l’entrée finit avant de commencer'],
  ['a moment after "start"', 'un instant après "start"'],
  ['a day not before "day"', 'un jour qui n’est pas avant "day"'],
  ['calendar entries', 'des entrées d’agenda'],
  [
    'the uid stands a second time; it is already used by {path}',
    `l’uid figure une seconde fois${S}; {path} l’a déjà`,
  ],
  ['one entry per uid, the latest', 'une entrée par uid, la dernière'],
  [
    'the method "{method}" is for entries that are cancelled',
    'la méthode "{method}" est pour des entrées annulées',
  ],
  [
    'the method "{method}" is for entries that are not cancelled',
    'la méthode "{method}" est pour des entrées qui ne sont pas annulées',
  ],
  [
    'cancelled entries in a calendar of their own, with the method "cancel"',
    'les entrées annulées dans un agenda à elles, avec la méthode "cancel"',
  ],
  [
    'mail for the method "{method}" needs an organizer and attendees',
    'il faut un organisateur et des participants au courrier de la méthode "{method}"',
  ],
  ['e-mail addresses, or the method "publish"', 'des adresses e-mail, ou la méthode "publish"'],
  ['no program that pairs are written for', 'aucun programme pour lequel on écrive des binômes'],
  ['"chronus" or "pushfar"', '"chronus" ou "pushfar"'],
  ['a workbook needs a sheet', 'il faut une feuille à un classeur'],
  ['a sheet cannot hold so much', 'une feuille ne peut pas contenir autant'],
  ['{count} rows and {width} columns', '{count} lignes et {width} colonnes'],
  [
    'at most {count} rows and {width} columns; CSV has no limit',
    `au plus {count} lignes et {width} colonnes${S}; le CSV n’a pas de limite`,
  ],
  ['a sheet cannot have this name', 'une feuille ne peut pas porter ce nom'],
  [
    'a cell holds more text than a spreadsheet can',
    'une cellule contient plus de texte qu’un tableur ne peut en contenir',
  ],
  ['a longer text', 'un texte plus long'],
  [
    'at most {count} characters; CSV has no limit',
    `au plus {count} caractères${S}; le CSV n’a pas de limite`,
  ],
  ['rows of cells are no JSON', 'des lignes de cellules ne sont pas du JSON'],
  [
    'no "format" with rows; or the text of the lines',
    `pas de "format" avec des lignes de cellules${S}; ou le texte des lignes`,
  ],
];
