/** Words of an embed: what its readers can move, and the guess they draw. */
export const embed = {
  moves: (p: { name: string }) => `What moves “${p.name}”`,
  refused: 'That cannot be computed, so nothing moved.',
  events: 'What happened in between',
};
