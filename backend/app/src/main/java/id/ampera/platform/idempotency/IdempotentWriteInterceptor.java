package id.ampera.platform.idempotency;

import io.quarkus.arc.Arc;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/**
 * Runs inside the transaction of every service call: the first call of a request that carries a key takes the key and
 * keeps the answer, in the same transaction as its work.
 */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 210)
class IdempotentWriteInterceptor {
    private final IdempotentRequest request;
    private final IdempotencyStore store;

    IdempotentWriteInterceptor(IdempotentRequest request, IdempotencyStore store) {
        this.request = request;
        this.store = store;
    }

    @AroundInvoke
    Object keep(InvocationContext call) throws Exception {
        var claim = Arc.container().requestContext().isActive() ? request.take() : null;
        if (claim == null) return call.proceed();
        store.take(claim);
        var result = call.proceed();
        store.complete(claim, result);
        request.keep(claim, result);
        return result;
    }
}
