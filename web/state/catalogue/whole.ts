import type { Catalogue } from '../../../model';

export { catalogue } from '../../../data';

/** There is nothing more to know. */
export const know: (come: Catalogue) => void = () => undefined;
