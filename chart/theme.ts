import type { Scenario } from '../model';
import { tenth } from './tenth';

/** Colours of one theme, literal, because a rasteriser knows no custom properties. */
export interface Theme {
  paper: string;
  ink: string;
  soft: string;
  hairline: string;
  /** Ground of the scenario side. */
  shade: string;
  /** A scenario that changes nothing. */
  still: string;
  series: Readonly<Record<Scenario['id'], string>>;
}

export type ThemeName = 'light' | 'dark';

/** House colours; each line colour has at least 4.5 : 1 on its paper and its shade. */
export const light: Theme = {
  paper: '#fbfaf7',
  ink: '#16202e',
  soft: '#5b6573',
  hairline: '#e4e0d7',
  shade: '#f3f0e8',
  still: '#4a5361',
  series: {
    a: '#1f4e9e',
    b: '#b93c08',
    c: '#00664b',
    d: '#9a3a76',
    e: '#7a5a00',
    f: '#3d3a8c',
  },
};

/** The same for a dark page. */
export const dark: Theme = {
  paper: '#12161c',
  ink: '#f0ede6',
  soft: '#a9b1bc',
  hairline: '#2c333d',
  shade: '#1a2028',
  still: '#b9c0ca',
  series: {
    a: '#7db4ff',
    b: '#ff9d66',
    c: '#4fc7a0',
    d: '#e89ccb',
    e: '#dcb64e',
    f: '#b7b2ff',
  },
};

export const themes: Readonly<Record<ThemeName, Theme>> = { light, dark };

/** Dash patterns in multiples of the line's width, so that no line is told apart by colour alone. */
const DASHES: Readonly<Record<Scenario['id'], readonly number[]>> = {
  a: [3.4, 1.8],
  b: [1.1, 1.5],
  c: [6, 1.8],
  d: [3.4, 1.6, 1.1, 1.6],
  e: [2, 2],
  f: [6, 1.6, 1.1, 1.6, 1.1, 1.6],
};

/** Which look a scenario has: its letter's, or the quiet one of "no change". */
export function lookOf(scenario: Scenario): Scenario['id'] | 'still' {
  const still = scenario.growth.kind === 'hold' && scenario.growth.level === 'last';
  return still && scenario.levers.length + scenario.shocks.length === 0 ? 'still' : scenario.id;
}

/** Colour of a look in a theme. */
export function colourOf(look: Scenario['id'] | 'still', theme: Theme): string {
  return look === 'still' ? theme.still : theme.series[look];
}

/** `stroke-dasharray` of a look for a line so many px wide. */
export function dashOf(look: Scenario['id'] | 'still', widthPx: number): string {
  const pattern = look === 'still' ? [1.6, 1.6] : DASHES[look];
  return pattern.map((part) => tenth(part * widthPx)).join(' ');
}
