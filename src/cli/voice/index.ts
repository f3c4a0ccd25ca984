export { LANGUAGES, languageIn, readLocale, readVoice, tableLanguage } from './language';
export { numbersIn, percent } from './numbers';
export { ENGLISH_VOICE, type Voice } from './voice';
