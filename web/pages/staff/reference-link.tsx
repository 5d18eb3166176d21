import { employmentPath } from '../sections';

/** A file reference that leads to its employment; it never breaks across lines. */
export function ReferenceLink({ reference }: { reference: string }) {
  return (
    <a class="kern-link kern-link--small kern-link--no-visited-state fw-reference" href={employmentPath(reference)}>
      {reference}
    </a>
  );
}
