/** What the chart and the page around it are handled with: the first to come after the chart is live. */
export { layOutPaths } from '../../chart/layout/layOutPaths';
export { faultText } from '../../chart/text/faultText';
export { default as ChartTools } from '../chart/ChartTools.svelte';
export { settle } from '../chart/settle';
export { default as Touch } from '../chart/Touch.svelte';
export { default as YearInspector } from '../chart/YearInspector.svelte';
export { default as Controls } from '../parts/Controls.svelte';
export { default as Header } from '../parts/Header.svelte';
export { default as Provenance } from '../parts/Provenance.svelte';
export { default as Told } from '../parts/Told.svelte';
export { default as Offline } from '../tools/Offline.svelte';
