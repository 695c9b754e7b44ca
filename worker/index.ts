/**
 * Entry of the Worker, and the one file that knows both hosts: it hands the front end's pages to
 * the app, which otherwise knows only the shape they have.
 */
import { render } from 'svelte/server';
import { wordsOf } from '../chart/words';
import About from '../web/About.svelte';
import Api from '../web/Api.svelte';
import Embed from '../web/embed/Embed.svelte';
import Gallery from '../web/Gallery.svelte';
import Glossary from '../web/Glossary.svelte';
import Learn from '../web/Learn.svelte';
import Lesson from '../web/learn/Lesson.svelte';
import Sheet from '../web/learn/Sheet.svelte';
import NewLesson from '../web/learn/NewLesson.svelte';
import NotFound from '../web/NotFound.svelte';
import Teach from '../web/Teach.svelte';
import Workbench from '../web/Workbench.svelte';
import { createApp } from './app';

export default createApp({
  workbench: (props) => render(Workbench, { props }),
  embed: (props) => render(Embed, { props }),
  about: (props) => render(About, { props }),
  newLesson: (props) => render(NewLesson, { props }),
  api: (props) => render(Api, { props }),
  gallery: (props) => render(Gallery, { props }),
  glossary: (props) => render(Glossary, { props }),
  learn: (props) => render(Learn, { props }),
  teach: (props) => render(Teach, { props }),
  lesson: ({ given }) => render(Lesson, { props: { given, words: wordsOf(given.view.lang) } }),
  sheet: (props) => render(Sheet, { props }),
  message: (props) => render(NotFound, { props }),
});
