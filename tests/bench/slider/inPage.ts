import { floor } from './floor';
import { byEcharts, byPlot, byUplot } from './peers';

declare global {
  interface Window {
    candidates: Record<string, (percent: number) => void>;
  }
}

/**
 * Every way of drawing, each under a slider of its own, which is what is moved; the one that is
 * measured is the only one shown.
 */
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
    const slider = document.createElement('input');
    Object.assign(slider, { type: 'range', min: '-10', max: '15', step: '0.1' });
    root.append(slider);
    const draw = make(root.appendChild(document.createElement('div')));
    slider.addEventListener('input', () => draw(slider.valueAsNumber));
    const show = (percent: number) => {
      root.hidden = false;
      slider.value = String(percent);
      slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    show(3);
    root.hidden = true;
    return [name, show];
  }),
);
