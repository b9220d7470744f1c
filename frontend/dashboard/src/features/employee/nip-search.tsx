import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { isProblem } from '@ampera/api';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';

import { useMessages } from '../../lib/i18n';
import { Icon, Notice, ResourceForm, TextField } from '../../ui';
import { messages } from './messages';
import { nipSearchSchema } from './model';
import { findByNip } from './queries';

/** Finds one employee by the whole number, which never becomes part of an address. */
export function NipSearch() {
  const t = useMessages(messages);
  const navigate = useNavigate();
  const [opened, dialog] = useDisclosure(false);
  const [unknown, setUnknown] = useState(false);
  const found = useRef<string>(undefined);

  const find = async ({ nip }: { nip: string }) => {
    setUnknown(false);
    found.current = undefined;
    try {
      found.current = (await findByNip(nip)).id;
    } catch (error) {
      if (!isProblem(error) || error.status !== 404) throw error;
      setUnknown(true);
    }
  };
  const close = () => {
    setUnknown(false);
    dialog.close();
  };

  return (
    <>
      <Button variant="default" leftSection={<Icon name="search" />} onClick={dialog.open}>
        {t('nipSearch')}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t('nipSearch.title')}
        closeButtonProps={{ 'aria-label': t('close') }}
        centered
      >
        <ResourceForm
          schema={nipSearchSchema}
          initial={{ nip: '' }}
          submitLabel={t('nipSearch.submit')}
          onSubmit={find}
          onDone={() => {
            if (!found.current) return;
            dialog.close();
            void navigate({ to: '/employees/$id', params: { id: found.current } });
          }}
          onCancel={close}
        >
          <TextField
            name="nip"
            label={t('nip')}
            help={t('nip.help')}
            inputMode="numeric"
            maxLength={24}
          />
          {unknown && (
            <Notice tone="warning" title={t('nipSearch.none')} role="alert">
              <p>{t('nipSearch.none.text')}</p>
            </Notice>
          )}
        </ResourceForm>
      </Modal>
    </>
  );
}
