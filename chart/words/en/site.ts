/** The name of the site and of its pages; the short one where space is. */
export const site = {
  siteName: 'Kuroshio',
  tagline: 'What-if scenarios of ASEAN–Japan trade and investment',
  nav: {
    label: 'Pages',
    scenarios: 'Scenarios',
    learn: 'Learn',
    about: 'About the figures',
    aboutShort: 'About',
    gallery: 'Gallery',
    glossary: 'Glossary',
  },
};
