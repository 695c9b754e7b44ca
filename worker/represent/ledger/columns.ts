/** Columns of the lists as CSV, in their order; every key of a row is one of them. */
export const COLUMNS = {
  figures: [
    ...['id', 'article', 'section', 'paragraph', 'location', 'cites', 'value', 'qualifier', 'unit'],
    ...['year', 'period', 'measures', 'doubtful', 'finding_kind', 'finding', 'evidence'],
    ...['alternative', 'alternative_source', 'alternative_reason', 'series', 'checks', 'page'],
  ],
  sources: ['id', 'article', 'title', 'citation', 'address', 'seen'],
  milestones: ['year', 'label', 'text', 'figures', 'sources', 'places', 'doubt'],
  presets: [
    ...['id', 'kind', 'title', 'groups', 'central', 'low', 'high', 'start', 'ramp', 'until'],
    ...['elasticity_central', 'elasticity_low', 'elasticity_high'],
    ...['recovery_central', 'recovery_low', 'recovery_high'],
    ...['scar_central', 'scar_low', 'scar_high', 'reason', 'warning', 'sources', 'mark'],
    ...['evidence', 'overlaps', 'overlaps_with', 'overlap_warning'],
  ],
  checks: [
    ...['id', 'kind', 'title', 'year', 'figures', 'arithmetic', 'computed', 'low', 'high'],
    ...['residual', 'tolerance', 'printed', 'printed_source', 'verdict', 'note'],
  ],
} as const satisfies Record<string, readonly string[]>;
