import type { Sentences } from '../sentences';
import { S } from './typography';

/** What is wrong with a call of the command, and with the files that it names. */
export const CALL_FR: Sentences = [
  ['{said}; did you mean {near}?', `{said}${S}; vouliez-vous dire {near}${S}?`],
  ['{said}; did you mean {near} or {next}?', `{said}${S}; vouliez-vous dire {near} ou {next}${S}?`],
  [
    '{said}; did you mean {near} or {next} or {last}?',
    `{said}${S}; vouliez-vous dire {near}, {next} ou {last}${S}?`,
  ],
  ['There is no option {option}.', 'Il n’y a pas d’option {option}.'],
  [
    'There is no option {option}; did you mean {near}?',
    `Il n’y a pas d’option {option}${S}; vouliez-vous dire {near}${S}?`,
  ],
  [
    'There is no command {name}. Commands: {names}.',
    `Il n’y a pas de commande {name}${S}; commandes${S}: {names}.`,
  ],
  [
    'There is no command {name}; did you mean {near}? Commands: {names}.',
    `Il n’y a pas de commande {name}${S}; vouliez-vous dire {near}${S}? Commandes${S}: {names}.`,
  ],
  [
    '{value} stands alone: every value follows the name of its option.',
    `{value} est seul${S}: toute valeur suit le nom de son option.`,
  ],
  ['"--" is not used here.', '"--" ne sert pas ici.'],
  [
    '{option} takes no value, and {value} is given.',
    '{option} ne prend pas de valeur, et {value} est donné.',
  ],
  ['{option} is given twice: {one} and {other}.', `{option} est donné deux fois${S}: {one} et {other}.`],
  ['{option} needs a value.', 'Il faut une valeur à {option}.'],
  [
    '{option} needs a value, and {next} follows it. If that is meant: {call}.',
    `Il faut une valeur à {option}, et {next} le suit. Si c’est voulu${S}: {call}.`,
  ],
  ['{option} is empty.', '{option} est vide.'],
  ['--{option} has no effect with {call}.', '--{option} n’a pas d’effet avec {call}.'],
  ['--{option} has no effect without {call}.', '--{option} n’a pas d’effet sans {call}.'],
  ['--{option} is one of {words}, not {given}.', `--{option} est l’un de${S}: {words}, et non {given}.`],
  [
    '--{option} is one of {words}, not {given}; did you mean {near}?',
    `--{option} est l’un de${S}: {words}, et non {given}${S}; vouliez-vous dire {near}${S}?`,
  ],
  ['--{option} is {saidKind}, not {given}.', '--{option} est {saidKind}, et non {given}.'],
  ['a whole number above {least}', 'un nombre entier au-dessus de {least}'],
  ['a whole number of at least {least}', 'un nombre entier d’au moins {least}'],
  ['a whole number of at least {least} and at most {most}', 'un nombre entier de {least} à {most}'],
  ['a number above {least}', 'un nombre au-dessus de {least}'],
  ['a number of at least {least}', 'un nombre d’au moins {least}'],
  ['a number of at least {least} and at most {most}', 'un nombre de {least} à {most}'],
  [
    'a day, as 2026-03-02, or an instant, as 2026-03-02T09:30:00Z',
    'un jour, comme 2026-03-02, ou un instant, comme 2026-03-02T09:30:00Z',
  ],
  ['a zone, as Europe/Paris', 'un fuseau, comme Europe/Paris'],
  [
    'Name the people: --mentors FILE and --mentees FILE, or --people FILE for one sheet with both.',
    `Nommer les personnes${S}: --mentors FICHIER et --mentees FICHIER, ou --people FICHIER pour un tableau avec tous.`,
  ],
  ['Name the result: --matching FILE.', `Nommer le résultat${S}: --matching FICHIER.`],
  ['Name the result to check: --matching FILE.', `Nommer le résultat à vérifier${S}: --matching FICHIER.`],
  [
    'Name the result that is audited: --matching FILE.',
    `Nommer le résultat à auditer${S}: --matching FICHIER.`,
  ],
  [
    'Name the result that is shown: --matching FILE.',
    `Nommer le résultat à montrer${S}: --matching FICHIER.`,
  ],
  [
    'Name the result that is told of: --matching FILE.',
    `Nommer le résultat dont on écrit${S}: --matching FICHIER.`,
  ],
  [
    'Name the result that was decided on: --matching FILE.',
    `Nommer le résultat sur lequel on a décidé${S}: --matching FICHIER.`,
  ],
  [
    'Name the result whose pairs are written: --matching FILE.',
    `Nommer le résultat dont les binômes sont écrits${S}: --matching FICHIER.`,
  ],
  [
    'Name the workbook with the decisions: --workbook FILE.',
    `Nommer le classeur avec les décisions${S}: --workbook FICHIER.`,
  ],
  [
    'Name the matching in force: --previous FILE.',
    `Nommer l’appariement en vigueur${S}: --previous FICHIER.`,
  ],
  ['Name the policies: --policies a.json,b.json.', `Nommer les politiques${S}: --policies a.json,b.json.`],
  ['Name the pair: --mentor ID --mentee ID.', `Nommer le binôme${S}: --mentor ID --mentee ID.`],
  [
    'Name the table to look at: mentor-match inspect FILE, or two.',
    `Nommer le tableau à regarder${S}: mentor-match inspect FICHIER, ou deux.`,
  ],
  ['Say where to write: --out DIR.', `Dire où écrire${S}: --out DOSSIER.`],
  [
    'Say for what the pairs are written: --to {formats}.',
    `Dire pour quoi les binômes sont écrits${S}: --to {formats}.`,
  ],
  [
    'Say when the record is made: --at {instant}.',
    `Dire quand le compte rendu est fait${S}: --at {instant}.`,
  ],
  [
    'Say how many people: --mentors N --mentees N.',
    `Dire combien de personnes${S}: --mentors N --mentees N.`,
  ],
  [
    'Say how much may change: either --max-changes N or --switching-cost S.',
    `Dire ce qui peut changer${S}: soit --max-changes N, soit --switching-cost S.`,
  ],
  [
    'A cohort is one sheet with both, or one table a side; {count} tables are named.',
    `Une cohorte est un tableau avec tous, ou un tableau par côté${S}; {count} tableaux sont nommés.`,
  ],
  [
    '{path} is there already, and may have been changed by hand: give another name.',
    `{path} existe déjà, et a pu être changé à la main${S}: donner un autre nom.`,
  ],
  [
    '{path} is there already, and may hold decisions: name another folder.',
    `{path} existe déjà, et contient peut-être des décisions${S}: nommer un autre dossier.`,
  ],
  [
    '--excel is a way to write CSV: leave out --format {format}.',
    `--excel est une manière d’écrire du CSV${S}: omettre --format {format}.`,
  ],
  [
    '--trace shows cells of both people, which is for administrators: leave out --audience.',
    `--trace montre des cellules des deux personnes, ce qui est pour l’administration${S}: omettre --audience.`,
  ],
  [
    '--on names the column of --join FILE, and no table is joined.',
    '--on nomme la colonne de --join FICHIER, et aucun tableau n’est joint.',
  ],
  [
    '--on takes a header, or HERE=THERE where the two differ.',
    '--on prend un en-tête, ou ICI=LÀ quand les deux diffèrent.',
  ],
  [
    '--sheet names a sheet of a workbook (.xlsx); none of the tables is one.',
    `--sheet nomme une feuille d’un classeur (.xlsx)${S}; aucun des tableaux n’en est un.`,
  ],
  [
    '--{option} takes mentor:mentee, not {given}; as JSON: {json}.',
    `--{option} prend mentor:personne, et non {given}${S}; en JSON${S}: {json}.`,
  ],
  [
    '--{option} takes a JSON list such as {json}, and this is none: {given}',
    `--{option} prend une liste JSON comme {json}, et ceci n’en est pas une${S}: {given}`,
  ],
  [
    '{path} has no pairs: no matching was possible.',
    `{path} n’a pas de binômes${S}: aucun appariement n’était possible.`,
  ],
  [
    '{path} has no pairs, so there is nothing to decide.',
    `{path} n’a pas de binômes${S}: il n’y a rien à décider.`,
  ],
  [
    '{path} has no pairs, so there is nothing that --review could have decided.',
    `{path} n’a pas de binômes${S}: il n’y a rien que --review ait pu décider.`,
  ],
  ['{path} is no list of objects with an id.', '{path} n’est pas une liste d’objets qui ont un identifiant.'],

  ['the file cannot be read', 'le fichier ne peut pas être lu'],
  ['a readable file', 'un fichier lisible'],
  ['{said} (E{code})', '{said} (E{code})'],
  ['no permission', 'pas d’autorisation'],
  ['a disk that is read only', 'un disque en lecture seule'],
  ['no such file', 'ce fichier n’existe pas'],
  [
    'no such file: a part of the path is not a folder',
    `ce fichier n’existe pas${S}: une partie du chemin n’est pas un dossier`,
  ],
  ['a folder, not a file', 'un dossier, pas un fichier'],
  ['a file, not a folder', 'un fichier, pas un dossier'],
  ['a full disk', 'un disque plein'],
  ['no room left for this user', 'plus de place pour cet utilisateur'],
  ['a file that another program has open', 'un fichier ouvert dans un autre programme'],
  ['too many open files', 'trop de fichiers ouverts'],
  ['a path that is too long', 'un chemin trop long'],
  ['links that lead in a circle', 'des liens qui tournent en rond'],
  ['a failing disk', 'un disque défaillant'],
  ['nobody who reads it', 'personne pour le lire'],
  ['the file is too long for one JSON text', 'le fichier est trop long pour un seul texte JSON'],
  [
    'less than about 500 MB; results are far shorter with --explanations on-demand',
    `moins d’environ 500 Mo${S}; les résultats sont bien plus courts avec --explanations on-demand`,
  ],
  ['the module cannot be loaded', 'le module ne peut pas être chargé'],
  [
    'a JavaScript module (.js or .mjs) that runs by itself',
    'un module JavaScript (.js ou .mjs) qui se suffit à lui-même',
  ],
  [
    'the module has no default export that is an object',
    'le module n’a pas d’export par défaut qui soit un objet',
  ],
  ['the file holds no pairs', 'le fichier ne contient pas de binômes'],
  [
    'a list [{ "mentorId": ..., "menteeId": ... }], or a matching.json',
    'une liste [{ "mentorId": ..., "menteeId": ... }], ou un matching.json',
  ],
  [
    'the file holds zero bytes, as UTF-16 text without a byte order mark and binary files do',
    'le fichier contient des octets nuls, comme du texte UTF-16 sans marque d’ordre et des fichiers binaires',
  ],
  ['zero bytes', 'des octets nuls'],
  ['the file is not valid {encoding}', 'le fichier n’est pas du {encoding} valide'],
  [
    'bytes that are no character, in or after line {line}',
    'des octets qui ne font aucun caractère, à la ligne {line} ou après',
  ],
  ['text saved as UTF-8', 'du texte enregistré en UTF-8'],
  ['another run is writing to this folder', 'une autre exécution écrit dans ce dossier'],
  ['unknown process', 'processus inconnu'],
  [
    'another folder for --out, or a second try when that run has ended; if there is none, remove this file',
    `un autre dossier pour --out, ou un second essai quand cette exécution aura fini${S}; s’il n’y en a pas, supprimer ce fichier`,
  ],
  [
    'the file cannot be written: its folder is a file',
    `le fichier ne peut pas être écrit${S}: son dossier est un fichier`,
  ],
  ['a folder, or a new name', 'un dossier, ou un nouveau nom'],
  [
    'the result would be written over a file that this run reads',
    'le résultat remplacerait un fichier que cette exécution lit',
  ],
  ['the same file as {path}', 'le même fichier que {path}'],
  ['another folder for --out', 'un autre dossier pour --out'],
  ['a folder has the name of a result', 'un dossier porte le nom d’un résultat'],
  ['this is no file that can be replaced', 'ce n’est pas un fichier que l’on peut remplacer'],
  ['a device, pipe or socket', 'un périphérique, un tube ou une socket'],
  ['the file cannot be written', 'le fichier ne peut pas être écrit'],
  [
    'room on the disk, or another folder for --out',
    'de la place sur le disque, ou un autre dossier pour --out',
  ],
  [
    'a file that no other program has open, such as a spreadsheet',
    'un fichier qu’aucun autre programme, comme un tableur, n’a ouvert',
  ],
  ['a shorter path', 'un chemin plus court'],
  [
    'a folder that can be written to, with room on its disk',
    'un dossier où l’on peut écrire, avec de la place sur son disque',
  ],
  ['the warning {id}', 'l’avertissement {id}'],
  [
    'Name how earlier pairs turned out: --outcomes FILE.',
    `Indiquez ce que d’anciens binômes ont donné${S}: --outcomes FICHIER.`,
  ],
  [
    'an input without warnings, since --strict is set',
    'des données sans avertissement, puisque --strict est donné',
  ],
];
