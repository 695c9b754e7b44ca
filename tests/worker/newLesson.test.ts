import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../chart/words';
import { fetchBuildingWords } from '../../chart/words/buildingWords';
import { elementNamed, elementsNamed, readMarkup } from '../harness/readMarkup';
import { openAs } from '../harness/openAs';
import { ask, publicOrigin } from '../harness/served';
import { canonicalLesson } from '../model/anyLesson';

const QUERY = canonicalLesson('title=Two&1.say=Look <back>.&1.guess=1&1.a=trend&2.a=hold');

describe.each(LANGUAGES)('the page of a lesson’s making in %s', (lang) => {
  it('has in its fields what its address says, before any script', async () => {
    const building = await fetchBuildingWords(lang);
    const page = readMarkup(await (await ask(`/learn/new?lang=${lang}&${QUERY}`)).text());
    expect(elementNamed(page, 'html').attributes.get('lang')).toBe(lang);
    expect(elementNamed(page, 'h1').text).toBe(building.title);
    const fields = elementsNamed(page, 'textarea').map(({ text }) => text);
    expect(fields).toEqual(['Two', 'Look <back>.', '', '', '']);
    const boxes = elementsNamed(page, 'input').filter(
      ({ attributes }) => attributes.get('type') === 'checkbox',
    );
    expect(boxes.map(({ attributes }) => attributes.has('checked'))).toEqual([true, false]);
    expect(elementsNamed(page, 'svg', 'chart')).toHaveLength(2);
  });

  it('is one page for search engines, in every language', async () => {
    const page = readMarkup(await (await ask(`/learn/new?lang=${lang}&${QUERY}`)).text());
    const hrefs = (key: string) =>
      elementsNamed(page, 'link').flatMap(({ attributes }) =>
        attributes.has(key) && attributes.get('rel') !== 'stylesheet'
          ? [attributes.get('href')]
          : [],
      );
    expect(hrefs('hreflang')).toEqual([
      ...LANGUAGES.map((one) => `${publicOrigin}/learn/new${one === 'en' ? '' : `?lang=${one}`}`),
      `${publicOrigin}/learn/new`,
    ]);
  });

  it('is where a reader of that language is sent, with the lesson they came with', async () => {
    const { status, headers } = await openAs(`/learn/new?${QUERY}`, lang);
    if (lang === 'en') expect(status).toBe(200);
    else expect(headers.location).toBe(`/learn/new?lang=${lang}&${QUERY}`);
  });
});
