/** How the model computes: the steps of a reader's own numbers, and each rule in short. */
export const method = {
  here: {
    heading: 'How this is computed',
    lead: 'Each line can be checked with a pocket calculator: its numbers are rounded only so far that the result comes out as shown.',
    nothing: 'It ends with the last published figure, so nothing is computed.',
    more: 'Every rule with its formula',
  },
  /** What a line of arithmetic gives. */
  steps: {
    rule: (p: { year: string }) => `By the rule alone in ${p.year}`,
    pace: 'The pace of the record',
    slope: 'Slope of the line fitted through the logarithms',
    fitted: 'The same as growth a year',
    mean: 'The average of the record',
    needed: 'The growth that reaches the target',
    sought: (p: { year: string }) =>
      `The growth with which everything together reaches the target in ${p.year}, found by halving an interval`,
    growthIn: (p: { year: string }) => `Growth in ${p.year}`,
    fromYearBefore: (p: { year: string }) => `${p.year} from the year before`,
    multiplier: 'The rule’s yearly multiplier',
    pushed: (p: { year: string }) => `With the points added, in ${p.year}`,
    factor: (p: { name: string; year: string }) => `${capital(p.name)}, as a factor in ${p.year}`,
    together: (p: { year: string }) => `Everything together in ${p.year}`,
    share: 'Logarithmic mean of with and without',
    adds: (p: { name: string }) => `${capital(p.name)}: its share of the difference`,
    strays: 'How far the record strays in one year',
    range: (p: { label: string; year: string }) => `${capital(p.label)}, in ${p.year}`,
    ends: (p: { lower: string; upper: string }) => `${p.lower}\u00a0to\u00a0${p.upper}`,
  },

  about: {
    heading: 'How scenarios are computed',
    lead: 'V is a level, k the years since the last published figure, g growth a year. Every example is computed here from figures the articles print.',
    references:
      'References and the rest of the method are in the file docs/method.md of the source.',
    groups: {
      rules: 'Growth rules',
      effects: 'Levers and shocks',
      ranges: 'Ranges',
      questions: 'Questions asked of the model',
      sums: 'Sums that must agree',
    },
    entries: {
      hold: {
        name: 'No change',
        says: 'The level stays where the last published figure left it.',
        formula: 'V_k = V_0',
      },
      mean: {
        name: 'Back to the average',
        says: 'The level returns to the geometric mean of the record in the first year and stays there.',
        formula: 'V_k = (V_1 × V_2 × … × V_N)^(1 ÷ N)',
      },
      constant: {
        name: 'A growth you choose',
        says: 'Every year multiplies the one before by the same number.',
        formula: 'V_k = V_0 × (1 + g)^k',
      },
      trend: {
        name: 'The pace of the record',
        says: 'The growth that links the first and the last published figure goes on; what lies between them does not move it.',
        formula: 'g = (V_N ÷ V_1)^(1 ÷ T) − 1',
      },
      ols: {
        name: 'The fitted pace',
        says: 'A straight line is fitted through the logarithms of all figures by least squares; its slope goes on from the last figure.',
        formula: 'g = e^β − 1,  β = Σ(t − m) × ln V ÷ Σ(t − m)^2',
      },
      linear: {
        name: 'The same amount every year',
        says: 'The same number of dollars is added each year, so that growth in per cent falls.',
        formula: 'V_k = V_0 + d × k',
      },
      phased: {
        name: 'One growth after another',
        says: 'Growth is constant within each part and changes at the years you name.',
        formula: 'V_k = V_0 × (1 + g_1)^n × (1 + g_2)^m × …',
      },
      fading: {
        name: 'A growth that fades',
        says: 'Growth begins at one rate and nears another; the gap halves every H years.',
        formula: 'g_k = g_L + (g_0 − g_L) × 2^(−(k − 1) ÷ H)',
      },
      logistic: {
        name: 'Levelling off',
        says: 'Growth slows as the level nears a ceiling K.',
        formula: 'V_k = K ÷ (1 + (K ÷ V_0 − 1) × R^(−k))',
      },
      drawn: {
        name: 'Drawn by hand',
        says: 'The points you draw are joined by constant growth, from year a to year b.',
        formula: 'V_t = V_a × (V_b ÷ V_a)^((t − a) ÷ (b − a))',
      },
      target: {
        name: 'A level to reach',
        says: 'The constant growth is found that reaches a level X in n years; with levers and shocks it is sought by halving an interval.',
        formula: 'g = (X ÷ V_0)^(1 ÷ n) − 1',
      },
      parts: {
        name: 'Parts that lead',
        says: 'Each part grows by a rule of its own and the total is their sum, so that its growth is the mean of theirs, weighted by last year’s shares. How the last published total divides is not printed: that it does so as the last year known of every part is an assumption.',
        formula: 'V = V_1 + V_2 + …,  g = (V_1 × g_1 + V_2 × g_2 + …) ÷ V',
      },
      points: {
        name: 'A lever on growth',
        says: 'Points s are added to the growth of each year, phased in by a weight w from 0 to 1.',
        formula: 'V_t = V_(t − 1) × (1 + g + s × w_t)',
      },
      level: {
        name: 'A lever on the level',
        says: 'The path is raised by a share λ, phased in by the weight w; growth returns to what it was.',
        formula: 'M_t = 1 + λ × w_t',
      },
      shock: {
        name: 'A shock',
        says: 'In year s the level falls a share d below its path; over R years it recovers but for a scar σ.',
        formula: 'φ_t = 1 − d + (d − σ) × (t − s) ÷ R',
      },
      split: {
        name: 'Who made the difference',
        says: 'The difference from the rule alone is shared out by the logarithmic mean L, so that the parts sum to it exactly, in whatever order they are named.',
        formula: 'C = L × ln M,  L = (V − B) ÷ ln (V ÷ B)',
      },
      range: {
        name: 'A range around a pace',
        says: 'The record’s own ups and downs s, widened for the years ahead h and for the pace itself being uncertain, with Student’s t because figures are few. Around a growth you chose, only the years ahead count.',
        formula: 'V_h × e^(± t × s × √(h × (1 + h ÷ T)))',
      },
      meanRange: {
        name: 'A range around an average',
        says: 'For a record that swings around its average, the range is the same in every year.',
        formula: 'V × e^(± t × s × √(1 + 1 ÷ N))',
      },
      backtest: {
        name: 'The past as a test',
        says: 'Each rule is given only the figures up to a past year and must say the later ones; f is the factor by which it is typically wrong.',
        formula: 'f = e^(mean of |ln (actual ÷ said)|)',
      },
      sum: {
        name: 'Parts and their total',
        says: 'A printed total may differ from the sum of its printed parts by what rounding allows; otherwise both are shown and nothing is mended.',
        formula: '|total − Σ parts| ≤ ½ × step × (parts + 1)',
      },
    },
  },
} as const;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
