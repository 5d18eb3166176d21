/** Largest document taken, in bytes. Apart from what keeps documents, so that a call can be checked without loading it. */
export const MAX_DOCUMENT_BYTES = 20 * 1024 * 1024;
