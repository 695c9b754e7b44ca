/** Functions that run in the page: each stands alone, because only its own text travels there. */

/** How far every text of the charts on screen stands out from the darkest or lightest spot behind it. */
export function contrastsInCharts(): { text: string; ratio: number; fill: string }[] {
  type Rgb = readonly [number, number, number];

  const rgbOf = (css: string): Rgb => {
    const [r = 0, g = 0, b = 0] = (css.match(/[\d.]+/g) ?? []).map(Number);
    return css.startsWith('color(') ? [r * 255, g * 255, b * 255] : [r, g, b];
  };
  const over = (top: Rgb, share: number, under: Rgb): Rgb => {
    const mix = (i: 0 | 1 | 2) => top[i] * share + under[i] * (1 - share);
    return [mix(0), mix(1), mix(2)];
  };
  const luminance = (rgb: Rgb): number => {
    const linear = (i: 0 | 1 | 2) => {
      const c = rgb[i] / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    };
    return 0.2126 * linear(0) + 0.7152 * linear(1) + 0.0722 * linear(2);
  };
  const ratioOf = (a: Rgb, b: Rgb): number => {
    const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (lighter + 0.05) / (darker + 0.05);
  };

  // A page that is printed has no ground of its own: it lies on white paper.
  const ground = getComputedStyle(document.body).backgroundColor;
  const paper: Rgb = ground === 'rgba(0, 0, 0, 0)' ? [255, 255, 255] : rgbOf(ground);

  const behind = (svg: Element, x: number, y: number): Rgb =>
    [...svg.querySelectorAll<SVGGeometryElement>('.k-shade, .k-band')].reduce((under, layer) => {
      const matrix = layer.getScreenCTM()?.inverse();
      if (!matrix || !layer.isPointInFill(new DOMPoint(x, y).matrixTransform(matrix))) return under;
      const { fill, fillOpacity } = getComputedStyle(layer);
      return over(rgbOf(fill), Number(fillOpacity), under);
    }, paper);

  const worst = (svg: Element, text: SVGTextElement): number => {
    const { fill, stroke } = getComputedStyle(text);
    const ink = rgbOf(fill);
    // A halo is what stands right behind the letters.
    if (stroke !== 'none') return ratioOf(ink, rgbOf(stroke));
    const { left, top, width, height } = text.getBoundingClientRect();
    const spots = Array.from({ length: 33 }, (_, i) => [
      left + (width * ((i % 11) + 0.5)) / 11,
      top + (height * (Math.floor(i / 11) + 0.5)) / 3,
    ]);
    return Math.min(...spots.map(([x = 0, y = 0]) => ratioOf(ink, behind(svg, x, y))));
  };

  return [...document.querySelectorAll('svg[role=img]')]
    .filter((svg) => svg.checkVisibility())
    .flatMap((svg) =>
      [...svg.querySelectorAll<SVGTextElement>('text')].map((text) => ({
        text: text.textContent,
        ratio: Math.round(worst(svg, text) * 100) / 100,
        fill: getComputedStyle(text).fill,
      })),
    );
}

/** A control as a hand finds it. */
export interface Control {
  name: string;
  width: number;
  height: number;
  /** The smaller of the two. */
  narrowest: number;
  /** A link or a number within running text, which may be as small as its letters. */
  inText: boolean;
  /** Belongs to the header, the choices above the chart or the scenarios. */
  main: boolean;
  /** Reaches beyond the window, or shows less than it says. */
  cut: boolean;
  /** What lies over its middle, if that is something else. */
  coveredBy: string | null;
}

/** Every control on the page with the room a hand has for it; a label counts with its control. */
export function controlsOnPage(): Control[] {
  const all = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
  ].filter((node) => node.checkVisibility());

  const areaOf = (node: HTMLElement): DOMRect => {
    const own = node.getBoundingClientRect();
    const label = node.closest('label')?.getBoundingClientRect();
    if (!label) return own;
    const left = Math.min(own.left, label.left);
    const top = Math.min(own.top, label.top);
    return new DOMRect(
      left,
      top,
      Math.max(own.right, label.right) - left,
      Math.max(own.bottom, label.bottom) - top,
    );
  };

  const coverOf = (node: HTMLElement): string | null => {
    node.scrollIntoView({ block: 'center', behavior: 'instant' });
    // A link may run over several lines; the first of them will do.
    const { left, top, width, height } = node.getClientRects()[0] ?? new DOMRect();
    const on = document.elementFromPoint(left + width / 2, top + height / 2);
    const label = node.closest('label');
    const own = !on || node.contains(on) || on.contains(node) || label?.contains(on);
    return own ? null : on.outerHTML.slice(0, 80);
  };

  return all.map((node) => {
    const { left, right, width, height } = areaOf(node);
    const shown = node.getAttribute('aria-label') ?? node.textContent.trim();
    const label = node.closest('label') ?? document.querySelector(`label[for="${node.id}"]`);
    const name = `${node.tagName.toLowerCase()} ${shown || (label?.textContent.trim() ?? '')}`;
    // An ellipsis says that there is more; the heading has the whole of it.
    const narrow =
      node.scrollWidth > node.clientWidth + 1 &&
      node.matches('button, a, .number-box input') &&
      getComputedStyle(node).textOverflow !== 'ellipsis';
    return {
      name,
      width: Math.round(width * 10) / 10,
      height: Math.round(height * 10) / 10,
      narrowest: Math.round(Math.min(width, height) * 10) / 10,
      inText:
        node.matches('p a, dd a, li a, span a, .sentence button, .sentence input') &&
        !node.matches('.button, .formats a'),
      main: node.closest('header, .controls, .cards, .inspector') !== null,
      cut: left < -1 || right > innerWidth + 1 || narrow,
      coveredBy: coverOf(node),
    };
  });
}

/** What inside an image could take the focus, though nobody who hears the page would know. */
export function focusableInImages(): string[] {
  return [...document.querySelectorAll<HTMLElement | SVGElement>('[role=img] *')]
    .filter((node) => node.tabIndex >= 0)
    .map((node) => node.outerHTML.slice(0, 100));
}
