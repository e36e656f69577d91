/** What is said when something cannot be fetched; itself fetched while all is well, because then it is too late. */
export const en = {
  hint: "There may be no connection, or the page may have been renewed meanwhile. Loading the page again may help. What was marked or made on it is then gone.",
  reload: "Load the page again",
  roomFailed:
    "What this room draws on the body could not be fetched. The body, the lists and the words work.",
};
