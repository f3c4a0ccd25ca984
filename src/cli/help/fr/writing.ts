import type { HelpPage } from '../layout';
import { INPUT, LOCALE, OUT, QUIET } from './shared';

/** Commands that write a result for people and programs, or say what it does to them. */
export const WRITING_FR = {
  export: {
    summary: 'Écrire les binômes d’un résultat pour un autre programme',
    usage: '--mentors FICHIER --mentees FICHIER --matching FICHIER --to FORMAT --out DOSSIER [options]',
    about: [
      'Écrit dans DOSSIER les binômes de matching.json :',
      [
        ['csv, ndjson, xlsx', 'matches.csv, .ndjson ou .xlsx, avec --columns'],
        [
          'decisions',
          'decisions.xlsx, où l’on approuve, refuse et change des binômes ; « review --workbook » le relit',
        ],
        ['chronus', 'chronus.csv, pour « Import Connections via CSV » de Chronus'],
        ['pushfar', 'pushfar.csv, pour « Bulk uploading matches » de PushFar'],
        [
          'mail-merge',
          'mail-merge.csv : une ligne par personne avec ses partenaires, les raisons qu’elle peut lire, la première rencontre',
        ],
      ],
      'Qui n’a pas d’adresse est nommé, et rien n’est écrit.',
    ],
    parts: [
      INPUT,
      [
        'Le fichier :',
        [
          [
            '--matching FICHIER',
            'le matching.json dont les binômes sont écrits ; pour decisions, sa politique sert si --policy n’est pas donnée',
          ],
          ['--to FORMAT', 'csv, ndjson, xlsx, decisions, chronus, pushfar, mail-merge'],
          OUT,
          [
            '--columns LISTE',
            'pour csv, ndjson et xlsx : champs des personnes, comme name,email,department,attributes.team',
          ],
          [
            '--email NOM',
            'pour decisions, chronus, pushfar et mail-merge : l’attribut qui contient l’adresse, ou id ; par défaut : celui qui s’appelle ainsi, ou l’identifiant',
          ],
          ['--program-id ID', 'pour pushfar : l’identifiant du programme chez lui'],
          ['--connection-names', 'pour chronus : les liens portent le nom des deux personnes'],
          ['--schedule FICHIER', 'pour mail-merge : JSON, une liste d’agendas de binômes'],
          ['--locale LANGUE', 'en ou fr, par défaut en : raisons, classeur des décisions'],
          ['--headers LANGUE', 'pour csv, xlsx et mail-merge : en ou fr, par défaut en'],
          ['--json', 'ce qui a été écrit, en JSON : ok, written'],
        ],
      ],
    ],
  },
  report: {
    summary: 'Une page à regarder d’un résultat : chiffres, binômes, preuve',
    usage: '--mentors FICHIER --mentees FICHIER --matching FICHIER --out DOSSIER [options]',
    about: [
      'Écrit DOSSIER/report.html : une page pour qui décide, dirige et audite le programme. Elle n’a besoin d’aucun autre fichier, ne demande rien à personne, et s’imprime bien.',
    ],
    parts: [
      INPUT,
      [
        'La page :',
        [
          ['--matching FICHIER', 'le matching.json qui est montré'],
          OUT,
          [
            '--review FICHIER',
            'JSON : une liste de décisions sur l’appariement, que la page montre alors avec ce qu’elles coûtent',
          ],
          ['--before FICHIER', 'le matching.json précédent, pour comparer'],
          [
            '--show QUI',
            'names (par défaut) ; ids ; none : les chiffres seuls, pour qui n’administre pas le programme',
          ],
          ['--title TEXTE', 'le titre de la page'],
          ['--date JOUR', 'le jour de la page, comme 2026-03-02 ; par défaut : aujourd’hui'],
          LOCALE,
          [
            '--all',
            'poser toutes les questions, quel que soit le temps : remèdes, coûts des règles et solidité des grandes cohortes aussi',
          ],
          [
            '--groups',
            'une partie sur ce qu’il en est des groupes de personnes, selon leurs attributs protégés, et d’où vient un écart',
          ],
          ['--data', 'écrire aussi DOSSIER/report.json : chaque chiffre en JSON'],
          [
            '--by CHAMPS',
            'selon quoi les binômes sont montrés groupe par groupe : champs et attributs séparés par des virgules, comme department,site ; par défaut : service et lieu',
          ],
          QUIET,
          ['--json', 'ce qui a été écrit, en JSON : ok, written'],
        ],
      ],
    ],
  },
  letters: {
    summary: 'Écrire une lettre à chacun : qui, pourquoi, quoi d’abord, quand',
    usage: '--mentors FICHIER --mentees FICHIER --matching FICHIER --out DOSSIER [options]',
    about: [
      'Écrit une lettre à chaque personne, en page (.html) et en texte (.txt), DOSSIER/letters.html avec toutes, chacune sur sa feuille, à imprimer, et DOSSIER/letters.csv pour un publipostage : adresse, objet, texte, fichier. Chacun ne lit que ce qu’il peut savoir de l’autre ; qui n’a pas de partenaire lit pourquoi. Prendre chaque fois un nouveau dossier, pour qu’aucune lettre d’avant n’y soit.',
    ],
    parts: [
      INPUT,
      [
        'Les lettres :',
        [
          ['--matching FICHIER', 'le matching.json dont elles parlent'],
          OUT,
          [
            '--review FICHIER',
            'JSON : une liste de décisions sur l’appariement ; un binôme approuvé n’est plus une proposition',
          ],
          ['--approved', 'seulement les lettres sur des binômes approuvés'],
          ['--matched', 'pas de lettre à qui n’a pas de partenaire'],
          ['--program TEXTE', 'comment le programme s’appelle dans une phrase'],
          ['--contact TEXTE', 'à qui s’adresser, comme une adresse'],
          ['--signature TEXTE', 'qui signe'],
          [
            '--email NOM',
            'l’attribut qui contient les adresses ; par défaut : email, mail et semblables, ou les identifiants qui sont des adresses',
          ],
          LOCALE,
          ['--headers LANGUE', 'en ou fr, par défaut en : les noms des colonnes de letters.csv'],
          ['--data', 'écrire aussi DOSSIER/letters.json : chaque lettre en JSON'],
          QUIET,
          ['--json', 'ce qui a été écrit, en JSON : ok, letters, written'],
        ],
      ],
    ],
  },
  audit: {
    summary: 'Ce qu’un appariement donne aux groupes, et d’où vient un écart',
    usage: '--mentors FICHIER --mentees FICHIER --matching FICHIER [options]',
    about: [
      'Compte par groupe ce qu’un appariement donne aux personnes, et compare chaque groupe à celui qui s’en tire le mieux. Les groupes de peu de personnes sont masqués, avec ce qui les révélerait. Ceci n’est pas un avis juridique.',
    ],
    parts: [
      INPUT,
      [
        'L’audit :',
        [
          ['--matching FICHIER', 'le matching.json audité'],
          [
            '--by NOMS',
            'selon quoi grouper, avec des virgules ; « a+b » en croise deux. Par défaut : les colonnes de --table, ou les attributs protégés, que deux personnes partagent ; et chaque fois deux croisés',
          ],
          [
            '--table FICHIER',
            'attributs tenus à part des personnes, une ligne par personne : CSV, une feuille de classeur, ou JSON (une liste d’objets)',
          ],
          [
            '--table-id COLONNE',
            'la colonne du tableau avec les identifiants ; par défaut : id, employee id, email, la première qu’il y a',
          ],
          ['--side CÔTÉ', 'mentees (par défaut) ou mentors'],
          ['--smallest N', 'le plus petit groupe montré, à partir de 3, par défaut 5'],
          [
            '--gap NOM',
            'd’où viennent les écarts entre les groupes de ce nom : règles, places, critères, qui passe en premier',
          ],
          [
            '--close GROUPE',
            'avec --gap : les plus petits changements de la politique qui comblent l’écart de ce groupe, chacun résolu de nouveau',
          ],
          ['--price NOM', 'ce que coûte une part plus haute pour ces groupes'],
          [
            '--record QUI',
            'écrire plutôt une notice pour le registre de qui déploie le système, en JSON ; QUI dit qui le tient',
          ],
          ['--at INSTANT', 'l’instant de la notice, comme 2026-03-02T09:30:00Z'],
          LOCALE,
          QUIET,
          [
            '--json',
            'un objet JSON : ok, audit, gap, close et price (null si on ne les a pas demandés, ou sans réponse), et reasons, qui dit pourquoi',
          ],
        ],
      ],
    ],
  },
  learn: {
    summary: 'Ce que des résultats passés disent des poids ; une proposition',
    usage: '--outcomes FICHIER --mentors FICHIER --mentees FICHIER [options]',
    about: [
      'Dit de chaque poids ce que les résultats permettent, ce qui n’est que bruit, et ce qui est tenu parce qu’il représente un attribut protégé. Des poids ne sont proposés que si les résultats parlent pour eux ; aucune politique n’est changée.',
    ],
    parts: [
      INPUT,
      [
        'Les résultats :',
        [
          [
            '--outcomes FICHIER',
            'comment des binômes ont tourné : CSV, une feuille de classeur ou JSON, avec les colonnes « mentor id », « mentee id », « outcome » (plus haut est mieux) et « program » s’il y en a plusieurs',
          ],
          ['--outcome-column NOM', 'la colonne du résultat ; par défaut : outcome, rating, ...'],
          ['--program-column NOM', 'la colonne du programme ; par défaut : program, year, ...'],
          [
            '--earlier FICHIERS',
            'matching.json de tours précédents, avec des virgules : ce qu’ils disent de binômes dont les personnes ne sont plus là',
          ],
          [
            '--table FICHIER',
            'attributs tenus à part des personnes, une ligne par personne : les poids des critères qui vont avec l’un d’eux ne bougent pas',
          ],
          [
            '--table-id COLONNE',
            'la colonne du tableau avec les identifiants ; par défaut : id, ou ce qui y ressemble',
          ],
          [
            '--out DOSSIER',
            'écrire DOSSIER/policy.json, la politique avec les poids proposés ; rien s’il n’y en a pas',
          ],
          LOCALE,
          QUIET,
          [
            '--json',
            'un objet JSON : ok, learned (ce qu’on sait de chaque poids, et la proposition ou null), written',
          ],
        ],
      ],
    ],
  },
} as const satisfies { readonly [name: string]: HelpPage };
