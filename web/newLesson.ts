import { VIEW_WORDS } from '../chart/viewWords';
import { fetchBuildingWords } from '../chart/words/buildingWords';
import { catalogue } from '../data';
import { parseLessonDraft } from '../model';
import NewLesson from './learn/NewLesson.svelte';
import { keepApp } from './state/keepApp';
import { settleLanguage } from './state/readerLanguage';
import { takeOver } from './takeOver';
import './styles';
import './styles/building.css';

settleLanguage(window);
const parsed = parseLessonDraft(location.search, catalogue, VIEW_WORDS);
const { lang } = parsed.view;
void fetchBuildingWords(lang).then((building) => takeOver(NewLesson, { parsed, building }, lang));
keepApp();
