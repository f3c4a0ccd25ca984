import type { HelpPage } from '../layout';
import { INPUT, LOCALE, TEXT } from './shared';

/** Commands that look at people, tables, pairs and results, and write nothing. */
export const ASKING_FR = {
  inspect: {
    summary: 'Dire ce qu’est un tableau et comment le lire : à lancer en premier',
    usage: 'FICHIER [FICHIER] [--write mapping.json]',
    about: [
      'Regarde les tableaux tels qu’un formulaire, un tableur ou un SIRH les a écrits : dit de quel outil ils viennent, propose une correspondance (quelle colonne remplit quel champ, pourquoi, avec un exemple), montre trois personnes lues ainsi, énumère ce qui ne sert pas, ce qui est douteux et ce qu’il faudrait demander. Rien n’est apparié.',
    ],
    parts: [
      [
        '',
        [
          [
            'FICHIER',
            'CSV, NDJSON ou classeur (.xlsx, ou people.xlsx#Feuille) : un avec mentors et personnes à accompagner, ou un de chaque ; lequel est lequel se voit aux en-têtes, aux cellules et au nom du fichier',
          ],
          ['--mentors FICHIER', 'de même, quand on le sait : des fichiers qui'],
          ['--mentees FICHIER', 'semblent échangés donnent un avertissement'],
          ['--people FICHIER', 'une feuille avec les deux'],
          [
            '--write FICHIER',
            'écrire la correspondance ; la relire, puis la donner à « match --mapping FICHIER ». N’écrit jamais par-dessus un fichier',
          ],
          ['--locale LANGUE', 'en ou fr, par défaut en ; --language est la même'],
          ...TEXT,
          ['--json', 'tout en JSON : ok, tables, columns, sharedIds, doubts, questions'],
        ],
      ],
    ],
    end: ['Code de sortie : 0 les tableaux se lisent ainsi, 1 quelque chose est à corriger d’abord.'],
  },
  check: {
    summary: 'Lire personnes et politique, dire ce qui est compris, sans apparier',
    usage: '--mentors FICHIER --mentees FICHIER [options]',
    about: [
      'Dit comment les personnes et la politique sont lues : les avertissements d’abord, puis qui est là, quelles colonnes sont remplies, les premières personnes telles que lues, et ce que chaque règle exclut. Rien n’est apparié ni écrit.',
    ],
    parts: [
      INPUT,
      [
        'Le compte rendu :',
        [
          LOCALE,
          [
            '--json',
            'en JSON : ok, people, seats, fields, sample, rules, eligiblePairs, criteria, vocabulary, warnings',
          ],
        ],
      ],
    ],
    end: ['Code de sortie : 0 lu, 1 entrée incorrecte ; avec --strict, 1 aussi s’il y a un avertissement.'],
  },
  verify: {
    summary: 'Vérifier un résultat avec ses personnes et sa politique',
    usage: '--mentors FICHIER --mentees FICHIER --matching FICHIER',
    about: [
      'Vérifie tout ce que matching.json affirme, preuve d’optimalité comprise. Un solveur ne sert qu’à recalculer ce que coûte la stabilité ou une limite de changements, un nouvel appariement que seule une recherche prouve, et ce qui résout une contradiction.',
    ],
    parts: [
      INPUT,
      [
        'Le résultat :',
        [
          ['--matching FICHIER', 'le matching.json à vérifier'],
          LOCALE,
          ['--json', 'le verdict en JSON : ok, problems, checks'],
        ],
      ],
    ],
    end: ['Code de sortie : 0 tout est exact, 1 quelque chose ne l’est pas, ou entrée incorrecte.'],
  },
  explain: {
    summary: 'Dire pourquoi deux personnes se conviennent, ou non',
    usage: '--mentor ID --mentee ID [personnes et politique]',
    about: [
      'Explique un binôme quelconque, apparié ou non : ce que chaque critère a trouvé, ce qui n’est pas connu, quelles règles il respecte, et sa place sur la liste de chacun.',
    ],
    parts: [
      INPUT,
      [
        'Le binôme :',
        [
          ['--mentor ID', 'identifiant du mentor'],
          ['--mentee ID', 'identifiant de la personne à accompagner'],
          [
            '--audience QUI',
            'admin (par défaut), ou ce que le mentor (mentor) ou la personne accompagnée (mentee) peut lire',
          ],
          LOCALE,
          [
            '--trace',
            'sous chaque raison, les cellules dont elle vient, avec fichier, ligne, colonne et texte ; pour l’administration',
          ],
          ['--json', 'en JSON : ok et l’explication, trace'],
        ],
      ],
    ],
  },
  'why-not': {
    summary: 'Dire pourquoi deux personnes ne sont pas en binôme, et que changer',
    usage: '--mentor ID --mentee ID --matching FICHIER [options]',
    about: [
      'La réponse d’abord : les règles qui excluent le binôme, ou ce que l’avoir coûterait exactement, et les plus petits changements qui le permettraient, en dix lignes.',
    ],
    parts: [
      INPUT,
      [
        'Le résultat et le binôme :',
        [
          ['--matching FICHIER', 'le matching.json du résultat'],
          ['--mentor ID', 'identifiant du mentor'],
          ['--mentee ID', 'identifiant de la personne à accompagner'],
          ['--locale LANGUE', 'en ou fr, pour raisons, effets et remèdes'],
          [
            '--all',
            'aussi les binômes qui prendraient fin ou commenceraient, et qui y gagnerait ou perdrait',
          ],
          ['--json', 'en JSON : ok, status, et les règles ou le coût, people, remedies'],
        ],
      ],
    ],
  },
  shortlist: {
    summary: 'Les meilleurs partenaires possibles d’une personne, ou de chacun',
    usage: '--mentors FICHIER --mentees FICHIER [options]',
    about: [
      'Énumère pour chaque personne les partenaires possibles aux meilleurs scores, qu’il leur reste une place ou non, et pourquoi ils conviennent.',
    ],
    parts: [
      INPUT,
      [
        'Les listes :',
        [
          ['--person ID', 'une personne ; sinon, toutes celles du côté'],
          ['--side CÔTÉ', 'mentees (par défaut : des listes de mentors pour elles) ou mentors'],
          ['--top K', 'combien de partenaires par personne, par défaut 5'],
          LOCALE,
          ['--json', 'en JSON, avec les raisons : ok, lists'],
        ],
      ],
    ],
  },
} as const satisfies { readonly [name: string]: HelpPage };
