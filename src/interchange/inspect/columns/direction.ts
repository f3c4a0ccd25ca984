/** Whether a question asks for what somebody wants to learn or get, or for what somebody has to give. */
export type Direction = 'want' | 'give' | undefined;

/** Help that is received: `need help with`, `besoin d'accompagnement`. */
const RECEIVED =
  /\b(?:like|need|want|looking for|get|receive|seek|seeking|besoin|souhait\w*|recherch\w*|cherch\w*)(?: \w+){0,4} (?:help|support|guidance|advice|coaching|mentoring|mentorship|mentored|aide|soutien|accompagnement|conseils?|mentorat)\b|\b(?:be mentored|etre accompagne\w*|be coached)\b|\b(?:your mentor|a mentor|votre mentor|un mentor)\b/;
const GIVEN =
  /\b(?:offer\w*|teach\w*|share|sharing|pass on|help (?:others?|mentees?|someone|people|with|them)|mentor (?:others?|someone|people|in|on)|coach (?:others?|in|on)|support (?:others?|mentees?|with|in|someone)|advise|provide|bring|can you|could you|able to|are you (?:good|strong|skilled)|do you have|you have|you possess|expert\w*|strengths?|proficien\w*|confident|comfortable|knowledge of|your mentees?|a mentee|votre mentore\w*|propos\w*|offr\w*|transmettre|transmission|partager|enseign\w*|accompagn\w+|aider|pouvez vous|maitris\w*|possed\w*|apport\w*|avez vous|disposez|points? forts?|atouts?|vos competences|rate your|evaluez vos|autoevaluation)\b/;
const WANTED =
  /\b(?:learn\w*|develop\w*|improve\w*|gain|acquire|build|wants?|wanted|wish\w*|needs?|needed|would like|like to|seek\w*|looking for|grow|growth|strengthen|interested in|hope\w*|desired?|apprendre|apprentissage|develop\w*|souhait\w*|voul\w*|voudri\w*|aimeri\w*|amelior\w*|acquer\w*|renforc\w*|progress\w*|besoins?|recherch\w*|cherch\w*)\b/;

/** A direction, and the words that say it. */
export interface SaidDirection {
  readonly direction: Direction;
  readonly said: readonly string[];
}

/** By the words of a header, in plain lower case; giving outweighs wishing, as in "would you like to share". */
export function directionOf(words: string): SaidDirection {
  for (const [pattern, direction] of DIRECTIONS) {
    const said = pattern.exec(words)?.[0];
    if (said !== undefined) return { direction, said: [said] };
  }
  return { direction: undefined, said: [] };
}

const DIRECTIONS = [
  [RECEIVED, 'want'],
  [GIVEN, 'give'],
  [WANTED, 'want'],
] as const;
