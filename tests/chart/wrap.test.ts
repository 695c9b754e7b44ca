import { describe, expect, it } from 'vitest';
import { textWidth } from '../../chart/font/textWidth';
import { wrap } from '../../chart/text/wrap';

const SENTENCE =
  '貿易額は2015年を起点に年3.3%で増えます。「貿易円滑化」は2027年から、水準を1.2%（仮定）押し上げます。';

describe('wrap', () => {
  it('breaks Japanese between characters and loses none', () => {
    const lines = wrap(SENTENCE, 160, 16);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.join('')).toBe(SENTENCE);
  });

  it('begins no line with a stop or a closing bracket and ends none with an opening one', () => {
    for (let width = 60; width <= 700; width += 7) {
      const lines = wrap(SENTENCE, width, 16);
      for (const line of lines.slice(1)) expect(line).not.toMatch(/^[、。」）ー]/);
      for (const line of lines) expect(line).not.toMatch(/[「（]$/);
      for (const line of lines) expect(textWidth(line, 16, 'regular')).toBeLessThanOrEqual(width);
    }
  });

  it('keeps a number with what it counts', () => {
    for (let width = 60; width <= 700; width += 7) {
      for (const line of wrap(SENTENCE, width, 16).slice(1)) expect(line).not.toMatch(/^年[をか]/);
    }
  });

  it('breaks no word in katakana, and none before small kana or a long mark', () => {
    const text = '年率3.3%＋デジタル貿易とパンデミック型のショックによるキャッシュ・フロー';
    for (let width = 110; width <= 400; width += 7) {
      const lines = wrap(text, width, 16);
      expect(lines.join('')).toBe(text);
      for (const line of lines.slice(1)) expect(line).not.toMatch(/^[ャュョッー・]/);
      expect(lines.filter((line) => /デ$|^ジ|パン$|^デミ/.test(line))).toEqual([]);
    }
  });

  it('breaks English at spaces alone', () => {
    expect(wrap('Trade grows 3.3\u00a0% a year (from 2015).', 110, 16)).toEqual([
      'Trade grows',
      '3.3\u00a0% a year',
      '(from 2015).',
    ]);
  });

  it('ends the last allowed line in an ellipsis where there is more', () => {
    const lines = wrap(SENTENCE, 200, 16, 'regular', 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
  });
});
