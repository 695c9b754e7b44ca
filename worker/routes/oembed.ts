import { Hono, type Context } from 'hono';
import { catalogue } from '../../data';
import { lessons } from '../../data/lessons';
import { computeComparison, fault, parseEmbed, serializeEmbed, type Fault } from '../../model';
import { atStep, lessonPath } from '../../chart/lesson/lessonPath';
import { openLesson, type OpenedLesson } from '../../chart/lesson/openLesson';
import { VIEW_WORDS } from '../../chart/viewWords';
import { wordsOf } from '../../chart/words';
import type { Env } from '../env';
import { answerOnce, CACHE } from '../http/caching';
import { openedBy, readOwnAddress, type Opened } from '../http/ownAddress';
import { faultsProblem, problem } from '../http/problem';
import { findQuery, withLinks } from '../links/linkStore';
import { oembedXml, representLessonOembed, representOembed, type Room } from '../represent/oembed';

/** How another site shows one of our addresses: oEmbed 1.0. */
export const oembed = new Hono<Env>();

oembed.get('/oembed', async (c) => {
  const format = c.req.query('format') || 'json';
  if (format !== 'json' && format !== 'xml') {
    return problem(c, 501, 'The answer is made as json or xml.');
  }
  const address = c.req.query('url') ?? '';
  const { room, faults } = readRoom(c);
  const all =
    address === '' ? [unreadable('url', '', 'an address of this site'), ...faults] : faults;
  if (all.length > 0) return faultsProblem(c, all);
  const asked = await openedAt(c, address);
  if (asked instanceof Response) return asked;
  const { lesson: id, search } = asked;
  const lesson = id === undefined ? null : openLesson(id, search, lessons, catalogue);
  if (id !== undefined && lesson === null) return nothing(c);

  const headers = { 'cache-control': CACHE.page };
  return answerOnce(c, `${new URL(c.req.url).search} ${id} ${search}`, headers, () => {
    const answer = lesson
      ? answerForLesson(c, lesson, search, room)
      : answerForComparison(c, asked, room);
    return format === 'json'
      ? c.json(answer)
      : c.body(oembedXml(answer), 200, { 'content-type': 'text/xml; charset=utf-8' });
  });
});

function answerForComparison(c: Context<Env>, { search, framed = false }: Opened, room: Room) {
  const { comparison, view, faults, options: chosen } = parseEmbed(search, catalogue, VIEW_WORDS);
  const { lang, theme, paths } = view;
  // Who asks may listen to how high the chart is, as WordPress does; and a page stays on its data.
  const height = chosen.height ?? 'auto';
  const options = { ...chosen, height, follows: framed && chosen.follows };
  const written = serializeEmbed(comparison, { lang, theme, paths }, options);
  // A faulty query stays as it is: the frame says what it drops.
  const query = faults.length > 0 ? search.replace(/^\?/, '') : written;
  const words = wordsOf(lang);
  const computation = computeComparison(comparison, catalogue);
  const origin = c.env.PUBLIC_ORIGIN;
  return representOembed(computation, {
    ...{ query, origin, room, words, options },
    paths: paths !== null,
  });
}

/** The lesson from its beginning, wherever in it the address stands. */
function answerForLesson(c: Context<Env>, opened: OpenedLesson, search: string, room: Room) {
  const { lesson, query, view, faults } = opened;
  const start = { ...atStep(view, 1), form: null };
  const path = lessonPath({ id: lesson.id, query, framed: true }, start);
  return representLessonOembed(lesson, {
    // A faulty query stays as it is: the frame says what it drops.
    path: faults.length > 0 ? `/learn/${lesson.id}/embed${search}` : path,
    ...{ origin: c.env.PUBLIC_ORIGIN, room, words: wordsOf(view.lang) },
  });
}

function nothing(c: Context<Env>): Response {
  return problem(c, 404, 'No page, embed or short link of this site has that address.');
}

/** What an address opens, or the problem to answer with. */
async function openedAt(c: Context<Env>, address: string): Promise<Opened | Response> {
  const own = readOwnAddress(address, c.env.PUBLIC_ORIGIN);
  if (own === null) return nothing(c);
  if ('search' in own) return own;
  return withLinks(
    c,
    'asked',
    async (db) => {
      const search = await findQuery(db, own.code);
      return search === null ? nothing(c) : openedBy(search);
    },
    () => problem(c, 503, 'Short links are out of reach; the address of the page itself works.'),
  );
}

/** The largest frame that was asked for. */
function readRoom(c: Context<Env>): { room: Room; faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const read = (parameter: string): number | null => {
    const text = c.req.query(parameter) ?? '';
    if (text === '') return null;
    if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
    faults.push(unreadable(parameter, text, 'a whole number of px, 1 to 999999'));
    return null;
  };
  return { room: { width: read('maxwidth'), height: read('maxheight') }, faults };
}

function unreadable(parameter: string, value: string, allowed: string): Fault {
  return fault(parameter, value, 'UNREADABLE', allowed);
}
