/** Name of the buttons that add an empty row instead of sending the form. */
export const ADD_FIELD = 'ergaenzen';

/** Adds a municipality. */
export const ADD_MUNICIPALITY = 'gemeinde';

/** Adds a piece of earlier employment. */
export const ADD_PIECE = 'abschnitt';
