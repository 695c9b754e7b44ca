/** The ends of lines are this far apart, so that each can be taken hold of, px. */
export const APART_PX = 24;
