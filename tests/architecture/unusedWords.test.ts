import { describe, expect, it } from 'vitest';
import { markupAsCode } from './markupAsCode';
import { unusedWords } from './unusedWords';

/** It has the compiler read every source, which a busy machine does in more than a minute. */
const PATIENCE = 240_000;

describe('the English dictionary', () => {
  it(
    'has no key that nobody asks for',
    () => {
      const keys = unusedWords().map(({ file, name }) => `${file}: ${name}`);
      expect(keys).toEqual([]);
    },
    PATIENCE,
  );
});

describe('the reading of markup', () => {
  it('keeps every name in the scope it has', () => {
    const code = markupAsCode(`<script lang="ts">const { words } = $props();</script>
      {#each words.all as { id }, i (id)}{@const name = id}<Part {name} label={words.part} />{/each}
      {#if words.is}<p title={words.title}>{words.text({ id: 1 })}</p>{:else}{words.other}{/if}
      {#snippet row(one: string)}<i onclick={() => words.press(one)}>{one}</i>{/snippet}`);
    const lines = code.replace(/\s+/g, ' ');
    for (const piece of [
      'const { words } = $props();',
      'for (const { id } of words.all) { const i = 0; (id);',
      'const name = id;',
      '(words.part);',
      'if (words.is) {',
      '(words.title);',
      '(words.text({ id: 1 }));',
      'else { (words.other);',
      'function row(one: string) {',
      '(() => words.press(one));',
    ]) {
      expect(lines).toContain(piece);
    }
  });
});
