// Mantine's theme for the product; the values follow its design tokens.
import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';
import classes from './theme.module.css';
import { DARK, LIGHT } from './tokens';

/** The accent, light to dark: 0 soft, 2 focus on dark, 3 link on dark, 5 filled on dark, 6 filled and link on light, 7 hover, 9 soft on dark. */
export const itu: MantineColorsTuple = [
  '#E4F1F9',
  '#BFE1F6',
  '#8FD0F7',
  '#71BDEE',
  '#3F97D2',
  '#1B74AF',
  '#00619E',
  '#004F82',
  '#093F66',
  '#12303F',
];
/** Shade 4 is the edge of controls, which must stand out from what is around them by 3 to 1. */
const gray: MantineColorsTuple = [
  '#F4F6F8',
  '#EDF1F4',
  '#D9E0E6',
  '#C2CBD3',
  '#7B8997',
  '#6B7885',
  '#5A6773',
  '#44515E',
  '#2C3843',
  '#16212C',
];
const dark: MantineColorsTuple = [
  '#E9EEF2',
  '#B6C2CD',
  '#93A2B0',
  '#738393',
  '#738393',
  '#2B3742',
  '#1B252E',
  '#141C23',
  '#0D1318',
  '#090D11',
];

/** The ink of what cannot be undone, filled in both schemes with white text on it (contrast 6.5). */
const danger: MantineColorsTuple = [
  '#FBE6E5',
  '#F5C9C8',
  '#EE9C9A',
  '#EE5F5B',
  '#D0434A',
  '#B4232F',
  '#B4232F',
  '#931A25',
  '#6E141C',
  '#3C1B1D',
];

const fontFamily =
  '"Noto Sans Variable","Vazirmatn Variable","Noto Sans SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif';

export const theme = createTheme({
  colors: { itu, gray, dark, danger },
  primaryColor: 'itu',
  primaryShade: { light: 6, dark: 5 },
  white: '#FFFFFF',
  black: '#16212C',
  fontFamily,
  fontFamilyMonospace: 'ui-monospace,"Cascadia Mono",Menlo,Consolas,monospace',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  lineHeights: { xs: '1.3333', sm: '1.3846', md: '1.4286', lg: '1.5', xl: '1.4445' },
  spacing: { xs: '0.25rem', sm: '0.5rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  radius: { xs: '0.125rem', sm: '0.25rem', md: '0.375rem', lg: '0.5rem', xl: '0.75rem' },
  defaultRadius: 'md',
  headings: {
    fontFamily,
    fontWeight: '600',
    textWrap: 'pretty',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '2rem' },
      h2: { fontSize: '1rem', lineHeight: '1.5rem' },
      h3: { fontSize: '0.875rem', lineHeight: '1.25rem' },
      h4: { fontSize: '0.875rem', lineHeight: '1.25rem' },
      h5: { fontSize: '0.8125rem', lineHeight: '1.125rem' },
      h6: { fontSize: '0.75rem', lineHeight: '1rem' },
    },
  },
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: {
      defaultProps: { size: 'sm', variant: 'default' },
      styles: { root: { height: '2rem', paddingInline: '0.75rem' } },
    },
    Input: { classNames: { input: classes.input } },
    InputWrapper: {
      defaultProps: { inputWrapperOrder: ['label', 'description', 'error', 'input'] },
      classNames: { root: classes.field },
      vars: () => ({
        label: {},
        description: { '--input-description-size': '0.75rem' },
        error: { '--input-error-size': '0.8125rem' },
      }),
    },
    Table: { defaultProps: { horizontalSpacing: '0.625rem', verticalSpacing: '0.4375rem', highlightOnHover: true } },
    Paper: { defaultProps: { withBorder: true, shadow: undefined } },
    Tooltip: { defaultProps: { openDelay: 300, withArrow: false } },
    Drawer: { defaultProps: { position: 'right', size: 420, transitionProps: { duration: 160 } } },
  },
});

/** Switches the product's colours with the scheme. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({ variables: {}, light: LIGHT, dark: DARK });
