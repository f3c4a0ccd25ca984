import type { LearningMessages } from '../subjects';
import type { Templates } from '../types';
import { S } from './typography';

export const LEARNING_FR: Templates<LearningMessages> = {
  'learning.pairs':
    '{pairs, plural, one {# binôme évalué} other {# binômes évalués}} de {mentors, plural, one {# mentor} other {# mentors}}, issus {programs, plural, one {d’un programme} other {de # programmes}}.',
  'learning.noise':
    'Avec {pairs, plural, one {# binôme évalué} other {# binômes évalués}}, des écarts de poids de moins de {noise} ne sont que du bruit.',
  'learning.nothing': `Les résultats ne disent rien des poids${S}: le score dans son ensemble ne les prédit pas mieux que le hasard.`,
  'learning.too-few': `Rien ne peut être dit des poids${S}: il y a trop peu de binômes ou de mentors pour autant de critères, ou ce que les critères disent des binômes ne varie pas.`,
  'learning.weight': `{criterion, label}${S}: poids {before}, appris {learned}${S}; les résultats laissent possible de {lower} à {upper}{held, select, proxy {${S}; maintenu, car il va de pair avec un attribut protégé} constant {${S}; maintenu, car il est le même pour tous les binômes} other {}}.`,
  'learning.proxy': `«${S}{criterion, label}${S}» va de pair avec {attribute} ({by, select, mentors {des mentors} mentees {des personnes accompagnées} other {selon que les deux sont d’un même groupe}})${S}: {association, percent}${S}% de sa variance.`,
  'learning.selection': `Les binômes formés l’ont été pour leur score${S}; {by, select, margins {ceux qui étaient presque à égalité comptent davantage} propensities {chacun compte selon la probabilité qu’il avait d’être formé} scores {ceux dont le score a rarement donné un binôme comptent davantage} other {il n’en est pas tenu compte ici}}. Autant de binômes de même poids en diraient autant${S}: {effective}.`,
  'learning.unseen':
    'Ce qui a fait choisir un binôme à la main, et n’est dans aucun critère, paraît venir des critères.',
  'learning.validation':
    'Sur les binômes laissés de côté, {by, select, programs {un programme sur {folds} après l’autre} other {une partie des mentors sur {folds} après l’autre}}, les poids appris manquent le résultat de {after} en moyenne quadratique, les précédents de {before}.',
  'learning.kept':
    'Sur les binômes laissés de côté, {by, select, programs {un programme sur {folds} après l’autre} other {une partie des mentors sur {folds} après l’autre}}, aucun autre poids ne prédit mieux les résultats que les précédents.',
  'learning.claimed': `Les résultats plaident pour d’autres poids${S}: des écarts aussi grands surviennent par hasard avec une probabilité de {p}.`,
  'learning.gain':
    'Appariées avec eux, les personnes présentes peuvent en attendre {expected} de plus par binôme, sur l’échelle des résultats (de {lower} à {upper}).',
  'learning.no-gain': `Les résultats plaident pour d’autres poids (des écarts aussi grands surviennent par hasard avec une probabilité de {p}), mais appariées avec eux les personnes présentes n’y gagneraient rien de certain${S}: rien n’est proposé.`,
  'learning.not-better': `Ce qu’apportent les critères diffère des poids précédents (des écarts aussi grands surviennent par hasard avec une probabilité de {p}), mais aucun autre poids ne prédit mieux les binômes laissés de côté${S}: rien n’est proposé.`,
  'learning.not-claimed': `Les résultats ne plaident pas pour d’autres poids que les précédents (p {p})${S}: rien n’est proposé.`,
  'learning.same-pairs':
    '{same} sur {pairs, plural, one {# binôme} other {# binômes}} {same, plural, one {serait le même} other {seraient les mêmes}} qu’avec les poids précédents.',
  'learning.proposal': `Ceci est une proposition${S}: aucun poids ne change tant qu’une personne ne l’a pas mis dans la politique.`,
  'learning.column.criterion': 'Critère',
  'learning.column.before': 'Avant',
  'learning.column.learned': 'Appris',
  'learning.column.range': 'Pas exclus',
  'learning.column.noise': 'Bruit',
  'learning.column.held': 'Maintenu',
  'warnings.outcome-scales': `{low, plural, one {un résultat vaut} other {# résultats valent}} au plus {upTo}, {high, plural, one {un vaut} other {# valent}} au moins {from}, et aucun n’est entre les deux{named, select, yes { dans «${S}{program}${S}»} other {}}{programs, plural, one {} other { (de même dans d’autres programmes, # en tout)}}${S}: si ce sont deux échelles, comme de 1 à 5 et de 0 à 100, mettez tout sur une seule${S}; rien n’est converti ici`,
  'warnings.outcome-program-scales': `les résultats de «${S}{narrow}${S}» vont de {narrowFrom} à {narrowTo}, ceux de «${S}{wide}${S}» de {wideFrom} à {wideTo}, la plupart au-delà de {narrowTo}{programs, plural, one {} other { (la plus courte et la plus longue échelle de {programs} programmes)}}${S}: si ce sont deux échelles, mettez tous les programmes sur une seule${S}; rien n’est converti ici, et la plus longue compte davantage`,
  'learning.held': '{held, select, proxy {va avec un groupe} other {même pour tous}}',
};
