/** Bad inputs by what is wrong with them. */
export type Named<T = string> = Readonly<Record<string, T>>;

/** Something of a comparison among parts that are good. */
export const amongGood = (part: string): string => `v=1&data=1&series=trade&${part}&to=2040`;

/** A text as it stands in a query. */
export const encoded = encodeURIComponent;
