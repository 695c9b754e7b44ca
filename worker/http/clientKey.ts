/**
 * What a client is counted under: its address, or the network of 64 bits where that is IPv6, all of
 * which belongs to one subscriber.
 */
export function clientKey(address: string): string {
  if (!address.includes(':')) return address;
  const [start = '', end = ''] = address.toLowerCase().split('::');
  const groups = start.split(':').filter((group) => group !== '');
  const after = end.split(':').filter((group) => group !== '');
  const zeros = Array.from({ length: Math.max(8 - groups.length - after.length, 0) }, () => '0');
  return [...groups, ...zeros, ...after]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
