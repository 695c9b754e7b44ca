import { describe, expect, it } from 'vitest';
import { readHeight } from '../../web/embedding/settle';

describe('a height', () => {
  it.each([
    [null, null, null],
    ['500', 500, null],
    [' 500 px', 500, null],
    ['５００', 500, null],
    ['5', 160, 'clamped'],
    ['-3', 160, 'clamped'],
    ['99999', 2000, 'clamped'],
    ['', null, 'unreadable'],
    ['high', null, 'unreadable'],
    ['1e9', null, 'unreadable'],
  ])('of %j is %s px (%s)', (typed, px, said) => {
    expect(readHeight(typed)).toEqual({ px, said });
  });
});
