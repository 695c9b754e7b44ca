/** Of the browser's gates only what is used; what they let through is text to the DOM's types. */
interface TrustedGates {
  createPolicy<Rules extends Record<string, (text: string) => string>>(
    name: string,
    rules: Rules,
  ): Rules;
}

interface Window {
  trustedTypes?: TrustedGates;
}
