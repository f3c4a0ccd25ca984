const words = (text: string): readonly string[] => text.split(' ');

/** Words that end like plurals and are none, in English and French; and names of things. */
const SINGULAR = new Set(
  words(
    'news series species lens means goods windows jenkins kubernetes postgres https always thus besides ' +
      'devops mlops dataops finops aiops gitops secops revops devsecops ' +
      'atlas canvas bias alias saas paas iaas xaas faas daas baas caas pandas texas kansas christmas vegas ' +
      'macos ipados watchos tvos chromeos centos bios cors ddos rtos chaos ethos cosmos kudos pathos ifrs ' +
      'cours parcours concours discours secours recours temps corps univers poids fonds sens repas succes proces ' +
      'progres exces acces congres bras mars hors dans sans moins toujours plusieurs volontiers divers tiers pays ' +
      'taux faux chaux deux doux roux houx voix choix prix noix croix paix',
  ),
);

/** Plurals of which no rule is sure, and spellings of one word. */
const FORMS: ReadonlyMap<string, string> = new Map(
  [
    'kpi kpis',
    'api apis',
    'ski skis',
    'taxi taxis',
    'wiki wikis',
    'emploi emplois',
    'loi lois',
    'delai delais',
    'essai essais',
    'defi defis',
    'envoi envois',
    'convoi convois',
    'menu menus',
    'guru gurus',
    'contenu contenus',
    'revenu revenus',
    'individu individus',
    'bus buses',
    'bonus bonuses',
    'status statuses',
    'virus viruses',
    'campus campuses',
    'focus focuses',
    'hero heroes',
    'potato potatoes',
    'quiz quizzes',
    'woman women',
    'man men',
    'child children',
    'criterion criteria',
    'index indices indexes',
    'matrix matrices matrice',
    'travail travaux',
    'bail baux',
    'jeu jeux',
    'enjeu enjeux',
    'lieu lieux',
    'milieu milieux',
    'analysis analyses analyse',
    'crisis crises crise',
    'hypothesis hypotheses hypothese',
    'synthesis syntheses synthese',
    'diagnosis diagnoses',
    'thesis theses',
    'lens lenses',
    'practice practise practices',
    'behavior behaviour behaviours',
    'color colour colours',
    'labor labour',
    'center centre centres',
    'program programme programmes',
    'catalog catalogue catalogues',
    'modeling modelling',
    'counseling counselling',
    'labeling labelling',
    'license licence licences',
    'defense defence',
    'topic topics',
    'metric metrics',
    'clinic clinics',
    'critic critics',
    'mechanic mechanics',
    'fabric fabrics',
    'basic basics',
    'graphic graphics',
    'movie movies',
    'cookie cookies',
    'rookie rookies',
    'selfie selfies',
    'zombie zombies',
    'hoodie hoodies',
    'calorie calories',
    'prairie prairies',
    'genie genies',
  ].flatMap((line) => {
    const [form = '', ...others] = line.split(' ');
    return [form, ...others].map((other) => [other, form] as const);
  }),
);

/**
 * The singular of an English or French word, by its ending; words that end alike in singular and plural (`business`,
 * `status`, `analysis`, `analytics`, `français`) stay. Where the two languages form the plural of one ending in two
 * ways (`coaches` of `coach`, `recherches` of `recherche`) singulars lose their ending too, so that both meet.
 *
 * @param word lower case, ASCII letters only.
 */
export function singular(word: string): string {
  if (SINGULAR.has(word)) return word;
  return FORMS.get(word) ?? spelled(withoutPlural(word));
}

function withoutPlural(word: string): string {
  const end = word.length;
  switch (word[end - 1]) {
    case 'e':
      if (/(?:ch|sh|ss|x)e$/.test(word)) return word.slice(0, -1);
      return end >= 5 && word.endsWith('ie') ? `${word.slice(0, -2)}y` : word;
    case 'x':
      if (word.endsWith('eaux')) return word.slice(0, -1);
      return end >= 5 && word.endsWith('aux') ? `${word.slice(0, -2)}l` : word;
    case 's':
      return withoutS(word);
    default:
      return word;
  }
}

function withoutS(word: string): string {
  const end = word.length;
  switch (word[end - 2]) {
    case 's':
    case 'u':
    case 'i':
    // `nodejs`, `reactjs`
    case 'j':
      return word;
    case 'c':
      return word[end - 3] === 'i' ? word : word.slice(0, -1);
    case 'e': {
      if (end >= 5 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
      // `axes` leaves no `ax`, which is no word of its own.
      if (end >= 5 && /(?:ch|sh|ss|x)es$/.test(word)) return word.slice(0, -2);
      return word.slice(0, -1);
    }
    default:
      return word.slice(0, -1);
  }
}

function spelled(word: string): string {
  return word.replace(/isation(al)?$/, 'ization$1');
}
