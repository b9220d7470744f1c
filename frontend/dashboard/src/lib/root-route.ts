import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext } from '@tanstack/react-router';

/**
 * The parent of every feature's routes. It stands here and not in `app`, so that a feature can hang its routes
 * under it; `app` gives it its component (the shell).
 */
export const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()();
