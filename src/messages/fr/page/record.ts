import type { PageRecordMessages } from '../../subjects';
import type { Templates } from '../../types';
import { S } from './parts';

export const PAGE_RECORD_FR: Templates<PageRecordMessages> = {
  'page.levels': 'Les objectifs, niveau par niveau',
  'page.levels.text': `Chaque niveau atteint le mieux que les niveaux précédents permettent, sans jamais rien leur reprendre. Des prix pour chaque personne, dans le résultat enregistré, le prouvent${S}: un contrôle de quelques lignes les additionne.`,
  'page.levels.none': 'Ce résultat n’est pas prouvé niveau par niveau.',
  'page.level':
    '{kind, select, row-minimums {places pourvues parmi les minimums des personnes accompagnées} column-minimums {places pourvues parmi les minimums des mentors} ' +
    'cover-rows {personnes accompagnées} ' +
    'by-priority {personnes accompagnées, chacune comptée selon le rang de sa priorité, la plus basse pour 1} ' +
    'first-come {personnes accompagnées, chacune comptée selon son tour, la dernière pour 1} ' +
    'cover-groups {personnes qui manquent aux groupes, le moins possible} cover-columns {mentors actifs} ' +
    'first-pairs {{step, plural, one {binômes, un par mentor} other {binômes, au plus # par mentor}}} ' +
    'pair-count {binômes} listed-pairs {binômes d’une liste} ' +
    'total-cost {score total{bonus, given, {, avec # de plus pour chaque binôme gardé}}} ' +
    'worst-cost {score le plus bas} next-cost {score le plus bas au-dessus} ' +
    'pairs-at-worst {binômes à ce score, le moins possible} other {{kind}}}',
  'page.levels.more':
    'Et {count, plural, one {{shown} autre niveau} other {{shown} autres niveaux}}, dans le résultat enregistré.',
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
};
