/** JSON kept as text, so that SQLite and PostgreSQL read alike. */
export type Json = string;
