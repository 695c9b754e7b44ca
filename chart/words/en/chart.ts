/** Words on and around the chart: possible paths, what a hand can move, the years shown, the reading. */
export const chart = {
  handles: {
    group: 'What can be dragged on the chart',
    end: (p: { name: string; year: string }) => `End of the line in ${p.year}, ${p.name}`,
    target: (p: { name: string }) => `Target of ${p.name}`,
    shock: (p: { effect: string; name: string }) => `Trough of ${p.effect}, ${p.name}`,
    lever: (p: { effect: string; name: string }) => `Start of ${p.effect}, ${p.name}`,
    growthText: (p: { growth: string; value: string; year: string }) =>
      `${p.growth} a year, ${p.value} in ${p.year}`,
    targetText: (p: { growth: string; value: string; year: string }) =>
      `${p.value} in ${p.year}, at ${p.growth} a year`,
    shockText: (p: { depth: string; year: string }) => `takes ${p.depth} in ${p.year}`,
    leverText: (p: { year: string }) => `from ${p.year}`,
    help: {
      end: 'Arrow keys up and down change the growth. With Shift they set a value to reach, and left and right its year.',
      target: 'Arrow keys up and down change the value, left and right its year.',
      shock: 'Arrow keys up and down change the depth, left and right the year.',
      lever: 'Arrow keys left and right change the first year.',
    },
    hint: 'Drag up or down to set the growth. Hold Shift to set a value and the year it is reached.',
    hintTouch:
      'Drag up or down to set the growth. To set a value and its year instead, switch on “Dragging sets a target” below.',
    toTarget: 'Dragging sets a target',
  },

  years: {
    from: 'First year shown',
    to: 'Last year shown',
    shown: 'Years',
    standIn: 'Figures known up to',
    wholeRecord: (p: { year: string }) => `${p.year}, all of them`,
    whole: 'Whole record',
  },
} as const;
