import { Hono, type Context } from 'hono';
import { lessonCard, type LessonCard } from '../../chart/lesson/lessonCard';
import { pathIn } from '../../chart/represent/links';
import { tellFaults } from '../../chart/text/tellFaults';
import { wordsOf, type Words } from '../../chart/words';
import { lessonWordsOf } from '../../chart/words/lessonWords';
import { catalogue } from '../../data';
import { lessons } from '../../data/lessons';
import type { Env } from '../env';
import { htmlDocument } from '../html/document';
import { translationsOf } from '../html/translations';
import { answerOnce, CACHE } from '../http/caching';
import { askedLanguage, sendToLanguage } from '../http/language';
import { POLICIES } from '../http/securityHeaders';
import type { Pages } from '../pages';

/** What there is to learn, and what teachers find of it. */
export function learnRoutes(pages: Pages): Hono<Env> {
  const routes = new Hono<Env>();
  /** Told once by every isolate: five lessons are a good deal to compute, and never change. */
  const told = new Map<string | null, readonly LessonCard[]>();
  const cardsIn = (lang: string | null) => {
    const cards = told.get(lang) ?? lessons.map((plan) => cardOf(plan, lang));
    told.set(lang, cards);
    return cards;
  };
  const show = async (
    c: Context<Env>,
    page: 'learn' | 'teach',
    say: (words: Words) => { title: string; description: string },
  ): Promise<Response> => {
    const { lang, faults } = askedLanguage(c);
    const elsewhere = sendToLanguage(c, { view: { lang }, faults });
    if (elsewhere) return elsewhere;
    const origin = c.env.PUBLIC_ORIGIN;
    const headers = { 'content-security-policy': POLICIES.page, 'cache-control': CACHE.page };
    return answerOnce(c, `${c.req.query('lang')} ${origin}`, headers, () => {
      const words = wordsOf(lang);
      const { here, others } = translationsOf(lang, (one) => `${origin}${pathIn(one, c.req.path)}`);
      const { title, description } = say(words);
      return c.html(
        htmlDocument({
          page: pages[page]({ cards: cardsIn(lang), lang, faults: tellFaults(faults, words) }),
          preview: { title, description, address: here, translations: others, image: null },
          ...{ lang: words.lang, theme: null, siteName: words.siteName },
          ...{ entry: null, style: 'web/learn.ts' },
        }),
      );
    });
  };
  routes.get('/learn', (c) => show(c, 'learn', ({ learn }) => learn));
  routes.get('/learn/teach', (c) => show(c, 'teach', ({ learn }) => learn.teach));
  return routes;
}

function cardOf(plan: (typeof lessons)[number], lang: string | null): LessonCard {
  return lessonCard(plan, catalogue, wordsOf(lang), lessonWordsOf(lang));
}
