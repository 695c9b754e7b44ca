/** Makes ready what the development server does not make itself: the database of short links. */
import { migrate } from './migrate.mjs';

migrate();
