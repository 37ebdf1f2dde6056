package io.sillage.edge;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** Which of our two faces a request looks at. */
final class Faces {

    private Faces() {}

    /** Programs, which get problem documents. */
    static boolean isRest(HttpServletRequest request) {
        var path = asked(request);
        return path.startsWith("/api/") || path.startsWith(UnitRoutes.API);
    }

    /** The path that was asked for, also while the container answers an error. */
    private static String asked(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
                ? path
                : request.getRequestURI();
    }

    /** Scripts of our pages, which cannot follow a redirect to another page. */
    static boolean isScripted(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return request.getHeader("HX-Request") != null || (accept != null && accept.contains("text/event-stream"));
    }
}
