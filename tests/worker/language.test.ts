import { describe, expect, it } from 'vitest';
import { LANGUAGES, wordsOf } from '../../chart/words';
import { titleOf } from '../../chart/text/describe';
import { canonicalOf, compute } from '../harness/expected';
import { elementNamed, elementsNamed, readMarkup, type Markup } from '../harness/readMarkup';
import { openAs } from '../harness/openAs';
import { ask, publicOrigin } from '../harness/served';

const OTHERS = LANGUAGES.filter((lang) => lang !== 'en');
const QUERY = canonicalOf('series=fdi&a=4&a.name=Mine&b=hold&to=2033');

const pageAt = async (path: string, headers: Record<string, string> = {}): Promise<Markup> =>
  readMarkup(await (await ask(path, { headers })).text());

/** The tags of a head that lead to other files, by an attribute that says what they are. */
const linksOf = (page: Markup, key: string, value?: string) =>
  elementsNamed(page, 'link')
    .map(({ attributes }) => attributes)
    .filter((one) => (value === undefined ? one.has(key) : one.get(key) === value));

const dictionariesOf = (page: Markup) =>
  linksOf(page, 'rel', 'modulepreload')
    .map((one) => one.get('href')!)
    .filter((file) => LANGUAGES.some((lang) => file.startsWith(`/assets/${lang}-`)));

describe.each(LANGUAGES)('a page in %s', (lang) => {
  const words = wordsOf(lang);

  it.each([
    ['/', `?lang=${lang}&${QUERY}`, () => titleOf(compute(QUERY), words)],
    ['/about', `?lang=${lang}&year=2008`, () => words.about.title],
    ['/api', `?lang=${lang}`, () => words.api.title],
    ['/nowhere', `?lang=${lang}`, () => words.notFound.title],
    ['/s/000000000000', `?lang=${lang}`, () => words.link.unknown.title],
  ])('is in it from %s on', async (path, search, heading) => {
    const page = await pageAt(`${path}${search}`, { accept: 'text/html' });
    expect(elementNamed(page, 'html').attributes.get('lang')).toBe(lang);
    expect(elementNamed(page, 'h1').text).toBe(heading());
  });

  it('names one dictionary ahead, its own: /about', async () => {
    const [file, ...others] = dictionariesOf(await pageAt(`/about?lang=${lang}`));
    expect(others).toEqual([]);
    expect(await (await ask(file!)).text()).toContain(words.tagline);
  });

  it('names of its dictionary only the first words ahead: /', async () => {
    const page = await pageAt(`/?lang=${lang}`);
    expect(dictionariesOf(page)).toEqual([]);
    const files = linksOf(page, 'rel', 'modulepreload').map((one) => one.get('href')!);
    const texts = await Promise.all(files.map(async (file) => (await ask(file)).text()));
    const told = LANGUAGES.filter((one) => texts.join('').includes(wordsOf(one).cards.sixAtMost));
    expect(told).toEqual([lang]);
  });

  it('is told to programs with its language and the others', async () => {
    const page = await pageAt(`/?lang=${lang}&${QUERY}`);
    const locales = (property: string) =>
      elementsNamed(page, 'meta')
        .filter(({ attributes }) => attributes.get('property') === property)
        .map(({ attributes }) => attributes.get('content')!.slice(0, 2));
    expect(locales('og:locale')).toEqual([lang]);
    const others = LANGUAGES.filter((other) => other !== lang);
    expect(locales('og:locale:alternate')).toEqual(others);
  });

  it('can be read in every language, and each of them says the same of the others', async () => {
    for (const path of [`/?lang=${lang}&${QUERY}`, `/about?lang=${lang}`, `/api?lang=${lang}`]) {
      const page = await pageAt(path);
      const there = linksOf(page, 'hreflang').map((one) => [
        one.get('hreflang')!,
        one.get('href')!,
      ]);
      expect(there.map(([name]) => name)).toEqual([...LANGUAGES, 'x-default']);
      const [canonical] = linksOf(page, 'rel', 'canonical').map((one) => one.get('href'));
      expect(canonical).toBe(there.find(([name]) => name === lang)![1]);
      for (const [name, address] of there) {
        const other = await pageAt(address!.slice(publicOrigin.length));
        const said = linksOf(other, 'hreflang').map((one) => one.get('href'));
        expect(said).toEqual(there.map(([, one]) => one));
        const spoken = name === 'x-default' ? 'en' : name;
        expect(elementNamed(other, 'html').attributes.get('lang')).toBe(spoken);
      }
    }
  });

  it('leads to itself in its own language, and nowhere to itself without one', async () => {
    for (const path of ['/', '/about', '/api']) {
      const page = await pageAt(`${path}?lang=${lang}`);
      // What the description of the API gives to try is the same for every reader.
      const ways = elementsNamed(path === '/api' ? elementNamed(page, 'header') : page, 'a')
        .filter(({ attributes }) => !attributes.has('hreflang'))
        .map(({ attributes }) => attributes.get('href')!)
        .filter((href) => /^\/(about|api|embed|chart\.\w+)?([?#]|$)/.test(href));
      expect(ways.length).toBeGreaterThan(1);
      const without = ways.filter(
        (href) => new URL(href, publicOrigin).searchParams.get('lang') !== lang,
      );
      expect(without).toEqual([]);
    }
  });
});

describe('an address without a language', () => {
  it.each([
    ['vi', 'vi'],
    ['vi-VN,vi;q=0.9,en;q=0.8', 'vi'],
    ['ja;q=0.5, de, vi;q=0.2', 'ja'],
    ['en;q=0.3,ja-JP;q=0.4', 'ja'],
  ])('is opened in the language of a reader of %s', async (languages, lang) => {
    for (const [path, query] of [
      ['/', ''],
      ['/', QUERY],
      ['/about', 'year=2008'],
    ]) {
      const { status, headers } = await openAs(`${path}${query && '?'}${query}`, languages);
      expect(status).toBe(302);
      expect(headers.location).toBe(`${path}?lang=${lang}${query && '&'}${query}`);
      expect(headers['cache-control']).toBe('no-store');
    }
  });

  it.each(['en-GB,en;q=0.9,vi;q=0.8', 'de,fr', '*', '', 'vi;q=0'])(
    'is answered in English to a reader of “%s”',
    async (languages) => {
      const { status, text } = await openAs('/', languages);
      expect(status).toBe(200);
      expect(elementNamed(readMarkup(text), 'html').attributes.get('lang')).toBe('en');
    },
  );

  it('is the same for whatever is no reader, so that it can be kept', async () => {
    const program = await ask('/', { headers: { 'accept-language': 'vi' } });
    const framed = await openAs('/', 'ja', 'iframe');
    expect([program.status, framed.status]).toEqual([200, 200]);
    expect(await program.text()).toBe(framed.text);
  });

  it('is not sent on where a language was named, whichever the reader’s is', async () => {
    for (const path of ['/?lang=en', '/?lang=xx', '/about?lang=en', '/?amp;lang=ja']) {
      expect((await openAs(path, 'vi')).status).toBe(200);
    }
  });

  it('says in the reader’s language that there is nothing, because nobody keeps that', async () => {
    const page = await pageAt('/nowhere', { accept: 'text/html', 'accept-language': 'ja' });
    expect(elementNamed(page, 'h1').text).toBe(wordsOf('ja').notFound.title);
  });
});

describe('a language that there is not', () => {
  it.each([`/?lang=xx&${QUERY}`, '/about?lang=xx&year=2008'])(
    'is English, keeps the rest and says so: %s',
    async (path) => {
      const page = await pageAt(path);
      expect(elementNamed(page, 'html').attributes.get('lang')).toBe('en');
      expect(elementNamed(page, 'div', 'fault-notice').text).toContain('“xx”');
      const kept = elementsNamed(page, 'a')
        .filter(({ attributes }) => attributes.get('hreflang') === OTHERS[0])
        .map(({ attributes }) => attributes.get('href')!);
      expect(kept[0]).toContain(path.startsWith('/about') ? 'year=2008' : 'a.name=Mine');
    },
  );
});
