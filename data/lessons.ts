/** The built-in lessons without their words, validated while building. */
export { lessons } from 'virtual:kuroshio/lessons';
