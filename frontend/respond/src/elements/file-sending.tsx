// Which file is on its way, over whatever step is shown while the answers leave.
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import { sendingNow, watchFiles } from '../store/files';
import { fileWords } from './file-words';

const PLACE = 'ampera-sending';

/** There is one for the page; it shows nothing while nothing is sent. */
export function showSending(): void {
  if (document.getElementById(PLACE)) return;
  const place = document.createElement('div');
  place.id = PLACE;
  document.body.append(place);
  render(<SendingFiles />, place);
}

function SendingFiles() {
  const [now, setNow] = useState(sendingNow());
  useEffect(() => watchFiles(() => setNow(sendingNow())), []);
  const words = fileWords[document.documentElement.lang === 'en' ? 'en' : 'id'];
  return (
    // read aloud once for each file, not at every step of it
    <div
      role="status"
      style={
        now
          ? {
              position: 'fixed',
              inset: '0 0 auto',
              padding: '12px 16px',
              background: 'var(--paper)',
              color: 'var(--ink)',
              borderBottom: '1px solid var(--line)',
              zIndex: 10,
            }
          : {}
      }
    >
      {now && (
        <>
          <p style={{ margin: '0 0 6px' }}>{words.sending(now.at, now.of)}</p>
          <progress aria-hidden="true" value={now.share} max={1} style={{ width: '100%' }} />
        </>
      )}
    </div>
  );
}
