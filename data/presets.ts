/** Ready-made levers and shocks with their reasons and sources, validated while building. */
export { presets } from 'virtual:kuroshio/presets';
