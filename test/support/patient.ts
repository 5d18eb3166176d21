/** Real servers on a busy machine take longer than jest's five seconds. */
jest.setTimeout(60_000);
