import { floor } from './floor';
import { byEcharts, byPlot, byUplot } from './peers';

declare global {
  interface Window {
    candidates: Record<string, (percent: number) => void>;
  }
}

/** Every way of drawing, each in a place of its own; the one that is measured is the only one shown. */
const makers = {
  'D3 by hand': floor,
  uPlot: byUplot,
  'Observable Plot': byPlot,
  ECharts: byEcharts,
};

window.candidates = Object.fromEntries(
  Object.entries(makers).map(([name, make]) => {
    const root = document.createElement('div');
    document.body.append(root);
    const draw = make(root);
    draw(3);
    root.hidden = true;
    const show = (percent: number) => {
      root.hidden = false;
      draw(percent);
    };
    return [name, show];
  }),
);
