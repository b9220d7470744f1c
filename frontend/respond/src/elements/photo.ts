// A photo as it leaves the phone: upright, small, and without what the camera wrote beside it.

/** The long side, in pixels. */
const LONGEST = 1600;
const QUALITY = 0.85;

/** Told by the content: a name can say anything. */
export async function kindOf(file: Blob): Promise<'photo' | 'pdf' | null> {
  const head = String.fromCharCode(...new Uint8Array(await bytesOf(file.slice(0, 5))));
  if (head === '%PDF-') return 'pdf';
  if (head.startsWith('\u00ff\u00d8\u00ff') || head.startsWith('\u0089PNG')) return 'photo';
  // whatever else this phone can draw: those of iPhones are HEIC
  return file.type.startsWith('image/') && file.type !== 'image/svg+xml' ? 'photo' : null;
}

export function bytesOf(file: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(reader.error ?? new Error('file'));
    reader.readAsArrayBuffer(file);
  });
}

/** Drawn anew as JPEG. Rejects what this browser cannot draw. */
export async function smallPhoto(file: Blob): Promise<ArrayBuffer> {
  const address = URL.createObjectURL(file);
  try {
    // an element turns it upright in every browser, a bitmap only in newer ones
    const image = new Image();
    image.src = address;
    await image.decode();
    const { naturalWidth, naturalHeight } = image;
    const scale = Math.min(1, LONGEST / Math.max(naturalWidth, naturalHeight));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(naturalWidth * scale));
    canvas.height = Math.max(1, Math.round(naturalHeight * scale));
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    // what was transparent would become black
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const drawn = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/jpeg', QUALITY);
    });
    if (!drawn) throw new Error('not drawn');
    return await bytesOf(drawn);
  } finally {
    URL.revokeObjectURL(address);
  }
}
