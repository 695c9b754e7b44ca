import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VIEW_WORDS } from '../../chart/viewWords';
import { catalogue } from '../../data';
import { LONGEST_QUERY, parseComparison, serializeEmbed } from '../../model';
import { USUAL_PARTS } from '../../model/embed/types';
import { anyEmbed, readEmbed as read } from './anyEmbed';
import { frozen } from './freeze';

const faults = (query: string) => read(query).faults;

describe('the address of an embed', () => {
  it('holds every choice, and is read back as it was written', () => {
    fc.assert(
      fc.property(anyEmbed, ({ comparison, options }) => {
        const query = serializeEmbed(frozen(comparison), {}, frozen(options));
        fc.pre(query.length <= LONGEST_QUERY);
        const again = read(query);
        expect({ query, faults: again.faults }).toEqual({ query, faults: [] });
        expect(again.options).toEqual(options);
        expect(again.comparison).toEqual(comparison);
        expect(serializeEmbed(again.comparison, again.view, again.options)).toBe(query);
      }),
      { numRuns: 150 },
    );
  });

  it('stands after the comparison, in one order', () => {
    const { comparison, view, options } = read(
      'height=auto&guess=1&live=year&live=a.g_0_6&live=b&show=table_title&theme=dark&b=2&a=3.3&to=2040',
    );
    expect(serializeEmbed(comparison, view, options)).toBe(
      'v=1&series=trade&from=2000&scale=linear&a=3.3&a.band=off&b=2&b.band=off&theme=dark&show=title_table&live=a.g_0_6&live=b.g&live=year&guess=1&height=auto&to=2040',
    );
  });

  it('names its data unless it follows them', () => {
    expect(read('a=3&data=1').options.follows).toBe(false);
    expect(read('a=3').options.follows).toBe(true);
    const { comparison, options } = read('a=3&data=1');
    expect(serializeEmbed(comparison, {}, options)).toContain('v=1&data=1&series=');
  });

  it('is read by every other host without a word about its options', () => {
    const query = 'a=3.3&live=a.g_0_6&live=year&guess=1&show=table&height=auto&to=2040';
    const plain = parseComparison(query, catalogue, VIEW_WORDS);
    expect(plain.faults).toEqual([]);
    expect(plain.comparison).toEqual(
      parseComparison('a=3.3&to=2040', catalogue, VIEW_WORDS).comparison,
    );
  });

  it('is safe unless it says otherwise: nothing moves, and what is usual is shown', () => {
    expect(read('').options).toEqual({
      ...{ live: [], inspector: false, guess: false, show: USUAL_PARTS, height: null },
      follows: true,
    });
  });
});

describe('what is shown', () => {
  it.each([
    ['title_sentences_bands', USUAL_PARTS, []],
    ['table_title', ['title', 'table'], []],
    ['chart', [], []],
    ['chart_title', ['title'], []],
    ['title_title', ['title'], []],
    ['title_everything', ['title'], ['everything']],
    ['everything_else', USUAL_PARTS, ['everything', 'else']],
    ['', USUAL_PARTS, ['']],
    ['TITLE', USUAL_PARTS, ['TITLE']],
  ])('is what is known of the words, or what is usual: show=%s', (word, parts, unknown) => {
    const { options, faults } = read(`a=3&show=${word}&to=2040`);
    expect(options.show).toEqual(parts);
    expect(faults.map(({ parameter, value }) => [parameter, value])).toEqual(
      unknown.map((value) => ['show', value]),
    );
  });

  it('leaves out the ranges with their word', () => {
    expect(read('a=trend&a.band=50_80&to=2040').comparison.scenarios[0]!.band).toHaveLength(2);
    const bare = read('a=trend&a.band=50_80&show=title&to=2040');
    expect(bare.comparison.scenarios[0]!.band).toEqual([]);
    expect(bare.faults).toEqual([]);
  });
});

describe('the other choices', () => {
  it.each([
    ['guess=1', true, 0],
    ['guess=0', false, 0],
    ['guess=2', false, 1],
    ['guess=yes', false, 1],
    ['guess=', false, 1],
    ['guess', false, 1],
  ])('take nothing but 1 for a yes: %s', (word, guess, count) => {
    expect(read(`a=3&${word}&to=2040`).options.guess).toBe(guess);
    expect(faults(`a=3&${word}&to=2040`)).toHaveLength(count);
  });

  it.each([
    ['auto', 'auto', null],
    ['160', 160, null],
    ['2000', 2000, null],
    ['159', 160, 'E_RANGE'],
    ['-5', 160, 'E_RANGE'],
    ['0', 160, 'E_RANGE'],
    ['999999999', 2000, 'E_RANGE'],
    ['99999999999999', null, 'UNREADABLE'],
    ['300.5', null, 'UNREADABLE'],
    ['1e9', null, 'UNREADABLE'],
    ['tall', null, 'UNREADABLE'],
    ['', null, 'UNREADABLE'],
  ])('have a height that a frame can have: %s', (word, height, code) => {
    const { options, faults } = read(`a=3&height=${word}&to=2040`);
    expect(options.height).toBe(height);
    expect(faults.map((one) => one.code)).toEqual(code === null ? [] : [code]);
  });
});
