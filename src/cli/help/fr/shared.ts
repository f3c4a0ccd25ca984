import type { HelpOption, HelpPart } from '../layout';

/** Options of the language and of what is printed. */
export const LOCALE: HelpOption = ['--locale LANGUE', 'en ou fr, par défaut en'];
export const QUIET: HelpOption = ['--quiet', 'pas de barre de progression'];
export const OUT: HelpOption = ['--out DOSSIER', 'dossier où écrire (créé s’il manque)'];

/** How tables of text are written. */
export const TEXT: readonly HelpOption[] = [
  [
    '--encoding NOM',
    'comment tous les tableaux sont écrits : windows-1252 (ce qu’Excel appelle « CSV » en Europe occidentale), macintosh, ibm850, utf-16le, ... Par défaut : UTF-8, ou ce que les octets disent à coup sûr',
  ],
  [
    '--delimiter SIGNE',
    'ce qui sépare les cellules : comma, semicolon, tab ou pipe. Par défaut : d’après les premières lignes',
  ],
  [
    '--decimal SIGNE',
    'le signe décimal : point ou comma. Par défaut : d’après chaque colonne. Pour un seul tableau, les trois se mettent dans sa correspondance',
  ],
];

/** People and policy. */
export const INPUT: HelpPart = [
  'Personnes et politique :',
  [
    [
      '--mentors FICHIER',
      'les mentors : CSV, une feuille de classeur (.xlsx) ou JSON : une liste, une personne par ligne, des utilisateurs SCIM 2.0, JSON Resume',
    ],
    ['--mentees FICHIER', 'les personnes à accompagner, de même'],
    ['--people FICHIER', 'une feuille avec les deux ; une colonne « side » dit mentor, mentee ou both'],
    [
      '--managers FICHIER',
      'les responsables de personnes hors de la cohorte : colonnes id et manager ; rien sous « manager » veut dire qu’il n’y en a pas',
    ],
    [
      '--join FICHIER',
      'un tableau sur les mêmes personnes, comme une liste RH : grade, service et responsable se lisent aussi dans ses colonnes',
    ],
    [
      '--on COLONNE',
      'la colonne qu’ont les deux tableaux, comme « Email » ; ICI=LÀ si elle s’appelle autrement dans le tableau joint. Par défaut : l’identifiant, ou la seule colonne d’adresses',
    ],
    [
      '--locks FICHIER',
      'binômes imposés : CSV, classeur ou JSON, avec les colonnes « mentor id » et « mentee id » (« mentor email » aussi)',
    ],
    [
      '--history FICHIER',
      'binômes des tours précédents, de même ; un matches.csv ou un matching.json convient',
    ],
    ['--exclusions FICHIER', 'binômes à exclure, de même'],
    [
      '--sheet NOM',
      'feuille des classeurs, par nom ou numéro. Un fichier peut aussi dire la sienne : people.xlsx#Mentors. Sinon : une feuille du nom du rôle, ou la première qui contient quelque chose',
    ],
    [
      '--policy FICHIER',
      'JSON : form, weights, rules, objectives, ... ; la correspondance des colonnes peut y être sous « columns ». Ou un matching.json, dont la politique sert',
    ],
    [
      '--mapping FICHIER',
      'JSON : quelle colonne remplit quel champ, si les en-têtes ne sont pas les noms des champs',
    ],
    [
      '--extensions FICHIER',
      'module JavaScript avec ses propres critères et règles : export default { criteria: [...], rules: [...] }',
    ],
    ...TEXT,
    ['--seed TEXTE', 'départage les égalités ; remplace la graine de la politique'],
    ['--strict', 'les avertissements sont des erreurs'],
  ],
];

/** How a long run is done. */
export const RUN: HelpPart = [
  'Le calcul :',
  [
    ['--threads N', 'combien de fils d’exécution notent les binômes ; le résultat est le même'],
    [
      '--storage MANIÈRE',
      'auto (par défaut) : ce qui tient en mémoire ; dense : tous les scores en mémoire ; implicit : les scores sont calculés à la demande',
    ],
    ['--memory MO', 'la mémoire que peuvent prendre les scores de tous les binômes'],
    [
      '--explanations MANIÈRE',
      'auto (par défaut) : full pour une petite cohorte ; full : les raisons de chaque binôme ; on-demand : les scores seuls, « explain » et « why-not » donnent les raisons',
    ],
    ['--time-limit S', 'arrêter après S secondes avec le meilleur appariement jusque-là'],
    QUIET,
  ],
];
export const RUN_END =
  'Ctrl-C arrête aussi avec le meilleur appariement jusque-là ; un second met fin aussitôt.';

export const IDS =
  'Un identifiant peut contenir des virgules, des points-virgules et des deux-points : répéter l’option, une fois pour chacun, ou donner @FICHIER avec un identifiant par ligne, ou une liste JSON. Ils ne séparent que là où aucun identifiant n’en a.';
