import { Hono } from 'hono';
import type { Env } from './env';
import { messagePage, readsPages } from './html/messagePage';
import { keepAnswers } from './http/keptAnswers';
import { openToAll } from './http/openToAll';
import { problem } from './http/problem';
import { requestIdOf } from './http/requestIdOf';
import { securityHeaders } from './http/securityHeaders';
import type { Pages } from './pages';
import { aboutRoutes } from './routes/about';
import { apiRoutes } from './routes/api';
import { backtestRoute } from './routes/backtest';
import { galleryRoutes } from './routes/gallery';
import { glossaryRoutes } from './routes/glossary';
import { health } from './routes/health';
import { learnRoutes } from './routes/learn';
import { lessonRoutes } from './routes/lesson';
import { ledger } from './routes/ledger';
import { makeLinkRoute } from './routes/makeLink';
import { model } from './routes/model';
import { newLessonRoute } from './routes/newLesson';
import { oembed } from './routes/oembed';
import { openLinkRoutes } from './routes/openLink';
import { embedRoute } from './routes/embed';
import { pageRoute } from './routes/page';
import { picture } from './routes/picture';
import { projection } from './routes/projection';
import { qr } from './routes/qr';
import { series } from './routes/series';
import { shell } from './routes/shell';

/** The whole Worker around the given pages. */
export function createApp(pages: Pages): Hono<Env> {
  const app = new Hono<Env>({ strict: true });
  app.use(keepAnswers, securityHeaders);
  app.use('/api/*', openToAll);
  app.use('/embed', openToAll);
  app.use('/learn/:id/embed', openToAll);
  app.on(['GET', 'OPTIONS'], ['/chart.svg', '/chart.png', '/qr.svg', '/oembed'], openToAll);

  app.route('/', pageRoute(pages));
  app.route('/', embedRoute(pages));
  app.route('/', aboutRoutes(pages));
  app.route('/', apiRoutes(pages));
  app.route('/', galleryRoutes(pages));
  app.route('/', glossaryRoutes(pages));
  app.route('/', newLessonRoute(pages));
  app.route('/', learnRoutes(pages));
  app.route('/', lessonRoutes(pages));
  app.route('/', picture);
  app.route('/', qr);
  app.route('/', oembed);
  app.route('/', openLinkRoutes(pages));
  app.route('/', shell);
  app.route('/', health);
  app.route('/api/v1', projection);
  app.route('/api/v1', series);
  app.route('/api/v1', backtestRoute);
  app.route('/api/v1', ledger);
  app.route('/api/v1', model);
  app.route('/api/v1', makeLinkRoute);

  app.notFound((c) => {
    const methods = methodsAt(app, c.req.path);
    if (methods.length > 0) {
      c.header('allow', methods.join(', '));
      return problem(c, 405, `${c.req.method} is not answered at this address.`);
    }
    if (c.req.path.startsWith('/api/') || !readsPages(c)) {
      return problem(c, 404, 'There is nothing at this address.');
    }
    return messagePage(c, pages, 404, ({ notFound }) => notFound);
  });

  app.onError((error, c) => {
    const request = requestIdOf(c);
    console.error(JSON.stringify({ request, error: String(error), stack: error.stack }));
    return problem(c, 500, `Please tell us the request id ${request}.`);
  });
  return app;
}

/** The methods a path is answered to; none where it leads nowhere. */
function methodsAt(app: Hono<Env>, path: string): string[] {
  const methods = app.routes
    .filter((route) => route.method !== 'ALL' && patternOf(route.path).test(path))
    .map(({ method }) => (method === 'GET' ? 'GET, HEAD' : method));
  return [...new Set(methods)];
}

/** What a route's path matches: a parameter is anything up to the next slash. */
function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+')}$`);
}
