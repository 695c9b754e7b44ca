/** Draws the pictures that stand ready, after a build and before it is deployed. */
import { readFileSync } from 'node:fs';
import { drawPictures, leaveOutDrawing, prebuiltPictures } from './drawPictures.mjs';

const { frontDoor, picturePath } = await prebuiltPictures();
const queries = frontDoor();
await drawPictures(queries, picturePath, 'dist/client');
console.log(`${queries.length} pictures stand ready in dist/client/pictures.`);

const { vars } = JSON.parse(readFileSync('dist/kuroshio/wrangler.json', 'utf8'));
if (vars.PNG_ON_DEMAND === '0') leaveOutDrawing('dist/kuroshio');
