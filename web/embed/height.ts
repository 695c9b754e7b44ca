import { tellHeight } from '../frame/tellHeight';

tellHeight(document.documentElement);
