import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

import { useMessages } from '../../lib/i18n';
import { Section, TableFrame } from '../../ui';
import { ChoiceChart } from './choice-chart';
import { FilesList } from './files-list';
import { LikertGroups, LikertLines } from './likert-chart';
import { messages } from './messages';
import {
  answeredText,
  askedText,
  blocks,
  hiddenText,
  inLanguage,
  isLikert,
  isText,
  type ItemResult,
  type Results,
  type SectionResult,
} from './model';
import { NumberChart } from './number-chart';
import { PairChart, PairTable } from './pair-chart';
import { PinMenu } from './pin-menu';
import { RankingChart } from './ranking-chart';
import classes from './result.module.css';
import { TextsList } from './texts-list';

/** A section of the questionnaire: one chart after the other. */
export function SectionResults({ results, section }: { results: Results; section: SectionResult }) {
  useMessages(messages);
  return (
    <Section title={inLanguage(section.title)}>
      <div className={classes.items}>
        {blocks(section, results.cut).map((items) => (
          <Block key={items[0]?.code} results={results} items={items} />
        ))}
      </div>
    </Section>
  );
}

function Block({ results, items }: { results: Results; items: readonly ItemResult[] }) {
  const [item] = items;
  const { hash } = useLocation();
  const wanted = items.some(({ code }) => hash === `item-${code}`);
  const place = useRef<HTMLElement>(null);
  // the figures arrive after the address was opened: the browser could not find the place yet
  useEffect(() => {
    if (wanted) place.current?.scrollIntoView({ block: 'start' });
  }, [wanted]);
  if (!item) return null;
  const several = items.length > 1;
  return (
    <article className={classes.item} data-wanted={wanted || undefined} ref={place}>
      {items.map((one) => (
        <span key={one.code} id={`item-${one.code}`} className={classes.anchor} />
      ))}
      {!several && <h3 className={classes.question}>{inLanguage(item.text)}</h3>}
      {items
        .filter((one) => one.conditional)
        .map((one) => (
          <p key={one.code} className={classes.asked}>
            {askedText(results, one, several)}
          </p>
        ))}
      {item.pair &&
        (results.cut ? (
          <TableFrame name={inLanguage(item.text)}>
            <PairTable results={results} item={item} pair={item.pair} />
          </TableFrame>
        ) : (
          <PairChart results={results} item={item} pair={item.pair} />
        ))}
      <Chart results={results} items={items} item={item} />
      <PinMenu results={results} items={items} />
    </article>
  );
}

function Chart({
  results,
  items,
  item,
}: {
  results: Results;
  items: readonly ItemResult[];
  item: ItemResult;
}) {
  const [all] = item.lines[0]?.figures ?? [];
  if (isText(item)) return <TextsList results={results} item={item} />;
  if (item.type === 'file') return <FilesList results={results} item={item} />;
  if (item.type === 'date' || item.type === 'consent') {
    return all && <p>{all.hidden ? hiddenText(all, results.minimumGroup) : answeredText(all)}</p>;
  }
  if (item.type === 'ranking') return <RankingChart results={results} item={item} />;
  if (!isLikert(item)) {
    return item.options ? (
      <ChoiceChart results={results} item={item} />
    ) : (
      <NumberChart results={results} item={item} />
    );
  }
  if (!results.cut) return <LikertLines results={results} items={items} />;
  return item.lines.map((line) => (
    <div key={line.key} className={classes.line}>
      {line.text && <h4 className={classes.row}>{inLanguage(line.text)}</h4>}
      <LikertGroups results={results} item={item} line={line} />
    </div>
  ));
}
