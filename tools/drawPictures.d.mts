/** What the Worker's own sources say: which pictures stand ready, and where. */
export function prebuiltPictures(): Promise<{
  frontDoor: () => string[];
  picturePath: (query: string) => Promise<string>;
}>;

/** Lets the built site draw pictures of queries, each into its place below `folder`. */
export function drawPictures(
  queries: readonly string[],
  picturePath: (query: string) => Promise<string>,
  folder: string,
): Promise<void>;

/** Takes the rasteriser and its letters, 7 MB, out of a built Worker that draws nothing on demand. */
export function leaveOutDrawing(worker: string): void;
