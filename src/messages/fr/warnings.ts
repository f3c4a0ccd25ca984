import type { WarningMessages } from '../rooms/warnings';
import type { Templates } from '../types';
import { RULE_WARNINGS_FR } from './rule-warnings';

const S = '\u00a0';

export const WARNINGS_FR: Templates<WarningMessages> = {
  ...RULE_WARNINGS_FR,
  'warnings.unused-rule':
    `la règle «${S}{rule}${S}» a été fournie, mais la politique ne la nomme pas${S}: elle ne s’applique jamais${S}; ` +
    `ajoutez-la à «${S}rules${S}» de la politique avec le type «${S}custom${S}», ou retirez-la`,
  'warnings.unused-criterion':
    `le critère «${S}{criterion}${S}» a été fourni, mais la politique ne lui donne aucun poids${S}: il ne compte jamais${S}; ` +
    `ajoutez-le à «${S}weights${S}» de la politique, ou retirez-le`,
};
