import { Button, Input } from '@mantine/core';
import { useId, useRef } from 'react';

import { Icon } from '../../ui';
import classes from './outline.module.css';

interface FileChoiceProps {
  id?: string;
  label: string;
  choose: string;
  /** What stands beside the button while no file is chosen. */
  none: string;
  accept: string;
  file: File | undefined;
  error?: string | undefined;
  onChoose: (file: File | undefined) => void;
}

export function FileChoice(props: FileChoiceProps) {
  const { label, choose, none, accept, file, error, onChoose } = props;
  const own = useId();
  const id = props.id ?? own;
  const input = useRef<HTMLInputElement>(null);
  return (
    <Input.Wrapper id={`${id}-file`} label={label} error={error}>
      <input
        id={`${id}-file`}
        ref={input}
        type="file"
        accept={accept}
        tabIndex={-1}
        className={classes.hiddenInput}
        onChange={(event) => {
          onChoose(event.currentTarget.files?.[0]);
        }}
      />
      <div className={classes.chosen}>
        <Button
          id={id}
          variant="default"
          leftSection={<Icon name="file" />}
          onClick={() => input.current?.click()}
        >
          {choose}
        </Button>
        <span role="status">{file ? file.name : none}</span>
      </div>
    </Input.Wrapper>
  );
}
