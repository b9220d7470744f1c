// The one place where colours, sizes and shapes are decided. Everything else refers to the variables made here
// (`--a-*`) or to Mantine's, which are set from them. Contrast is checked in theme.test.ts.
import {
  createTheme,
  type CSSVariablesResolver,
  Input,
  type MantineColorsTuple,
} from '@mantine/core';

export const light = {
  ink: '#1B2430',
  muted: '#55606E',
  line: '#D9DEE4',
  edge: '#7C8794', // outlines of fields: 3:1 against paper
  paper: '#FFFFFF',
  ground: '#F6F7F9',
  primary: '#0B5C6B',
  'primary-hover': '#084652',
  'primary-soft': '#E3F0F2',
  danger: '#B3261E',
  'danger-soft': '#FBEAE9',
  accent: '#8A6100',
  'accent-soft': '#F8F0DD',
  good: '#1E6B3C',
  'good-soft': '#E4F2E9',
  warning: '#8A4B00',
  'warning-soft': '#FBEEDF',
  'neutral-soft': '#ECEFF3',
} as const;

export const dark: Record<keyof typeof light, string> = {
  ink: '#E8ECF1',
  muted: '#A3AFBC',
  line: '#2E3843',
  edge: '#748190',
  paper: '#12181F',
  ground: '#0B1015',
  primary: '#6FC3D1',
  'primary-hover': '#8FD3DE',
  'primary-soft': '#15323A',
  danger: '#FF9B93',
  'danger-soft': '#3A1B1A',
  accent: '#DDB765',
  'accent-soft': '#332A14',
  good: '#86CFA2',
  'good-soft': '#15301F',
  warning: '#F0B676',
  'warning-soft': '#37260F',
  'neutral-soft': '#212A34',
};

/** Diverging, colour-blind safe; the same on screen, in PDF and in DOCX. Pale steps carry an outline. */
export const likert = {
  5: ['#9E2A2B', '#DE9B7C', '#C9CED6', '#7FB2BE', '#0B5C6B'],
  4: ['#9E2A2B', '#DE9B7C', '#7FB2BE', '#0B5C6B'],
} as const;

const musi: MantineColorsTuple = [
  '#E3F0F2',
  '#C6E1E6',
  '#9CCFD8',
  '#6FC3D1',
  '#46A3B2',
  '#2A8898',
  '#17707F',
  '#0B5C6B',
  '#084652',
  '#06353E',
];
/** Grounds, lines and words of the dark scheme, in place of Mantine's brownish greys. */
const night: MantineColorsTuple = [
  dark.ink,
  '#C9D1DA',
  dark.muted,
  dark.edge,
  dark.line,
  '#26303A',
  '#1A222B',
  dark.paper,
  dark.ground,
  '#070B0F',
];
const danger: MantineColorsTuple = [
  '#FBEAE9',
  '#F6CFCC',
  '#F0AAA5',
  '#FF9B93',
  '#DE655C',
  '#CF473E',
  '#C1342B',
  '#B3261E',
  '#8E1C16',
  '#6B150F',
];

export const system =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif";

export const theme = createTheme({
  components: {
    // help stands under the field
    InputWrapper: Input.Wrapper.extend({
      defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] },
    }),
  },
  fontFamily: system,
  colors: { musi, red: danger, dark: night },
  primaryColor: 'musi',
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  black: light.ink,
  defaultRadius: 'md',
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '6px', xl: '6px' },
  fontSizes: { xs: '13px', sm: '16px', md: '16px', lg: '20px', xl: '25px' },
  lineHeights: { xs: '1.5', sm: '1.5', md: '1.5', lg: '1.4', xl: '1.3' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  headings: {
    fontFamily: system,
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '25px', lineHeight: '1.3' },
      h2: { fontSize: '20px', lineHeight: '1.4' },
      h3: { fontSize: '16px', lineHeight: '1.5' },
      h4: { fontSize: '16px', lineHeight: '1.5' },
    },
  },
  shadows: {
    xs: 'none',
    sm: '0 2px 12px rgb(27 36 48 / 14%)',
    md: '0 2px 12px rgb(27 36 48 / 14%)',
    lg: '0 2px 12px rgb(27 36 48 / 14%)',
    xl: '0 2px 12px rgb(27 36 48 / 14%)',
  },
});

function prefixed(tokens: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(tokens).map(([name, value]) => [`--a-${name}`, value]));
}

function schemed(tokens: Record<keyof typeof light, string>): Record<string, string> {
  return {
    ...prefixed(tokens),
    '--mantine-color-text': tokens.ink,
    '--mantine-color-body': tokens.paper,
    '--mantine-color-dimmed': tokens.muted,
    '--mantine-color-placeholder': tokens.muted,
    '--mantine-color-anchor': tokens.primary,
    '--mantine-color-error': tokens.danger,
    '--mantine-color-default': tokens.paper,
    '--mantine-color-default-color': tokens.ink,
    '--mantine-color-default-border': tokens.edge,
    '--mantine-color-default-hover': tokens['neutral-soft'],
    '--mantine-color-disabled': tokens['neutral-soft'],
    '--mantine-color-disabled-color': tokens.muted,
  };
}

export const cssVariables: CSSVariablesResolver = () => ({
  variables: Object.fromEntries([
    ...likert[5].map((colour, step) => [`--a-likert-${step + 1}`, colour]),
    ['--a-header', '57px'],
    ['--a-form', '768px'],
  ]) as Record<string, string>,
  light: schemed(light),
  dark: schemed(dark),
});
