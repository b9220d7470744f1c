import classes from './navigation.module.css';

/** The bridge: two towers, one deck, and the name. */
export function Brand() {
  return (
    <>
      <svg width="40" height="28" viewBox="0 0 40 28" aria-hidden="true" className={classes.bridge}>
        <path d="M1 21h38" strokeWidth="2.4" />
        <path d="M11 25V4M29 25V4M8.5 7h5M26.5 7h5" strokeWidth="2.4" />
        <path d="M1 18c5-1 8.5-5 10-12 2.5 9 15.5 9 18 0 1.5 7 5 11 10 12" strokeWidth="1.4" />
        <path d="M16 12.300V21M20 13V21M24 12.300V21" strokeWidth="1" />
      </svg>
      <span>Ampera</span>
    </>
  );
}
