import { defineMessages } from '../../lib/i18n';

export const paperMessages = defineMessages('result.paper', {
  id: {
    count: '{{count}} di antaranya di atas kertas',
    recipe: 'Di atas kertas',
    'recipe.text': '{{count}} jawaban, masing-masing dibaca dua orang berbeda sebelum dihitung',
  },
  en: {
    count: '{{count}} of them on paper',
    recipe: 'On paper',
    'recipe.text': '{{count}} answers, each read by two different people before it counted',
    'recipe.text_one': '{{count}} answer, read by two different people before it counted',
  },
});
