/**
 * Well-known short forms and other names that stand for one thing and nothing else in working life: word to the word
 * for it, both as `normalizeTag` makes them. They are synonyms of every policy unless `similarity.abbreviations` is
 * false; a word that the policy's own `synonyms` or `taxonomy` know is not read from here.
 *
 * What stands for several things is left out: PM, NLP, CSR, PR, BI, VR, OT, PT.
 */
export const ABBREVIATIONS: { readonly [word: string]: string } = {
  js: 'javascript',
  ecmascript: 'javascript',
  ts: 'typescript',
  golang: 'go',
  k8s: 'kubernetes',
  postgres: 'postgresql',
  reactjs: 'react',
  vuejs: 'vue',
  ml: 'machine learning',
  ai: 'artificial intelligence',
  ia: 'intelligence artificielle',
  llm: 'large language model',
  aws: 'amazon web service',
  gcp: 'google cloud platform',
  oop: 'object oriented programming',
  qa: 'quality assurance',
  ux: 'user experience',
  'ui ux': 'ux ui',
  'dot net': '.net',
  dotnet: '.net',
  'ab test': 'a b test',
  'ab testing': 'a b testing',
  'ux design': 'user experience design',
  ui: 'user interface',
  seo: 'search engine optimization',
  sem: 'search engine marketing',
  crm: 'customer relationship management',
  erp: 'enterprise resource planning',
  hr: 'human resource',
  rh: 'ressource humaine',
  kpi: 'key performance indicator',
  okr: 'objective key result',
  roi: 'return on investment',
  'r d': 'research development',
  'm a': 'merger acquisition',
  dei: 'diversity equity inclusion',
  gdpr: 'general data protection regulation',
  rgpd: 'general data protection regulation',
  'google sheet': 'google spreadsheet',
};
