export { LANGUAGES, languageIn, readLocale, readVoice, tableLanguage } from './language';
export { type Numbers, numbersIn, percent } from './numbers';
export { ENGLISH_VOICE, type Voice } from './voice';
