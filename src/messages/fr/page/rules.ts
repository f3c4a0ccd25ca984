import type { PageRulesMessages } from '../../subjects';
import type { Templates } from '../../types';
import { LEFT_OUT, S } from './parts';

export const PAGE_RULES_FR: Templates<PageRulesMessages> = {
  'page.rules.text':
    'Ce que chaque règle exclut parmi tous les binômes, quoi qu’en disent les autres règles, et ce que serait {method, select, stable {l’appariement stable} other {le meilleur appariement}} sans elle' +
    `{proven, select, yes {${S}: exact, en résolvant à nouveau.} other {, autant qu’on en a trouvé${S}: une recherche sur les sens s’est arrêtée tôt.}}`,
  'page.rules.unknown': 'Ce résultat ne dit pas ce que chaque règle a fait.',
  'page.rules.left-out': `Le coût de chaque règle ${LEFT_OUT}`,
  'page.rules.against-best':
    'Chacune est comparée au meilleur appariement avec toutes, qui n’est pas forcément celui qui est montré.',
  'page.price.kind':
    '{kind, select, minimum-score {score minimal} mentor-minimums {minimums des mentors} ' +
    'mentee-minimums {minimums des personnes accompagnées} locks {binômes imposés} other {règle}}',
  'page.price.mentees':
    '{count, plural, one {{shown} personne accompagnée} other {{shown} personnes accompagnées}}',
  'page.price.score': 'score total {shown}',
  'page.price.changed': '{count, plural, one {{shown} binôme change} other {{shown} binômes changent}}',
  'page.price.nothing': 'rien de gagné',
  'page.warnings.none': 'Il n’y a aucun avertissement.',
  'page.warnings.text':
    '{count, plural, one {Une chose lue veut peut-être dire moins que ne le croit son auteur.} ' +
    'other {{shown} choses lues veulent peut-être dire moins que ne le croit leur auteur.}}',
};
