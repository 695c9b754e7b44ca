export { catalogue } from '../../../data';
