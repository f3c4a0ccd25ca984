export { LANGUAGES, languageIn, readVoice, tableLanguage } from './language';
export { numbersIn } from './numbers';
export { ENGLISH_VOICE, type Voice } from './voice';
