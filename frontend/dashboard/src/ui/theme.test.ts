import { describe, expect, it } from 'vitest';

import { dark, light, likert } from './theme';

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

describe.each([
  ['light', light],
  ['dark', dark],
])('in the %s scheme', (_, tokens) => {
  const texts = ['ink', 'muted', 'primary', 'danger', 'accent', 'good', 'warning'] as const;

  it.each(texts)('%s is readable on paper and ground', (name) => {
    expect(contrast(tokens[name], tokens.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens[name], tokens.ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['primary', 'danger', 'accent', 'good', 'warning'] as const)(
    '%s is readable on its soft ground',
    (name) => {
      expect(contrast(tokens[name], tokens[`${name}-soft`])).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('ink and muted are readable on the neutral ground', () => {
    expect(contrast(tokens.ink, tokens['neutral-soft'])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens.muted, tokens['neutral-soft'])).toBeGreaterThanOrEqual(4.5);
  });

  it('fields have a visible outline', () => {
    expect(contrast(tokens.edge, tokens.paper)).toBeGreaterThanOrEqual(3);
  });
});

it('labels are readable on every Likert step', () => {
  const [worst, low, middle, high, best] = likert[5];
  for (const pale of [low, middle, high]) {
    expect(contrast(light.ink, pale)).toBeGreaterThanOrEqual(4.5);
  }
  for (const strong of [worst, best]) {
    expect(contrast('#FFFFFF', strong)).toBeGreaterThanOrEqual(4.5);
  }
});
