export { lexicalSimilarity, phraseSimilarity } from './compare';
export { PhraseJoin } from './join';
export { type Phrase, readPhrase } from './read-phrase';
export { readText, spellingIn, type TextTerm } from './read-text';
export { isUnspaced } from './unspaced';
