import { inLanguage, isLikert, isText, type ItemResult } from './model';

export interface PinnableFigure {
  /** The recipe by which the server finds the figure again. */
  reference: string;
  measure: 'MEAN' | 'TOP_TWO' | 'OPTION_SHARE';
  option?: string;
  text: string;
}

/** What can be evidence of these items: only figures that are shown for all together. */
export function pinnable(campaignId: string, items: readonly ItemResult[]): PinnableFigure[] {
  return items
    .filter((item) => !isText(item))
    .flatMap((item) =>
      item.lines
        .filter((line) => line.figures[0] && !line.figures[0].hidden)
        .flatMap((line): PinnableFigure[] => {
          const text = line.text
            ? `${inLanguage(item.text)} ${inLanguage(line.text)}`
            : inLanguage(item.text);
          const of = (more: object) => JSON.stringify({ campaignId, item: line.key, ...more });
          const mean: PinnableFigure = {
            reference: of({ measure: 'MEAN' }),
            measure: 'MEAN',
            text,
          };
          if (isLikert(item)) {
            return [mean, { reference: of({ measure: 'TOP_TWO' }), measure: 'TOP_TWO', text }];
          }
          if (!item.options) return [mean];
          return item.options.map((option) => ({
            reference: of({ measure: 'OPTION_SHARE', option: option.code }),
            measure: 'OPTION_SHARE',
            option: inLanguage(option.label),
            text,
          }));
        }),
    );
}
