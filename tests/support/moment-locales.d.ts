// The locales of moment come without types: they only add themselves to it.
declare module 'moment/min/locales';
