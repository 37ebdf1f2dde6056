package io.sillage.edge;

import io.sillage.kernel.SignedIn;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controllers the person behind the request; refuses when there is none, unless they take null for nobody. */
@Component
class SignedInArgument implements HandlerMethodArgumentResolver {

    /** The person behind the request of this thread, when one is signed in. */
    static Optional<SignedIn> present() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == SignedIn.class;
    }

    @Override
    public @Nullable SignedIn resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var person = present();
        if (person.isEmpty() && !parameter.isOptional()) {
            throw new NotSignedIn();
        }
        return person.orElse(null);
    }
}
