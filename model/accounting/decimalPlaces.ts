/** Decimal places of the shortest form of a number, as it was printed. */
export function decimalPlaces(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent));
}

/** The most decimal places among some numbers. */
export function finestPlaces(values: readonly number[]): number {
  return Math.max(0, ...values.map(decimalPlaces));
}
