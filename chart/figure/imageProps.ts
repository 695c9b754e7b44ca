/** What a drawing is given that stands as one image inside a page. */
export interface ImageProps<Layout> {
  layout: Layout;
  id: string;
  /** Which width of page the drawing is for. */
  fit: string;
  title: string;
  description: string;
}
