import type { Words } from '../words';

/** A comparison that shows one thing a picture can do. */
export interface GalleryFigure {
  id: keyof Words['gallery']['figures'];
  /** Without a language, a figure is drawn in the reader's. */
  query: string;
}

/** The named figures: examples, the gallery page and the pictures that tests compare. */
export const FIGURES: readonly GalleryFigure[] = [
  { id: 'arrival', query: 'series=trade&a=trend&b=hold&to=2040' },
  {
    id: 'effects',
    query:
      'size=og&series=trade&a=3.3&a.name=Steady&b=3.3&b.name=Steady%20with%20a%20shock&b.lever=digital_2_2027_5&b.shock=pandemic_12_2030_2_1&to=2036',
  },
  {
    id: 'slide',
    query:
      'size=slide&theme=dark&title=Three%20ways%20to%202040&series=trade&a=trend&b=hold&c=5&c.name=Fast&to=2040',
  },
  {
    id: 'six',
    query:
      'size=square&series=trade&a=trend&b=hold&c=5&c.name=Fast&d=-1&d.name=Decline&e=mean&f=target_350_2040&to=2040',
  },
  { id: 'paths', query: 'series=trade&a=trend&to=2040&paths=1' },
  { id: 'log', query: 'theme=dark&series=trade&scale=log&a=5&b=trend&c=-2&to=2060' },
  { id: 'average', query: 'size=og&series=fdi&scale=index&a=mean&b=1.5&to=2035' },
  {
    id: 'alternatives',
    query: 'series=trade&alt=A2-022_A2-030&outside=1&a=trend&b=hold&to=2035',
  },
  {
    id: 'standing',
    query: 'series=trade&until=2008&a=trend&b=hold&c=mean&to=2018',
  },
  {
    id: 'parts',
    query: 'size=og&theme=dark&series=trade&a=parts&a.exports=3.3&a.imports=hold&b=hold&to=2040',
  },
  { id: 'single', query: 'size=square&theme=dark&series=exports-indonesia&a=2&b=hold&to=2035' },
  {
    id: 'vietnamese',
    query:
      'size=slide&lang=vi&title=Th%C6%B0%C6%A1ng%20m%E1%BA%A1i%20ASEAN%20%E2%80%93%20Nh%E1%BA%ADt%20B%E1%BA%A3n%3A%20h%E1%BB%99i%20nh%E1%BA%ADp%20s%C3%A2u%20r%E1%BB%99ng%20%C4%91%E1%BA%BFn%20n%C4%83m%202040&series=trade&a=4&a.name=T%C4%83ng%20tr%C6%B0%E1%BB%9Fng%20nhanh%20nh%E1%BB%9D%20h%E1%BB%99i%20nh%E1%BA%ADp%20s%C3%A2u%20r%E1%BB%99ng%20v%C3%A0%20kinh%20t%E1%BA%BF%20s%E1%BB%91&b=trend&c=hold&to=2040',
  },
  {
    id: 'japanese',
    query:
      'size=square&lang=ja&title=%E6%97%A5%E6%9C%AC%E3%81%A8%E6%9D%B1%E5%8D%97%E3%82%A2%E3%82%B8%E3%82%A2%E3%81%AE%E8%B2%BF%E6%98%93&series=trade&a=trend&a.name=%E3%81%93%E3%82%8C%E3%81%BE%E3%81%A7%E3%81%A9%E3%81%8A%E3%82%8A&b=hold&b.name=%E5%A4%89%E3%82%8F%E3%82%89%E3%81%AA%E3%81%84&to=2040',
  },
  { id: 'faulty', query: 'size=og&series=trade&a=NaN&b=hold&colour=red&to=2040' },
];
