/** Opens the list of all keys. By itself, so that whoever waits for it need not have the list. */
export const HELP_KEY = "?";
