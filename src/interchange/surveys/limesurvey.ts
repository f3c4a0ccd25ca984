import { hasAll, type SurveyFormat } from './survey';

/** `id`, `submitdate`, `lastpage`, `startlanguage`, or the same in words; options as `code[SQ001]`. */
export const limeSurvey: SurveyFormat = {
  id: 'limesurvey',
  name: 'LimeSurvey',
  seen: 'headers of exports quoted in public code, 2026; headers in words not seen',
  recognizes: (view) =>
    hasAll(
      view,
      /^(?:submitdate|date submitted|date de soumission)$/,
      /^(?:lastpage|last page|derniere page)$/,
    ),
  own: /^(?:id|response id|id de la reponse|submitdate|date submitted|date de soumission|lastpage|last page|derniere page|startlanguage|start language|langue de depart|seed|tete de serie|token|access code|startdate|date started|date de lancement|datestamp|date last action|date de la derniere action|ipaddr|ip ?address|refurl|referrer url|interviewtime|total time|group ?time.*)$/,
  time: /^(?:submitdate|date submitted|date de soumission)$/,
  where: [{ column: /^(?:submitdate|date submitted|date de soumission)$/, counts: '*' }],
};
