import { useSending } from '../../lib/use-sending';
import { type Upload, uploadDocument } from './queries';

export function useUpload() {
  const { share, send } = useSending();
  return {
    share,
    send: ({ file, ...beside }: Omit<Upload, 'key' | 'onProgress'>) =>
      send(file, beside, (sending) => uploadDocument({ file, ...beside, ...sending })),
  };
}
