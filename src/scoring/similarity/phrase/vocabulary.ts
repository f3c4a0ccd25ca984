import { addTo } from '../../../lists';
import { normalizeTag } from '../../../model';

/*
 * What the words of goals do, in English and French: a fixed table, so that how alike two goals are depends on the two
 * alone, and not on who else is in the cohort. Words that are common in goals anywhere stand here with little weight or
 * none; every other word counts in full.
 */

const list = (text: string): string[] => text.split(' ').map((word) => normalizeTag(word));
const set = (text: string): ReadonlySet<string> => new Set(list(text));

/** Words beside {@link FUNCTION_WORDS} without a meaning of their own in a longer text; left out. */
export const TEXT_WORDS = set(
  'whether rather because but if then there here he she him her his they them these those some any all many much most other another such ' +
    'only same too now since until while though although however therefore thus each every both few also again always ' +
    'often still already once even well back over under after before through across around along out off down etc e g ' +
    'let get got go come came see make made take taken give given say said thing way lot bit kind sort day time today ' +
    'been being doing going become becoming able want hi hello thank thanks please yes no ok one two three s d ' +
    'devenir deviens mais si alors donc car ainsi puis tres trop peu plus moins tout toute tous toutes autre autres meme memes quel quelle ' +
    'quels quelles cela ceci ca celui celle ceux celles ici deja encore toujours souvent jamais parfois bien aujourd hui ' +
    'lui eux elles ils nous vous etre etait etaient sera seront serait fait faire faisant peut peux pouvoir pourrait dois ' +
    'doit devoir faut dont apres avant depuis pendant sans sous lors ete ayant eu eus ont avons avez aller vais va chose ' +
    'facon jour bonjour merci oui non',
);

/** Words that nearly every text of a mentoring program has; they weigh little. */
export const LITTLE_IN_TEXTS = set(
  'mentor mentee mentoring mentorship program programme experience work working job team help share support people ' +
    'company organization organisation colleague year opportunity looking interest interested excited passionate believe ' +
    'know think feel know work life personal professional career ' +
    'mentorat accompagner accompagnement parcours experience travail travailler metier equipe aider partager soutenir ' +
    'personne entreprise collegue annee opportunite interesse passionne penser connaitre vie personnel professionnel carriere',
);

/** Words without a meaning of their own in a goal; left out. */
export const FUNCTION_WORDS = set(
  'a an the as at by for how in is it its my of on our own that their them this up with your you me we i m ll ve s re t ' +
    'who which what when where while so very really just also am are was were will would could should can may might ' +
    'must do does did done have has had having about within during between and or than ' +
    'au aux avec ce ces cet cette d dans de des du elle en est et il ils j je l la le les leur ma mes mon nos notre ' +
    'avoir moi soi nous on ou par pour qu que qui sa se ses son sur te un une vos votre vous y afin aussi chez comme entre ai suis ' +
    'to into toward onto from vers depuis',
);

/** Words that say that this is a wish; left out, though a phrase has them. */
export const WISHING = set(
  'want wanted wish hope like love need plan aim goal objective try trying able ready would interested ' +
    'veux vouloir voudrais aimerais aimerai aimer souhaite souhaiter souhaiterais desire desirer envie objectif',
);

/** What a mentee becomes says the same without the verb, unless the other phrase has another verb. */
export const BECOMING = set('become becoming be being turn devenir deviens etre');

/** With what follows them these say what a mentee becomes: promoted to manager. */
export const PROMOTED = set('promoted promotion promu promue');
/** These without a "to" as well: promu manager. */
export const PROMOTED_ALONE = set('promu promue');
export const PROMOTED_TO = set('to as into au a comme en');
/** Words before them that add nothing: get promoted. */
export const BEFORE_PROMOTED = set('get be become being obtain earn obtenir etre');

/** Verbs that are told from becoming: a doctor is found, or one becomes one. */
export const VERBS = set(
  'find get land obtain secure look seek search hire meet help support teach train avoid sell buy choose coach see serve ' +
    'advise recruit interview contact keep lose ' +
    'trouver obtenir decrocher chercher rencontrer aider recruter former enseigner embaucher vendre acheter garder perdre',
);

/** Spans of time, with the numbers before them, say when and not what. */
export const TIME_SPANS = set('year month week annee an mois semaine');
export const BEFORE_TIME_SPANS = set('next coming one two three four five ten prochain prochaine');

/** Words of one meaning in goals, near enough to stand for each other. A word may be of several groups. */
const GROUPS: readonly (readonly string[])[] = [
  'lead leader leadership head manage manager management responsable chef encadrer encadrement diriger mener animer',
  'learn improve improvement develop development build gain get grow growth acquire strengthen enhance boost raise ' +
    'increase more plus better best expand deepen earn obtain progress advance apprendre ameliorer amelioration developper ' +
    'acquerir progresser renforcer augmenter gagner obtenir mieux meilleur meilleure grandir perfectionner',
  'find get land obtain secure look seek search trouver obtenir decrocher chercher',
  'start launch found create creation establish open begin demarrer lancer creer fonder monter ouvrir commencer',
  'business company firm enterprise entreprise societe boite',
  'sell sale vendre vente vendeur',
  'move change switch transition shift pivot go transfer migrate convert retrain changer changement passer passage aller ' +
    'evoluer evolution basculer bascule reconvertir reconversion transiter',
  'job role position emploi poste',
  'skill ability capability competence competency knowledge expertise savoir capacite connaissance aptitude',
  'new nouveau nouvelle nouvel',
  'first premier premiere',
  'team equipe',
  'code coder program programmer programmation',
  'abroad oversea etranger',
  'confidence confident confiance confiant',
  'certified certification certificate certify certificat certifier certifie',
  'pro professional professionnel professionnelle',
  'perso personal personnel personnelle',
  'teach teacher enseigner enseignant enseignante',
  'gerer gestion gestionnaire manage management',
  'datascience analytics dataanalytics dataanalysis machinelearning ml',
].map(list);

/** Groups by their words. */
export const GROUPS_OF: ReadonlyMap<string, readonly number[]> = (() => {
  const groups = new Map<string, number[]>();
  for (const [group, words] of GROUPS.entries()) {
    for (const word of words) addTo(groups, word, group);
  }
  return groups;
})();

/** Words so common in goals that they hardly tell one from another. */
const LIGHT_GROUPS = [1, 6, 7, 8];
export const LIGHT: ReadonlySet<string> = new Set([
  ...LIGHT_GROUPS.flatMap((group) => GROUPS[group]!),
  ...list('career carriere good great strong effective professional professionnel professionnelle'),
]);

/** Two words that name one thing together, and another apart. */
export const PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['data', set('science scientist analytics analysis analyst')],
  ['machine', set('learning')],
]);

/** What turns round all that follows, up to "but": not wanted, not done. */
export const NEGATING = set(
  'not never without cannot sans aucun aucune stop stopping stopped avoid avoiding avoided prevent preventing prevented ' +
    'hate hated dislike disliked refuse refused against arreter arrete cesser cesse eviter evite empecher refuser deteste detester non',
);

/** The same, where something follows: less stress; at the end of a phrase they are words like others: work less. */
export const LESSENING = set(
  'less fewer reduce reducing lower lowering cut cutting limit limiting decrease decreasing minimize ' +
    'moins reduire diminuer limiter',
);

/** `don't` and the like, which lose their apostrophe. */
export const BEFORE_T = set('don doesn didn won can isn aren wasn wouldn shouldn couldn haven hasn');
export const WITHOUT_APOSTROPHE = set(
  'doesnt didnt cant wont isnt arent wouldnt shouldnt couldnt havent hasnt',
);

/** What goes with `ne`. */
export const AFTER_NE = set('pas plus jamais rien aucun aucune personne guere');

/**
 * After "not" and "pas" these say that there is more, or less, of it, and not that it is unwanted: not only, pas
 * seulement.
 */
export const NOT_ALL = set('only just merely simply afraid seulement uniquement simplement juste');

/** With `ne` these say "only": ne ... que. */
export const ONLY = set('que qu');

/** Abbreviations that are words without a meaning of their own in small letters: IT, US. */
export const ABBREVIATED: ReadonlySet<string> = new Set(['AI', 'IT', 'SI', 'US']);

/** What stands before the verb `ai` (j'ai, je n'ai, je l'ai), which is AI elsewhere. */
export const BEFORE_AI = set('j n y l m t en les lui leur vous');

/** Verbs of going away: what follows, up to "to" or "for", is left behind. */
export const LEAVING = set(
  'leave leaving quit quitting exit exiting exited escape escaping escaped outside resign resigning resigned ' +
    'quitter quitte quittee demissionner demissionne hors',
);

/** Before `left`, which is a side otherwise. */
export const HAVING = set('he she who have has had ve having just');

/** With `up`, the same. */
export const GIVING = set('give giving gave given');

/** Leave of this kind is a time off. */
export const LEAVE_OF = set('maternity parental paternity sick annual unpaid family medical adoption');

/** Words of moving, after which `from` says where. */
export const MOVING = set(
  'move moving change changing switch switching transition transitioning shift shifting pivot pivoting go going transfer ' +
    'transferring migrate migrating career return returning come coming back convert converting retrain retraining ' +
    'promote promoted promotion progress progressing grow growing evolve evolving advance advancing relocate relocating away ' +
    'passer passe passage aller migrer evoluer evolution basculer bascule transiter reconvertir reconversion bifurquer ' +
    'mobilite revenir venir moved changed switched transitioned shifted pivoted transferred migrated returned converted ' +
    'retrained relocated retired reconverti reconvertie',
);

/** Words of the past that say so only where `to` follows: "grew from analyst to director", not "grew from feedback". */
export const MOVED_TO = set('went gone came grew grown rose risen evolved progressed advanced');

/** French ones, after which `de ... à` and `de ... vers` say from where to where. */
export const MOVING_FROM = set(
  'passer passe passage aller migrer evoluer evolution basculer bascule transition transiter reconvertir reconversion bifurquer mobilite ' +
    'passee alle allee evolue evoluee migre bifurque reconverti reconvertie',
);
export const FRENCH_FROM = set('de du des d');
export const FRENCH_TO = set('a au aux vers');
export const TOWARD = set('to into toward onto vers');
export const BUT = set('but mais however');
