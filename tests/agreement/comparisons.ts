/** A comparison that every representation must agree about. */
export interface NamedComparison {
  /** What is special about it, for the title of a test. */
  name: string;
  /** As a reader might write it; not canonical. */
  query: string;
}

/** The comparisons that the representations, and the page in a real browser, are held to. */
export const comparisons: readonly NamedComparison[] = [
  { name: 'trade as it opens', query: '' },
  {
    name: 'chosen growth with names, on a logarithmic scale',
    query: 'scale=log&a=3.3&a.name=Tăng trưởng ổn định&b=1.25&b.name=慎重な見通し&to=2050',
  },
  { name: 'investment around its average', query: 'series=fdi&a=mean&b=hold&c=trend&to=2035' },
  { name: 'exports, with three figures', query: 'series=exports&a=trend&b=2&to=2030' },
  { name: 'a share in per cent', query: 'series=fdi-share&a=mean&b=-2.5&c=trend.ols&to=2040' },
  { name: 'a series of one figure', query: 'series=trade-thailand&a=hold&b=4&b.name=Four&to=2040' },
  {
    name: 'six scenarios with a title',
    query:
      'title=Six ways on&a=trend&b=hold&c=5&d=1.25&e=trend.ols&f=-1.5&f.name=Decline "slow"&to=2040',
  },
  { name: 'an index from a later first year', query: 'series=imports&scale=index&from=2008&a=3' },
  { name: 'a derived series', query: 'series=trade-rest&a=0.0001&b=-50&to=2060' },
  {
    name: 'alternatives in place of printed values, beside values from outside the articles',
    query: 'alt=A2-022_A2-030&outside=1&a=trend&b=hold&to=2035',
  },
  {
    name: 'investment shares with an alternative',
    query: 'series=fdi-share&alt=A2-058&outside=1&a=mean&to=2030',
  },
  {
    name: 'totals led by their parts, beside the pace of the whole',
    query:
      'a=parts&a.exports=3.3&b=trend&c=parts&c.exports=trend&c.imports=linear_-1&c.lever=digital_2_2027_5&c.name=Parts&to=2040',
  },
  { name: 'fast growth over fifty years', query: 'a=100&b=-0.5&to=2068' },
  {
    name: 'two of four scenarios hidden',
    query: 'a=trend&a.hide=1&b=hold&c=4&c.hide=1&d=2&d.name=Shown&to=2040',
  },
  {
    name: 'a policy against a pandemic, beside points for a while',
    query:
      'a=3.3&a.lever=digital_2_2027_5&a.shock=pandemic_12_2030_2_1&b=trend&b.lever=points_0.5_2026_4_2033_3*Skills&b.band=80&to=2040',
  },
  {
    name: 'a line drawn by hand beside a level to reach',
    query:
      'title=Hand and goal&a=drawn.growth_2025_260_2030_300&b=target_500_2040&b.lever=agreement_4_2026_10&to=2045',
  },
  {
    name: 'growth in parts, growth that fades and growth that levels off',
    query: 'scale=log&a=phased_2019_1_2026_3.5&b=fading_5_2_8&c=logistic_5_400&d=linear_-2&to=2055',
  },
  {
    name: 'investment that stops and comes back, told in Vietnamese',
    query:
      'title=Đầu tư trực tiếp của Nhật Bản vào ASEAN&series=fdi&from=2013&a=mean&a.name=Trở lại mức trung bình&a.shock=investment-stop_40_2028_3_5&b=2&b.lever=china-plus-one_10_2026_4_2034_6&to=2040',
  },
  {
    name: 'manufacturing, told in Japanese on an index',
    query:
      'title=製造業への直接投資&series=fdi-manufacturing&scale=index&a=1.5&a.name=ゆるやかな伸び&b=hold&b.name=横ばい&to=2030',
  },
  { name: 'a horizon at the last published figure', query: 'a=trend&b=2&to=2018' },
];
