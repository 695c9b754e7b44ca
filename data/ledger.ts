/** Every printed figure and its companions, validated while building; too large for every page. */
export { checks, figures, milestones, outside, presets, sources } from 'virtual:kuroshio/ledger';
