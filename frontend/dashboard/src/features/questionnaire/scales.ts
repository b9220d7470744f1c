// Ready-made scales. The values run from the worst to the best, so that figures can be compared.
import { type Both, type DraftOption, newKey } from './draft';

export const scaleNames = [
  'agree5',
  'agree4',
  'satisfied5',
  'satisfied4',
  'quality5',
  'agree7',
  'numbers5',
  'numbers7',
] as const;
export type ScaleName = (typeof scaleNames)[number];

const pair = (id: string, en: string): Both => ({ id, en });

const agree = [
  pair('Sangat tidak setuju', 'Strongly disagree'),
  pair('Tidak setuju', 'Disagree'),
  pair('Netral', 'Neutral'),
  pair('Setuju', 'Agree'),
  pair('Sangat setuju', 'Strongly agree'),
];
const satisfied = [
  pair('Sangat tidak puas', 'Very dissatisfied'),
  pair('Tidak puas', 'Dissatisfied'),
  pair('Cukup puas', 'Fairly satisfied'),
  pair('Puas', 'Satisfied'),
  pair('Sangat puas', 'Very satisfied'),
];
const quality = [
  pair('Sangat kurang', 'Very poor'),
  pair('Kurang', 'Poor'),
  pair('Cukup', 'Fair'),
  pair('Baik', 'Good'),
  pair('Sangat baik', 'Very good'),
];
const agreeFinely = [
  pair('Sangat tidak setuju', 'Strongly disagree'),
  pair('Tidak setuju', 'Disagree'),
  pair('Agak tidak setuju', 'Somewhat disagree'),
  pair('Netral', 'Neutral'),
  pair('Agak setuju', 'Somewhat agree'),
  pair('Setuju', 'Agree'),
  pair('Sangat setuju', 'Strongly agree'),
];
const numbers = (count: number) =>
  Array.from({ length: count }, (_, index) => pair(String(index + 1), String(index + 1)));
const withoutMiddle = (labels: Both[]) => labels.filter((_, index) => index !== 2);

const labels: Record<ScaleName, Both[]> = {
  agree5: agree,
  agree4: withoutMiddle(agree),
  satisfied5: satisfied,
  satisfied4: withoutMiddle(satisfied),
  quality5: quality,
  agree7: agreeFinely,
  numbers5: numbers(5),
  numbers7: numbers(7),
};

export function scaleOptions(name: ScaleName): DraftOption[] {
  return labels[name].map((label, index) => ({
    key: newKey(),
    code: String(index + 1),
    value: index + 1,
    label,
    fixed: false,
  }));
}

/** The scale whose Indonesian labels these are, if it is one of ours. */
export function scaleOf(options: readonly DraftOption[]): ScaleName | null {
  const same = (name: ScaleName) =>
    labels[name].length === options.length &&
    labels[name].every((label, index) => label.id === options[index]?.label.id);
  return scaleNames.find(same) ?? null;
}
