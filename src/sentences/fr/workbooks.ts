import type { Sentences } from '../sentences';
import { S } from './typography';

/** Of files of spreadsheets. */
export const WORKBOOKS_FR: Sentences = [
  ['the workbook has no such sheet', 'le classeur n’a pas une telle feuille'],
  ['one of {sheets}; or a number from 1 to {count}', `l’une de {sheets}${S}; ou un numéro de 1 à {count}`],
  ['one of {names}', 'l’un de {names}'],
  ['one sheet or more', 'une feuille ou plus'],
  ['no sheet of the workbook holds anything', 'aucune feuille du classeur ne contient rien'],
  [
    'a sheet whose first row has the names of the columns',
    'une feuille dont la première ligne a les noms des colonnes',
  ],
  ['the sheet "{name}" is a chart', `la feuille «${S}{name}${S}» est un graphique`],
  ['a sheet with rows and columns', 'une feuille avec des lignes et des colonnes'],
  ['a table with a header', 'un tableau avec un en-tête'],
  ['the workbook is damaged and cannot be read', 'le classeur est abîmé et ne peut pas être lu'],
  [
    'the workbook is damaged or was cut off: the list of its parts is not there',
    `le classeur est abîmé ou coupé${S}: la liste de ses parties n’y est pas`,
  ],
  ['the whole file; send or save it again', `le fichier entier${S}; l’envoyer ou l’enregistrer de nouveau`],
  [
    'a workbook that opens in a spreadsheet; open it there and save it again as .xlsx',
    `un classeur qui s’ouvre dans un tableur${S}; l’y ouvrir et l’enregistrer de nouveau en .xlsx`,
  ],
  ['the workbook is encrypted with a password', 'le classeur est chiffré par un mot de passe'],
  [
    'a workbook without a password: open it, and in "Save as" take the password away',
    `un classeur sans mot de passe${S}: l’ouvrir, et retirer le mot de passe dans «${S}Enregistrer sous${S}»`,
  ],
  [
    'the file is an old Excel workbook (.xls), which is not read',
    'le fichier est un ancien classeur Excel (.xls), qui n’est pas lu',
  ],
  [
    'the same workbook saved as .xlsx; in the spreadsheet choose "Save as", then "Excel workbook (.xlsx)"',
    `le même classeur enregistré en .xlsx${S}; dans le tableur, choisir «${S}Enregistrer sous${S}», puis «${S}Classeur Excel (.xlsx)${S}»`,
  ],
  [
    'a workbook saved as .xlsx, or a text table saved as "CSV UTF-8"',
    `un classeur enregistré en .xlsx, ou un tableau de texte enregistré en «${S}CSV UTF-8${S}»`,
  ],
  [
    'the file is a text table that was given the name of a workbook',
    'le fichier est un tableau de texte qui porte le nom d’un classeur',
  ],
  [
    'the file is a page of HTML or XML that was given the name of a workbook',
    'le fichier est une page HTML ou XML qui porte le nom d’un classeur',
  ],
  [
    'the name .csv for a text table, or a workbook saved as .xlsx',
    'le nom .csv pour un tableau de texte, ou un classeur enregistré en .xlsx',
  ],
  ['the sheet is too large', 'la feuille est trop grande'],
  [
    'a sheet of the workbook goes too far: something stands far below or right of the table',
    `une feuille du classeur va trop loin${S}: quelque chose se trouve loin en dessous ou à droite du tableau`,
  ],
  ['the workbook unpacks to {size}', 'décompressé, le classeur fait {size}'],
];
