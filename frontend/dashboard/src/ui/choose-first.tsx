import { AsyncSelect, type AsyncSelectProps } from './async-select';
import { Section } from './page';

export type ChooseFirstProps = Pick<AsyncSelectProps, 'description' | 'search' | 'queryKey'> & {
  /** What is done with it: "Evaluasi". */
  title: string;
  label: string;
  onPick: (id: string) => void;
};

/** A page that cannot begin before something is chosen. */
export function ChooseFirst({ title, onPick, ...select }: ChooseFirstProps) {
  return (
    <Section title={title} narrow>
      <AsyncSelect
        {...select}
        required
        value={null}
        onChange={(option) => {
          if (option) onPick(option.value);
        }}
      />
    </Section>
  );
}
