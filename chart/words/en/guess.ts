/** Words of a guess that only pages ask for; those which frames share stand in `framed.ts`. */
export const guess = {
  open: 'Draw your guess',
  title: 'Your guess',
  keep: 'Keep as a scenario',
  leave: 'Back to the scenarios',
  nothing: 'Nothing was drawn.',
  came: 'what came',
  gapTo: 'Gap drawn to',
};
