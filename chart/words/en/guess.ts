/** Words of a guess that only pages ask for; those which frames share stand in `framed.ts`. */
export const guess = {
  came: 'what came',
  gapTo: 'Gap drawn to',
};
