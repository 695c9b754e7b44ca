import { describe, expect, it } from 'vitest';
import { shownText } from './shownText';
import { sourcesIn } from './sources';

const files = ['chart', 'web'].flatMap(sourcesIn).filter(({ path }) => path.endsWith('.svelte'));

describe('every word that is shown or said', () => {
  it.each(files)('stands in a dictionary, not in $path', ({ text }) => {
    expect(shownText(text)).toEqual([]);
  });

  it('is found wherever it could stand', () => {
    const markup = `<script lang="ts">let { a, words } = $props(); const hidden = 'code';</script>
      <p class="lead" title="One" data-kind="none">Two {words.three} {a ? 'four' : words.b}</p>
      {#if a === 'on'}<img alt={\`Five \${a}\`} src="/x.png">{:else}{a || 'six'}{/if}
      {#each a as b (b.id)}<b aria-label={a === 'no' ? 'seven' : b}>{b + ' eight'}</b>{/each}
      {#snippet c()}<i>nine</i>{/snippet}{@render c()}
      <p style:width="calc(1px + {a}px)" class={a ? 'big' : 'small'}></p>
      <Part label="ten" name="eleven" onclick={() => a('twelve')}>2040 %</Part>
      <style>p { content: 'thirteen'; }</style>`;
    expect(shownText(markup).sort()).toEqual(
      ['One', 'Two', 'four', 'Five', 'six', 'seven', 'eight', 'nine', 'ten'].sort(),
    );
  });
});
