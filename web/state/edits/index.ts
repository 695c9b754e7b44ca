/** Changes a person can make to a comparison; each returns a new one. */
export {
  addEffect,
  changeEffect,
  effectsOf,
  removeEffect,
  type EffectKind,
  type EffectOf,
} from './effects';
export { setGrowth, setLevel, setScenario } from './rule';
export {
  addScenario,
  duplicateScenario,
  hasRoom,
  isLastShown,
  moved,
  moveScenario,
  removeScenario,
  rename,
  resetScenario,
  setHidden,
} from './scenarios';
export { setAlternative, setSeries } from './series';
export { standIn } from './standIn';
export { RULES, startRule, stepOf, wordOf, type RuleWord } from './startRule';
