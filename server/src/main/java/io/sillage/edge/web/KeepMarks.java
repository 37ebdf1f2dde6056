package io.sillage.edge.web;

import io.sillage.edge.KeptPages;
import io.sillage.kernel.Digest;
import io.sillage.kernel.Frame;
import io.sillage.kernel.SignedIn;
import io.sillage.privacy.PrivateIntervals;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HexFormat;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Tells the worker in a person's browser which answers it may keep a copy of, and for whom. Once it hears of another one,
 * or of nobody, it lets go of all that it kept.
 */
@Configuration(proxyBeanMethods = false)
class KeepMarks implements HandlerInterceptor, WebMvcConfigurer {

    static final String KEEP = "Sillage-Keep";
    static final String KEPT_FOR = "Sillage-Kept-For";
    static final String NOBODY = "nobody";

    private final KeptPages pages;
    private final PrivateIntervals privateIntervals;

    KeepMarks(KeptPages pages, PrivateIntervals privateIntervals) {
        this.pages = pages;
        this.privateIntervals = privateIntervals;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getMethod().equals("GET") && isCustomers(request) && pages.has(request.getRequestURI())) {
            response.setHeader(KEEP, "page");
        }
        return true;
    }

    /** Marks for whom a page of the customers is made. */
    void write(Frame frame, HttpServletResponse response) {
        if (!frame.path().startsWith("/staff")) {
            response.setHeader(KEPT_FOR, whom(frame));
        }
    }

    /**
     * Another text for another person, for other cars, and once private mode was switched on or off for one of them, here or
     * anywhere: what was seen before is then nobody's to look at.
     */
    private String whom(Frame frame) {
        var who = frame.who();
        if (who == null) {
            return NOBODY;
        }
        var text = new StringBuilder(who.account().toString());
        frame.cars()
                .forEach(car -> text.append(' ').append(car.id()).append(' ').append(privateIntervals.of(car.id())));
        return HexFormat.of().formatHex(Digest.of(text.toString()), 0, 16);
    }

    private static boolean isCustomers(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication authentication
                && authentication.getPrincipal() instanceof SignedIn;
    }
}
