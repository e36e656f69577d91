/** What TypeScript's library does not know yet of https://w3c.github.io/trusted-types/dist/spec/; absent in some browsers. */
declare var trustedTypes:
  | {
      /**
       * The rules again, each of which has to be given a text; what they answer is trusted where the page's security
       * policy asks for that.
       */
      createPolicy<Rules extends Readonly<Record<string, (text: string) => string>>>(
        name: string,
        rules: Rules,
      ): { readonly [Rule in keyof Rules]: (text: string) => string };
    }
  | undefined;
