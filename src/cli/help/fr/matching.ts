import type { HelpPage } from '../layout';
import { IDS, INPUT, LOCALE, OUT, QUIET, RUN, RUN_END } from './shared';

/** Commands that match, decide and match again. */
export const MATCHING_FR = {
  match: {
    summary: 'Apparier mentors et personnes à accompagner, et écrire le résultat',
    usage: '--mentors FICHIER --mentees FICHIER --out DOSSIER [options]',
    about: [
      'Trouve le meilleur appariement selon la politique, le prouve, et écrit dans DOSSIER :',
      [
        ['matches.csv', 'qui avec qui, scores, raisons en toutes lettres'],
        ['unmatched.csv', 'chaque personne sans partenaire, et pourquoi'],
        ['matching.json', 'tout le résultat avec son certificat'],
      ],
    ],
    parts: [
      INPUT,
      [
        'Le résultat :',
        [
          OUT,
          [
            '--locale LANGUE',
            'en ou fr : le résumé, ses avertissements, et les raisons dans les tableaux ; par défaut en',
          ],
          [
            '--headers LANGUE',
            'en ou fr, par défaut en : les noms des colonnes des tableaux ; --history, --locks et --exclusions lisent les deux',
          ],
          ['--json', 'le résumé en JSON : ok, status, ses chiffres, warnings, written'],
          [
            '--excel',
            'écrire du CSV à virgule décimale, avec des points-virgules entre les cellules et la marque à laquelle Excel reconnaît les accents',
          ],
          [
            '--format FORMAT',
            'csv (par défaut) ; ndjson : binômes et personnes sans partenaire, un objet JSON par ligne ; xlsx : les deux dans un classeur',
          ],
          [
            '--columns LISTE',
            'champs des personnes dans le tableau des binômes, comme name,email,department,attributes.team',
          ],
        ],
      ],
      RUN,
    ],
    end: [
      RUN_END,
      'Code de sortie : 0 apparié, 1 entrée incorrecte, 2 aucun appariement ne respecte binômes imposés et minimums, 3 fini trop tôt : ce qui est écrit est le meilleur jusque-là, sans preuve qu’il n’y en a pas de meilleur.',
    ],
  },
  review: {
    summary: 'Enregistrer les décisions prises dans le classeur',
    usage:
      '--mentors FICHIER --mentees FICHIER --matching FICHIER --workbook FICHIER --out DOSSIER [options]',
    about: [
      'Relit les décisions dans le classeur que « export --to decisions » a écrit et que des personnes ont rempli, refuse ce qui enfreint une règle sans dérogation, et écrit DOSSIER/matching.json avec les décisions et ce qu’elles coûtent. « rematch --previous » apparie ensuite les autres et garde les binômes approuvés.',
    ],
    parts: [
      INPUT,
      [
        'Les décisions :',
        [
          [
            '--matching FICHIER',
            'le matching.json dont le classeur a été écrit ; sa politique sert si --policy n’est pas donnée',
          ],
          ['--workbook FICHIER', 'le classeur (.xlsx) avec les décisions'],
          ['--out DOSSIER', 'dossier où écrire (créé s’il manque) ; pas celui du matching.json qui est lu'],
          ['--reviewer NOM', 'qui a décidé, quand une ligne ne le dit pas'],
          [
            '--date JOUR',
            'quand, si une ligne ne le dit pas : un jour, ou un instant comme 2026-03-02T09:30:00Z ; par défaut : aujourd’hui',
          ],
          [
            '--time-zone FUSEAU',
            'des jours et heures dans les cellules, comme Europe/Paris ; par défaut UTC',
          ],
          ['--locale LANGUE', 'en ou fr, par défaut en ; le classeur peut être dans l’une ou l’autre'],
          ['--json', 'en JSON : ok, decisions, undecided, recorded, summary, people, warnings, written'],
          QUIET,
        ],
      ],
    ],
    end: [
      'Code de sortie : 0 enregistré, 1 entrée incorrecte, ou une décision qui enfreint une règle : rien n’est alors écrit.',
    ],
  },
  rematch: {
    summary: 'Apparier de nouveau après des changements, en gardant l’essentiel',
    usage: '--previous FICHIER --max-changes N --out DOSSIER [options]',
    about: [
      'Apparie de nouveau les personnes d’aujourd’hui, en rompant peu des binômes en vigueur. Les binômes dont une personne est partie et les binômes refusés prennent fin de toute façon et ne comptent pas.',
    ],
    parts: [
      INPUT,
      [
        'Ce qui peut changer, et où écrire :',
        [
          ['--previous FICHIER', 'le matching.json en vigueur'],
          ['--max-changes N', 'rompre au plus N binômes ; ou'],
          ['--switching-cost S', 'ne rompre un binôme que si le score total y gagne plus que S'],
          [
            '--left ID',
            'quelqu’un qui est parti et figure encore dans les tableaux ; peut être répété, ou en nommer plusieurs, séparés par des virgules',
          ],
          [
            '--declined BINÔME',
            'un binôme dont un côté ne veut pas : mentor:mentee ; peut être répété, ou en nommer plusieurs, séparés par des virgules',
          ],
          ['--break-approved', 'des binômes approuvés peuvent être rompus aussi'],
          ['--allow-again', 'des binômes refusés ou remplacés peuvent être proposés de nouveau'],
          OUT,
          LOCALE,
          [
            '--headers LANGUE',
            'en ou fr, par défaut en : les noms des colonnes des tableaux ; --history, --locks et --exclusions lisent les deux',
          ],
          [
            '--json',
            'ce qui a changé, en JSON : ok, status, kept, ended, begun, changes, price, warnings, written',
          ],
          QUIET,
        ],
      ],
    ],
    end: [
      IDS,
      'Code de sortie : 0 apparié, 1 entrée incorrecte, 2 aucun appariement dans la limite, 3 fini trop tôt : ce qui est écrit est le meilleur jusque-là, sans preuve qu’il n’y en a pas de meilleur.',
    ],
  },
  compare: {
    summary: 'Les mêmes personnes selon plusieurs politiques, côte à côte',
    usage: '--policies FICHIERS --mentors FICHIER --mentees FICHIER',
    about: [
      'Montre ce que chaque politique fait des mêmes personnes : qui est en binôme, ce que donne chaque critère, et combien de binômes diffèrent de ceux de la première politique.',
    ],
    parts: [
      INPUT,
      [
        'La comparaison :',
        [
          [
            '--policies FICHIERS',
            'deux fichiers de politique ou plus, séparés par des virgules ; la correspondance des colonnes est celle de --policy ou --mapping',
          ],
          LOCALE,
          ['--json', 'en JSON : ok, policies'],
        ],
      ],
    ],
  },
  generate: {
    summary: 'Écrire une cohorte inventée pour faire des essais',
    usage: '--mentors N --mentees N --out DOSSIER [--seed TEXTE]',
    about: [
      'Écrit dans DOSSIER les tableaux mentors, mentees et managers (de personnes hors de la cohorte), avec des personnes inventées : objectifs, services et fuseaux vraisemblables, quelques blancs. La même graine donne les mêmes personnes.',
    ],
    parts: [
      [
        '',
        [
          ['--mentors N', 'combien de mentors, jusqu’à 1\u00a0000\u00a0000'],
          ['--mentees N', 'combien de personnes à accompagner, jusqu’à 1\u00a0000\u00a0000'],
          OUT,
          [
            '--format FORMAT',
            'csv (par défaut) ; ndjson : un objet JSON par ligne ; xlsx : les tableaux en feuilles d’un classeur, cohort.xlsx',
          ],
          ['--seed TEXTE', 'une autre graine donne d’autres personnes'],
          ['--locale LANGUE', 'en ou fr, par défaut en : ce qui est affiché'],
          ['--json', 'en JSON : ok, mentors, mentees, written'],
          QUIET,
        ],
      ],
    ],
  },
} as const satisfies { readonly [name: string]: HelpPage };
