import { hydrate } from 'svelte';
import { tellHeight } from './frame/tellHeight';
import Lesson from './learn/Lesson.svelte';
import { readGiven } from './learn/readGiven';
import { wordsFor } from './learn/wordsFor';
import { keepApp } from './state/keepApp';

const given = readGiven(document)!;

void wordsFor(given.view.lang).then((words) => {
  hydrate(Lesson, { target: document.getElementById('app')!, props: { given, words } });
});
if (given.framed) tellHeight(document.documentElement);
else keepApp();
