/** Names of the design system's pictures that the pages use. */
export type IconName =
  | 'add'
  | 'calendar-today'
  | 'check'
  | 'danger'
  | 'download'
  | 'info'
  | 'mail'
  | 'success'
  | 'warning';

/** A picture beside a word that says the same; screen readers pass over it. */
export function Icon({ name, small = false }: { name: IconName; small?: boolean }) {
  return <span class={`kern-icon kern-icon--${name}${small ? ' kern-icon--small' : ''}`} aria-hidden="true" />;
}
