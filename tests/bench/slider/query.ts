/** Six scenarios, each with levers, a shock and two ranges: the fullest picture the page can be asked for. */
export const QUERY = [
  'series=trade',
  ...['trend', '1', '2', '4', '5', '6'].flatMap((growth, i) => {
    const id = 'abcdef'.charAt(i);
    const effects = ['lever=points_0.5_2027_5', 'lever=level_6_2028_8', 'shock=shock_12_2030_3_2'];
    return [`${id}=${growth}`, ...effects.map((effect) => `${id}.${effect}`), `${id}.band=50_80`];
  }),
  'to=2050',
].join('&');
