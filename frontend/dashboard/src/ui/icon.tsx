import type { SVGProps } from 'react';

// Drawn on 20 x 20 with one stroke width, so that they look like one hand.
const paths = {
  add: 'M10 4v12M4 10h12',
  alert: 'M10 3 2.5 16.5h15zM10 8v4M10 14.2v.1',
  archive: 'M3 4h14v4H3zM4.5 8v8h11V8M8 11h4',
  back: 'M12 4 6 10l6 6',
  bell: 'M10 3.500a4.5 4.5 0 0 1 4.5 4.500c0 3.500 1.5 5 1.5 5H4s1.5-1.500 1.5-5A4.5 4.5 0 0 1 10 3.500M8.5 15.500a1.600 1.600 0 0 0 3 0',
  building: 'M4 17V4h8v13M12 8h4v9M2.5 17h15M7 7h2M7 10h2M7 13h2',
  calendar: 'M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3M13 3v3',
  chart: 'M3 17h14M5.5 14v-4M10 14V5M14.5 14V8',
  check: 'm4 10.5 4 4 8-9',
  clipboard: 'M5 4.5h10V17H5zM8 3h4v3H8zM7.5 9.5h5M7.5 12.5h5',
  clock: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14M10 6v4l3 2',
  close: 'm5 5 10 10M15 5 5 15',
  columns: 'M3 4h14v12H3zM8 4v12M12.5 4v12',
  comment: 'M3.5 4h13v9H9l-3.500 3.500V13h-2zM6.5 7.500h7M6.5 10h4.500',
  copy: 'M7 7h9v9H7zM4 13V4h9',
  down: 'm5 8 5 5 5-5',
  download: 'M10 3v9M6 8.5l4 4 4-4M3.5 16.5h13',
  drag: 'M7.5 5v.1M12.5 5v.1M7.5 10v.1M12.5 10v.1M7.5 15v.1M12.5 15v.1',
  edit: 'm4 16 .8-3.4L13.5 4 16 6.5 7.4 15.2z',
  eye: 'M2 10c2-3.5 5-5 8-5s6 1.5 8 5c-2 3.5-5 5-8 5s-6-1.5-8-5M10 7.800a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4',
  file: 'M5 3h7l3 3.500V17H5zM12 3v4h3',
  filter: 'M3 5h14M6 10h8M8.5 15h3',
  finding:
    'M8.5 3.500a5 5 0 1 1 0 10 5 5 0 0 1 0-10M12.2 12.200 17 17M6.300 8.500l1.700 1.700 2.900-3.200',
  flow: 'M3 5h5v4H3zM12 11h5v4h-5zM8 7h4a2 2 0 0 1 2 2v2',
  minus: 'M4 10h12',
  globe:
    'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14M3 10h14M10 3c2.5 2.2 2.5 11.8 0 14M10 3c-2.5 2.2-2.5 11.8 0 14',
  help: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14M7.8 8a2.2 2.2 0 1 1 3 2.100c-.6.3-.8.7-.8 1.400M10 14v.1',
  hide: 'M3 3l14 14M6 6.200C4.4 7.1 3 8.4 2 10c2 3.5 5 5 8 5 1.5 0 2.9-.4 4.2-1.100M8.5 5.100A9 9 0 0 1 10 5c3 0 6 1.5 8 5-.5.9-1.2 1.7-1.9 2.4',
  home: 'M3 9.5 10 4l7 5.500M5 8.500V16h10V8.5',
  info: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14M10 9v4.500M10 6.500v.1',
  keyboard: 'M2.5 5.500h15v9h-15zM5.5 8.500v.1M8.5 8.500v.1M11.5 8.500v.1M14.5 8.500v.1M7 11.500h6',
  link: 'M8.5 11.500a3 3 0 0 0 4.2 0l2.5-2.500A3 3 0 0 0 11 4.800l-1 1M11.5 8.500a3 3 0 0 0-4.2 0L4.8 11A3 3 0 0 0 9 15.200l1-1',
  lock: 'M5 9h10v8H5zM7 9V6.500a3 3 0 0 1 6 0V9',
  menu: 'M3 5.500h14M3 10h14M3 14.500h14',
  moon: 'M16 11.500A6.5 6.5 0 0 1 8.5 4a6.5 6.5 0 1 0 7.5 7.5',
  more: 'M4.5 10v.1M10 10v.1M15.5 10v.1',
  next: 'm8 4 6 6-6 6',
  people:
    'M7.5 4a2.7 2.7 0 1 1 0 5.4 2.7 2.7 0 0 1 0-5.400M2.5 16c.3-3 2-4.5 5-4.500s4.7 1.5 5 4.500M13 4.500a2.5 2.5 0 0 1 0 4.800M14.5 11.800c1.8.500 2.8 1.9 3 4.2',
  play: 'M6 4v12l10-6z',
  print: 'M6 7V3h8v4M6 14H3V7h14v7h-3M6 11.500h8V17H6z',
  programme:
    'M3 5c2.5-1 5-1 7 .5C12 4 14.5 4 17 5v11c-2.5-1-5-1-7 .5-2-1.5-4.5-1.5-7-.5zM10 5.500v11',
  question:
    'M4 4h12v9h-6l-3.5 3.500V13H4zM8.3 7.200a1.7 1.7 0 1 1 2.4 1.500c-.5.2-.7.5-.7 1M10 11.300v.1',
  refresh: 'M16 10a6 6 0 1 1-1.8-4.300M16 3.500v3.200h-3.2',
  remove: 'M4 6h12M8 6V4h4v2M5.5 6l.7 11h7.600l.7-11M8.5 9v5M11.5 9v5',
  search: 'M9 3.500a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11M13 13l4 4',
  send: 'M3 10.5 17 4l-4.5 13-3-5.500z',
  settings: 'M3 6h8M15 6h2M13 4v4M3 14h2M9 14h8M7 12v4',
  shield: 'M10 3c2 1.5 4 2 6 2 0 6-2 10-6 12C6 15 4 11 4 5c2 0 4-.5 6-2M7.5 10l2 2 3.5-4',
  signOut: 'M8 4H4v12h4M8 10h9M13.5 6.5 17 10l-3.5 3.5',
  sort: 'M6 4v12M3.5 13.5 6 16l2.5-2.500M14 16V4M11.5 6.5 14 4l2.5 2.5',
  stop: 'M5 5h10v10H5z',
  sun: 'M10 6.500a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7M10 2v1.500M10 16.500V18M2 10h1.500M16.5 10H18M4.3 4.300l1.1 1.100M14.6 14.600l1.1 1.100M15.7 4.300l-1.1 1.100M5.4 14.600l-1.1 1.1',
  survey: 'M5 3h10v14H5zM8 7l1 1 1.5-2M8 12l1 1 1.5-2M12.5 7.500v.1M12.5 12.500v.1',
  tree: 'M3 3.500h6v4H3zM11 8.500h6v4h-6zM11 14.500h6v3h-6zM6 7.500V16h5M6 10.500h5',
  up: 'm5 12 5-5 5 5',
  upload: 'M10 12.500v-9M6 7l4-4 4 4M3.5 16.500h13',
  user: 'M10 3.500a3 3 0 1 1 0 6 3 3 0 0 1 0-6M4 17c.4-3.5 2.5-5 6-5s5.6 1.5 6 5',
} as const;

export type IconName = keyof typeof paths;

export interface IconProps extends Omit<SVGProps<SVGSVGElement>, 'name'> {
  name: IconName;
  size?: number;
}

/** Decoration only: the word beside it says it. */
export function Icon({ name, size = 20, ...rest }: IconProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      {...rest}
    >
      <path d={paths[name]} />
    </svg>
  );
}
