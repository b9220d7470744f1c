/**
 * How the server's copy of a draft stands: not kept there, about to be, kept, out of reach (tried again by itself), newer
 * from another device, or the ballot itself is on another device.
 */
export type SyncState = 'off' | 'waiting' | 'saved' | 'unreachable' | 'newer' | 'elsewhere';
