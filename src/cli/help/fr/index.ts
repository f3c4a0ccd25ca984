import type { HelpPage } from '../layout';
import { ASKING_FR } from './asking';
import { MATCHING_FR } from './matching';
import { WRITING_FR } from './writing';

/** The help of each command in French, by its name. */
export const HELP_FR: { readonly [name: string]: HelpPage } = { ...MATCHING_FR, ...ASKING_FR, ...WRITING_FR };

/** What the overview says beside the commands. */
export const OVERVIEW_FR = {
  what: 'apparie mentors et personnes à accompagner, le prouve et l’explique',
  call: 'Usage\u00a0: mentor-match COMMANDE [options]',
  commands: 'Commandes\u00a0:',
  more: '« mentor-match COMMANDE --help » dit ce que prend une commande. Avec --json chacune écrit un objet : « ok », si le code de sortie est 0, et sa réponse. D’une erreur, c’est { ok: false, error: { code, message, total, issues } }, chaque problème avec path, message, received et expected.',
};
