/** A page with nothing but a drawing that another page has: the least that can show it. */
export function floorPage(html: string): string {
  const start = html.search(/<svg[^>]*class="chart chart-wide"/);
  if (start < 0) throw new Error('the page has no wide drawing');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Chart</title>${elementAt(html, start)}`;
}

/** A drawing from its start to its end, with the drawings inside it. */
function elementAt(html: string, start: number): string {
  let depth = 0;
  for (const { 0: tag, index } of html.slice(start).matchAll(/<(\/?)svg\b/g)) {
    depth += tag.startsWith('</') ? -1 : 1;
    if (depth === 0) return `${html.slice(start, start + index)}</svg>`;
  }
  throw new Error('the drawing does not end');
}
