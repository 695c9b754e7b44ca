/** Words of the tools around the workbench: undo, history, what is kept, presenting, printing. */
export const tools = {
  label: 'Tools',
  undo: 'Undo',
  redo: 'Redo',
  more: 'More',
  close: 'Close',

  history: 'What you did',
  historyStart: 'Where you began',
  historyHere: 'here now',
  goBackTo: (p: { step: string }) => `Return to: ${p.step}`,

  kept: 'Kept on this device',
  keep: 'Keep this comparison',
  keepName: 'Name to keep it under',
  keptNow: (p: { name: string }) => `Kept as “${p.name}”.`,
  keptNone: 'Nothing yet. What you keep stays in this browser; nobody else sees it.',
  keptRefused:
    'This browser does not let the page keep anything. Copy the link instead: it holds everything.',
  forget: 'Forget',
  forgetNamed: (p: { name: string }) => `Forget ${p.name}`,
  forgotten: (p: { name: string }) => `“${p.name}” is forgotten.`,
  bringBack: 'Bring it back',

  appearance: 'Appearance',
  appearances: { system: 'As the system', light: 'Light', dark: 'Dark' },
  singleKeys: 'P starts presenting',

  present: 'Present',
  presentHelp: 'Full screen, one scenario at a time (P)',
  presenting: 'Presentation',
  presentRefused: 'The presentation could not be loaded. Everything else works without it.',
  next: 'Next',
  previous: 'Previous',
  leave: 'Leave',
  step: (p: { at: number; of: number }) => `${p.at} of ${p.of}`,
  showQr: 'QR code',
  qrOf: 'QR code of the link to this comparison',
  qrHelp: 'Scan to open this comparison.',
  keysHelp: 'Arrow keys step, Q shows the QR code, Esc leaves.',

  printedFrom: 'This comparison, with every assumption, opens at',
  assumptions: 'Assumptions',

  offline:
    'You are offline. Everything on this page goes on working, downloads too; only short links wait for the network.',
};
