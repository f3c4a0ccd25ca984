import { hasAll, type SurveyFormat } from './survey';

/** `Id`, `Start time`, `Completion time`, `Email`, `Name`; choices end in `;` each. */
export const microsoftForms: SurveyFormat = {
  id: 'microsoft-forms',
  name: 'Microsoft Forms',
  seen: 'headers of exports quoted in public code, 2024 to 2026; French headers not seen',
  recognizes: (view) =>
    hasAll(
      view,
      /^(?:id|identifiant)$/,
      /^(?:start time|heure de debut)$/,
      /^(?:completion time|heure de fin)$/,
    ),
  own: /^(?:id|identifiant|start time|heure de debut|completion time|heure de fin|last modified time|heure de la derniere modification|language|langue|total points|nombre total de points|quiz feedback|commentaires sur le questionnaire|email|e mail|adresse de messagerie|courrier electronique|name|nom|grade posted time|(?:points|feedback) .*)$/,
  person: /^(?:email|e mail|adresse de messagerie|courrier electronique|name|nom)$/,
  time: /^(?:completion time|heure de fin)$/,
};
