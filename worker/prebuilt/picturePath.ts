import { codeOf } from '../links/linkCode';

/** Where the picture of a canonical query stands that was drawn before it was asked for. */
export async function picturePath(query: string): Promise<string> {
  return `/pictures/${await codeOf(query)}.png`;
}
