export { criterionNamed, importanceCell, importanceList } from './importance';
export { lastMark } from './level';
export { levelOfWord } from './level-words';
export { goalList, goalSupportedList, skillList } from './leveled';
export { skillWantedList } from './wanted';
