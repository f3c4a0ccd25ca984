import type { PageFrameMessages } from '../../subjects';
import type { Templates } from '../../types';
import { S } from './parts';

export const PAGE_FRAME_FR: Templates<PageFrameMessages> = {
  'page.title': 'Rapport d’appariement',
  'page.contents': 'Sommaire',
  'page.skip': 'Aller au rapport',
  'page.brief': 'L’essentiel',
  'page.pairs': 'Binômes',
  'page.alone': 'Sans partenaire',
  'page.seats': 'Mentors et places',
  'page.figures': 'En chiffres',
  'page.rules': 'Les règles et leur coût',
  'page.warnings': 'Avertissements',
  'page.change': 'Avant et après',
  'page.record': 'Pour le dossier',
  'page.proposal': 'Un appariement est une proposition tant que personne ne l’a approuvé.',
  'page.administrators': `Réservé à l’administration du programme${S}: scores et raisons ne sont pas destinés aux personnes elles-mêmes.`,
  'page.no-people': `Ce rapport ne nomme personne${S}: il ne contient que des chiffres.`,
  'page.made': 'Établi avec mentor-match {version}',
  'page.date': 'Au {date}',
  'page.search': 'Chercher dans ce tableau',
  'page.search.shown': '{shown} lignes sur {all}',
  'page.details.open': 'Détails',
  'page.details.not-known': 'inconnu',
};
