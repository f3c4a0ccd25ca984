import type { PageBriefMessages } from '../../subjects';
import type { Templates } from '../../types';
import { LEFT_OUT, S } from './parts';

const PEOPLE =
  '{role, select, mentor {{count, plural, one {{shown} mentor} other {{shown} mentors}}} ' +
  'other {{count, plural, one {{shown} personne à accompagner} other {{shown} personnes à accompagner}}}}';

const REASON =
  '{kind, select, ' +
  'no-capacity {aucune place offerte} ' +
  'nobody-there {{role, select, mentor {il n’y a personne à accompagner} other {il n’y a aucun mentor}}} ' +
  'no-eligible-partner {{role, select, mentor {les règles n’autorisent personne} other {les règles n’autorisent aucun mentor}}} ' +
  'all-partners-taken {{role, select, mentor {plus personne de libre parmi les partenaires possibles} other {plus aucun mentor possible n’est libre}}} ' +
  'better-without {un partenaire est libre, mais l’appariement serait moins bon} ' +
  'free-when-stopped {un partenaire était encore libre quand le calcul a été arrêté} ' +
  'on-demand {la raison n’a pas été demandée} other {une décision a retiré le partenaire}}';

export const PAGE_BRIEF_FR: Templates<PageBriefMessages> = {
  'page.badge':
    '{kind, select, optimal {Optimum prouvé} stable {Stable} limited {Optimum prouvé dans la limite} ' +
    'searched {Le meilleur dans la limite} open {Non prouvé} stopped {Non prouvé} infeasible {Aucun appariement possible} ' +
    'unverified {Inexact} decided {Modifié par des décisions} other {Limite trop stricte}}',
  'page.claim':
    '{kind, select, ' +
    `optimal {Prouvé${S}: selon cette politique, aucun appariement n’est meilleur.} ` +
    `stable {Stable${S}: aucun mentor et aucune personne accompagnée ne se préféreraient l’un l’autre à leurs partenaires.} ` +
    `limited {Prouvé${S}: dans la limite des changements admis, aucun appariement n’est meilleur.} ` +
    'searched {Une recherche complète n’a trouvé aucun meilleur appariement dans la limite des changements admis.} ' +
    `open {La recherche du meilleur appariement sans binôme dans les deux sens s’est arrêtée tôt${S}: il peut en exister un meilleur.} ` +
    `stopped {Le calcul a été arrêté${S}: voici le meilleur appariement trouvé jusque-là${S}; il peut en exister un meilleur.} ` +
    `infeasible {Les minimums exigés, les maximums et les binômes imposés se contredisent${S}: aucun appariement n’est possible.} ` +
    'unverified {Ce que ce résultat affirme de lui-même n’est pas confirmé.} ' +
    `other {Il faudrait rompre plus de binômes que la limite ne l’admet${S}: aucun appariement n’est possible.}}`,
  'page.claim.bound':
    'Aucun appariement n’a un score total supérieur à {bound}, soit {gap} de plus que celui-ci.',
  'page.claim.stability': 'La stabilité coûte {score} du score total possible sans elle.',
  'page.verified':
    `{holds, select, yes {Vérifié à nouveau pour cette page, sans se fier au solveur${S}: tout est exact.} ` +
    `no {Vérifié à nouveau pour cette page${S}: quelque chose n’est pas exact, voir à la fin.} other {Non vérifié à nouveau pour cette page.}}`,
  'page.lead':
    '{all, plural, one {{matched} personne sur {mentees} a} ' +
    'other {{count, plural, one {{matched} personne sur {mentees} a} other {{matched} personnes sur {mentees} ont}}}} un mentor',
  'page.lead.empty': 'Il n’y a personne à accompagner dans cette cohorte',
  'page.tile.matched': 'Personnes accompagnées',
  'page.tile.of': 'sur {whole}',
  'page.tile.everybody': 'tout le monde a un mentor',
  'page.tile.left': '{shown} sans mentor',
  'page.tile.score': 'Score moyen',
  'page.tile.possible': '{score} si chaque binôme avait le meilleur mentor de la personne',
  'page.tile.seats': 'Places occupées',
  'page.tile.free': '{count, plural, one {{shown} libre} other {{shown} libres}}',
  'page.tile.firm': 'Binômes sûrs',
  'page.tile.loose':
    '{count, plural, =0 {aucun ne pourrait changer à peu de frais} one {{shown} pourrait changer à peu ou pas de frais} other {{shown} pourraient changer à peu ou pas de frais}}',
  'page.tile.unknown': 'non connu',
  'page.left': 'Qui reste, et pourquoi',
  'page.left.nobody': 'Tout le monde a un partenaire.',
  'page.no-loss': 'sans perte',
  'page.reason': REASON,
  'page.left.reason': `${PEOPLE}${S}: ${REASON}`,
  'page.brings': 'Ce qu’apporterait une place de plus',
  'page.brings.seat': `Une place de plus chez {who}${S}: {effect}.`,
  'page.brings.somewhere': `Une place de plus, là où elle aide le plus${S}: {effect}.`,
  'page.brings.nothing': 'Aucune place de plus n’améliorerait l’appariement.',
  'page.brings.unknown': `Ce qu’apporte une place de plus ${LEFT_OUT}`,
  'page.dearest': `La contrainte la plus coûteuse est «${S}{what}${S}». Sans elle${S}: {effect}.`,
  'page.dearest.none': 'Aucune règle, aucun minimum ne coûte quoi que ce soit à lui seul.',
  'page.dearest.unknown': `Le coût de chaque règle ${LEFT_OUT}`,
  'page.decided': `Des décisions ont mis fin à {ended} des binômes proposés et en ont formé {made} à la main. Ce qui est dit ici de la preuve, des raisons, de la solidité, des places de plus, des règles et des mentors à chercher concerne l’appariement tel qu’il a été proposé.`,
  'page.claim.proposed': `De l’appariement tel qu’il a été proposé, avant les décisions${S}:`,
  'page.recruits': 'Mentors à chercher',
  'page.recruits.text': `Les meilleurs de quelques profils essayés, chacun avec une place${S}: ce que chacun ajoute aux précédents, trouvé en refaisant l’appariement avec tous.`,
  'page.recruits.rules': `Chacun doit être de ceux que les règles admettent${S}: ce qu’un profil ne dit pas, comme le grade ou le service, n’exclut ici personne.`,
  'page.recruits.none': 'Aucun des profils essayés n’améliorerait l’appariement.',
  'page.recruits.left-out': `Quels mentors chercher ${LEFT_OUT}`,
  'page.recruit': `{what}${S}: {effect}.`,
  'page.recruit.any': 'Un mentor, quelles que soient ses compétences',
  'page.recruit.skills': 'Compétences',
  'page.recruit.goals': 'Objectifs',
  'page.recruit.years': 'Années d’expérience',
  'page.recruit.languages': 'Langues',
  'page.recruit.zone': 'Fuseau horaire',
  'page.recruit.takes': 'Personnes accompagnées',
  'page.recruit.adds': 'Apporte',
  'page.conflict': 'Pourquoi aucun appariement n’est possible',
};
