import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../chart/words';
import { elementsNamed, readMarkup } from '../harness/readMarkup';
import { fontsFetched } from '../harness/fontsFetched';
import { packed, scriptsNamed } from '../harness/scriptBytes';
import { ask } from '../harness/served';

const KB = 1024;
/** What an embed needs to be live, and what it is with every part there is; rounded up to the next KB. */
const MOST = {
  // Vietnamese letters stand in two font files more, which are 13 KB.
  en: { sliders: 60, everything: 69 },
  vi: { sliders: 70, everything: 83 },
  ja: { sliders: 60, everything: 70 },
};
/** Of it the page itself where nothing is live: its text, its styles and three drawings. */
const PAGE = 8;
/** Of it script: with sliders, what writes its link once something moved, and with every part. */
const SCRIPT = { sliders: 24, link: 2, everything: 33 };
const LIVE =
  'series=trade&a=3.3&b=trend&b.band=50_80&live=a.g_0_6&live=b&show=title_sentences_bands&to=2040';
const STILL = LIVE.replaceAll(/&live=[\w.]+/g, '');
const EVERYTHING =
  'series=trade&a=3.3&a.lever=digital_2_2027_5&a.shock=pandemic_12_2030_2_1&b=trend&b.band=50_80&paths=1&live=a&live=b&live=year&guess=1&show=title_sentences_bands_milestones_table&height=auto&to=2040';

const bytesOf = async (path: string) => (await ask(path)).bytes();

interface Transferred {
  html: number;
  style: number;
  fonts: number;
  script: number;
  /** Of the script, what is only asked for once something moved. */
  link: number;
  all: number;
  scripts: readonly string[];
}

/** Every script that a page asks for by itself, and those that these import or ask for. */
async function scriptsOf(html: string): Promise<{ named: string[]; read: Map<string, string> }> {
  const named = scriptsNamed(readMarkup(html));
  const read = new Map<string, string>();
  for (const path of named) read.set(path, await (await ask(path)).text());
  return { named, read };
}

/** What scripts import at once, whoever asks for them. */
function importedBy(path: string, code: string): string[] {
  const names = code.matchAll(/(?:from|import)\s*["'](\.\/[\w.-]+\.js)["']/g);
  return Array.from(names, ([, name = '']) => new URL(name, `http://x${path}`).pathname);
}

/** All that has to travel for an embed to be complete, and live where anything of it is. */
async function transferredBy(query: string, lang: string): Promise<Transferred> {
  const html = await (await ask(`/embed?lang=${lang}&${query}`)).text();
  const page = readMarkup(html);
  const links = (rel: string) =>
    elementsNamed(page, 'link')
      .filter(({ attributes }) => attributes.get('rel') === rel)
      .map(({ attributes }) => attributes.get('href') ?? '');
  const { read } = await scriptsOf(html);
  const later = [...read].flatMap(([path, code]) => importedBy(path, code));
  // What an embed writes its link with is asked for by name once something moves.
  const asked = [...read.values()].flatMap((code) =>
    Array.from(
      code.matchAll(/["'`](\.\/serializeComparison-[\w-]+\.js)["'`]/g),
      ([, name = '']) => new URL(name, 'http://x/assets/').pathname,
    ),
  );
  for (const path of [...later, ...asked]) {
    if (!read.has(path)) read.set(path, await (await ask(path)).text());
  }
  const isLink = ([path]: readonly [string, string]) => path.includes('/serializeComparison-');
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
  const style = sum(
    await Promise.all(links('stylesheet').map(async (path) => packed(await bytesOf(path)))),
  );
  const fonts = sum(
    await Promise.all(fontsFetched(html).map(async (path) => (await bytesOf(path)).length)),
  );
  const packedOf = (files: readonly (readonly [string, string])[]) =>
    sum(files.map(([, code]) => packed(Buffer.from(code))));
  const script = packedOf([...read]);
  const link = packedOf([...read].filter(isLink));
  const own = packed(Buffer.from(html));
  return {
    ...{ html: own, style, fonts, script, link, all: own + style + fonts + script },
    scripts: [...read.keys()].sort(),
  };
}

describe.each(LANGUAGES)('what travels for an embed in %s', (lang) => {
  const most = MOST[lang];

  it(`is at most ${most.sliders} KB with sliders`, async () => {
    expect((await transferredBy(LIVE, lang)).all).toBeLessThanOrEqual(most.sliders * KB);
  });

  it(`is at most ${SCRIPT.sliders} KB of script with sliders, and ${SCRIPT.link} KB once something moved`, async () => {
    const { script, link } = await transferredBy(LIVE, lang);
    expect(script).toBeGreaterThan(10 * KB);
    expect(script - link).toBeLessThanOrEqual(SCRIPT.sliders * KB);
    expect(link).toBeGreaterThan(0);
    expect(link).toBeLessThanOrEqual(SCRIPT.link * KB);
  });

  it(`is at most ${most.everything} KB with every part there is, ${SCRIPT.everything} KB of it script`, async () => {
    const sent = await transferredBy(EVERYTHING, lang);
    expect(sent.script).toBeLessThanOrEqual(SCRIPT.everything * KB);
    expect(sent.all).toBeLessThanOrEqual(most.everything * KB);
  });

  it('is no script at all where nothing is live', async () => {
    const sent = await transferredBy(STILL, lang);
    expect(sent.scripts).toEqual([]);
    expect(sent.script).toBe(0);
    expect(sent.html).toBeLessThanOrEqual(PAGE * KB);
  });

  it('is at most 1 KB of script to tell its height', async () => {
    const sent = await transferredBy(STILL.replace('&to=', '&height=auto&to='), lang);
    expect(sent.scripts.length).toBeGreaterThan(0);
    expect(sent.script).toBeLessThanOrEqual(KB);
  });

  it('has the fonts its letters need, and waits for none of them', async () => {
    const html = await (await ask(`/embed?lang=${lang}&${LIVE}`)).text();
    expect(html).not.toContain('as="font"');
    const fonts = fontsFetched(html).map((file) => /kuroshio-([a-z]+-\d+)/.exec(file)?.[1]);
    expect(fonts.sort()).toEqual([
      ...['latin-400', 'latin-600'],
      ...(lang === 'vi' ? ['more-400', 'more-600'] : []),
    ]);
  });
});

describe('the script of an embed', () => {
  it('holds up no first paint', async () => {
    const html = await (await ask(`/embed?${EVERYTHING}`)).text();
    const scripts = elementsNamed(readMarkup(html), 'script');
    expect(scripts).toHaveLength(1);
    expect(scripts[0]!.attributes.get('type')).toBe('module');
    expect(html).not.toMatch(/rel="preload"[^>]*as="script"/);
  });

  it('is named whole: nothing of it waits for another answer but what writes the link', async () => {
    for (const query of [LIVE, EVERYTHING, LIVE.replaceAll('&live', '&height=auto&live')]) {
      const { named, read } = await scriptsOf(await (await ask(`/embed?${query}`)).text());
      for (const [path, code] of read) {
        for (const needed of importedBy(path, code)) expect(named, path).toContain(needed);
      }
    }
  });

  it('listens to no message, to no address, and keeps nothing', async () => {
    const { read } = await scriptsOf(await (await ask(`/embed?${EVERYTHING}`)).text());
    for (const [path, code] of read) {
      expect(code, path).not.toMatch(
        /["'`](message|hashchange|popstate|storage)["'`]\s*,\s*[^)]|onmessage|onhashchange|onpopstate/,
      );
      expect(code, path).not.toMatch(/localStorage|sessionStorage|indexedDB|document\.cookie/);
      expect(code, path).not.toMatch(/\bfetch\(|XMLHttpRequest|sendBeacon|\beval\(|new Function/);
    }
  });
});
