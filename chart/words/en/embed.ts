/** Words of an embed: what its readers can move, and the guess they draw. */
export const embed = {
  refused: 'That cannot be computed, so nothing moved.',
};
