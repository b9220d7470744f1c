import { isProblem } from '@ampera/api';
import { QueryClient } from '@tanstack/react-query';

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        // what the server refused it refuses again; what did not arrive may arrive
        retry: (count, error) =>
          count < 2 && isProblem(error) && (error.status === 0 || error.status === 503),
      },
      mutations: { retry: false },
    },
  });
}
