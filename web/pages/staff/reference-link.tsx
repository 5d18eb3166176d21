import { filePath } from '../sections';

/** A file reference that leads to its page; it never breaks across lines. */
export function ReferenceLink({ reference }: { reference: string }) {
  return (
    <a class="kern-link kern-link--small kern-link--no-visited-state fw-reference" href={filePath(reference)}>
      {reference}
    </a>
  );
}
