import { useEffect, useState } from 'preact/hooks';
import { hashOf, parseRoute, type Route } from './route.js';

/** The place that the address names, kept up to date. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const follow = () => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}

/** Goes to a place; stepping from event to event leaves no trail in the browser's history. */
export function goTo(route: Route, step = false): void {
  if (step) {
    history.replaceState(null, '', hashOf(route));
    dispatchEvent(new HashChangeEvent('hashchange'));
  } else location.hash = hashOf(route);
}
