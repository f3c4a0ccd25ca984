import type { PagePolicyMessages } from '../../subjects';
import type { Templates } from '../../types';
import { S } from './parts';

/** How many of a group are to be matched. */
const TARGET =
  `{share, given, {au moins {share, percent}${S}% de ses personnes accompagnées}}` +
  '{people, given, {au moins {people, plural, one {# personne accompagnée} other {# personnes accompagnées}}}}';

export const PAGE_POLICY_FR: Templates<PagePolicyMessages> = {
  'page.policy': 'La politique',
  'page.policy.form': 'Forme',
  'page.policy.form.is':
    `{form, select, professional {professionnelle} entrepreneur {entrepreneuriale} situational {situationnelle${S}: une compétence précise} ` +
    `reverse {inversée${S}: la personne la plus jeune transmet} other {{form}}}`,
  'page.policy.objectives': 'Objectifs, par ordre d’importance',
  'page.policy.weights': 'Poids',
  'page.policy.rules': 'Règles',
  'page.policy.always': `toujours${S}: personne avec soi-même, et personne contre un refus`,
  'page.policy.minimum-score': 'Score minimal',
  'page.policy.minimums': 'Minimums',
  'page.policy.minimums.is': `{minimums, select, required {exigés${S}: sans eux, aucun appariement} other {autant que possible}}`,
  'page.policy.method': 'Méthode',
  'page.policy.method.is': `{method, select, stable {stable${S}: selon les souhaits de chacun} other {optimale${S}: le meilleur selon les objectifs}}`,
  'page.policy.personal': 'poids personnels',
  'page.policy.personal.is': `{share, percent}${S}% des poids de chaque personne accompagnée qui a répondu suivent l’importance qu’elle donne aux critères`,
  'page.policy.groups': 'personnes accompagnées qui ont un mentor, par groupe',
  'page.policy.groups.by': `groupes selon «${S}{field, label}${S}»${S}; si tout n’est pas possible, il manque le moins de personnes possible`,
  'page.policy.groups.one': `«${S}{group}${S}»${S}: ${TARGET}`,
  'page.policy.groups.more': 'et {count, plural, one {# autre groupe} other {# autres groupes}}',
  'page.policy.groups.all': `{others, plural, =0 {chaque groupe} other {chaque autre groupe}}${S}: ${TARGET}`,
  'page.policy.turns': 'premier arrivé, premier servi',
  'page.policy.turns.is': `selon «${S}{field, label}${S}»${S}: d’abord {order, select, descending {le plus grand nombre ou la date la plus récente} other {le plus petit nombre ou la date la plus ancienne}}, en dernier qui n’en a pas`,
  'page.policy.locks': 'Binômes imposés',
  'page.policy.seed': 'Graine, pour les égalités seulement',
  'page.policy.json': 'La politique en JSON',
};
