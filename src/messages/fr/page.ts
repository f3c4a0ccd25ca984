import type { PageMessages } from '../subjects';
import type { Templates } from '../types';

const S = '\u00a0';
const PEOPLE =
  '{role, select, mentor {{count, plural, one {{shown} mentor} other {{shown} mentors}}} ' +
  'other {{count, plural, one {{shown} personne à accompagner} other {{shown} personnes à accompagner}}}}';

const REASON =
  '{kind, select, ' +
  'no-capacity {aucune place offerte} ' +
  'nobody-there {{role, select, mentor {personne à accompagner} other {aucun mentor}}} ' +
  'no-eligible-partner {{role, select, mentor {les règles n’autorisent personne} other {les règles n’autorisent aucun mentor}}} ' +
  'all-partners-taken {{role, select, mentor {plus personne de libre parmi les partenaires possibles} other {plus aucun mentor possible n’est libre}}} ' +
  'better-without {un partenaire est libre, mais l’appariement serait moins bon} ' +
  'free-when-stopped {un partenaire était encore libre quand le calcul a été arrêté} ' +
  'on-demand {la raison n’a pas été demandée} other {une décision a retiré le partenaire}}';

/** After the subject of a sentence, in the masculine: why it has no answer here. */
const LEFT_OUT = `{why, select, size {n’a pas été demandé${S}: la cohorte est grande.} kind {n’a pas de réponse pour un appariement de cette nature.} other {n’a pas été demandé.}}`;
const LEFT_OUT_F = `{why, select, size {n’a pas été demandée${S}: la cohorte est grande.} kind {n’a pas de réponse pour un appariement de cette nature.} other {n’a pas été demandée.}}`;

/** How many of a group are to be matched. */
const TARGET =
  `{share, given, {au moins {share, percent}${S}% de ses personnes accompagnées}}` +
  '{people, given, {au moins {people, plural, one {# personne accompagnée} other {# personnes accompagnées}}}}';

export const PAGE_FR: Templates<PageMessages> = {
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
    '{count, plural, one {{matched} personne sur {mentees} a un mentor} other {{matched} personnes sur {mentees} ont un mentor}}',
  'page.lead.empty': 'Il n’y a personne à accompagner dans cette cohorte',
  'page.tile.matched': 'Personnes accompagnées',
  'page.tile.of': 'sur {whole}',
  'page.tile.everybody': 'tout le monde a un mentor',
  'page.tile.left': '{shown} sans mentor',
  'page.tile.score': 'Score moyen',
  'page.tile.possible': '{score} si personne ne voulait le même mentor',
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
  'page.tables.text': `Chaque groupe tel que l’appariement le laisse${S}: qui a un mentor, le score moyen, combien de ceux qui ont exprimé un vœu ont obtenu leur premier, et combien n’ont que des binômes sûrs. Les chiffres de moins de {minimum} personnes sont masqués, et avec eux ce qui les révélerait par soustraction.`,
  'page.tables.all': 'Ensemble',
  'page.tables.hidden': 'masqué',
  'page.tables.matched': 'Avec un mentor',
  'page.tables.wish': 'Premier vœu exaucé',
  'page.tables.firm': 'Sûrs',
  'page.tables.of': '{count} sur {of}',
  'page.conflict': 'Pourquoi aucun appariement n’est possible',

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
  'page.help.none': 'Aucun changement à lui seul',
  'page.seats.text': 'Les mentors et leurs places, celles qui vaudraient le plus d’abord.',
  'page.seats.left-out': `Ce qu’apporte une place de plus ${LEFT_OUT}`,
  'page.seats.of': '{used} sur {seats}',
  'page.seats.below': 'en dessous du minimum de {minimum}',
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
  'page.rules.text':
    'Ce que chaque règle exclut parmi tous les binômes, quoi qu’en disent les autres règles, et ce que serait le meilleur appariement sans elle' +
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
  'page.warnings.none': 'Tout ce qui a été lu veut dire ce qui est écrit.',
  'page.warnings.text':
    '{count, plural, one {Une chose lue veut peut-être dire moins que ne le croit son auteur.} ' +
    'other {{shown} choses lues veulent peut-être dire moins que ne le croit leur auteur.}}',

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
  'page.chart.skills.text': `Les compétences les plus souhaitées${S}: combien de personnes souhaitent chacune, combien d’entre elles ont un mentor qui la cite, et combien de places l’offrent.`,
  'page.chart.skills.skill': 'Compétence',
  'page.chart.skills.wanted': 'Personnes qui la souhaitent',
  'page.chart.skills.served': 'Dont servies',
  'page.chart.skills.seats': 'Places qui l’offrent',
  'page.chart.skills.mentors': 'Mentors qui la citent',
  'page.chart.prices': 'Le coût de chaque règle et de chaque minimum',
  'page.chart.prices.text':
    'Ce que le score total du meilleur appariement gagnerait sans chacun. Quand d’autres personnes seraient accompagnées, le tableau dit combien.',
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
    `broken {Finis pour un meilleur} other {Finis${S}: appariés autrement aujourd’hui}}`,
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
  'page.levels': 'Les objectifs, niveau par niveau',
  'page.levels.text': `Chaque niveau atteint le mieux que les niveaux précédents permettent, sans jamais rien leur reprendre. Des prix pour chaque personne, dans le résultat enregistré, le prouvent${S}: un contrôle de quelques lignes les additionne.`,
  'page.levels.none': 'Ce résultat n’est pas prouvé niveau par niveau.',
  'page.level':
    '{kind, select, row-minimums {places pourvues parmi les minimums des personnes accompagnées} column-minimums {places pourvues parmi les minimums des mentors} ' +
    'cover-rows {personnes accompagnées, par priorité} cover-columns {mentors actifs} first-pairs {premiers binômes} ' +
    'pair-count {binômes} listed-pairs {binômes d’une liste} total-cost {score total} worst-cost {score le plus bas} ' +
    'pairs-at-worst {binômes au score le plus bas, le moins possible} other {{kind}}}',
  'page.level.value': 'Atteint',
  'page.level.objective': 'Objectif',
  'page.level.what': 'Ce qui est compté',
  'page.checks': 'Ce qui a été vérifié à nouveau',
  'page.check.belongs': 'Le résultat appartient à ces personnes et à cette politique.',
  'page.check.pairs': 'Chaque binôme est possible et son score est celui indiqué.',
  'page.check.seats':
    'Les binômes imposés, les places et les listes de personnes sans partenaire sont exacts.',
  'page.check.stopped':
    'Les binômes imposés et les places sont exacts. La borne du score total est prise comme indiquée, et il peut exister un meilleur appariement.',
  'page.check.proof':
    '{kind, select, optimal {Les prix prouvent qu’aucun appariement n’est meilleur.} ' +
    'stable {Aucun binôme ne bloque l’appariement.} ' +
    'limited {Les prix prouvent qu’aucun appariement n’est meilleur dans la limite des changements admis.} ' +
    'searched {Une nouvelle recherche ne trouve aucun meilleur appariement dans la limite des changements admis.} ' +
    `open {Les prix prouvent que l’appariement est le meilleur avec les sens exclus${S}; avec d’autres, il peut en exister un meilleur.} ` +
    'infeasible {Les binômes imposés, les minimums exigés et les places ne laissent aucun appariement, pour la raison indiquée.} ' +
    `other {La recherche a été arrêtée${S}: il peut exister un meilleur appariement.}}`,
  'page.check.log': 'Le journal des décisions est entier, et chaque règle enfreinte avait une dérogation.',
  'page.check.problems': 'Ce qui n’est pas exact',
  'page.check.withheld':
    'Quelque chose n’est pas exact. Le détail nomme des personnes et figure dans un rapport qui les nomme.',
  'page.manifest': 'Le calcul',
  'page.manifest.version': 'Version de mentor-match',
  'page.manifest.solver': 'Solveur',
  'page.manifest.hash': 'SHA-256 de ce qui a été lu des personnes',
  'page.manifest.extensions': 'Critères et règles propres',
  'page.manifest.files': 'Fichiers',
  'page.manifest.rows': '{count, plural, one {{shown} ligne} other {{shown} lignes}}',
  'page.decisions': 'Décisions',
  'page.decisions.none': 'Aucune décision n’est enregistrée.',
  'page.decision.kind': '{kind, select, approve {Approuvé} reject {Refusé} change {Changé} other {Rouvert}}',
  'page.decision.what': 'Décision',
  'page.decision.who': 'Par',
  'page.decision.when': 'Quand',
  'page.decision.why': 'Pourquoi',
  'page.decision.effect': 'Effet',
  'page.decision.pairs': 'Binômes',
  'page.decision.to': 'devient {pairs}',
  'page.decision.waived': `dérogation${S}: {rules}`,

  'page.search': 'Chercher dans ce tableau',
  'page.search.shown': '{shown} lignes sur {all}',
  'page.details.open': 'Détails',
  'page.details.not-known': 'inconnu',
};
