import type { Correspondence, Span } from '../../ui';

/** A part of one piece of the page's own words. */
export interface Piece extends Span {
  item: number;
}

/** Where the words of the picture of a page stand in the text that the server has read from it. */
export interface Alignment extends Correspondence {
  piecesOf: (span: Span) => Piece[];
}

interface Letter extends Span {
  letter: string;
}

/** Shorter ones, such as numbers of paragraphs, are placed by their neighbours only. */
const TELLING = 6;

/**
 * A passage is kept as offsets into the server's text. Both readers see the same letters and differ in white space,
 * ligatures and the order of columns; so letters are compared, and only words whose letters stand in the text in one
 * piece can be chosen in the picture.
 */
export function align(items: readonly string[], text: string): Alignment {
  const inText = letters(text);
  const inItems = items.map(letters);
  const places = place(
    inItems.map((each) => each.map(({ letter }) => letter).join('')),
    inText.map(({ letter }) => letter).join(''),
  );
  const starts: number[] = [];
  let length = 0;
  for (const item of items) {
    starts.push(length);
    length += item.length;
  }

  return {
    spanOf(chosen) {
      let [least, most, count] = [Infinity, -1, 0];
      for (const [item, its] of inItems.entries()) {
        const start = starts[item] ?? 0;
        for (const [index, letter] of its.entries()) {
          if (start + letter.end <= chosen.start || start + letter.start >= chosen.end) continue;
          const at = places[item];
          if (at === undefined) return undefined;
          least = Math.min(least, at + index);
          most = Math.max(most, at + index);
          count++;
        }
      }
      const [first, last] = [inText[least], inText[most]];
      if (!first || !last || most - least + 1 !== count) return undefined;
      return { start: first.start, end: last.end };
    },
    offsetOf(offset) {
      const item = starts.findLastIndex((start) => start <= offset);
      const at = places[item];
      const its = inItems[item];
      if (at === undefined || !its) return undefined;
      const next = its.findIndex(({ end }) => (starts[item] ?? 0) + end > offset);
      return inText[at + (next < 0 ? its.length - 1 : next)]?.start;
    },
    piecesOf(span) {
      return inItems.flatMap((its, item) => {
        const at = places[item];
        const inside = its.filter((_, index) => {
          const letter = at === undefined ? undefined : inText[at + index];
          return letter && letter.start >= span.start && letter.end <= span.end;
        });
        const [first, last] = [inside[0], inside.at(-1)];
        return first && last ? [{ item, start: first.start, end: last.end }] : [];
      });
    },
  };
}

/** What is seen of a text, in one form for what looks the same, each with where it stands. */
function letters(text: string): Letter[] {
  return [...text.matchAll(/.\p{M}*/gsu)].flatMap(({ 0: cluster, index }) =>
    [...cluster.normalize('NFKC').replace(/[\s\p{Cc}\p{Cf}]/gu, '')]
      // in units, so that offsets into joined letters are indexes of letters
      .flatMap((letter) => letter.split(''))
      .map((letter) => ({ letter, start: index, end: index + cluster.length })),
  );
}

function place(items: readonly string[], text: string): (number | undefined)[] {
  if (items.join('') === text) {
    let at = 0;
    return items.map((item) => (at += item.length) - item.length);
  }
  const places = items.map((item) => {
    const at = item.length < TELLING ? -1 : text.indexOf(item);
    return at >= 0 && text.indexOf(item, at + 1) < 0 ? at : undefined;
  });
  placeBeside(items, text, places);
  return places;
}

/** What occurs more than once or says little stands where its neighbours let it. */
function placeBeside(items: readonly string[], text: string, places: (number | undefined)[]): void {
  const free = new Array<boolean>(text.length).fill(true);
  const put = (item: number, at: number) => {
    places[item] = at;
    free.fill(false, at, at + (items[item]?.length ?? 0));
  };
  const fits = (word: string, at: number) =>
    at >= 0 && text.startsWith(word, at) && free.slice(at, at + word.length).every(Boolean);
  places.forEach((at, item) => {
    if (at !== undefined) put(item, at);
  });
  const order = items.map((_, item) => item).filter((item) => items[item]);
  for (const direction of [1, -1]) {
    const way = direction > 0 ? order : [...order].reverse();
    way.forEach((item, index) => {
      const word = items[item] ?? '';
      const neighbour = way[index - 1];
      const its = neighbour === undefined ? undefined : places[neighbour];
      if (places[item] !== undefined || neighbour === undefined || its === undefined) return;
      const at = direction > 0 ? its + (items[neighbour]?.length ?? 0) : its - word.length;
      if (fits(word, at)) put(item, at);
    });
  }
}
