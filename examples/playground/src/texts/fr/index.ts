import type { Texts } from '../en';
import { DECISIONS } from './decisions';
import { number, percent, signed, withSpaces } from './format';
import { GROUPS, MATCHING, PAIR, WHY_NOT } from './matching';
import { FIELDS, PEOPLE } from './people';
import { POLICY } from './policy';

/** What the page says, in French. */
export const FR_TEXTS: Texts = withSpaces<Texts>({
  number,
  percent,
  signed,
  title: 'Mentor match',
  tagline: 'Qui accompagne qui, et pourquoi',
  local: 'Tout reste sur cette machine : aucun fichier n’est envoyé.',
  skip: 'Aller au contenu',
  language: 'Langue',
  scheme: 'Couleurs',
  schemes: { auto: 'Du système', light: 'Claires', dark: 'Sombres' },
  steps: { people: 'Personnes', policy: 'Politique', matching: 'Appariement', decisions: 'Décisions' },
  stepsLabel: 'Étapes',
  close: 'Fermer',
  cancel: 'Annuler',
  more: (rest) => `${number(rest)} de plus`,
  busy: 'En cours…',
  spoken: 'Cette page est en français.',
  stop: 'Arrêter',
  phases: {
    reading: 'Lecture des personnes',
    scoring: 'Calcul des scores',
    explaining: 'Rédaction des raisons',
    checking: 'Vérification de la preuve',
    questioning: 'Recherche de la réponse',
    other: 'Recherche du meilleur appariement',
  },
  errors: {
    title: 'Cela n’a pas marché',
    where: 'Où',
    found: 'Trouvé',
    remedy: 'Ce qui serait juste',
    defect:
      'C’est un défaut de la page ou de la bibliothèque. Les personnes sont toujours là : réessayez, ou rechargez la page.',
  },
  people: PEOPLE,
  fields: FIELDS,
  policy: POLICY,
  matching: MATCHING,
  groups: GROUPS,
  pair: PAIR,
  whyNot: WHY_NOT,
  decisions: DECISIONS,
});
