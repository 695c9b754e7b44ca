import type { Anchor } from '../../model';

/** What a pen leads to: the year and level where it is, and where it was before in the same stroke. */
export type Draw = (stroke: Anchor, before: Anchor | null) => void;

/**
 * Tells of every place a mouse, pen or finger comes to on an element while it is down. `placeOf` says
 * what lies under it, or null where nothing can be drawn; `lift` is told when it leaves the element.
 */
export function followPen(
  element: Element & GlobalEventHandlers,
  placeOf: (event: PointerEvent) => Anchor | null,
  draw: Draw,
  lift: () => void = () => undefined,
): void {
  let before: Anchor | null = null;
  const move = (event: PointerEvent) => {
    const stroke = placeOf(event);
    if (!stroke) return;
    draw(stroke, before);
    before = stroke;
  };
  const down = (event: PointerEvent) => {
    if (event.button !== 0 || !placeOf(event)) return;
    event.preventDefault();
    element.setPointerCapture(event.pointerId);
    before = null;
    move(event);
  };
  const over = (event: PointerEvent) => {
    if (element.hasPointerCapture(event.pointerId)) move(event);
  };
  element.addEventListener('pointerdown', down);
  element.addEventListener('pointermove', over);
  element.addEventListener('lostpointercapture', lift);
}

/** The place of a pointer in the drawing of an SVG, px of the drawing; null where it is not shown. */
export function placeIn(svg: SVGSVGElement, event: PointerEvent): { x: number; y: number } | null {
  const toScreen = svg.getScreenCTM();
  if (!toScreen) return null;
  return new DOMPoint(event.clientX, event.clientY).matrixTransform(toScreen.inverse());
}
