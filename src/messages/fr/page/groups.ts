import type { PageGroupsMessages } from '../../subjects';
import type { Templates } from '../../types';
import { S } from './parts';

export const PAGE_GROUPS_FR: Templates<PageGroupsMessages> = {
  'page.tables.text': `Chaque groupe tel que l’appariement le laisse${S}: qui a un mentor, le score moyen, combien de ceux qui ont exprimé un vœu ont obtenu leur premier, et combien n’ont que des binômes sûrs. Les chiffres de moins de {minimum} personnes sont masqués, et avec eux ce qui les révélerait par soustraction.`,
  'page.tables.all': 'Ensemble',
  'page.tables.hidden': 'masqué',
  'page.tables.matched': 'Avec un mentor',
  'page.tables.wish': 'Premier vœu exaucé',
  'page.tables.firm': 'Sûrs',
  'page.tables.of': '{count} sur {of}',
  'page.groups': 'Les groupes',
  'page.groups.text': `Ce que l’appariement donne à chaque groupe${S}: partenaires possibles par personne, part appariée et son rapport à celle du groupe où elle est la plus haute, premiers vœux exaucés, score moyen, et part des scores au-dessus de la médiane de tous. Les groupes de peu de personnes sont laissés de côté, et avec eux ce qui les révélerait par soustraction${S}; p est le test exact de Fisher, ajusté selon Holm pour tous les tests.`,
  'page.groups.note': `Ceci n’est pas un avis juridique. Un rapport inférieur à quatre cinquièmes invite à regarder de plus près, sans rien établir${S}: avec peu de personnes, il survient par hasard.`,
  'page.groups.by': '{side, select, mentors {Mentors} other {Personnes accompagnées}} par {by}',
  'page.groups.group': 'Groupe',
  'page.groups.people': 'Personnes',
  'page.groups.eligible': 'Possibles',
  'page.groups.matched': 'Appariées',
  'page.groups.share': 'Part',
  'page.groups.ratio': 'Rapport',
  'page.groups.p': 'p',
  'page.groups.wish': 'Premier vœu',
  'page.groups.score': 'Score',
  'page.groups.above': '> médiane',
  'page.groups.hidden':
    '{count, plural, one {{shown} groupe est trop petit pour être montré, ou en révélerait un.} other {{shown} groupes sont trop petits pour être montrés, ou en révéleraient un.}}',
  'page.groups.four-fifths': '* moins de quatre cinquièmes de la part la plus haute',
  'page.gap': 'D’où viennent les écarts par {by}',
  'page.gap.between': '{value} par rapport à {reference}',
  'page.gap.size': `{value} par rapport à {reference}${S}: la part de personnes appariées est {direction, select, less {inférieure} other {supérieure}} de {shown} points, dont voici les parties, qui s’additionnent. Chacune résulte d’une nouvelle résolution.`,
  'page.gap.place':
    '{place, select, eligibility {Règles} seats {Places inégales} score {Critères} assignment {Qui passe en premier} other {Ex æquo et dispersion des scores}}',
  'page.gap.where': 'Où',
  'page.gap.part': 'Partie, en points',
  'page.gap.without': 'Reste sans cela',
  'page.gap.proxy': `Le critère «${S}{criterion}${S}» prédit qui est dans le groupe {value}${S}: ses membres en reçoivent plus que les autres avec une probabilité de {shown}.`,
};
