import { inLanguage, isLikert, scaleOf, type Estimate, type Results } from './model';

export interface Rated {
  key: string;
  item: string;
  label: string;
  /** 0 to 1 on the item's own scale, so that four and five points compare. */
  height: number;
  mean: Estimate;
  points: number;
}

/** Every Likert line of all together that has figures, best first. */
export function rated(results: Results): Rated[] {
  const lines = results.sections.flatMap((section) =>
    section.items.filter(isLikert).flatMap((item) => {
      const values = scaleOf(item).map(({ option }) => option.value ?? 0);
      const [lowest = 0, highest = 1] = [values[0], values.at(-1)];
      // of a pair only performance, or how it is now: importance is no rating of what was done
      const lines = item.pair ? item.lines.filter((_, at) => at % 2 === 1) : item.lines;
      return lines.flatMap((line): Rated[] => {
        const scale = line.figures[0]?.scale;
        if (!scale) return [];
        return [
          {
            key: line.key,
            item: item.code,
            label: inLanguage(line.text ?? item.text),
            height: (scale.mean.value - lowest) / (highest - lowest),
            mean: scale.mean,
            points: values.length,
          },
        ];
      });
    }),
  );
  return lines.sort((a, b) => b.height - a.height);
}
