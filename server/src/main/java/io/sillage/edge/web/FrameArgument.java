package io.sillage.edge.web;

import io.sillage.kernel.Frame;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives page controllers their {@link Frame}, and puts it into the model so that no controller need do so. */
@Configuration(proxyBeanMethods = false)
class FrameArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final Frames frames;
    private final KeepMarks marks;

    FrameArgument(Frames frames, KeepMarks marks) {
        this.frames = frames;
        this.marks = marks;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Frame.class;
    }

    @Override
    public Frame resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer page,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var asked = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        var frame = frames.of(asked);
        var answer = Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class));
        remember(frame, asked, answer);
        marks.write(frame, answer);
        if (page != null) {
            page.addAttribute("frame", frame);
        }
        return frame;
    }

    /** The pages that follow show the car that was chosen on this one. */
    private static void remember(Frame frame, HttpServletRequest request, HttpServletResponse response) {
        var car = frame.car();
        if (car != null && car.id().toString().equals(request.getParameter(Frames.CAR_COOKIE))) {
            var cookie = Cookies.keep(request, Frames.CAR_COOKIE, car.id().toString());
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
    }
}
