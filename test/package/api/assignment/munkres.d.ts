export const MUNKRES_LIMIT = 256;

export const munkresEngine: LinearEngine;
