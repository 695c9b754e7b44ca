import { describe, expect, it } from 'vitest';
import { drawable } from '../../chart/font/drawable';
import { teacherNotes } from '../../chart/lesson/teacherNotes';
import type { ToldStep } from '../../chart/lesson/types';
import { LANGUAGES } from '../../chart/words';
import { lessonWordsOf } from '../../chart/words/lessonWords';
import { lessons } from '../../data/lessons';
import { dictionaryTexts } from './dictionaryTexts';
import { everyTelling, told } from './told';

/** What ends a sentence: a stop that no digit and no letter follows, or a Japanese one. */
const END = /[.?!](?![\d\p{L}])|[。？！]/gu;

/** Stands for the numbers of any text. */
const NAMES = new Proxy({}, { get: (_, key) => `‹${String(key)}›` });

/** Every text of the lessons by where it stands, with names for its numbers. */
const textsOf = (lang: string) => dictionaryTexts(lessonWordsOf(lang), [], NAMES);

/** Every text that a step is told in, its answers included. */
function textsIn({ say, question, guessing, explanation }: ToldStep): string[] {
  const options = guessing?.kind === 'choose' ? guessing.options : [];
  return [say ?? '', question ?? '', ...options, ...explanation];
}

/** The numbers of a text, with a point for decimals and nothing between thousands. */
function numbersIn(text: string, lang: string): string[] {
  const plain =
    lang === 'vi'
      ? text.replace(/(\d)\.(\d{3})/g, '$1$2').replace(/(\d),(\d)/g, '$1.$2')
      : text.replace(/(\d),(\d{3})/g, '$1$2');
  return plain.match(/\d+(\.\d+)?/g) ?? [];
}

describe.each(everyTelling)('in %s, %s', (lang, id) => {
  const lesson = told(id, lang);

  it('explains each step in exactly three sentences', () => {
    for (const { explanation } of lesson.steps) {
      expect(explanation).toHaveLength(3);
      for (const sentence of explanation) {
        // A mark within quotation marks ends no sentence.
        const ends = sentence.match(END) ?? [];
        expect([ends.length, sentence.trim()], sentence).toEqual([1, sentence]);
        expect(sentence).toMatch(/[.。]$/);
      }
    }
  });

  it('asks a question of each step, and tells of everything', () => {
    for (const step of lesson.steps) {
      expect(step.question).toMatch(/[?？]|か。|ください。/);
      for (const text of textsIn(step)) {
        expect(text).not.toMatch(/^$|undefined|null|NaN|Infinity|\[object|‹/);
      }
    }
  });

  it('says the same numbers as in English', () => {
    const english = told(id, 'en');
    lesson.steps.forEach((step, i) => {
      const others = textsIn(english.steps[i]!);
      textsIn(step).forEach((text, k) => {
        const said = numbersIn(text, lang);
        const missing = numbersIn(others[k]!, 'en').filter((number) => !said.includes(number));
        expect(missing, text).toEqual([]);
      });
    });
  });

  it('offers answers that differ, one of them right', () => {
    for (const { guessing } of lesson.steps) {
      if (guessing?.kind !== 'choose') continue;
      const { options, right } = guessing;
      expect(new Set(options).size).toBe(options.length);
      expect(options.length).toBeGreaterThan(1);
      expect(options[right]).toBeDefined();
    }
  });
});

describe.each(LANGUAGES)('the words of the lessons in %s', (lang) => {
  const texts = textsOf(lang);

  it('have no number of their own, but for titles, whose years the lesson is about', () => {
    const typed = texts.filter(([where, text]) => /\d/.test(text) && !where.endsWith('.title'));
    expect(typed).toEqual([]);
    for (const plan of lessons) {
      const about = `${plan.id} ${plan.steps.map(({ query }) => query).join(' ')}`;
      for (const number of lessonWordsOf(lang)[plan.id].title.match(/\d+/g) ?? []) {
        expect(about).toContain(number);
      }
    }
  });

  it('tell teachers two or three things it teaches, three or four questions, and what to look out for', () => {
    for (const plan of lessons) {
      const { minutes, teaches, discuss, lookOut } = teacherNotes(plan, lessonWordsOf(lang));
      expect(minutes).toBeGreaterThan(0);
      expect([2, 3]).toContain(teaches.length);
      expect([3, 4]).toContain(discuss.length);
      expect(lookOut.length).toBeGreaterThan(0);
      for (const question of discuss) expect(question).toMatch(/[?？]|か。/);
    }
  });

  it('promise nothing', () => {
    const promising = texts.filter(([, text]) =>
      /\b(forecast|predict|expect|likel|will\b|on track)|dự báo|dự đoán|予測|見通し/i.test(text),
    );
    expect(promising).toEqual([]);
  });

  it('can be drawn by the font of the pictures', () => {
    for (const [where, text] of texts) expect(drawable(text), where).toBe(text);
  });
});

describe('the lessons in another language', () => {
  const english = new Map(textsOf('en'));

  it.each(['vi', 'ja'])('leave nothing in English: %s', (lang) => {
    const same = textsOf(lang).filter(([where, text]) => english.get(where) === text);
    expect(same).toEqual([]);
  });

  it('end no Japanese sentence with a Latin stop and set no space after a Japanese one', () => {
    const latin = textsOf('ja').filter(([, text]) =>
      /[ぁ-んァ-ヶ一-龠][.,;:!?]|[、。] |[ぁ-んァ-ヶ一-龠] [ぁ-んァ-ヶ一-龠]/.test(text),
    );
    expect(latin).toEqual([]);
  });

  it('are in the composed form of their letters', () => {
    for (const [, text] of textsOf('vi')) expect(text).toBe(text.normalize('NFC'));
  });
});
