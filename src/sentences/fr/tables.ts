import type { Sentences } from '../sentences';
import { S } from './typography';

/** What is wrong with a table as a whole: its bytes, its header, its rows, and what is joined to it. */
export const TABLES_FR: Sentences = [
  ['nothing', 'rien'],
  ['no rows', 'aucune ligne'],
  ['a blank cell', 'une cellule vide'],
  ['the end of the file', 'la fin du fichier'],
  ['{count} rows', '{count} lignes'],
  ['{count} cells', '{count} cellules'],
  ['1 cell', '1 cellule'],
  ['1 row', '1 ligne'],
  ['{count} bytes', '{count} octets'],
  ['{count} files', '{count} fichiers'],
  ['the table is empty: it has no header', `le tableau est vide${S}: il n’a pas d’en-tête`],
  ['a first row with the names of the columns', 'une première ligne avec les noms des colonnes'],
  [
    'a first row with the names of the columns, such as {names}',
    'une première ligne avec les noms des colonnes, comme {names}',
  ],
  [
    'a first row with the names of the columns, one of which holds the key',
    'une première ligne avec les noms des colonnes, dont une contient la clé',
  ],
  [
    'a first row with the names of the columns; without further rows the side is empty',
    `une première ligne avec les noms des colonnes${S}; sans autres lignes, le côté est vide`,
  ],
  [
    'the row has {count} cells, but the header has {width}',
    'la ligne a {count} cellules, mais l’en-tête en a {width}',
  ],
  ['the row has 1 cell, but the header has {width}', 'la ligne a 1 cellule, mais l’en-tête en a {width}'],
  [
    'the row has {count} cells, but the header has 1',
    'la ligne a {count} cellules, mais l’en-tête n’en a qu’une',
  ],
  [
    'a cell that contains the delimiter or a line break stands in quotes',
    'une cellule qui contient le séparateur ou un retour à la ligne se met entre guillemets',
  ],
  ['the cell under {header} seems to have come apart', 'la cellule sous {header} semble s’être coupée'],
  [
    'a quote is opened in this row and never closed, so the rest of the file cannot be read',
    'un guillemet s’ouvre dans cette ligne et ne se ferme jamais, si bien que la suite du fichier ne peut pas être lue',
  ],
  ['the end of the file inside quotes', 'la fin du fichier entre guillemets'],
  [
    'a closing " at the end of the cell; a " inside quotes is written twice',
    `un " fermant à la fin de la cellule${S}; un " entre guillemets s’écrit deux fois`,
  ],
  [
    'text follows a closing quote, so the rest of the file cannot be read',
    'du texte suit un guillemet fermant, si bien que la suite du fichier ne peut pas être lue',
  ],
  ['a cell that goes on after its closing "', 'une cellule qui continue après son " fermant'],
  [
    'a quote stands inside a cell that does not begin with one, so the rest of the file cannot be read',
    'un guillemet se trouve dans une cellule qui ne commence pas par un guillemet, si bien que la suite du fichier ne peut pas être lue',
  ],
  ['a " inside the cell', 'un " dans la cellule'],
  [
    'the whole cell in quotes, each " inside it written twice',
    'toute la cellule entre guillemets, chaque " à l’intérieur écrit deux fois',
  ],
  ['the table has no column "{name}"', `le tableau n’a pas de colonne «${S}{name}${S}»`],
  [
    'the header of a column, as it stands in the table; or "optional": true',
    `l’en-tête d’une colonne, tel qu’il est dans le tableau${S}; ou "optional": true`,
  ],
  ['{count} columns are called "{name}"', `{count} colonnes s’appellent «${S}{name}${S}»`],
  ['a part that one column has', 'une partie qu’une seule colonne a'],
  ['a beginning that one column has', 'un début qu’une seule colonne a'],
  [
    'one column of this name; say which one, as "{name}", or rename the others',
    `une seule colonne de ce nom${S}; dire laquelle, comme "{name}", ou renommer les autres`,
  ],
  ['no column holds the id of a person', 'aucune colonne ne contient l’identifiant d’une personne'],
  [
    'a column "id"; or a mapping that says which one it is, as { "id": "email address" }',
    `une colonne "id"${S}; ou une correspondance qui dit laquelle, comme { "id": "adresse e-mail" }`,
  ],
  [
    'columns "id" and "manager"; or a mapping that says which they are, as "managers": { "id": "Employee ID", "manager": "Manager ID" }',
    `des colonnes "id" et "manager"${S}; ou une correspondance qui dit lesquelles, comme "managers": { "id": "Matricule", "manager": "Matricule du responsable" }`,
  ],
  ['{count} columns hold the field {field}', '{count} colonnes contiennent le champ {field}'],
  [
    'one column per field; rename the others, or say in the mapping which one is meant',
    `une colonne par champ${S}; renommer les autres, ou dire dans la correspondance laquelle compte`,
  ],
  ['this field cannot be read from several columns', 'ce champ ne peut pas être lu dans plusieurs colonnes'],
  [
    'one column; only text and lists can be put together from several',
    `une colonne${S}; seuls un texte et une liste peuvent se composer de plusieurs`,
  ],
  [
    'the sheet is to hold mentors and mentees, but no column says who is what',
    'le tableau doit contenir mentors et personnes à accompagner, mais aucune colonne ne dit qui est quoi',
  ],
  [
    'a column "side" with "mentor", "mentee" or "both"; or "side" in the mapping',
    `une colonne "side" avec "mentor", "mentee" ou "both"${S}; ou "side" dans la correspondance`,
  ],
  [
    'a column "side" with "mentor", "mentee" or "both"; or "side" in the mapping; if it is the column "role", the mapping is { "side": "role" }',
    `une colonne "side" avec "mentor", "mentee" ou "both"${S}; ou "side" dans la correspondance${S}; si c’est la colonne "role", la correspondance est { "side": "role" }`,
  ],
  [
    'it is not said whether this person is a mentor or a mentee',
    'il n’est pas dit si cette personne est mentor ou à accompagner',
  ],
  ['neither mentor nor mentee', 'ni mentor ni personne à accompagner'],
  ['no column holds how the pairs turned out', 'aucune colonne ne dit ce que les binômes ont donné'],
  ['no column holds the mentor of a pair', 'aucune colonne ne contient le mentor d’un binôme'],
  ['no column holds the mentee of a pair', 'aucune colonne ne contient la personne accompagnée d’un binôme'],
  [
    'a column "{name}"; or a mapping such as { "pairs": { "mentor": ..., "mentee": ... } }',
    `une colonne "{name}"${S}; ou une correspondance comme { "pairs": { "mentor": ..., "mentee": ... } }`,
  ],
  ['the row names no person', 'la ligne ne nomme personne'],
  [
    'the id of a person in "id", and the id of the manager in "manager", or nothing for none',
    'l’identifiant d’une personne dans "id", et celui du responsable dans "manager", ou rien s’il n’y en a pas',
  ],
  ['no column holds the manager of a person', 'aucune colonne ne contient le responsable d’une personne'],
  ['a table without it', 'un tableau sans elle'],
  [
    'a column "manager"; or in the mapping { "managers": { "id": ..., "manager": ... } }',
    `une colonne "manager"${S}; ou dans la correspondance { "managers": { "id": ..., "manager": ... } }`,
  ],
  [
    'two managers are named for one person; the first is in {place}',
    `deux responsables sont nommés pour une personne${S}; le premier est en {place}`,
  ],
  ['one manager for each person', 'un responsable par personne'],

  ['an Excel or OpenDocument workbook', 'un classeur Excel ou OpenDocument'],
  ['an old Excel workbook', 'un ancien classeur Excel'],
  ['a PDF document', 'un document PDF'],
  ['a Word document', 'un document Word'],
  ['a PowerPoint presentation', 'une présentation PowerPoint'],
  ['a Numbers document', 'un document Numbers'],
  ['an archive of files (.zip)', 'une archive de fichiers (.zip)'],
  ['compressed by gzip', 'compressé par gzip'],
  ['an OpenDocument spreadsheet (.ods)', 'un tableur OpenDocument (.ods)'],
  ['a binary workbook (.xlsb)', 'un classeur binaire (.xlsb)'],
  ['an old Excel workbook (.xls)', 'un ancien classeur Excel (.xls)'],
  ['an encrypted workbook', 'un classeur chiffré'],
  ['the file is {saidWhat}, not a text table', 'le fichier est {saidWhat}, et non un tableau de texte'],
  ['the file is {saidWhat}, not an Excel workbook', 'le fichier est {saidWhat}, et non un classeur Excel'],
  ['the file is not an Excel workbook', 'le fichier n’est pas un classeur Excel'],
  [
    'a text table; in the spreadsheet choose "Save as", then "CSV UTF-8"',
    `un tableau de texte${S}; dans le tableur, choisir «${S}Enregistrer sous${S}», puis «${S}CSV UTF-8${S}»`,
  ],
  [
    'the file holds zero bytes, as no text does',
    'le fichier contient des octets nuls, ce qu’aucun texte ne fait',
  ],
  [
    'the file holds zero bytes, as no text in {encoding} does',
    'le fichier contient des octets nuls, ce qu’aucun texte en {encoding} ne fait',
  ],
  ['bytes that are no character', 'des octets qui ne font aucun caractère'],
  [
    'the file is not valid UTF-8: a byte is no part of a character',
    `le fichier n’est pas de l’UTF-8 valide${S}: un octet ne fait partie d’aucun caractère`,
  ],
  ['byte {hex}', 'l’octet {hex}'],
  [
    'the file is not UTF-8, and its bytes do not tell for certain which code page it is',
    'le fichier n’est pas en UTF-8, et ses octets ne disent pas avec certitude quelle est sa page de code',
  ],
  [
    'the file is not UTF-8, and its bytes do not tell for certain which code page it is: here it begins with {shown}',
    `le fichier n’est pas en UTF-8, et ses octets ne disent pas avec certitude quelle est sa page de code${S}: ici il commence par {shown}`,
  ],
  [
    'the encoding by which names are right: {said}',
    `l’encodage avec lequel les noms sont justes${S}: {said}`,
  ],
  [
    'give the encoding, if that is what it is: --encoding {encoding}, or "encoding": "{name}" in the mapping or the options',
    `donner l’encodage, si c’est bien lui${S}: --encoding {encoding}, ou "encoding": "{name}" dans la correspondance ou les options`,
  ],
  ['or {said}', 'ou {said}'],
  ['the file is empty', 'le fichier est vide'],
  [
    'this is no table that can be read in pieces',
    'ce n’est pas un tableau que l’on puisse lire par morceaux',
  ],
  ['a function', 'une fonction'],
  ['not a piece of a table', 'pas un morceau de tableau'],
  ['text or bytes (a Uint8Array)', 'du texte ou des octets (un Uint8Array)'],
  ['not a catalogue of messages', 'pas un catalogue de messages'],
  [
    'a catalogue of messages, such as FR of "mentor-match/fr"',
    'un catalogue de messages, comme FR de "mentor-match/fr"',
  ],
  ['not a table', 'pas un tableau'],
  [
    'text, bytes (a Uint8Array), or an object with rows of cells',
    'du texte, des octets (un Uint8Array), ou un objet avec des lignes de cellules',
  ],
  ['not a length of chunks', 'pas une longueur de morceaux'],
  ['a number of characters, 1 or more', 'un nombre de caractères, 1 ou plus'],
  ['not the bytes of a file', 'pas les octets d’un fichier'],
  ['a Uint8Array or an ArrayBuffer', 'un Uint8Array ou un ArrayBuffer'],
  ['neither the name nor the number of a sheet', 'ni le nom ni le numéro d’une feuille'],
  ['the name of a sheet, or its number from 1', 'le nom d’une feuille, ou son numéro à partir de 1'],
  ['not a cell', 'pas une cellule'],
  [
    'a text, a number, true or false, a Date, or null',
    'un texte, un nombre, true ou false, une Date, ou null',
  ],
  ['not a number of columns', 'pas un nombre de colonnes'],
  ['a whole number from 0 to 16,383', 'un nombre entier de 0 à 16 383'],
  ['not one table or two', 'pas un tableau ou deux'],
  [
    'a list of one table, or of one for mentors and one for mentees',
    'une liste d’un tableau, ou d’un pour les mentors et d’un pour les personnes accompagnées',
  ],

  [
    'it is not said by which column {file} belongs to this table',
    'il n’est pas dit par quelle colonne {file} se rattache à ce tableau',
  ],
  [
    '"join": "email" in the mapping, or --on email: the header of a column that both tables have',
    `"join": "email" dans la correspondance, ou --on email${S}: l’en-tête d’une colonne que les deux tableaux ont`,
  ],
  [
    'only tables are joined, and these are users of SCIM, résumés or no list of records',
    'on ne joint que des tableaux, et ce sont des utilisateurs SCIM, des CV ou pas une liste de fiches',
  ],
  ['a table to join', 'un tableau à joindre'],
  [
    'people from CSV, rows of cells or a JSON list of flat objects; or all fields in the JSON',
    `des personnes en CSV, en lignes de cellules ou en liste JSON d’objets plats${S}; ou tous les champs dans le JSON`,
  ],
  [
    'the mapping joins another table, and none is given',
    'la correspondance joint un autre tableau, et aucun n’est donné',
  ],
  [
    '"join" beside the tables, or --join FILE of the command; or no "join" in the mapping',
    `"join" à côté des tableaux, ou --join FICHIER de la commande${S}; ou pas de "join" dans la correspondance`,
  ],
  [
    'the header of its column with the same keys as {on} here: "join": { {keys} } in the mapping, or --on {option}',
    `l’en-tête de sa colonne qui a les mêmes clés que {on} ici${S}: "join": { {keys} } dans la correspondance, ou --on {option}`,
  ],
  ['the joined table has no column "{name}"', `le tableau joint n’a pas de colonne «${S}{name}${S}»`],
  [
    '{count} columns of the joined table may be "{name}"',
    `{count} colonnes du tableau joint peuvent être «${S}{name}${S}»`,
  ],
  ['no concept was read', 'aucun concept n’a été lu'],
  ['these are not the columns of a taxonomy', 'ce ne sont pas les colonnes d’une taxonomie'],

  [
    'the id stands a second time, after row {row}',
    'l’identifiant figure une seconde fois, après la ligne {row}',
  ],
  ['one row a person', 'une ligne par personne'],
  ['more than one column is called "{name}"', `plusieurs colonnes s’appellent «${S}{name}${S}»`],
  ['no column holds the ids of people', 'aucune colonne ne contient les identifiants des personnes'],
  [
    'a column "id", "employee id" or "email"; or the name of the column, as { id: ... } or --table-id',
    `une colonne "id", "employee id" ou "email"${S}; ou le nom de la colonne, comme { id: ... } ou --table-id`,
  ],

  ['has no e-mail address, which the format needs', 'n’a pas d’adresse e-mail, qu’il faut à ce format'],
  ['none', 'aucune'],
  [
    'an address as the id or in an attribute "email"; or "email": the attribute that holds it',
    `une adresse comme identifiant ou dans un attribut "email"${S}; ou "email"${S}: l’attribut qui la contient`,
  ],
  [
    'has the e-mail address of {person}, by which the format cannot tell the two apart',
    'a l’adresse e-mail de {person}, si bien que ce format ne peut pas les distinguer',
  ],
  ['an address for each person', 'une adresse par personne'],
  ['the people that were matched', 'les personnes qui ont été appariées'],
  ['no person has a field {name}', 'aucune personne n’a de champ {name}'],
  [
    '"{name}" is protected: it stays out of tables that are handed on',
    `«${S}{name}${S}» est protégé${S}: il reste hors des tableaux que l’on transmet`,
  ],
  [
    'a column "outcome" or "rating"; or the name of the column, as { outcome: ... } or --outcome-column',
    `une colonne "outcome" ou "rating"${S}; ou le nom de la colonne, comme { outcome: ... } ou --outcome-column`,
  ],
  ['one column for each attribute', 'une seule colonne par attribut'],
  [
    'a file with the labels of concepts, such as skills_en.csv of ESCO',
    'un fichier avec les libellés des concepts, comme skills_fr.csv d’ESCO',
  ],
  [
    'files of ESCO (conceptUri, preferredLabel, …) or O*NET (Element ID, Element Name, …), or columns id, label, alternative labels, parent',
    'des fichiers d’ESCO (conceptUri, preferredLabel, …) ou d’O*NET (Element ID, Element Name, …), ou des colonnes id, label, alternative labels, parent',
  ],
];
