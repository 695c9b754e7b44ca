import type { Page } from 'playwright-core';

interface TraceEvent {
  name: string;
  args: { beginData?: { frame?: string }; elementCount?: number };
}

/** How many elements the browser works out the styles of while something happens, each time it does. */
export async function restyled(page: Page, happens: () => Promise<unknown>): Promise<number[]> {
  const own = await page.context().newCDPSession(page);
  const { frameTree } = await own.send('Page.getFrameTree');
  const session = await page.context().browser()!.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    // The protocol's types know no fields of an event.
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  await happens();
  const over = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await over;
  await Promise.all([session.detach(), own.detach()]);
  return events
    .filter(
      ({ name, args }) =>
        name === 'UpdateLayoutTree' && args.beginData?.frame === frameTree.frame.id,
    )
    .map(({ args }) => args.elementCount!);
}
