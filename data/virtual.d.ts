declare module 'virtual:kuroshio/catalogue' {
  /** Every series with its values resolved, and the version of the data. */
  export const catalogue: import('../model/types').Catalogue;
}

declare module 'virtual:kuroshio/presets' {
  /** Ready-made levers and shocks, each with the sources it rests on. */
  export const presets: readonly import('./citePresets').CitedPreset[];
}

declare module 'virtual:kuroshio/lessons' {
  /** The built-in lessons, in the order they are offered. */
  export const lessons: readonly import('../model').LessonPlan[];
}

declare module 'virtual:kuroshio/ledger' {
  /** Every printed figure, in the order of the ledger. */
  export const figures: readonly import('./schema').Figure[];
  /** The two articles and everything outside them that is quoted. */
  export const sources: readonly import('./schema').Source[];
  /** Values of a series from outside the articles. */
  export const outside: readonly import('./schema').Outside[];
  /** Dated events, in the order of their years. */
  export const milestones: readonly import('./schema').Milestone[];
  /** Ready-made levers and shocks. */
  export const presets: readonly import('./schema').Preset[];
  /** Figures that must agree by arithmetic. */
  export const checks: readonly import('../model/accounting/evaluateCheck').Check[];
}
