/** Thrown with one German message that names what is missing and the remedy. */
export class SetupFailed extends Error {}
