import { Placeholder } from '../ui';

export function PendingPage() {
  return (
    <div style={{ padding: '24px 32px' }}>
      <Placeholder lines={6} />
    </div>
  );
}
