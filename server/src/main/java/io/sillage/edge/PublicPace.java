package io.sillage.edge;

import io.sillage.account.Callers;
import io.sillage.account.Throttle;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How often what is open to everybody, and takes thinking, may be asked from one place. */
@Configuration(proxyBeanMethods = false)
class PublicPace implements HandlerInterceptor, WebMvcConfigurer {

    static final int FROM_ONE_PLACE = 60;
    static final String[] PATHS = {"/compatibilite", "/api/v1/compatibility", "/lieu", "/lieu/carte.svg"};

    private static final Duration REFILL = Duration.ofMinutes(10);

    private final Throttle places = new Throttle(FROM_ONE_PLACE, REFILL);
    private final Callers callers;

    PublicPace(Callers callers) {
        this.callers = callers;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns(PATHS);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!places.take(callers.networkOf(request))) {
            throw new TooOften();
        }
        return true;
    }
}
