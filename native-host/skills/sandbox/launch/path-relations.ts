/** Whether `inner` lies below `outer`; both absolute and normalized. A folder does not contain itself. */
export function contains(outer: string, inner: string): boolean {
  return inner.startsWith(outer.endsWith('/') ? outer : `${outer}/`) && inner !== outer;
}
