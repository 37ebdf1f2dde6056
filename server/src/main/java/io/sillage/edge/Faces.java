package io.sillage.edge;

import jakarta.servlet.http.HttpServletRequest;

/** Which of our two faces a request looks at. */
final class Faces {

    private Faces() {}

    /** Programs, which get problem documents. */
    static boolean isRest(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    /** Scripts of our pages, which cannot follow a redirect to another page. */
    static boolean isScripted(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return request.getHeader("HX-Request") != null || (accept != null && accept.contains("text/event-stream"));
    }
}
