/** Recomputes formulas as they are printed for people, from nothing but what is printed. */

/** A printed equation: every value its left side may take (two with ±), and its right side as written. */
export function evaluateEquation(text: string): { values: number[]; shown: string } {
  const [left = '', shown = ''] = text.replaceAll('\u00a0', ' ').split(/ [=≈] /);
  const signs = left.includes('±') ? ['−', '+'] : [''];
  return { values: signs.map((sign) => evaluate(left.replace('±', sign))), shown };
}

/** The number an arithmetic expression in the page's own signs comes to. */
export function evaluate(text: string): number {
  const code = text
    .replaceAll('\u00a0', ' ')
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/([\d.]+) %/g, '($1/100)')
    .replace(/√([\d.]+)/g, 'Math.sqrt($1)')
    .replaceAll('√(', 'Math.sqrt(')
    .replace(/ln ([\d.]+)/g, 'Math.log($1)')
    .replaceAll('ln (', 'Math.log(')
    .replace(/e\^([−\d.]+)/g, 'Math.exp($1)')
    .replaceAll('e^(', 'Math.exp(')
    .replaceAll('^', '**')
    .replaceAll('×', '*')
    .replaceAll('÷', '/')
    .replaceAll('−', '-');
  if (!/^[\d\s.+\-*/()]*$/.test(code.replace(/Math\.(sqrt|log|exp)/g, ''))) {
    throw new RangeError(`not arithmetic: ${text}`);
  }
  return Number(new Function(`return ${code};`)());
}

/** Writes a number with the decimals, the grouping and the sign of another that is printed. */
export function writtenLike(value: number, shown: string): string {
  const percent = shown.endsWith('%');
  const places = /\.(\d+)/.exec(shown)?.[1]?.length ?? 0;
  const number = new Intl.NumberFormat('en', {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  }).format(percent ? 100 * value : value);
  return `${number.replace('-', '−')}${percent ? ' %' : ''}`;
}
