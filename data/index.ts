/** Every series with its values, validated while building. */
export { catalogue } from 'virtual:kuroshio/catalogue';
