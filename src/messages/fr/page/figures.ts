import type { PageFiguresMessages } from '../../subjects';
import type { Templates } from '../../types';
import { LEFT_OUT, S } from './parts';

export const PAGE_FIGURES_FR: Templates<PageFiguresMessages> = {
  'page.chart.table': 'Les mêmes chiffres en tableau',
  'page.chart.scores': 'Les scores et ce qui était possible',
  'page.chart.scores.text':
    'Les binômes par score, et par le meilleur score que la personne accompagnée aurait pu avoir si personne ne voulait le même mentor.',
  'page.chart.scores.alone': 'Les scores',
  'page.chart.scores.alone.text': `Les binômes par score. Ce que chaque personne aurait pu avoir ${LEFT_OUT}`,
  'page.chart.scores.pairs': 'Binômes',
  'page.chart.scores.possible': 'Meilleur possible',
  'page.chart.scores.range': 'de {from} à {to}',
  'page.chart.seats': 'Places occupées',
  'page.chart.seats.text':
    'Les mentors selon le nombre de personnes qu’ils accompagnent. {used} places sur {seats} sont occupées.',
  'page.chart.seats.mentees': '{count, plural, one {{shown} personne} other {{shown} personnes}}',
  'page.chart.seats.full': 'Aucune place libre',
  'page.chart.seats.free': 'Avec une place libre',
  'page.chart.criteria': 'Ce qui fait les scores',
  'page.chart.criteria.text': `Part moyenne de chaque critère dans le score d’un binôme, {score} ensemble${S}: gagnée par les réponses, supposée où les réponses manquent, et le plus qu’elle pourrait être.`,
  'page.chart.criteria.earned': 'Gagné',
  'page.chart.criteria.assumed': 'Supposé',
  'page.chart.criteria.most': 'Au plus',
  'page.chart.criteria.known': 'Binômes où il est connu',
  'page.chart.reasons': 'Pourquoi des personnes restent',
  'page.chart.reasons.text': 'Les personnes sans partenaire, par raison.',
  'page.chart.reasons.people': 'Personnes',
  'page.chart.skills': 'Compétences souhaitées et offertes',
  'page.chart.skills.text': `Les compétences les plus souhaitées, puis celles que le plus de places offrent${S}: combien de personnes souhaitent chacune, combien d’entre elles ont un mentor qui la cite, et combien de places l’offrent.`,
  'page.chart.skills.skill': 'Compétence',
  'page.chart.skills.wanted': 'Personnes qui la souhaitent',
  'page.chart.skills.served': 'Dont servies',
  'page.chart.skills.seats': 'Places qui l’offrent',
  'page.chart.skills.mentors': 'Mentors qui la citent',
  'page.chart.prices': 'Le coût de chaque règle et de chaque minimum',
  'page.chart.prices.text':
    'Ce que le score total {method, select, stable {de l’appariement stable} other {du meilleur appariement}} gagnerait sans chacun. Quand d’autres personnes seraient accompagnées, le tableau dit combien.',
  'page.chart.prices.score': 'Score total',
  'page.chart.prices.mentees': 'Personnes accompagnées',
  'page.chart.change': 'Ce que sont devenus les binômes',
  'page.chart.change.text': 'Les binômes d’avant, et ceux qui sont nouveaux.',
  'page.chart.change.pairs': 'Binômes',
  'page.change.kept': 'Gardés',
  'page.change.begun': 'Nouveaux',
  'page.change.ended':
    `{cause, select, mentor-left {Finis${S}: le mentor est parti} mentee-left {Finis${S}: la personne accompagnée est partie} ` +
    `both-left {Finis${S}: les deux sont partis} declined {Finis${S}: refusés} not-eligible {Finis${S}: exclus par une règle aujourd’hui} ` +
    `broken {Finis${S}: non gardés par le nouvel appariement} other {Finis${S}: absents de cet appariement}}`,
  'page.change.before': 'Avant',
  'page.change.after': 'Après',
  'page.change.mentees':
    'Parmi les personnes accompagnées dans les deux, {better} ont un meilleur score qu’avant, {same} le même et {worse} un score plus bas.',
  'page.change.price': `Garder des binômes a coûté ceci${S}: {effect}.`,
  'page.figure.pairs': 'Binômes',
  'page.figure.matched': 'Personnes accompagnées',
  'page.figure.total': 'Score total',
  'page.figure.mean': 'Score moyen',
  'page.figure.median': 'Score médian',
  'page.figure.lowest': 'Score le plus bas',
  'page.figure.mentors': 'Mentors',
  'page.figure.mentees': 'Personnes à accompagner',
  'page.figure.seats': 'Places',
  'page.figure.eligible': 'Binômes possibles',
  'page.figure.possible': 'Moyenne des meilleurs possibles',
};
