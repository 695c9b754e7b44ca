const BASE = 'v=1&data=1&series=trade&from=2000&scale=linear&a=3.3&a.band=off&b=2&b.band=off';

/** An embed of two constant rates, with more of what can be said of it. */
export const query = (more: string, to = 2040) => `${BASE}&${more}&to=${to}`;

/** The address of an embed in which the first number is another. */
export const withGrowth = (of: string, g: string) => of.replace('&a=3.3&', `&a=${g}&`);
