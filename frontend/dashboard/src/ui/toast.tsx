import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from 'react';

import { useMessages } from '../lib/i18n';
import { Icon } from './icon';
import { messages } from './messages';
import classes from './toast.module.css';

interface Toast {
  id: number;
  text: string;
}

const Toasts = createContext<(text: string) => void>(() => undefined);

/** Tells for a few seconds that something went well: `toast(t('saved'))`. Errors do not go here, they stay. */
export function useToast(): (text: string) => void {
  return useContext(Toasts);
}

const SHOWN_MS = 6_000;

export function ToastProvider({ children }: { children: ReactNode }) {
  const t = useMessages(messages);
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const nextId = useRef(0);
  const remove = (id: number) => {
    setToasts((shown) => shown.filter((toast) => toast.id !== id));
  };
  const show = useCallback((text: string) => {
    const id = nextId.current++;
    setToasts((shown) => [...shown.slice(-2), { id, text }]);
    setTimeout(() => {
      remove(id);
    }, SHOWN_MS);
  }, []);

  return (
    <Toasts value={show}>
      {children}
      <div className={classes.region} role="status">
        {toasts.map((toast) => (
          <div key={toast.id} className={classes.toast}>
            <Icon name="check" />
            <span>{toast.text}</span>
            <button
              type="button"
              aria-label={t('action.close')}
              onClick={() => {
                remove(toast.id);
              }}
            >
              <Icon name="close" size={16} />
            </button>
          </div>
        ))}
      </div>
    </Toasts>
  );
}
