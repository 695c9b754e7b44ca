/** Words of the dialog in which an educator chooses what an embed lets its readers do. */
export const embedding = {
  open: 'Choose what readers can do …',
  heading: 'Embed this chart',
  notLoaded: 'The choices could not be loaded. The code above works without them.',

  host: {
    label: 'Where it will stand',
    any: 'Anywhere',
    names: {
      own: 'A page of my own (HTML)',
      moodle: 'Moodle',
      canvas: 'Canvas',
      wordpress: 'WordPress',
      sites: 'Google Sites',
      notion: 'Notion',
      powerpoint: 'PowerPoint',
      slides: 'Google Slides',
    },
    help: {
      own: () =>
        'Paste the code where your page takes HTML. One line of script, needed once for any number of charts, gives each frame the height it needs. If your site has a content security policy, allow this site in its frame-src and script-src. Where no script may run, take the frame alone.',
      moodle: (p: HostWords) =>
        `Paste the code into a page or a label as HTML and save. It has a fixed height, ${p.height} px, and needs no script. Moodle keeps a frame that a teacher pastes, and drops it from what a student writes: students hand in the link or the picture instead.`,
      canvas: (p: HostWords) =>
        `Paste the code as HTML and save. Canvas keeps the frame and removes every script, so the frame has a fixed height: ${p.height} px, which is enough in every width.`,
      wordpress: () =>
        'Paste the address, not the code, on a line of its own. WordPress asks this site what to show and makes the frame itself, in a sandbox in which only scripts may run; the chart is made for that. WordPress lets a frame be 200 to 1000 px high: what needs more scrolls.',
      sites: (p: HostWords) =>
        `Insert an embed by its address, and draw the box about ${p.height} px high. What Google Sites keeps of code is documented nowhere that we know of, and we have not tested it; if the box stays empty, take the picture with its link.`,
      notion: (p: HostWords) =>
        `Type /embed and paste the address, not the code. Then drag the lower edge until everything shows, at about ${p.height} px. We have not tested it; if the block stays empty, take the picture with its link.`,
      powerpoint: () =>
        'Slides get the picture, so that nothing depends on the network of the room. Download the SVG for the sharpest letters, or the PNG for older versions, and insert it. Give the picture the link, which opens the live chart, and the alternative text.',
      slides: () =>
        'Google Slides takes no SVG: download the PNG and insert it. Then give the picture the link, which opens the live chart, and the alternative text.',
    },
  },

  readers: {
    heading: 'What readers can do',
    years: 'Walk through the years',
    guess: 'Draw a guess before the result shows',
    moves: 'Sliders they can move',
    none: 'No number of this scenario has a slider.',
    from: 'from',
    to: 'to',
    lowest: (p: { name: string; scenario: string }) => `Lowest, ${p.name}, ${p.scenario}`,
    highest: (p: { name: string; scenario: string }) => `Highest, ${p.name}, ${p.scenario}`,
    order: 'The lower limit has to stand below the upper one.',
    locked: (p: { why: string }) => `${p.why} Until then the slider stays locked.`,
    most: (p: { most: number }) => `${p.most} sliders at most: nobody follows more.`,
  },

  shown: {
    heading: 'What is shown',
    parts: {
      title: 'Title',
      sentences: 'Sentences',
      bands: 'Ranges',
      milestones: 'What happened',
      table: 'Table',
    },
  },

  look: {
    heading: 'How it looks',
    theme: 'Colours',
    themes: { reader: 'As the reader’s device', light: 'Light', dark: 'Dark' },
    language: 'Language',
    height: 'Height',
    room: (p: { px: string }) => `Enough for every screen: ${p.px} px`,
    fixed: 'Fixed, in px',
    px: 'Height in px',
    unreadable: (p: Heights) =>
      `A whole number from ${p.min} to ${p.max}. Until then the height that is enough is used.`,
    clamped: (p: Heights & { used: string }) =>
      `A frame can be ${p.min} to ${p.max} px high; ${p.used} px is used.`,
  },

  data: {
    heading: 'When data are corrected',
    frozen: (p: { data: string }) => `Stay with version ${p.data}`,
    follows: 'Follow the newest data',
  },

  existing: {
    heading: 'Change an existing embed',
    field: 'Its code or its address',
    none: 'In this text there is no embed of this site. Nothing has changed.',
    taken: 'Read. The choices here are now those of that embed.',
    partly: 'Read, but not all of it could be taken as written:',
  },

  preview: {
    heading: 'Preview',
    width: 'Width of the preview',
    px: (p: { px: string }) => `${p.px} px`,
    title: 'Preview of the embed',
    picture: 'Preview of the picture',
    scaled: (p: { percent: string }) => `shown at ${p.percent}`,
    offline: 'The preview waits for the network. The code does not.',
    changed: 'To keep within what you chose:',
  },

  forms: {
    label: 'What to take away',
    names: {
      frame: 'Frame',
      fitted: 'Frame, automatic height',
      picture: 'Picture with link',
      link: 'Link and QR code',
    },
    frame: {
      note: (p: { px: string }) =>
        `For pages that take no script: a frame of fixed height, ${p.px} px.`,
      field: 'Code of the frame',
      copy: 'Copy the code of the frame',
      copied: 'Code of the frame copied',
    },
    fitted: {
      note: 'The frame and one line of script, which makes it as high as the chart.',
      notFixed: 'The fixed height is not used here: the frame follows the chart.',
      field: 'Code of the frame with its script',
      copy: 'Copy the code with its script',
      copied: 'Code with its script copied',
    },
    picture: {
      note: 'For pages that take no frame. A click on the picture opens the live chart.',
      shows: 'A picture shows the result at once; only the live chart waits for a guess.',
      size: 'Size',
      sizes: {
        page: 'Page',
        og: 'Preview of a link',
        square: 'Square',
        slide: 'Slide',
      },
      sized: (p: { name: string; width: string; height: string }) =>
        `${p.name}, ${p.width} × ${p.height}`,
      field: 'Code of the picture',
      copy: 'Copy the code of the picture',
      copied: 'Code of the picture copied',
      copyAddress: 'Copy the link',
      copyAlternative: 'Copy the alternative text',
      copiedAlternative: 'Alternative text copied',
      file: (p: { format: string }) => `Picture as ${p.format}`,
    },
    link: {
      note: 'The address opens the live chart with everything chosen here.',
      field: 'Address of the live chart',
      copy: 'Copy the address',
      copied: 'Address copied',
      qr: 'QR code of this address',
      workbench: 'Link for working on the scenarios',
      copyWorkbench: 'Copy the link for working',
      copiedWorkbench: 'Link for working copied',
    },
  },
};

interface HostWords {
  /** Of the frame, px. */
  height: string;
}

interface Heights {
  min: string;
  max: string;
}
