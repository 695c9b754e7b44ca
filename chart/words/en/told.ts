/** What a chart says of itself: its title, the line under it, its text for those who hear it. */
export const told = {
  chartSubtitle: (p: { unit: string; last: string; scale: string }) =>
    `${p.unit}${p.scale}. Published figures to ${p.last}; scenarios after.`,
  chartSubtitleThen: (p: { unit: string; last: string; scale: string }) =>
    `${p.unit}${p.scale}. Figures known in ${p.last}; scenarios after.`,
  scaleNote: {
    linear: '',
    log: ', logarithmic scale',
    index: ', as an index',
  },
  indexUnit: (p: { year: string }) => `Index, ${p.year} = 100`,
  chartTitle: (p: { series: string; to: string }) => `${p.series} to ${p.to}`,
  describe: {
    chart: (p: { series: string; unit: string }) => `Chart of ${p.series}, ${p.unit}.`,
    published: (p: { list: string }) => `Published figures: ${p.list}.`,
    observation: (p: { value: string; year: string; doubtful: boolean }) =>
      `${p.value} in ${p.year}${p.doubtful ? ' (doubtful)' : ''}`,
    replaced: (p: { value: string; year: string; printed: string }) =>
      `${p.value} in ${p.year} (an editor’s alternative; printed ${p.printed})`,
    later: (p: { list: string }) => `What came later: ${p.list}.`,
    outside: (p: { list: string }) => `Official values outside the articles: ${p.list}.`,
  },
  joints: {
    /** What a scenario comes to, the title over several of them, and the same read out after a change. */
    end: (p: { name: string; value: string }) => `${p.name} ${p.value}`,
    headline: (p: { title: string; list: string }) => `${p.title}: ${p.list}`,
  },
  parts: {
    splitNote: (p: { last: string; year: string }) =>
      `Assumption: the ${p.last} split is that of ${p.year}.`,
  },
};
