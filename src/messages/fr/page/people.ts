import type { PagePeopleMessages } from '../../subjects';
import type { Templates } from '../../types';
import { LEFT_OUT, S } from './parts';

const LEFT_OUT_F = `{why, select, size {n’a pas été demandée${S}: la cohorte est grande.} kind {n’a pas de réponse pour un appariement de cette nature.} other {n’a pas été demandée.}}`;

export const PAGE_PEOPLE_FR: Templates<PagePeopleMessages> = {
  'page.column.criterion': 'Critère',
  'page.column.mentee': 'Personne accompagnée',
  'page.column.mentor': 'Mentor',
  'page.column.person': 'Personne',
  'page.column.role': 'Rôle',
  'page.column.score': 'Score',
  'page.column.why': 'Pourquoi ces deux personnes',
  'page.column.firm': 'Solidité',
  'page.column.alternatives': 'Autres mentors, et leur coût',
  'page.column.reason': 'Raison',
  'page.column.help': 'Ce qui aiderait',
  'page.column.used': 'Places occupées',
  'page.column.one-more': 'Une place de plus apporte',
  'page.column.rule': 'Règle',
  'page.column.forbids': 'Binômes exclus',
  'page.column.blank': 'Admis faute de réponse',
  'page.column.without': 'Sans elle',
  'page.pairs.text':
    'Chaque binôme avec les deux raisons qui comptent le plus dans son score. La barre montre le score, le repère le meilleur score que la personne accompagnée aurait pu avoir.',
  'page.pairs.none': 'Il n’y a aucun binôme.',
  'page.pair.known': '{percent} du poids connu',
  'page.pair.places':
    'Le mentor est n°\u00a0{mentor} pour la personne accompagnée, qui est n°\u00a0{mentee} pour le mentor',
  'page.pair.mark':
    '{mark, select, locked {imposé} approved {approuvé} byHand {formé à la main} other {proposé}}',
  'page.firm':
    '{kind, select, fixed {Irremplaçable} firm {Sûr} close {Serré} tie {Interchangeable} other {Inconnue}}',
  'page.firm.text': `Irremplaçable${S}: rien ne peut remplacer le binôme. Sûr${S}: sans lui, l’appariement y perd. Serré${S}: il perd moins de 0,01. Interchangeable${S}: un autre appariement est aussi bon.`,
  'page.firm.without': `Sans lui${S}: {effect}`,
  'page.firm.left-out': `La solidité de chaque binôme ${LEFT_OUT_F}`,
  'page.alternatives.left-out': `Qui d’autre pourrait être le mentor ${LEFT_OUT}`,
  'page.role': '{role, select, mentor {Mentor} other {Personne à accompagner}}',
  'page.alone.text':
    'Chaque personne sans partenaire, pourquoi, et ce qui lui en donnerait un. Chaque changement a été essayé en résolvant à nouveau.',
  'page.alone.none': 'Personne n’est sans partenaire.',
  'page.alone.left-out': `Ce qui aiderait chacun ${LEFT_OUT}`,
  'page.alone.decision': `une décision a retiré le partenaire${S}; refaire l’appariement pour pourvoir la place`,
  'page.help.one-more-seat': `Une place de plus chez {who}${S}: {effect}`,
  'page.help.lift-rules': `Lever {rules} pour {who}${S}: {effect}`,
  'page.help.force': `Imposer le binôme avec {who}${S}: {effect}`,
  'page.help.none': 'Aucun des changements essayés',
  'page.seats.text': 'Les mentors et leurs places, celles qui vaudraient le plus d’abord.',
  'page.seats.left-out': `Ce qu’apporte une place de plus ${LEFT_OUT}`,
  'page.seats.of': '{used} sur {seats}',
  'page.seats.below': 'en dessous du minimum de {minimum}',
};
