import { render } from 'svelte/server';
import { asXml } from '../../../chart/picture/asXml';
import Picture from '../../../chart/picture/Picture.svelte';
import { pictureOptions } from '../../../chart/picture/pictureOptions';
import { pictureProps } from '../../../chart/picture/pictureProps';
import { renderSvg } from '../../../chart/renderSvg';
import { catalogue } from '../../../data';
import { computeComparison, parseComparison } from '../../../model';
import { measure, type Candidate } from '../measure';
import { reportMeasured } from '../reportMeasured';
import { byEcharts } from './byEcharts';
import { byTemplateString } from './byTemplateString';

const QUERY = 'series=trade&a=trend&a.band=50_80&b=hold&c=5&d=1.3&e=6.5&f=-2&to=2040';

/** A comparison as SVG on the server: the components against a template by hand that prints the same. */
export async function measureDrawing(): Promise<void> {
  const { comparison, view, faults } = parseComparison(QUERY, catalogue, {
    languages: [],
    sizes: [],
  });
  const computation = computeComparison(comparison, catalogue);
  const site = { origin: 'http://localhost:8787', short: null };
  const options = pictureOptions(computation, view, site, faults);
  const props = pictureProps(computation, options);
  if (byTemplateString(props) !== renderSvg(computation, options)) {
    throw new Error('the template by hand prints another document');
  }
  const candidate = (name: string, draw: () => string): Candidate => ({
    name,
    times: 10,
    run: () => draw().length,
  });
  reportMeasured(
    'A picture of six scenarios as SVG, on the server',
    await measure(
      [
        candidate('layout, then a template by hand', () =>
          byTemplateString(pictureProps(computation, options)),
        ),
        candidate('layout, then the components', () => renderSvg(computation, options)),
        candidate('ECharts without a browser', () => byEcharts(computation, props.picture)),
      ],
      { warmUp: 20, counted: 41 },
    ),
    'aim: at most 1.5 × the template by hand',
  );
  reportMeasured(
    'Its markup alone, once it is laid out',
    await measure(
      [
        candidate('a template by hand', () => byTemplateString(props)),
        candidate('the components', () => asXml(render(Picture, { props }).body)),
      ],
      { warmUp: 20, counted: 41 },
    ),
    'no aim',
  );
}
