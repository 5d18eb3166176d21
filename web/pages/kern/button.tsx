import type { IconName } from './icon';
import { Icon } from './icon';

interface ButtonProps {
  readonly label: string;
  readonly look?: 'primary' | 'secondary' | 'tertiary';
  readonly icon?: IconName;
}

/** A button that sends its form; `name` and `value` tell the server which of several was pressed. */
export function SubmitButton({
  label,
  look = 'primary',
  icon,
  name,
  value,
}: ButtonProps & { name?: string; value?: string }) {
  return (
    <button type="submit" class={`kern-btn kern-btn--${look}`} name={name} value={value}>
      {icon ? <Icon name={icon} /> : null}
      <span class="kern-label">{label}</span>
    </button>
  );
}

/** A link that looks like a button, for the one way on from a page. */
export function LinkButton({ label, look = 'secondary', icon, href }: ButtonProps & { href: string }) {
  return (
    <a class={`kern-btn kern-btn--${look}`} href={href}>
      {icon ? <Icon name={icon} /> : null}
      <span class="kern-label">{label}</span>
    </a>
  );
}
