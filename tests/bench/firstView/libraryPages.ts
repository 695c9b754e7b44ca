import { readFileSync } from 'node:fs';
import type { Bundle } from '../../harness/bundle';
import { charted } from './charted';
import type { Recorded } from './serveRecorded';

/** The file that draws with each library. */
const LIBRARIES = {
  uPlot: 'uplot',
  'Observable Plot': 'plot',
  'Vega-Lite': 'vegaLite',
  ECharts: 'echarts',
  Plotly: 'plotly',
} as const;

/** What one of them needs beside its script. */
const STYLES: Readonly<Record<string, string>> = { uplot: 'node_modules/uplot/dist/uPlot.min.css' };

/** The size of the drawing that the page opens with, px. */
const SIZE = [840, 430] as const;

/** A page for each library, with the numbers in it and only what it imports of the library. */
export async function libraryPages(bundle: Bundle): Promise<{
  pages: { name: string; path: string }[];
  answers: Record<string, Recorded>;
}> {
  const answers: Record<string, Recorded> = {};
  const data = JSON.stringify(charted(...SIZE));
  for (const file of Object.values(LIBRARIES)) {
    const script = await bundle(`tests/bench/firstView/libraries/${file}.ts`, { minify: true });
    answers[`/${file}.js`] = { body: script, type: 'text/javascript' };
    const style = STYLES[file];
    if (style) answers[`/${file}.css`] = { body: readFileSync(style), type: 'text/css' };
    const link = style ? `<link rel="stylesheet" href="/${file}.css">` : '';
    const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Chart</title>${link}<script type="module" src="/${file}.js"></script><div id="chart"></div><script type="application/json" id="data">${data}</script>`;
    answers[`/library/${file}`] = { body: html, type: 'text/html' };
  }
  const pages = Object.entries(LIBRARIES).map(([name, file]) => ({
    name,
    path: `/library/${file}`,
  }));
  return { pages, answers };
}
